import WireStory
import WireText

extension Block {
  /// How far signs are looked for that join words to others, in bytes.
  private static let longestAddress = 200

  /// Whether words are part of an address, a handle, a file's name or a name in a program, whose spelling is what a
  /// machine looks for. A range that holds a sign of such names itself is meant for them, and is not asked.
  func isInAddress(_ range: ByteRange, of story: Story) -> Bool {
    let bytes = story.source.span
    for offset in range.start..<range.end where Self.joinsNames(bytes[offset]) { return false }
    let next = token(from: range.start + 1, of: story)
    if next > tokens.lowerBound {
      let token = story.tokens.list[next - 1]
      if token.isAddress, Int(token.end) > range.start { return true }
    }
    return isJoined(range, bytes)
  }

  /// Whether signs that no prose has between two words join the range to others: `C:\mail\x`, `a_b`, `x.y()`, `a.txt`.
  private func isJoined(_ words: ByteRange, _ bytes: Span<UInt8>) -> Bool {
    var start = words.start
    while start > max(range.start, words.start - Self.longestAddress) {
      let before = bytes.scalar(before: start)
      guard Self.isOfName(before.value) else { break }
      start -= before.length
    }
    var end = words.end
    while end < min(range.end, words.end + Self.longestAddress) {
      let after = bytes.scalar(at: end)
      guard Self.isOfName(after.value) else { break }
      end += after.length
    }
    for offset in start..<end where Self.joinsNames(bytes[offset]) && offset + 1 < end {
      let after = bytes.scalar(at: offset + 1).value
      guard Mark.isWordLike(after) else { continue }
      let isLed = offset > start && Mark.isWordLike(bytes.scalar(before: offset).value)
      switch bytes[offset] {
      case UInt8(ascii: "_"): if isLed { return true }
      // A capital begins the next sentence, whose space is lost.
      case UInt8(ascii: "."): if isLed, ScalarClass.of(after) != .upper { return true }
      default: return true
      }
    }
    guard end + 1 < range.end else { return false }
    let tick = UInt8(ascii: "`")
    return bytes[end] == UInt8(ascii: "(") && bytes[end + 1] == UInt8(ascii: ")")
      || bytes[end] == tick && start > range.start && bytes[start - 1] == tick
  }

  /// Whether the scalar is a letter or a digit, or a sign that stands in names of files and of programs.
  private static func isOfName(_ scalar: UInt32) -> Bool {
    Mark.isWordLike(scalar) || scalar == 0x2D || scalar < 0x80 && joinsNames(UInt8(scalar))
  }

  /// `\`, `/`, `_`, `.`, `@`, `#`.
  private static func joinsNames(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "@"),
      UInt8(ascii: "#"):
      true
    default: false
    }
  }
}
