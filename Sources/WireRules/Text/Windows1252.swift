import WireText

/// Windows-1252 read backwards: the byte that a scalar was, where text was read in that encoding by mistake.
enum Windows1252 {
  /// The byte of a scalar over U+007F, or nil where the encoding has no such character. The control characters U+0080
  /// to U+009F are bytes that were read as ISO-8859-1, or of the five that Windows-1252 leaves open.
  static func byte(_ scalar: UInt32) -> UInt8? {
    if scalar >= 0x80, scalar <= 0xFF { return UInt8(scalar) }
    return upper.firstIndex(of: scalar).map { UInt8(0x80 + $0) }
  }

  /// The characters of the bytes from 0x80 to 0x9F; those that the encoding leaves open are taken as they are.
  private static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// The character of a byte from 0x80 on; nil where the encoding has none.
  static func scalar(_ byte: UInt8) -> UInt32? {
    guard byte >= 0x80 else { return nil }
    let scalar = byte < 0xA0 ? upper[Int(byte - 0x80)] : UInt32(byte)
    return byte < 0xA0 && scalar == UInt32(byte) ? nil : scalar
  }

  /// A character that stands as several, since its UTF-8 bytes were each read as one.
  struct Damage {
    /// The bytes of the file.
    let range: ByteRange
    let scalar: UInt32
    /// Whether no language writes such a sequence.
    let isSure: Bool
  }

  /// The damaged character that begins at `offset`, if one does.
  static func damage(at offset: Int, to end: Int, in bytes: Span<UInt8>) -> Damage? {
    let first = bytes.scalar(at: offset)
    guard let lead = byte(first.value), lead >= 0xC2, lead <= 0xF4 else { return nil }
    let count = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3
    var scalar = UInt32(lead) & (lead < 0xE0 ? 0x1F : lead < 0xF0 ? 0x0F : 0x07)
    var next = offset + first.length
    var second: UInt8 = 0
    var hasControl = false
    for position in 0..<count {
      guard next < end else { return nil }
      let following = bytes.scalar(at: next)
      guard let byte = byte(following.value), UTF8.isContinuation(byte) else { return nil }
      if position == 0 { second = byte }
      if following.value < 0xA0 { hasControl = true }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
      next += following.length
    }
    guard isShortest(scalar, count), Unicode.Scalar(scalar) != nil else { return nil }
    return Damage(
      range: ByteRange(offset, next), scalar: scalar,
      isSure: hasControl || isSure(lead, second, offset, bytes))
  }

  private static func isShortest(_ scalar: UInt32, _ count: Int) -> Bool {
    switch count {
    case 1: scalar >= 0x80
    case 2: scalar >= 0x800
    default: scalar >= 0x10000
    }
  }

  /// `Ã©`, `Â°`, `â€™`, `ðŸ˜€`. After a capital, `Ã` and `Â` end a word in capitals, and a mark may follow them.
  private static func isSure(_ lead: UInt8, _ second: UInt8, _ offset: Int, _ bytes: Span<UInt8>) -> Bool {
    switch lead {
    case 0xC2, 0xC3:
      guard offset > 0 else { return true }
      let before = bytes.scalar(before: offset).value
      let isAfterCapital = (0x41...0x5A).contains(before) || (0xC0...0xDE).contains(before)
      return !isAfterCapital || second >= 0xA1 && second != 0xAB && second != 0xBB
    case 0xE2: return second == 0x80 || second == 0x82
    case 0xF0: return second == 0x9F
    default: return false
    }
  }
}
