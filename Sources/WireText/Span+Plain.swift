extension Span where Element == UInt8 {
  /// The first offset from `offset` to `end` whose byte is no ASCII letter; `end` where there is none.
  @inlinable
  @inline(__always)
  package func skipLetters(from offset: Int, to end: Int) -> Int {
    var place = offset
    while place < end, place &+ 8 <= count {
      // As small letters; no other sign becomes one.
      let letters = ASCII.smallLetters(in: eightBytes(at: place) | EightBytes.all(0x20))
      place &+= letters
      if letters < 8 { return Swift.min(place, end) }
    }
    place = Swift.min(place, end)
    while place < end, ASCII.isLetter(self[place]) { place &+= 1 }
    return place
  }

  /// The first offset from `offset` to `end` whose byte is a control, a space or beyond ASCII; `end` where there is none.
  @inlinable
  @inline(__always)
  package func skipPlainSigns(from offset: Int, to end: Int) -> Int {
    skip(from: offset, to: end) { EightBytes.beyondASCII(in: $0) | EightBytes.below(0x21, in: $0) }
  }

  /// The first offset from `offset` to `end` whose byte is not printable ASCII; `end` where there is none.
  @inlinable
  @inline(__always)
  package func skipPlain(from offset: Int, to end: Int) -> Int {
    skip(from: offset, to: end) { EightBytes.unprintable(in: $0) }
  }

  /// The first offset from `offset` to `end` whose byte is `sign`, which is ASCII, or is beyond ASCII; `end` where there
  /// is none.
  @inlinable
  @inline(__always)
  package func skip(to sign: UInt8, from offset: Int, to end: Int) -> Int {
    skip(from: offset, to: end) { EightBytes.beyondASCII(in: $0) | EightBytes.equal(to: sign, in: $0) }
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
}
