import WireText

extension Fix {
  /// Writes a text in place of `range`, by the least edits.
  ///
  /// - Parameter shown: the text as the title has it, where that is another.
  static func writing(_ text: String, over range: ByteRange, of bytes: [UInt8], shown: String? = nil) -> Fix {
    Fix(
      title: "Write “\(shown ?? text)”", safety: .safe, edits: Edit.least(from: range, of: bytes, to: text))
  }

  /// Leaves the first of what stands there several times, and asks first, since it deletes words.
  ///
  /// - Parameter text: what `first` says.
  static func leavingOnly(_ first: ByteRange, upTo last: ByteRange, saying text: String) -> Fix {
    Fix(title: "Write “\(text)” once", safety: .unsafe, edits: [.delete(ByteRange(first.end, last.end))])
  }
}
