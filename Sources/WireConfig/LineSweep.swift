import WireText

/// Finds line and column of places that come in the order of the file, in one pass over it, whether or not it
/// is UTF-8.
struct LineSweep {
  private let bytes: [UInt8]
  private let textStart: Int
  private var offset: Int
  private var line = 0
  private var lineStart: Int
  private var column = 0

  init(_ file: YAMLFile) {
    bytes = file.bytes
    textStart = file.markLength
    offset = textStart
    lineStart = textStart
  }

  /// The place of `range`, which begins no earlier than the one before; an end outside the file is cut.
  mutating func place(of range: ByteRange) -> ConfigError.Place {
    let start = min(max(range.start, textStart), bytes.count)
    precondition(start >= offset, "places are out of order")
    while offset < start { step() }
    var lineEnd = start
    // A crop of the line is shown, so that its end need not be far away.
    while lineEnd < bytes.count, lineEnd - start <= Excerpt.bytesAround, !isBreak(lineEnd) { lineEnd += 1 }
    let excerpt = Excerpt(
      bytes, line: ByteRange(lineStart, lineEnd), fault: ByteRange(start, min(max(start, range.end), lineEnd))
    )
    return ConfigError.Place(
      range: ByteRange(start, min(max(start, range.end), bytes.count)), line: line, column: column,
      excerpt: excerpt)
  }

  private func isBreak(_ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r")
  }

  private mutating func step() {
    let byte = bytes[offset]
    offset += 1
    let isPair = byte == UInt8(ascii: "\r") && offset < bytes.count && bytes[offset] == UInt8(ascii: "\n")
    if (byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")) && !isPair {
      line += 1
      lineStart = offset
      column = 0
    } else if offset == bytes.count || !UTF8.isContinuation(bytes[offset]) {
      column += 1
    }
  }
}
