/// What is asked of eight bytes of a text at once: of one number, the first byte lowest (see `Span.eightBytes`).
///
/// An answer has the top bit of each byte that is so. Where a byte borrows from the next, what lies above the first of them
/// is not sure (Lamport, “Multiple byte processing with full-word instructions”, 1975).
@usableFromInline
package enum EightBytes {
  /// The top bit of each byte.
  @inlinable
  package static var tops: UInt64 { 0x8080_8080_8080_8080 }

  /// Eight times the same byte.
  @inlinable
  @inline(__always)
  package static func all(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

  /// A mask of the first `count` bytes, all of them where it is 8 or more.
  @inlinable
  @inline(__always)
  package static func mask(_ count: Int) -> UInt64 {
    count < 8 ? (1 &<< UInt64(truncatingIfNeeded: 8 &* count)) &- 1 : .max
  }

  /// The bytes that are not ASCII; each is sure.
  @inlinable
  @inline(__always)
  package static func beyondASCII(in word: UInt64) -> UInt64 { word & tops }

  /// The ASCII bytes below `bound`, which is 0x80 at most; sure up to the first.
  @inlinable
  @inline(__always)
  package static func below(_ bound: UInt8, in word: UInt64) -> UInt64 { (word &- all(bound)) & ~word & tops }

  /// The bytes that are `byte`; sure up to the first.
  @inlinable
  @inline(__always)
  package static func equal(to byte: UInt8, in word: UInt64) -> UInt64 { below(1, in: word ^ all(byte)) }

  /// The bytes from `first` to `last` of a word of ASCII alone; each is sure.
  @inlinable
  @inline(__always)
  package static func within(_ first: UInt8, _ last: UInt8, in word: UInt64) -> UInt64 {
    // No byte carries into the next.
    (word &+ all(0x80 &- first)) & ~(word &+ all(0x7F &- last)) & tops
  }

  /// The bytes that are not printable ASCII; sure up to the first.
  @inlinable
  @inline(__always)
  package static func unprintable(in word: UInt64) -> UInt64 {
    // 0x7F alone carries into its top bit.
    (word | (word &- all(0x20)) | (word &+ all(1))) & tops
  }

  /// How many bytes stand before the first of an answer: 8 where it has none.
  @inlinable
  @inline(__always)
  package static func countBefore(_ answer: UInt64) -> Int { answer.trailingZeroBitCount / 8 }

  /// How many bytes an answer has.
  @inlinable
  @inline(__always)
  package static func count(_ answer: UInt64) -> Int {
    Int(truncatingIfNeeded: ((answer >> 7) &* all(1)) >> 56)
  }
}
