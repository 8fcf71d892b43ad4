extension Span where Element == UInt8 {
  /// The 8 bytes from `offset` on, the first lowest; they lie inside the span.
  @inlinable
  @inline(__always)
  package func eightBytes(at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset <= count &- 8, "the bytes lie outside the span")
    // SAFETY: bytes have no padding, and 8 of them from `offset` on lie inside the span.
    return UInt64(
      littleEndian: unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
  }

  /// The bytes from `offset` to `end`, at most 8 of them, the first lowest, and 0 above them; they lie inside the span.
  @inlinable
  @inline(__always)
  package func eightBytes(at offset: Int, before end: Int) -> UInt64 {
    let length = end &- offset
    if offset &+ 8 <= count {
      let word = eightBytes(at: offset)
      return length >= 8 ? word : word & ~(UInt64.max << UInt64(truncatingIfNeeded: 8 &* length))
    }
    var word: UInt64 = 0
    for place in 0..<Swift.min(length, 8) {
      word |= UInt64(self[offset &+ place]) << UInt64(truncatingIfNeeded: 8 &* place)
    }
    return word
  }

  /// The first offset from `offset` to `end` whose byte is no ASCII letter; `end` where there is none.
  @inlinable
  @inline(__always)
  package func skipLetters(from offset: Int, to end: Int) -> Int {
    var place = offset
    while place < end, place &+ 8 <= count {
      // As small letters; no other sign becomes one.
      let letters = ASCII.smallLetters(in: eightBytes(at: place) | 0x2020_2020_2020_2020)
      place &+= letters
      if letters < 8 { return Swift.min(place, end) }
    }
    place = Swift.min(place, end)
    while place < end, ASCII.isLetter(self[place]) { place &+= 1 }
    return place
  }

  /// The first offset from `offset` to `end` whose byte is not printable ASCII; `end` where there is none.
  @inlinable
  @inline(__always)
  package func skipPlain(from offset: Int, to end: Int) -> Int {
    var place = offset
    while end &- place >= 8 {
      let odd = oddBits(at: place, before: end)
      if odd != 0 { return place &+ odd.trailingZeroBitCount / 8 }
      place &+= 8
    }
    while place < end, self[place] >= 0x20, self[place] < 0x7F { place += 1 }
    return place
  }

  /// The first offset from `offset` to `end` whose byte is `sign`, which is ASCII, or is beyond ASCII; `end` where there
  /// is none.
  @inlinable
  @inline(__always)
  package func skip(to sign: UInt8, from offset: Int, to end: Int) -> Int {
    precondition(offset >= 0 && end <= count, "the bytes lie outside the span")
    let signs = 0x0101_0101_0101_0101 &* UInt64(sign)
    var place = offset
    while end &- place >= 8 {
      // SAFETY: bytes have no padding, and 8 of them from `place` on lie inside the span.
      let word = UInt64(
        littleEndian: unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt64.self))
      // The lowest zero byte borrows first: its top bit is set, and none below it.
      let other = word ^ signs
      let odd = (word | (other &- 0x0101_0101_0101_0101) & ~other) & 0x8080_8080_8080_8080
      if odd != 0 { return place &+ odd.trailingZeroBitCount / 8 }
      place &+= 8
    }
    while place < end, self[place] != sign, self[place] < 0x80 { place &+= 1 }
    return place
  }

  /// Whether the ASCII sign stands in the range, which lies inside the span.
  package func contains(_ sign: UInt8, in range: ByteRange) -> Bool {
    var place = range.start
    while place < range.end {
      place = skip(to: sign, from: place, to: range.end)
      if place < range.end, self[place] == sign { return true }
      place += 1
    }
    return false
  }

  /// The top bit of each of the 8 bytes from `offset` on that is not printable ASCII, the first byte lowest; above the
  /// first such bit others may be set. The bytes lie before `end`.
  @usableFromInline
  @inline(__always)
  func oddBits(at offset: Int, before end: Int) -> UInt64 {
    precondition(offset >= 0 && end <= count, "the bytes lie outside the span")
    // SAFETY: bytes have no padding, and 8 of them from `offset` on lie inside the span.
    let word = UInt64(
      littleEndian: unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
    // A byte below 0x20 borrows from the next, and 0x7F carries: the top bit of its byte is set.
    return (word | (word &- 0x2020_2020_2020_2020) | (word &+ 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080
  }
}
