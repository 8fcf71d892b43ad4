/// The labels of a host name at a place in a text: `www.example.org`.
struct Host {
  /// The longest name in bytes, by DNS.
  private static let longest = 253

  /// The offset after the last label.
  let end: Int
  /// How many labels there are.
  let labels: Int
  /// The last label.
  let last: ByteRange

  /// Reads labels of ASCII letters, digits and hyphens from `start` to `limit` at most; all labels but the first in
  /// small letters.
  ///
  /// A label that goes on in other letters is none. nil where fewer than two labels stand there.
  init?(_ bytes: Span<UInt8>, from start: Int, to limit: Int) {
    // No name is longer, and a text of nothing but labels is not read over and over.
    let limit = min(limit, start + Host.longest)
    var labels = 0
    var last = ByteRange(start, start)
    var labelStart = start
    while let labelEnd = Host.labelEnd(bytes, from: labelStart, to: limit, isFirst: labels == 0) {
      labels += 1
      last = ByteRange(labelStart, labelEnd)
      guard labelEnd + 1 < limit, bytes[labelEnd] == UInt8(ascii: "."), Host.isLabelByte(bytes[labelEnd + 1])
      else { break }
      labelStart = labelEnd + 1
    }
    guard labels >= 2 else { return nil }
    self.end = last.end
    self.labels = labels
    self.last = last
  }

  /// The end of the label that starts at `start`; nil where there is none, or what follows is of the same word.
  private static func labelEnd(_ bytes: Span<UInt8>, from start: Int, to limit: Int, isFirst: Bool) -> Int? {
    var i = start
    while i < limit {
      let byte = bytes[i]
      guard isLabelByte(byte) || byte == UInt8(ascii: "-") || (isFirst && ASCII.isCapital(byte))
      else {
        break
      }
      i += 1
    }
    if i < limit {
      let next = bytes.scalarClass(at: i)
      if next.isLetter || next == .mark || next == .apostrophe { return nil }
    }
    while i > start, bytes[i - 1] == UInt8(ascii: "-") { i -= 1 }
    return i > start ? i : nil
  }

  /// Whether the byte is a small ASCII letter or a digit.
  static func isLabelByte(_ byte: UInt8) -> Bool {
    ASCII.isSmall(byte) || ASCII.isDigit(byte)
  }

  /// Whether the last label is two letters or more, and nothing else.
  func endsInLetters(_ bytes: Span<UInt8>) -> Bool {
    guard last.count >= 2 else { return false }
    for i in last.start..<last.end where !ASCII.isSmall(bytes[i]) { return false }
    return true
  }

  /// Whether the last label has a vowel; what has none is no word of running text.
  func endsInSyllable(_ bytes: Span<UInt8>) -> Bool {
    for i in last.start..<last.end where ASCII.isVowel(bytes[i]) { return true }
    return false
  }
}
