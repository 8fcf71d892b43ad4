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

  /// Cuts the line `line` of a source (without its end) around a fault that begins in it.
  init(line: ByteRange, fault: ByteRange, in source: Source) {
    let start = min(max(fault.start, line.start), line.end)
    let first = Self.start(ofScalars: Self.before, from: line.start, to: start, in: source.span)
    let last = source.span.end(ofScalars: Self.after, in: ByteRange(start, line.end))
    text = source.text(ByteRange(first, last))
    self.fault = (start - first)..<(max(start, min(fault.end, last)) - first)
    isCutBefore = first > line.start
    isCutAfter = last < line.end
  }

  /// The start of the last `count` scalars before `end`, or `start` where there are no more.
  private static func start(ofScalars count: Int, from start: Int, to end: Int, in bytes: Span<UInt8>) -> Int
  {
    var offset = end
    for _ in 0..<count where offset > start {
      offset -= 1
      while offset > start, UTF8.isContinuation(bytes[offset]) { offset -= 1 }
    }
    return offset
  }
}
