internal import CICU

/// What the tokeniser and the rules need to know of a scalar, by Unicode's general category.
@usableFromInline
package enum ScalarClass: UInt8, Sendable {
  /// Lu and Lt.
  case upper
  /// Ll.
  case lower
  /// Letters without case: Lo, Lm and Nl.
  case letter
  /// Mn, Mc and Me.
  case mark
  /// Nd.
  case digit
  /// No: `²`, `½`.
  case otherNumber
  /// White space (see `WhiteSpace`).
  case space
  /// What has no width and breaks no word: U+00AD, U+200B to U+200D, U+2060, U+FEFF.
  case joiner
  /// U+0027 and U+2019.
  case apostrophe
  /// U+002D, U+2010 and U+2011.
  case hyphen
  /// All other punctuation but `%` and `‰`.
  case punctuation
  /// Everything else: symbols, controls, what is unassigned.
  case symbol

  /// The class of a scalar.
  @inlinable
  package static func of(_ scalar: UInt32) -> ScalarClass {
    if scalar < 0x80 { return ofASCII(UInt8(truncatingIfNeeded: scalar)) }
    if scalar >= 0xC0, scalar < 0x180 { return ofLatin(scalar) }
    if LatinFold.isVietnamese(scalar) { return scalar & 1 == 0 ? .upper : .lower }
    return ofOther(scalar)
  }

  /// The class of an ASCII byte.
  @inlinable
  package static func ofASCII(_ byte: UInt8) -> ScalarClass {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: " "), 0x09...0x0D: .space
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"),
      UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "%"):
      .symbol
    case 0x21...0x7E: .punctuation
    default: .symbol
    }
  }

  /// The class of U+00C0 to U+017F.
  @inlinable
  static func ofLatin(_ scalar: UInt32) -> ScalarClass {
    if scalar < 0x100 {
      if scalar == 0xD7 || scalar == 0xF7 { return .symbol }
      return scalar <= 0xDE ? .upper : .lower
    }
    switch scalar {
    case 0x138, 0x149, 0x17F: return .lower
    case 0x178: return .upper
    case 0x139...0x148, 0x179...0x17E: return scalar & 1 == 1 ? .upper : .lower
    default: return scalar & 1 == 0 ? .upper : .lower
    }
  }

  /// The class of any scalar, by ICU where it isn't one of the common signs.
  @usableFromInline
  static func ofOther(_ scalar: UInt32) -> ScalarClass {
    switch scalar {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: return .joiner
    case 0x2019: return .apostrophe
    case 0x2010, 0x2011: return .hyphen
    case 0x2012...0x2018, 0x201A...0x2027: return .punctuation
    case 0x2030: return .symbol
    case 0x300...0x36F: return .mark
    default: break
    }
    if WhiteSpace.contains(scalar) { return .space }
    switch cicu_general_category(scalar) {
    case 1, 3: return .upper
    case 2: return .lower
    case 4, 5, 10: return .letter
    case 6, 7, 8: return .mark
    case 9: return .digit
    case 11: return .otherNumber
    case 19...23, 28, 29: return .punctuation
    default: return .symbol
    }
  }

  /// Whether it is a letter, with or without case.
  @inlinable
  package var isLetter: Bool { rawValue <= ScalarClass.letter.rawValue }

  /// Whether it is a letter or a decimal digit.
  @inlinable
  package var isLetterOrDigit: Bool { isLetter || self == .digit }
}

extension Span where Element == UInt8 {
  /// The class of the scalar that starts at `offset`.
  @inlinable
  package func scalarClass(at offset: Int) -> ScalarClass {
    let first = self[offset]
    return first < 0x80 ? ScalarClass.ofASCII(first) : ScalarClass.of(scalar(at: offset).value)
  }

  /// The class of the scalar that ends before `offset`; white space where nothing stands from `start` on.
  @inlinable
  package func scalarClass(before offset: Int, from start: Int = 0) -> ScalarClass {
    guard offset > start else { return .space }
    let last = self[offset - 1]
    return last < 0x80 ? ScalarClass.ofASCII(last) : ScalarClass.of(scalar(before: offset).value)
  }
}
