/// What a byte is in ASCII; a byte over 0x7F, which is a part of another scalar, is nothing of these.
@usableFromInline
package enum ASCII {
  /// Whether the byte is a letter.
  @inlinable
  package static func isLetter(_ byte: UInt8) -> Bool { isSmall(byte | 0x20) }

  /// Whether the byte is a small letter.
  @inlinable
  package static func isSmall(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "a") < 26 }

  /// How many of the 8 bytes of a word, the lowest first, are small letters before one that is none.
  @inlinable
  @inline(__always)
  package static func smallLetters(in word: UInt64) -> Int {
    let letters = EightBytes.within(UInt8(ascii: "a"), UInt8(ascii: "z"), in: word & ~EightBytes.tops)
    return EightBytes.countBefore(~(letters & ~word) & EightBytes.tops)
  }

  /// Whether the byte is a capital.
  @inlinable
  package static func isCapital(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }

  /// Whether the byte is a digit.
  @inlinable
  package static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// Whether the byte is a small letter that a syllable turns on: a vowel or y.
  @inlinable
  package static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// The value of a digit; nil for any other byte.
  @inlinable
  package static func value(ofDigit byte: UInt8) -> Int? {
    isDigit(byte) ? Int(byte &- UInt8(ascii: "0")) : nil
  }

  /// The small letter of a capital; any other byte as it is.
  @inlinable
  package static func lowercased(_ byte: UInt8) -> UInt8 { isCapital(byte) ? byte | 0x20 : byte }

  /// The 8 bytes of a word, all of ASCII, with a small letter for each capital.
  @inlinable
  @inline(__always)
  package static func lowercased(_ word: UInt64) -> UInt64 {
    word | EightBytes.within(UInt8(ascii: "A"), UInt8(ascii: "Z"), in: word) >> 2
  }

  /// The capital of a small letter; any other byte as it is.
  @inlinable
  package static func uppercased(_ byte: UInt8) -> UInt8 { isSmall(byte) ? byte & 0xDF : byte }
}
