/// Where the lines of a text start, to turn byte offsets into lines and columns and back.
///
/// A line ends after LF, CRLF or a CR alone. Building it takes one pass; a look-up is a binary search and a walk over
/// one line, or over 8 KB where lines are long.
package struct LineIndex: Sendable {
  /// The unit in which columns count.
  package enum Encoding: Sendable {
    case utf8
    case utf16
    case scalars
  }

  /// The offset of each line's first byte.
  let starts: [UInt32]
  /// The size of the text in bytes.
  let size: Int
  /// The offset of the text's first byte: columns of the first line count from there.
  let textStart: Int
  /// Made only where a line is long.
  private let counts: ScalarCounts?

  /// A line of this many bytes is long.
  private static let longLine = 8192

  /// Finds the lines of a source; a byte order mark is in no column.
  package init(_ source: Source) {
    self.init(source.span, textStart: source.textStart)
  }

  /// Finds the lines of valid UTF-8 of less than 4 GiB.
  package init(_ bytes: Span<UInt8>, textStart: Int = 0) {
    let starts = LineIndex.lineStarts(bytes)
    self.starts = starts
    self.size = bytes.count
    self.textStart = textStart
    self.counts = LineIndex.hasLongLine(starts, bytes.count) ? ScalarCounts(bytes) : nil
  }

  /// How many lines there are; 1 for an empty text, and one more after a last line end.
  package var lineCount: Int { starts.count }

  /// The line of an offset, from 0; the end of the text counts as its last line.
  package func line(at offset: Int) -> Int {
    precondition(offset >= 0 && offset <= size, "an offset outside the text")
    return starts.indices.partitioningIndex { Int(starts[$0]) > offset } - 1
  }

  /// The bytes of a line with its line end, if it has one.
  package func range(ofLine line: Int) -> ByteRange {
    let end = line + 1 < starts.count ? Int(starts[line + 1]) : size
    return ByteRange(line == 0 ? textStart : Int(starts[line]), max(end, line == 0 ? textStart : 0))
  }

  /// The bytes of a line without its line end.
  package func content(ofLine line: Int, in bytes: Span<UInt8>) -> ByteRange {
    var range = range(ofLine: line)
    if range.end > range.start, bytes[range.end - 1] == UInt8(ascii: "\n") { range.end -= 1 }
    if range.end > range.start, bytes[range.end - 1] == UInt8(ascii: "\r") { range.end -= 1 }
    return range
  }

  /// Line and column of an offset; an offset inside a scalar counts as the scalar's start.
  package func position(at offset: Int, encoding: Encoding, in bytes: Span<UInt8>) -> Position {
    let line = line(at: offset)
    let start = range(ofLine: line).start
    let end = max(offset, start)
    if encoding == .utf8 { return Position(line: line, column: end - start) }
    let units = scalars(in: bytes, from: start, to: end)
    return Position(line: line, column: units.scalars + (encoding == .utf16 ? units.pairs : 0))
  }

  /// The offset of a position; nil where the text has no such line, and the line's end where the line is shorter.
  package func offset(of position: Position, encoding: Encoding, in bytes: Span<UInt8>) -> Int? {
    guard position.line >= 0, position.line < starts.count, position.column >= 0 else { return nil }
    let content = content(ofLine: position.line, in: bytes)
    if encoding == .utf8 {
      return bytes.scalarBoundary(atOrBefore: content.start + min(position.column, content.count))
    }
    var offset = content.start
    var column = 0
    if let counts, content.count > LineIndex.longLine {
      let isUTF16 = encoding == .utf16
      let before = counts.before(content.start, in: bytes)
      let base = before.scalars + (isUTF16 ? before.pairs : 0)
      let (target, overflows) = base.addingReportingOverflow(position.column)
      if overflows { return content.end }
      if let block = counts.lastBlock(after: content.start, units: target, inUTF16: isUTF16) {
        offset = block.offset
        column = block.units - base
        while offset < content.end, !bytes.isScalarBoundary(offset) { offset += 1 }
      }
    }
    while offset < content.end {
      let length = DecodedScalar.length(withFirst: bytes[offset])
      let units = encoding == .utf16 && length == 4 ? 2 : 1
      // A column between the halves of a pair is the pair's start.
      if column + units > position.column { return offset }
      column += units
      offset += length
    }
    return content.end
  }

  /// How many scalars start and end in a part of a line, and how many of them are pairs in UTF-16.
  func scalars(in bytes: Span<UInt8>, from start: Int, to end: Int) -> (scalars: Int, pairs: Int) {
    // An offset inside a scalar: that scalar does not lie before it.
    let end = bytes.scalarBoundary(atOrBefore: end)
    guard let counts, end - start > 2 * ScalarCounts.blockSize else {
      return ScalarCounts.count(bytes, from: start, to: end)
    }
    let before = counts.before(start, in: bytes)
    let after = counts.before(end, in: bytes)
    return (after.scalars - before.scalars, after.pairs - before.pairs)
  }

  private static func hasLongLine(_ starts: [UInt32], _ size: Int) -> Bool {
    guard size > longLine else { return false }
    var start = 0
    for next in starts {
      if Int(next) - start > longLine { return true }
      start = Int(next)
    }
    return size - start > longLine
  }

  /// The offsets after all line ends, and 0 before them.
  private static func lineStarts(_ bytes: Span<UInt8>) -> [UInt32] {
    let count = bytes.count
    var starts: [UInt32] = [0]
    // Paragraphs are longer.
    starts.reserveCapacity(count / 128 + 8)
    var i = 0
    while i < count {
      if i &+ 16 <= count {
        let first = controls(in: bytes.eightBytes(at: i))
        if first == 0 {
          let second = controls(in: bytes.eightBytes(at: i &+ 8))
          i &+= 8 &+ EightBytes.countBefore(second)
          if second == 0 { continue }
        } else {
          i &+= EightBytes.countBefore(first)
        }
      }
      let byte = bytes[i]
      i += 1
      if byte == UInt8(ascii: "\n") {
        starts.append(UInt32(i))
      } else if byte == UInt8(ascii: "\r"), i == count || bytes[i] != UInt8(ascii: "\n") {
        starts.append(UInt32(i))
      }
    }
    return starts
  }

  /// Those of 8 bytes that are below 0x10, as LF and CR are; sure up to the first.
  @inline(__always)
  private static func controls(in word: UInt64) -> UInt64 { EightBytes.below(0x10, in: word) }
}
