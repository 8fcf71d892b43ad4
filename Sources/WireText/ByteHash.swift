/// The FNV-1a hash of bytes: 64 bits, the same in every run.
@usableFromInline
package struct ByteHash: Sendable {
  /// The hash of the bytes so far.
  @inlinable package var value: UInt64 { hash }
  @usableFromInline var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Makes the hash of no bytes.
  @inlinable
  package init() {}

  /// Adds one byte.
  @inlinable
  package mutating func add(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// Adds the bytes of `range`.
  @inlinable
  package mutating func add(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    for i in range { add(bytes[i]) }
  }
}
