import WireText

/// What stands at a place where forms are tried, and what signs follow: each looked up when a form first asks for it, and
/// then known to all of them.
struct FormStart {
  /// What forms may need in a text: signs, as far as they can be told byte by byte, and words of a list.
  struct Needs: OptionSet, Sendable {
    let rawValue: UInt8
    static let digit = Needs(rawValue: 1)
    static let fourDigits = Needs(rawValue: 2)
    static let bracket = Needs(rawValue: 4)
    static let dash = Needs(rawValue: 8)
    static let slash = Needs(rawValue: 16)
    static let colon = Needs(rawValue: 32)
    static let agency = Needs(rawValue: 64)
    static let month = Needs(rawValue: 128)
  }

  private let range: ByteRange
  /// Where the first element stands: behind an opening bracket, if there is one.
  private let place: Int
  private let words: FormWords
  /// Whether the first sign is an opening bracket.
  let hasBracket: Bool
  /// The first byte; 0 where none is.
  let byte: UInt8
  private var signs: Needs?
  private var isAgency: Bool?
  private var isLabel: Bool?
  private var isWeekday: Bool?
  /// Whether an agency, or a month, stands anywhere in the range.
  private var hasAgency: Bool?
  private var hasMonth: Bool?
  /// The hash of the key of the word there.
  private var word: UInt64?

  init(_ bytes: Span<UInt8>, _ range: ByteRange, words: FormWords) {
    self.range = range
    self.words = words
    byte = range.isEmpty ? 0 : bytes[range.start]
    hasBracket = !range.isEmpty && Self.isBracket(bytes.scalar(at: range.start).value)
    place =
      hasBracket
      ? WhiteSpace.skip(from: range.start + bytes.scalar(at: range.start).length, to: range.end, in: bytes)
      : range.start
  }

  /// Whether the text starts with that, behind its bracket.
  ///
  /// - Parameter key: the hash of a word's key, where a word is asked for.
  mutating func starts(with head: FormEntrance.Head, _ key: UInt64, _ bytes: Span<UInt8>) -> Bool {
    guard place < range.end else { return false }
    let first = bytes[place]
    switch head {
    case .anything: return true
    case .digit: return ASCII.isDigit(first)
    case .capital: return Signs.isCapital(bytes.scalar(at: place).value)
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
    case .word:
      let found = word ?? wordThere(bytes)
      word = found
      return found == key
    }
  }

  /// Whether the text has all of these.
  mutating func has(_ needed: Needs, _ bytes: Span<UInt8>) -> Bool {
    if needed.isEmpty { return true }
    let found = signs ?? Self.signs(bytes, range)
    signs = found
    guard found.isSuperset(of: needed.subtracting([.agency, .month])) else { return false }
    if needed.contains(.agency) {
      let isThere = hasAgency ?? holds(words.agencies, bytes)
      hasAgency = isThere
      guard isThere else { return false }
    }
    guard needed.contains(.month) else { return true }
    let isThere = hasMonth ?? holds(words.months, bytes)
    hasMonth = isThere
    return isThere
  }

  /// Whether a phrase starts somewhere in the range, where signs are looked for.
  private func holds(_ phrases: FoldedPhrases, _ bytes: Span<UInt8>) -> Bool {
    for place in range.start..<min(range.end, range.start + StoryForms.tail)
    where !UTF8.isContinuation(bytes[place]) && phrases.mayStart(bytes, at: place, to: range.end) {
      if phrases.match(bytes, at: place, to: range.end) != nil { return true }
    }
    return false
  }

  private func stands(_ phrases: FoldedPhrases, _ bytes: Span<UInt8>) -> Bool {
    phrases.match(bytes, at: place, to: range.end) != nil
  }

  /// The hash of the key of the word there; that of no bytes where none stands.
  private func wordThere(_ bytes: Span<UInt8>) -> UInt64 {
    let end = Signs.wordEnd(bytes, place, to: range.end)
    let isWord = end > place && end - place <= Token.longestKey
    return FormEntrance.hash(isWord ? FoldedPhrases.key(bytes, place, end) : [])
  }

  /// Whether the scalar is an opening bracket of forms, ( or the wide one.
  private static func isBracket(_ scalar: UInt32) -> Bool { scalar == "(" || scalar == "\u{FF08}" }

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
