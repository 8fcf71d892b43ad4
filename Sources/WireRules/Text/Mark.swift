/// What a scalar of punctuation does.
enum Mark {
  static let openingBrackets: [UInt32] = [0x28, 0x5B, 0x7B]
  static let closingBrackets: [UInt32] = [0x29, 0x5D, 0x7D]
  static let noBreakSpace: UInt32 = 0xA0

  /// `(`, `[`, `{`.
  static func isOpeningBracket(_ scalar: UInt32) -> Bool {
    scalar == 0x28 || scalar == 0x5B || scalar == 0x7B
  }

  /// `)`, `]`, `}`.
  static func isClosingBracket(_ scalar: UInt32) -> Bool {
    scalar == 0x29 || scalar == 0x5D || scalar == 0x7D
  }

  /// `«`, `“`, `„`, `‘`, `‹`: marks that open a quotation in some language.
  static func isOpeningQuote(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAB, 0x201C, 0x201E, 0x2018, 0x201A, 0x2039: true
    default: false
    }
  }

  /// `»`, `”`, `’`, `›`: marks that close a quotation in some language.
  static func isClosingQuote(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xBB, 0x201D, 0x2019, 0x203A: true
    default: false
    }
  }

  /// `"` or `'`, which open and close.
  static func isStraightQuote(_ scalar: UInt32) -> Bool { scalar == 0x22 || scalar == 0x27 }

  /// A mark that opens or closes a quotation, or does both.
  static func isQuote(_ scalar: UInt32) -> Bool {
    isOpeningQuote(scalar) || isClosingQuote(scalar) || isStraightQuote(scalar)
  }

  /// `.`, `!`, `?`, `…`.
  static func endsSentence(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E, 0x21, 0x3F, 0x2026: true
    default: false
    }
  }

  /// A letter or digit of ASCII, or any scalar from U+00C0 on that is not general punctuation: enough to tell
  /// whether a sign touches a word.
  static func isWordLike(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return isDigit(scalar) || (scalar | 0x20) &- 0x61 < 26 }
    if scalar < 0xC0 { return scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA }
    return !(0x2000...0x206F).contains(scalar) && scalar != 0xD7 && scalar != 0xF7
  }

  /// A digit of ASCII.
  static func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }

  /// The name of a scalar as messages and rules write it: `U+00A0`.
  static func name(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// The scalar as text.
  static func text(_ scalar: UInt32) -> String {
    Unicode.Scalar(scalar).map { String($0) } ?? ""
  }
}
