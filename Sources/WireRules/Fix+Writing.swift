import WireText

extension Fix {
  /// Edits after which a text stands in the place, as the title says.
  init(writing text: String, safety: Safety, edits: [Edit]) {
    var joiner = TextJoiner()
    self.init(safety: safety, edits: edits, by: &joiner) { $0.add(text) }
  }

  /// Edits after which the text that `add` adds to a joiner stands in the place, as the title says.
  ///
  /// - Parameter joiner: an empty one.
  init(safety: Safety, edits: [Edit], by joiner: inout TextJoiner, writing add: (inout TextJoiner) -> Void) {
    joiner.add("Write “")
    add(&joiner)
    joiner.add("”")
    self.init(title: joiner.take(), safety: safety, edits: edits)
  }

  /// Writes a text in place of `range`, by the least edits. It is safe where all letters and digits stay in their
  /// order; a day moved behind its month, or left in another language's order, is for an editor to see.
  ///
  /// - Parameter shown: the text as the title has it, where that is another.
  static func writing(_ text: String, over range: ByteRange, of bytes: [UInt8], shown: String? = nil) -> Fix {
    let found = String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    return Fix(
      writing: shown ?? text, safety: letters(of: found) == letters(of: text) ? .safe : .unsafe,
      edits: Edit.least(from: range, of: bytes, to: text))
  }

  /// The letters and digits of a text, in order.
  private static func letters(of text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  /// Leaves the first of what stands there several times, and asks first, since it deletes words.
  ///
  /// - Parameter text: what `first` says.
  static func leavingOnly(_ first: ByteRange, upTo last: ByteRange, saying text: String) -> Fix {
    Fix(title: "Write “\(text)” once", safety: .unsafe, edits: [.delete(ByteRange(first.end, last.end))])
  }
}
