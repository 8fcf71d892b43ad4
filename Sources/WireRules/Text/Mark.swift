import WireText

/// What a scalar of punctuation does.
enum Mark {
  static let openingBrackets: [UInt32] = "([{".unicodeScalars.map(\.value)
  static let closingBrackets: [UInt32] = ")]}".unicodeScalars.map(\.value)
  static let noBreakSpace: UInt32 = 0xA0

  /// `(`, `[`, `{`.
  static func isOpeningBracket(_ scalar: UInt32) -> Bool {
    scalar == "(" || scalar == "[" || scalar == "{"
  }

  /// `)`, `]`, `}`.
  static func isClosingBracket(_ scalar: UInt32) -> Bool {
    scalar == ")" || scalar == "]" || scalar == "}"
  }

  /// `«`, `“`, `„`, `‘`, `‹`: marks that open a quotation in some language.
  static func isOpeningQuote(_ scalar: UInt32) -> Bool {
    switch scalar {
    case "«", "“", "„", "‘", "‚", "‹": true
    default: false
    }
  }

  /// `»`, `”`, `’`, `›`: marks that close a quotation in some language.
  static func isClosingQuote(_ scalar: UInt32) -> Bool {
    switch scalar {
    case "»", "”", "’", "›": true
    default: false
    }
  }

  /// `"` or `'`, which open and close.
  static func isStraightQuote(_ scalar: UInt32) -> Bool { scalar == "\"" || scalar == "'" }

  /// A mark that opens or closes a quotation, or does both.
  static func isQuote(_ scalar: UInt32) -> Bool {
    isOpeningQuote(scalar) || isClosingQuote(scalar) || isStraightQuote(scalar)
  }

  /// `.`, `!`, `?`, `…`.
  static func endsSentence(_ scalar: UInt32) -> Bool {
    switch scalar {
    case ".", "!", "?", "…": true
    default: false
    }
  }

  /// A letter or digit of ASCII, or any scalar from U+00C0 on that is not general punctuation: enough to tell
  /// whether a sign touches a word.
  static func isWordLike(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return isDigit(scalar) || (scalar | 0x20) &- 0x61 < 26 }
    if scalar < 0xC0 { return scalar == "ª" || scalar == "µ" || scalar == "º" }
    return !(0x2000...0x206F).contains(scalar) && scalar != "×" && scalar != "÷"
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
