import WireText

/// Hashes of words and of rows of words: 64 bits, the same in every run.
enum WordHash {
  /// The hash of a word's key.
  @inline(__always)
  static func of(_ keys: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash = UInt64(range.count)
    var start = range.lowerBound
    while range.upperBound &- start >= 8 {
      hash = joined(hash, keys.eightBytes(at: start))
      start &+= 8
    }
    return joined(hash, keys.eightBytes(at: start, before: range.upperBound))
  }

  /// The hash of a row of words and one word more. Order counts.
  @inline(__always)
  static func joined(_ hash: UInt64, _ next: UInt64) -> UInt64 {
    HashMix.mixed(hash &* 0x9E37_79B9_7F4A_7C15 &+ next)
  }
}
