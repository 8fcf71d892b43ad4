import WireText

extension StoryForms {
  /// Whether a sign-off has nothing but words: `ABC`, `ABC AB XY`.
  static func isBare(_ bytes: Span<UInt8>, _ signOff: ByteRange) -> Bool {
    var place = signOff.start
    while place < signOff.end {
      let scalar = bytes.scalar(at: place)
      guard Signs.isLetter(scalar.value) || WhiteSpace.length(at: place, in: bytes) > 0 else { return false }
      place += scalar.length
    }
    return true
  }

  /// Whether what a form found is a sign-off. Bare words stand in any sentence, so that they are one only behind a whole
  /// sentence, or alone on their line, and with initials in capitals.
  func isSignOff(_ found: FormMatch, _ bytes: Span<UInt8>, from start: Int) -> Bool {
    guard Self.isBare(bytes, found.range) else { return true }
    for field in found.fields where field.name == .initials {
      guard Signs.isCapital(bytes.scalar(at: field.range.start).value) else { return false }
    }
    return Self.followsSentence(bytes, found.range.start, from: start)
  }

  /// Whether the end of a sentence, or nothing, stands before an offset.
  static func followsSentence(_ bytes: Span<UInt8>, _ offset: Int, from start: Int) -> Bool {
    let end = WhiteSpace.skipBack(from: offset, to: start, in: bytes)
    guard end > start else { return true }
    switch bytes.scalar(before: end).value {
    case "!", "\"", ")", ".", "?", "»", "”", "…": return true
    default: return false
    }
  }
}
