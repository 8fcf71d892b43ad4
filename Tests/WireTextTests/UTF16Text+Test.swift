import WireText

extension UTF16Text {
  /// A text whose scalars stand for themselves.
  init(of text: String) {
    self.init()
    var offset = 0
    for scalar in text.unicodeScalars {
      append(scalar.value, at: offset)
      offset += scalar.utf8.count
    }
  }
}
