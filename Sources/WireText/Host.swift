/// The labels of a host name at a place in a text: `www.example.org`.
struct Host {
  /// The offset after the last label.
  let end: Int
  /// How many labels there are.
  let labels: Int
  /// The last label.
  let last: ByteRange

  /// Reads labels of ASCII letters, digits and hyphens from `start` to `limit` at most; all labels but the first in
  /// small letters.
  ///
  /// nil where fewer than two labels stand there, or more letters follow.
  init?(_ bytes: Span<UInt8>, from start: Int, to limit: Int) {
    var i = start
    var labels = 0
    var last = ByteRange(start, start)
    while true {
      let labelStart = i
      while i < limit,
        Host.isLabelByte(bytes[i]) || bytes[i] == UInt8(ascii: "-")
          || (labels == 0 && bytes[i] &- UInt8(ascii: "A") < 26)
      { i += 1 }
      while i > labelStart, bytes[i - 1] == UInt8(ascii: "-") { i -= 1 }
      guard i > labelStart else { return nil }
      labels += 1
      last = ByteRange(labelStart, i)
      guard i + 1 < limit, bytes[i] == UInt8(ascii: "."), Host.isLabelByte(bytes[i + 1]) else { break }
      i += 1
    }
    guard labels >= 2 else { return nil }
    if i < limit {
      let next = bytes.scalarClass(at: i)
      if next.isLetter || next == .mark || next == .apostrophe { return nil }
    }
    self.end = i
    self.labels = labels
    self.last = last
  }

  /// Whether the byte is a small ASCII letter or a digit.
  static func isLabelByte(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  /// Whether the last label is two letters or more, and nothing else.
  func endsInLetters(_ bytes: Span<UInt8>) -> Bool {
    guard last.count >= 2 else { return false }
    for i in last.start..<last.end where bytes[i] &- UInt8(ascii: "a") >= 26 { return false }
    return true
  }

  /// Whether the last label has a letter that a syllable turns on; what has none is no word of running text.
  func endsInSyllable(_ bytes: Span<UInt8>) -> Bool {
    for i in last.start..<last.end {
      switch bytes[i] {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
        UInt8(ascii: "y"):
        return true
      default: continue
      }
    }
    return false
  }
}
