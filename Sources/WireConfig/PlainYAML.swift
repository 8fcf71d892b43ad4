/// Reads the part of YAML that the program's own files keep to, in a seventh of the time that libyaml takes for them.
///
/// That part: mappings, lists and scalars, in blocks or in brackets, with comments; no tag, anchor, tab, escape but the
/// common ones, and no value that is left empty. Anything else gives nil, and libyaml reads the file. Faults are not
/// looked for: it is for files that tests have read with both, to the same tree.
package struct PlainYAML {
  /// Something that is not of this part of YAML.
  struct Unusual: Error {}

  let bytes: [UInt8]
  /// The offset of the byte that is read next.
  var place = 0
  let stop: [UInt8]
  var isStopped = false
  var lineStart = 0
  var nodes: [YAMLNode] = []
  var pool: [UInt8] = []

  /// The file's outermost value; nil where it has what is not read here.
  ///
  /// - Parameter key: a key of the outermost mapping at which reading stops.
  package static func read(_ file: YAMLFile, before key: String? = nil) -> YAMLValue? {
    var reader = PlainYAML(file.bytes, before: key)
    do throws(Unusual) {
      try reader.readAll()
    } catch {
      return nil
    }
    return YAMLValue(
      document: YAMLDocument(file: file, nodes: reader.nodes, pool: reader.pool), index: 0)
  }

  private init(_ bytes: [UInt8], before key: String?) {
    self.bytes = bytes
    stop = key.map { Array($0.utf8) } ?? []
    nodes.reserveCapacity(bytes.count / 24)
  }

  mutating func readAll() throws(Unusual) {
    try skipToToken()
    guard place < bytes.count else { throw Unusual() }
    try readBlock(inside: -1)
    try skipToToken()
    guard isStopped || place == bytes.count else { throw Unusual() }
  }
}

extension PlainYAML {
  func byte(_ offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Whether a space, a line's end or the end of the file is at `offset`.
  func isBlank(_ offset: Int) -> Bool {
    guard let byte = byte(offset) else { return true }
    return byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
  }

  /// Goes over spaces, ends of lines and comments.
  mutating func skipToToken() throws(Unusual) {
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: " "): place += 1
      case UInt8(ascii: "\n"):
        place += 1
        lineStart = place
      case UInt8(ascii: "#"):
        guard place == lineStart || bytes[place - 1] == UInt8(ascii: " ") else { throw Unusual() }
        while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
      case UInt8(ascii: "\t"), UInt8(ascii: "\r"): throw Unusual()
      default: return
      }
    }
  }

  func trimmed(from start: Int, to end: Int) -> Int {
    var end = end
    while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return end
  }

  mutating func begin(_ kind: YAMLNode.Kind) -> Int {
    nodes.append(YAMLNode(kind: kind, start: UInt32(place), end: UInt32(place)))
    return nodes.count - 1
  }

  /// Ends a collection: with its last value, or at `offset`.
  mutating func end(_ node: Int, at offset: Int? = nil) {
    nodes[node].next = UInt32(nodes.count)
    if let offset {
      nodes[node].end = UInt32(offset)
      return
    }
    var child = node + 1
    while child < nodes.count {
      nodes[node].end = nodes[child].end
      child = Int(nodes[child].next)
    }
  }

  mutating func addPlain(_ start: Int, _ end: Int) {
    add(
      YAMLNode(
        kind: .plain, start: UInt32(start), end: UInt32(end), textStart: UInt32(start),
        textCount: UInt32(end - start)))
  }

  /// Adds a scalar that begins at `start` and ends here, whose text is in the pool from `first` on.
  mutating func addPooled(_ kind: YAMLNode.Kind, from start: Int, pool first: Int) {
    add(
      YAMLNode(
        kind: kind, isVerbatim: false, start: UInt32(start), end: UInt32(place), textStart: UInt32(first),
        textCount: UInt32(pool.count - first)))
  }

  mutating func add(_ node: YAMLNode) {
    nodes.append(node)
    nodes[nodes.count - 1].next = UInt32(nodes.count)
  }
}
