import WireText

extension FormWords {
  /// A mark of a version with the number before or after it: `2e LEAD`, `UPDATE 2`.
  func version(_ bytes: Span<UInt8>, at offset: Int, to limit: Int) -> ByteRange? {
    var start = offset
    if start < limit, ASCII.isDigit(bytes[start]) {
      // The number with its ending: 2, 2e, 2nd, 2.
      start = Signs.wordEnd(bytes, start, to: limit)
      if start < limit, Signs.isLetter(bytes.scalar(at: start).value) {
        start = Signs.wordEnd(bytes, start, to: limit)
      }
      if start < limit, bytes[start] == UInt8(ascii: ".") { start += 1 }
      start = WhiteSpace.skip(from: start, to: limit, in: bytes)
    }
    guard let hit = versionMarks.match(bytes, at: start, to: limit) else { return nil }
    let number = WhiteSpace.skip(from: hit.end, to: limit, in: bytes)
    guard number < limit, ASCII.isDigit(bytes[number]) else { return ByteRange(offset, hit.end) }
    return ByteRange(offset, Signs.wordEnd(bytes, number, to: limit))
  }
}
