/// A file of YAML that was read: its bytes and a flat tree of its values.
final class YAMLDocument: Sendable {
  let file: YAMLFile
  let nodes: [YAMLNode]
  /// The text of scalars that are not written byte for byte in the file: escapes, folded lines.
  let pool: [UInt8]

  init(file: YAMLFile, nodes: [YAMLNode], pool: [UInt8]) {
    self.file = file
    self.nodes = nodes
    self.pool = pool
  }

  func text(of node: YAMLNode) -> ArraySlice<UInt8> {
    let range = Int(node.textStart)..<Int(node.textStart + node.textCount)
    return node.isVerbatim ? file.bytes[range] : pool[range]
  }

  /// Whether the text of `node` is `wanted`, byte for byte.
  func isText(of node: YAMLNode, _ wanted: Span<UInt8>) -> Bool {
    guard Int(node.textCount) == wanted.count else { return false }
    let start = Int(node.textStart)
    let bytes = node.isVerbatim ? file.bytes : pool
    for offset in wanted.indices where bytes[start + offset] != wanted[offset] { return false }
    return true
  }

  /// The index of the value at `index`, or of what an alias there stands for.
  func resolved(_ index: Int) -> Int {
    nodes[index].kind == .alias ? Int(nodes[index].textStart) : index
  }
}
