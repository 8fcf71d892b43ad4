import WireText

/// The bounds of a letter with its combining marks.
enum Letter {
  /// Whether the scalar is a mark on the letter before it: U+0300 to U+036F.
  static func isMark(_ scalar: UInt32) -> Bool { (0x300...0x36F).contains(scalar) }

  /// Where the letter begins that ends before `offset`, which is over 0.
  static func start(before offset: Int, in bytes: Span<UInt8>) -> Int {
    var start = offset
    while start > 0 {
      let scalar = bytes.scalar(before: start)
      start -= scalar.length
      if !isMark(scalar.value) { break }
    }
    return start
  }

  /// Where the letter ends that begins at `offset`.
  static func end(from offset: Int, to end: Int, in bytes: Span<UInt8>) -> Int {
    Self.end(ofMarksFrom: offset + bytes.scalar(at: offset).length, to: end, in: bytes)
  }

  /// Where the marks end that begin at `offset`; `offset` where there is none.
  static func end(ofMarksFrom offset: Int, to end: Int, in bytes: Span<UInt8>) -> Int {
    var offset = offset
    while offset < end {
      let scalar = bytes.scalar(at: offset)
      guard isMark(scalar.value) else { break }
      offset += scalar.length
    }
    return offset
  }
}
