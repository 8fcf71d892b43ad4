extension Span where Element == UInt8 {
  /// Whether the 8 bytes from `offset` on lie before `end` and are all printable ASCII, U+0020 to U+007E.
  ///
  /// A loop that looks for other bytes goes on by 8 where they are. Both offsets lie in the span.
  @inlinable
  @inline(__always)
  package func hasEightPlain(at offset: Int, before end: Int) -> Bool {
    guard end &- offset >= 8 else { return false }
    precondition(offset >= 0 && end <= count, "the bytes lie outside the span")
    // SAFETY: bytes have no padding, and 8 of them from `offset` on lie inside the span.
    let word = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
    // A byte below 0x20 borrows, 0x7F carries: the top bit of its byte, or of one beside it, is set.
    let odd = word | (word &- 0x2020_2020_2020_2020) | (word &+ 0x0101_0101_0101_0101)
    return odd & 0x8080_8080_8080_8080 == 0
  }
}
