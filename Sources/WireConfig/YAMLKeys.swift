import WireText

/// Finds keys of a mapping that are written twice.
enum YAMLKeys {
  /// Adds an error for each key that stands a second time in the mapping at `mapping`, which is finished.
  static func addRepeated(
    of mapping: Int, in nodes: [YAMLNode], pool: [UInt8], _ file: YAMLFile, to errors: ConfigErrorSink
  ) {
    for index in repeated(of: mapping, in: nodes, pool: pool, file.bytes.span) {
      let key = nodes[index]
      let text = (key.isVerbatim ? file.bytes : pool)[Int(key.textStart)..<Int(key.textStart + key.textCount)]
      errors.add(
        "the key \(Printable.quoted(String(decoding: text, as: UTF8.self))) is written twice",
        help: "remove one of them", at: ByteRange(Int(key.start), Int(key.end)), in: file)
    }
  }

  /// The keys of the mapping at `mapping` that stand there before; `bytes` are those of the file.
  static func repeated(of mapping: Int, in nodes: [YAMLNode], pool: [UInt8], _ bytes: Span<UInt8>) -> [Int] {
    var keys: [(hash: UInt64, node: Int)] = []
    var child = mapping + 1
    while child < Int(nodes[mapping].next) {
      let key = nodes[child]
      if key.kind == .plain || key.kind == .quoted {
        let text = Self.text(of: key, pool, bytes)
        var hash = ByteHash()
        hash.add(text, text.indices)
        keys.append((hash.value, child))
      }
      let value = Int(key.next)
      child = value < nodes.count ? Int(nodes[value].next) : value
    }
    keys.sort { ($0.hash, $0.node) < ($1.hash, $1.node) }
    var repeated: [Int] = []
    for (first, second) in zip(keys, keys.dropFirst()) where first.hash == second.hash {
      let text = Self.text(of: nodes[first.node], pool, bytes)
      let other = Self.text(of: nodes[second.node], pool, bytes)
      if text.equals(other) { repeated.append(second.node) }
    }
    return repeated
  }

  @_lifetime(borrow pool, copy bytes)
  private static func text(of scalar: YAMLNode, _ pool: [UInt8], _ bytes: Span<UInt8>) -> Span<UInt8> {
    let range = Int(scalar.textStart)..<Int(scalar.textStart + scalar.textCount)
    return scalar.isVerbatim ? bytes.extracting(range) : pool.span.extracting(range)
  }
}
