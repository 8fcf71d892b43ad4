import WireText

/// A control character U+0080 to U+009F, which no text has: a byte of Windows-1252 that was read as ISO-8859-1, where
/// those bytes are control characters.
enum ControlCharacter {
  /// Whether a scalar is one; U+0085 ends a line in some systems' text.
  static func contains(_ scalar: UInt32) -> Bool { (0x80...0x9F).contains(scalar) && scalar != 0x85 }

  /// The character of Windows-1252 that the scalar at `offset` stands for, if one is meant alone.
  static func damage(at offset: Int, in bytes: Span<UInt8>) -> Windows1252.Damage? {
    let scalar = bytes.scalar(at: offset)
    guard contains(scalar.value), let meant = Windows1252.scalar(UInt8(scalar.value)) else { return nil }
    return Windows1252.Damage(range: ByteRange(offset, offset + scalar.length), scalar: meant, isSure: true)
  }

  /// Whether the scalar at `offset` is one of several that stand for a letter.
  static func isInDamage(_ offset: Int, in block: ByteRange, _ bytes: Span<UInt8>) -> Bool {
    var start = offset
    for _ in 0..<3 where start > block.start {
      start -= bytes.scalar(before: start).length
      if let damage = Windows1252.damage(at: start, to: block.end, in: bytes) {
        return damage.range.end > offset
      }
    }
    return false
  }

  /// Whether a sign or letter is where prose has it. Text of other encodings has its letters at the same bytes, and
  /// would put dashes and quotation marks into the middle of words.
  static func isLikely(_ damage: Windows1252.Damage, in block: ByteRange, _ bytes: Span<UInt8>) -> Bool {
    let range = damage.range
    let before = range.start > block.start ? bytes.scalar(before: range.start).value : 0x20
    let after = range.end < block.end ? bytes.scalar(at: range.end).value : 0x20
    let isLed = Mark.isWordLike(before)
    let isFollowed = Mark.isWordLike(after)
    switch damage.scalar {
    // “ and ‘ close in German.
    case "‘", "“", "„", "‚", "‹":
      return isLed != isFollowed || !isLed && !isSpace(before, after)
    case "’": return isLed || !isFollowed && !isSpace(before, after)
    case "”", "›": return !isFollowed && !WhiteSpace.contains(before)
    case "\u{2013}", "\u{2014}":
      return !isLed && !isFollowed || Mark.isDigit(before) && Mark.isDigit(after)
    case "•": return !isLed && WhiteSpace.contains(after)
    case "€":
      return Mark.isDigit(after) || Mark.isDigit(before) || WhiteSpace.contains(before) && !isFollowed
    // « œuvre », « cœur », « œil »
    case "œ", "Œ": return after | 0x20 == 0x75 || after | 0x20 == 0x69
    default: return false
    }
  }

  private static func isSpace(_ before: UInt32, _ after: UInt32) -> Bool {
    WhiteSpace.contains(before) && WhiteSpace.contains(after)
  }
}
