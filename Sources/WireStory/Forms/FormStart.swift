import WireText

/// What stands at a place where forms are tried, and what signs follow, looked up once for all of them.
struct FormStart {
  /// The signs of a text that forms may need, as far as they can be told byte by byte.
  struct Needs: OptionSet, Sendable {
    let rawValue: UInt8
    static let digit = Needs(rawValue: 1)
    static let fourDigits = Needs(rawValue: 2)
    static let bracket = Needs(rawValue: 4)
    static let dash = Needs(rawValue: 8)
    static let slash = Needs(rawValue: 16)
    static let colon = Needs(rawValue: 32)
  }

  let byte: UInt8
  /// Whether the first sign is an opening bracket; then what follows is what stands behind it.
  let hasBracket: Bool
  let signs: Needs
  /// The first byte there.
  let head: UInt8
  let isAgency: Bool
  let isLabel: Bool
  /// The key of the word there; empty where none stands.
  let word: [UInt8]
  let isCapital: Bool
  let isWeekday: Bool

  init(_ bytes: Span<UInt8>, _ range: ByteRange, words: FormWords) {
    byte = range.isEmpty ? 0 : bytes[range.start]
    signs = Self.signs(bytes, range)
    var place = range.start
    hasBracket = !range.isEmpty && Self.isBracket(bytes.scalar(at: place).value)
    if hasBracket {
      place = WhiteSpace.skip(from: place + bytes.scalar(at: place).length, to: range.end, in: bytes)
    }
    isAgency = words.agencies.match(bytes, at: place, to: range.end) != nil
    isLabel = words.labels.match(bytes, at: place, to: range.end) != nil
    isWeekday = words.weekdays.match(bytes, at: place, to: range.end) != nil
    head = place < range.end ? bytes[place] : 0
    isCapital = place < range.end && Signs.isCapital(bytes.scalar(at: place).value)
    let end = Signs.wordEnd(bytes, place, to: range.end)
    word = end > place && end - place <= Token.longestKey ? FoldedPhrases.key(bytes, place, end) : []
  }

  /// Whether the scalar is an opening bracket of forms, ( or the wide one.
  private static func isBracket(_ scalar: UInt32) -> Bool { scalar == 0x28 || scalar == 0xFF08 }

  private static func signs(_ bytes: Span<UInt8>, _ range: ByteRange) -> Needs {
    var signs: Needs = []
    var digits = 0
    for place in range.start..<min(range.end, range.start + StoryForms.tail) {
      let byte = bytes[place]
      if ASCII.isLetter(byte) || byte == UInt8(ascii: " ") {
        digits = 0
        continue
      }
      digits = ASCII.isDigit(byte) ? digits + 1 : 0
      if digits > 0 { signs.insert(digits < 4 ? .digit : .fourDigits) }
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: ")"), 0xEF: signs.insert(.bracket)
      case UInt8(ascii: "-"), 0xE2: signs.insert(.dash)
      case UInt8(ascii: "/"): signs.insert(.slash)
      case UInt8(ascii: ":"): signs.insert(.colon)
      default: break
      }
    }
    return signs
  }
}
