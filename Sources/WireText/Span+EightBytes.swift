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
    guard offset <= count &- 8 else { return lastBytes(from: offset, to: end) }
    return eightBytes(at: offset) & EightBytes.mask(end &- offset)
  }

  /// The bytes from `offset` to `end`, fewer than 8, where no 8 stand.
  @usableFromInline
  @inline(never)
  func lastBytes(from offset: Int, to end: Int) -> UInt64 {
    if count >= 8 {
      let dropped = offset &- (count &- 8)
      return eightBytes(at: count &- 8) &>> UInt64(8 &* dropped) & EightBytes.mask(end &- offset)
    }
    var word: UInt64 = 0
    var place = end
    while place > offset {
      place &-= 1
      word = word << 8 | UInt64(self[place])
    }
    return word
  }

  /// The first offset from `offset` to `end` whose byte is one of those that are looked for; `end` where there is none.
  ///
  /// - Parameter found: those of 8 bytes that are looked for, as `EightBytes` answers, sure up to the first.
  @inlinable
  @inline(__always)
  package func skip(from offset: Int, to end: Int, until found: (_ word: UInt64) -> UInt64) -> Int {
    var place = offset
    while end &- place >= 8 {
      let answer = found(eightBytes(at: place))
      if answer != 0 { return place &+ EightBytes.countBefore(answer) }
      place &+= 8
    }
    guard place < end else { return place }
    let answer = found(eightBytes(at: place, before: end))
    return Swift.min(place &+ EightBytes.countBefore(answer), end)
  }
}
