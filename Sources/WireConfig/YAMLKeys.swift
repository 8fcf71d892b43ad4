import WireText

/// Finds keys of a mapping that are written twice.
enum YAMLKeys {
  /// Adds an error for each key that stands a second time in the mapping at `mapping`, which is finished.
  static func addRepeated(
    of mapping: Int, in nodes: [YAMLNode], pool: [UInt8], _ file: YAMLFile, to errors: ConfigErrorSink
  ) {
    var keys: [(hash: Int, node: Int)] = []
    var child = mapping + 1
    while child < Int(nodes[mapping].next) {
      let key = nodes[child]
      if key.kind == .plain || key.kind == .quoted {
        var hasher = Hasher()
        let range = Int(key.textStart)..<Int(key.textStart + key.textCount)
        // SAFETY: slicing checks the range, and the bytes are not kept.
        unsafe (key.isVerbatim ? file.bytes : pool).withUnsafeBytes {
          unsafe hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: $0[range]))
        }
        keys.append((hasher.finalize(), child))
      }
      let value = Int(key.next)
      child = value < nodes.count ? Int(nodes[value].next) : value
    }
    keys.sort { ($0.hash, $0.node) < ($1.hash, $1.node) }
    for (first, second) in zip(keys, keys.dropFirst()) where first.hash == second.hash {
      let key = nodes[second.node]
      let text = (key.isVerbatim ? file.bytes : pool)[Int(key.textStart)..<Int(key.textStart + key.textCount)]
      errors.add(
        "the key \(Printable.quoted(String(decoding: text, as: UTF8.self))) is written twice",
        help: "remove one of them", at: ByteRange(Int(key.start), Int(key.end)), in: file)
    }
  }
}
