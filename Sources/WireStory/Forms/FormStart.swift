import WireText

/// What stands at a place where forms are tried, and what signs follow, looked up once for all of them.
struct FormStart {
  /// The signs of a text that forms may need, as far as they can be told byte by byte.
  struct Signs: OptionSet, Sendable {
    let rawValue: UInt8
    static let digit = Signs(rawValue: 1)
    static let fourDigits = Signs(rawValue: 2)
    static let bracket = Signs(rawValue: 4)
    static let dash = Signs(rawValue: 8)
    static let slash = Signs(rawValue: 16)
    static let colon = Signs(rawValue: 32)
  }

  let byte: UInt8
  let signs: Signs
  let isAgency: Bool
  let isLabel: Bool
  let isCapital: Bool
  let isWeekday: Bool

  init(_ bytes: Span<UInt8>, _ range: ByteRange, words: FormWords) {
    byte = range.isEmpty ? 0 : bytes[range.start]
    signs = Self.signs(bytes, range)
    isAgency = words.agencies.match(bytes, at: range.start, to: range.end) != nil
    isLabel = words.labels.match(bytes, at: range.start, to: range.end) != nil
    isWeekday = words.weekdays.match(bytes, at: range.start, to: range.end) != nil
    isCapital = !range.isEmpty && WireStory.Signs.isCapital(bytes.scalar(at: range.start).value)
  }

  private static func signs(_ bytes: Span<UInt8>, _ range: ByteRange) -> Signs {
    var signs: Signs = []
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
