import WireText

/// The line in which a fault begins, cut to what fits a terminal, and where in it the fault stands.
package struct LineExcerpt: Hashable, Sendable {
  /// The scalars that are kept before a fault, and from its start on, at most.
  private static let before = 40
  private static let after = 60

  /// The line without its end.
  package let text: String
  /// The fault in the text, in UTF-8 bytes; cut where the line is.
  package let fault: Range<Int>
  /// Whether the line has more before what is kept.
  package let isCutBefore: Bool
  /// Whether the line has more after what is kept.
  package let isCutAfter: Bool

  /// Cuts the line `line` of `bytes` (without its end) around a fault that begins in it.
  init(line: ByteRange, fault: ByteRange, in bytes: Span<UInt8>) {
    let start = min(max(fault.start, line.start), line.end)
    let first = Self.step(from: start, by: -Self.before, in: bytes, within: line)
    let last = Self.step(from: start, by: Self.after, in: bytes, within: line)
    text = bytes.text(ByteRange(first, last))
    self.fault = (start - first)..<(max(start, min(fault.end, last)) - first)
    isCutBefore = first > line.start
    isCutAfter = last < line.end
  }

  /// The offset that lies `count` scalars from `offset`, or the end of the line that comes first.
  private static func step(from offset: Int, by count: Int, in bytes: Span<UInt8>, within line: ByteRange)
    -> Int
  {
    var offset = offset
    for _ in 0..<abs(count) {
      if count < 0 {
        guard offset > line.start else { break }
        offset -= 1
        while offset > line.start, UTF8.isContinuation(bytes[offset]) { offset -= 1 }
      } else {
        guard offset < line.end else { break }
        offset += 1
        while offset < line.end, UTF8.isContinuation(bytes[offset]) { offset += 1 }
      }
    }
    return offset
  }
}
