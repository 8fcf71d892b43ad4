/// The hash that places a key in a lexicon: 64 bits, the same on every machine.
///
/// A lexicon takes the bucket from the high bits, the fingerprint from the low ones, and the slot from a
/// second mix with the bucket's pilot. The constants are those of wyhash; a change to this file is a change
/// of the files' version.
@usableFromInline
struct LexiconHash {
  /// The hash of a key.
  @usableFromInline let value: UInt64

  /// The hash of nothing, to fill a place with.
  static var zero: LexiconHash { LexiconHash(value: 0) }

  @usableFromInline init(value: UInt64) { self.value = value }

  /// Hashes the bytes from `start` up to `end`, which both lie in `bytes`; 8 bytes a step.
  @inlinable
  init(_ bytes: Span<UInt8>, from start: Int, to end: Int, seed: UInt64) {
    precondition(start >= 0 && start <= end && end <= bytes.count, "a key lies outside its bytes")
    // SAFETY: the span of the bytes lives no longer than theirs, and every load below stays in the key.
    let raw = unsafe bytes.bytes
    // The length is spread over all bits, or it could cancel out against the key's first bytes.
    var state = seed ^ (UInt64(truncatingIfNeeded: end &- start) &* 0xA076_1D64_78BD_642F)
    var i = start
    while end &- i > 8 {
      state = LexiconHash.mix(state ^ LexiconHash.load(raw, at: i), 0xE703_7ED1_A0B4_28DB)
      i &+= 8
    }
    state = LexiconHash.mix(state ^ LexiconHash.tail(raw, from: i, to: end), 0x8EBC_6AF0_9C88_C6E3)
    value = LexiconHash.mix(state, 0x5895_55F8_1CF1_F5E1)
  }

  /// Hashes the value of a pair.
  @inlinable
  init(pair: UInt64, seed: UInt64) {
    value = LexiconHash.mix(pair ^ seed ^ 0xA076_1D64_78BD_642F, 0x5895_55F8_1CF1_F5E1)
  }

  /// A hash of the key and a number besides.
  @inlinable
  func mixed(with number: UInt64) -> LexiconHash {
    LexiconHash(value: LexiconHash.mix(value ^ number, 0x5895_55F8_1CF1_F5E1))
  }

  /// The bucket among `count`.
  @inlinable
  func bucket(of count: UInt32) -> Int {
    Int(truncatingIfNeeded: ((value >> 32) &* UInt64(count)) >> 32)
  }

  /// The slot among `count` where the bucket has `pilot`.
  @inlinable
  func slot(of count: UInt32, pilot: UInt16) -> Int {
    let mixed = LexiconHash.mix(
      value ^ ((UInt64(pilot) &+ 1) &* 0x9E37_79B9_7F4A_7C15), 0x8BB8_4B93_962E_ACC9)
    return Int(truncatingIfNeeded: ((mixed >> 32) &* UInt64(count)) >> 32)
  }

  /// 24 bits that tell a key from others that fall on its slot; never 0, which marks a free slot.
  @inlinable var fingerprint: UInt32 {
    let bits = UInt32(truncatingIfNeeded: value) & 0xFF_FFFF
    return bits == 0 ? 1 : bits
  }

  /// 16 bits that tell a pair from others that fall on its slot; never 0, which marks a free slot.
  @inlinable var shortFingerprint: UInt16 {
    let bits = UInt16(truncatingIfNeeded: value)
    return bits == 0 ? 1 : bits
  }

  @inlinable
  static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }

  @inlinable
  static func load(_ raw: RawSpan, at offset: Int) -> UInt64 {
    // SAFETY: `init` checked that the key lies in the span, and calls this where 8 bytes of it are left.
    UInt64(littleEndian: unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
  }

  /// The last 8 bytes or fewer.
  @inlinable @inline(__always)
  static func tail(_ raw: RawSpan, from start: Int, to end: Int) -> UInt64 {
    let count = end &- start
    if count == 8 { return load(raw, at: start) }
    if count >= 4 {
      // SAFETY: `init` checked that the key lies in the span, and 4 bytes of it or more are left.
      let low = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: UInt32.self)
      let high = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: end &- 4, as: UInt32.self)
      return UInt64(UInt32(littleEndian: low)) | UInt64(UInt32(littleEndian: high)) << 32
    }
    if start &+ 4 <= raw.byteCount {
      // SAFETY: 4 bytes from the key's start on lie in the span; those behind its end are shifted out.
      let four = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: UInt32.self)
      return UInt64(UInt32(bigEndian: four)) &>> UInt64(truncatingIfNeeded: 32 &- 8 &* count)
    }
    var value: UInt64 = 0
    var i = start
    while i < end {
      // SAFETY: as above; `i` is before the key's end.
      value = value << 8 | UInt64(unsafe raw.unsafeLoad(fromUncheckedByteOffset: i, as: UInt8.self))
      i &+= 1
    }
    return value
  }
}
