extension Span where Element == UInt8 {
  /// Decodes the scalar that starts at `offset`; the bytes are valid UTF-8 and `offset` is a scalar boundary.
  @inlinable
  package func scalar(at offset: Int) -> DecodedScalar {
    let first = UInt32(self[offset])
    if first < 0x80 { return DecodedScalar(value: first, length: 1) }
    if first < 0xE0 {
      return DecodedScalar(value: (first & 0x1F) << 6 | UInt32(self[offset + 1] & 0x3F), length: 2)
    }
    let second = UInt32(self[offset + 1] & 0x3F)
    let third = UInt32(self[offset + 2] & 0x3F)
    if first < 0xF0 {
      return DecodedScalar(value: (first & 0x0F) << 12 | second << 6 | third, length: 3)
    }
    let fourth = UInt32(self[offset + 3] & 0x3F)
    return DecodedScalar(value: (first & 0x07) << 18 | second << 12 | third << 6 | fourth, length: 4)
  }

  /// Decodes the scalar that ends before `offset`, which is a scalar boundary over 0.
  @inlinable
  package func scalar(before offset: Int) -> DecodedScalar {
    var start = offset - 1
    while UTF8.isContinuation(self[start]) { start -= 1 }
    return scalar(at: start)
  }

  /// How many scalars start in `range`.
  package func scalarCount(in range: ByteRange) -> Int {
    ScalarCounts.count(self, from: range.start, to: range.end).scalars
  }

  /// The end of the first `count` scalars of `range`, which starts with one; the range's end where it has no more.
  package func end(ofScalars count: Int, in range: ByteRange) -> Int {
    var end = range.start
    var left = count
    // So many bytes have no more scalars than that.
    while left > 0, end < range.end {
      let next = Swift.min(end + left, range.end)
      left -= scalarCount(in: ByteRange(end, next))
      end = next
    }
    while end < range.end, UTF8.isContinuation(self[end]) { end += 1 }
    return end
  }

  /// Whether all bytes of `range` are ASCII.
  package func isASCII(_ range: ByteRange) -> Bool {
    skip(from: range.start, to: range.end) { EightBytes.beyondASCII(in: $0) } == range.end
  }

  /// Whether `offset` lies between two scalars, or at an end of the text.
  @inlinable
  package func isScalarBoundary(_ offset: Int) -> Bool {
    guard offset > 0, offset < count else { return offset == 0 || offset == count }
    return !UTF8.isContinuation(self[offset])
  }

  /// The last place between two scalars that is not after `offset`.
  @inlinable
  package func scalarBoundary(atOrBefore offset: Int) -> Int {
    var boundary = offset
    while !isScalarBoundary(boundary) { boundary -= 1 }
    return boundary
  }

  /// Whether the bytes are those of another span.
  @inlinable
  package func equals(_ other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for i in indices where self[i] != other[i] { return false }
    return true
  }

  /// Whether the bytes at `range` are those of `text`, exactly.
  @inlinable
  package func equals(_ text: StaticString, at range: ByteRange) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    return matches(text, at: range.start)
  }

  /// Whether the bytes from `offset` on start with those of `text`, exactly.
  @inlinable
  package func matches(_ text: StaticString, at offset: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard offset + length <= count else { return false }
    // SAFETY: the static string holds `length` bytes, and lives for ever.
    let literal = unsafe UnsafeBufferPointer(start: text.utf8Start, count: length)
    for i in 0..<length where unsafe literal[i] != self[offset + i] { return false }
    return true
  }

  /// The text of `range`; for reports and set-up, not for loops over words.
  package func text(_ range: ByteRange) -> String {
    // SAFETY: the buffer is read in the call alone.
    unsafe extracting(range.start..<range.end).withUnsafeBufferPointer {
      unsafe String(decoding: $0, as: UTF8.self)
    }
  }

  /// A copy of the bytes of `range`.
  package func bytes(_ range: ByteRange) -> [UInt8] {
    // SAFETY: the buffer is read in the call alone.
    unsafe extracting(range.start..<range.end).withUnsafeBufferPointer { unsafe Array($0) }
  }
}
