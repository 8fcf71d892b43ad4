/// Hashes of words and of rows of words: 64 bits, the same in every run.
enum WordHash {
  /// The hash of a word's key.
  @inline(__always)
  static func of(_ keys: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    precondition(range.lowerBound >= 0 && range.upperBound <= keys.count, "the key lies outside the span")
    var hash = UInt64(range.count)
    var start = range.lowerBound
    while range.upperBound &- start >= 8 {
      hash = joined(hash, eightBytes(keys, at: start))
      start &+= 8
    }
    return joined(hash, rest(keys, from: start, to: range.upperBound))
  }

  /// The last bytes of a key, fewer than 8, the first lowest, and zeros after them.
  @inline(__always)
  private static func rest(_ keys: Span<UInt8>, from start: Int, to end: Int) -> UInt64 {
    if start &+ 8 <= keys.count {
      return eightBytes(keys, at: start) & (1 &<< UInt64(truncatingIfNeeded: (end &- start) &* 8) &- 1)
    }
    var bytes: UInt64 = 0
    for index in start..<end { bytes |= UInt64(keys[index]) << UInt64(8 * (index - start)) }
    return bytes
  }

  /// The 8 bytes from `start` on, the first lowest.
  @inline(__always)
  private static func eightBytes(_ keys: Span<UInt8>, at start: Int) -> UInt64 {
    // SAFETY: bytes have no padding, and the callers ask only where 8 of them from `start` on lie in the span.
    UInt64(
      littleEndian: unsafe keys.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: UInt64.self))
  }

  /// The hash of a row of words and one word more. Order counts.
  @inline(__always)
  static func joined(_ hash: UInt64, _ next: UInt64) -> UInt64 {
    HashMix.mixed(hash &* 0x9E37_79B9_7F4A_7C15 &+ next)
  }
}
