import WireText

/// What stands at a place where forms are tried, and what signs follow: each looked up when a form first asks for it, and
/// then known to all of them.
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

  /// What a form may start with.
  enum Element: Sendable {
    case byte(UInt8)
    case agency
    case label
    case weekday
    case digit
    case capital
    case dash
    case anything
  }

  private let range: ByteRange
  private let words: FormWords
  private var signs: Signs?
  private var isAgency: Bool?
  private var isLabel: Bool?
  private var isWeekday: Bool?

  init(_ range: ByteRange, words: FormWords) {
    self.range = range
    self.words = words
  }

  /// Whether the text starts with that.
  mutating func starts(with element: Element, _ bytes: Span<UInt8>) -> Bool {
    guard !range.isEmpty else { return false }
    let first = bytes[range.start]
    switch element {
    case .anything: return true
    case .byte(let byte): return byte == first
    case .digit: return ASCII.isDigit(first)
    case .capital: return WireStory.Signs.isCapital(bytes.scalar(at: range.start).value)
    // The first byte of every dash beyond ASCII.
    case .dash: return first == UInt8(ascii: "-") || first == 0xE2
    case .agency:
      let isThere = isAgency ?? stands(words.agencies, bytes)
      isAgency = isThere
      return isThere
    case .label:
      let isThere = isLabel ?? stands(words.labels, bytes)
      isLabel = isThere
      return isThere
    case .weekday:
      let isThere = isWeekday ?? stands(words.weekdays, bytes)
      isWeekday = isThere
      return isThere
    }
  }

  /// Whether the text has all of these signs.
  mutating func has(_ needed: Signs, _ bytes: Span<UInt8>) -> Bool {
    if needed.isEmpty { return true }
    let found = signs ?? Self.signs(bytes, range)
    signs = found
    return found.isSuperset(of: needed)
  }

  private func stands(_ phrases: FoldedPhrases, _ bytes: Span<UInt8>) -> Bool {
    phrases.match(bytes, at: range.start, to: range.end) != nil
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
