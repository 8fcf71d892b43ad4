/// Hashes of words and of rows of words: 64 bits, the same in every run.
enum WordHash {
  /// The hash of a word's key.
  @inline(__always)
  static func of(_ keys: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash = UInt64(range.count)
    var part: UInt64 = 0
    var shift: UInt64 = 0
    for index in range {
      part |= UInt64(keys[index]) << shift
      shift += 8
      if shift == 64 {
        hash = joined(hash, part)
        part = 0
        shift = 0
      }
    }
    return joined(hash, part)
  }

  /// The hash of a row of words and one word more. Order counts.
  @inline(__always)
  static func joined(_ hash: UInt64, _ next: UInt64) -> UInt64 {
    // The finaliser of SplitMix64 (G. Steele, D. Lea, C. Flood, “Fast Splittable Pseudorandom Number Generators”, 2014).
    var mixed = hash &* 0x9E37_79B9_7F4A_7C15 &+ next
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
