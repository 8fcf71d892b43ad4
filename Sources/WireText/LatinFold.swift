/// The case folding of the Latin letters that need no table: Latin-1, Latin Extended-A, the letters with a horn,
/// Romanian's comma letters and the Vietnamese block.
///
/// Each of them folds to one scalar of as many bytes, and is a normalisation boundary.
@usableFromInline
package enum LatinFold {
  /// The fold of a scalar of two bytes, or 0 where it isn't one of these.
  @inlinable
  package static func twoBytes(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x100 {
      // U+00B5 and U+00DF fold to something longer or far off; U+00AD is no letter and drops out of keys.
      if scalar == 0xB5 || scalar == 0xDF || scalar == 0xAD { return 0 }
      let isCapital = scalar >= 0xC0 && scalar <= 0xDE && scalar != 0xD7
      return isCapital ? scalar + 0x20 : scalar
    }
    if scalar < 0x180 {
      switch scalar {
      case 0x130, 0x149, 0x17F: return 0
      case 0x131, 0x138: return scalar
      case 0x178: return 0xFF
      case 0x139...0x148, 0x179...0x17E: return scalar + (scalar & 1)
      default: return scalar | 1
      }
    }
    switch scalar {
    case 0x1A0, 0x1A1, 0x218...0x21B: return scalar | 1
    case 0x1AF: return 0x1B0
    case 0x1B0: return scalar
    default: return 0
    }
  }

  /// The UTF-8 of a scalar of two bytes, the first lowest.
  @inline(__always)
  static func bytes(ofTwo scalar: UInt32) -> UInt64 {
    UInt64(0xC0 | scalar >> 6) | UInt64(0x80 | scalar & 0x3F) << 8
  }

  /// Whether the scalar is in the Vietnamese block, where capitals are even and small letters the odd after them.
  @inlinable
  package static func isVietnamese(_ scalar: UInt32) -> Bool {
    scalar >= 0x1EA0 && scalar <= 0x1EF9
  }
}
