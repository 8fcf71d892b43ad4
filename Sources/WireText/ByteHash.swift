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

  /// A hash of a long text, 8 bytes at a time: each step multiplies what was read so far by what comes next, as wyhash
  /// does (Wang Yi, public domain). It is another value than `value` of the same bytes.
  package static func ofWords(_ bytes: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var offset = 0
    while offset <= bytes.count &- 8 {
      hash = mixed(hash, bytes.eightBytes(at: offset))
      offset &+= 8
    }
    var rest = UInt64(bytes.count)
    while offset < bytes.count {
      rest = rest << 8 | UInt64(bytes[offset])
      offset &+= 1
    }
    return mixed(hash, rest)
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low &+ hash
  }

  /// Adds the bytes of `range`.
  @inlinable
  package mutating func add(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    for i in range { add(bytes[i]) }
  }
}
