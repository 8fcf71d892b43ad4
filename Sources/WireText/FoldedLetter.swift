/// A Latin letter beyond ASCII whose fold needs no table, has as many bytes, and is the same whatever stands around it, if
/// that is no mark.
struct FoldedLetter {
  /// The fold, its first byte lowest.
  let fold: UInt64
  /// The length in bytes of the letter, and of its fold.
  let length: Int
  let isSmall: Bool

  private init(fold: UInt64, length: Int, isSmall: Bool) {
    self.fold = fold
    self.length = length
    self.isSmall = isSmall
  }

  /// The letter that starts at `i` of valid UTF-8; nil where another scalar does.
  @inline(__always)
  init?(_ bytes: Span<UInt8>, at i: Int) {
    let first = bytes[i]
    switch first {
    case 0xC3:
      let second = bytes[i + 1]
      if second == 0x9F {
        self.init(fold: 0x7373, length: 2, isSmall: true)
        return
      }
      let folded = second | 0x20
      // × and ÷ are no letters.
      guard folded != 0xB7 else { return nil }
      self.init(fold: 0xC3 | UInt64(folded) << 8, length: 2, isSmall: second == folded)
    case 0xC4...0xC6:
      let scalar = UInt32(first & 0x1F) << 6 | UInt32(bytes[i + 1] & 0x3F)
      let folded = LatinFold.twoBytes(scalar)
      guard folded > 0 else { return nil }
      self.init(fold: LatinFold.bytes(ofTwo: folded), length: 2, isSmall: folded == scalar)
    case 0xE1:
      let second = bytes[i + 1]
      let third = bytes[i + 2]
      guard LatinFold.isVietnamese(UInt32(0x1000) | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)) else {
        return nil
      }
      let bytes = UInt64(first) | UInt64(second) << 8 | UInt64(third | 1) << 16
      self.init(fold: bytes, length: 3, isSmall: third & 1 == 1)
    default: return nil
    }
  }
}
