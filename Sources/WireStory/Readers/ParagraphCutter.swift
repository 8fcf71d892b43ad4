import WireText

/// Cuts plain text into paragraphs: each line is one, or in hard-wrapped text each group of lines between blank ones.
struct ParagraphCutter {
  /// The widest text that counts as hard-wrapped, and the narrowest, in scalars.
  private static let widths = 30...100
  /// The longest line in bytes that a text of that width can have.
  private static let longestLine = 400
  /// Fewer line ends inside groups say nothing.
  private static let fewestJoints = 3

  /// The paragraphs in order, without the white space around them.
  static func paragraphs(_ source: Source) -> [ByteRange] {
    let bytes = source.span
    let lines = lines(source)
    guard isWrapped(lines, bytes) else { return lines.map(\.range) }
    var paragraphs: [ByteRange] = []
    for line in lines {
      if line.followsLine, !line.isIndented, let last = paragraphs.last {
        paragraphs[paragraphs.count - 1] = last.union(line.range)
      } else {
        paragraphs.append(line.range)
      }
    }
    return paragraphs
  }

  private struct Line {
    let range: ByteRange
    /// No blank line stands before it.
    let followsLine: Bool
    let isIndented: Bool
  }

  private static func lines(_ source: Source) -> [Line] {
    let bytes = source.span
    let index = LineIndex(source)
    let first = FrontMatter.range(of: source)?.end ?? 0
    var lines: [Line] = []
    var isAfterLine = false
    for number in 0..<index.lineCount {
      let content = index.content(ofLine: number, in: bytes)
      if content.start < first { continue }
      let start = WhiteSpace.skip(from: content.start, to: content.end, in: bytes)
      let end = WhiteSpace.skipBack(from: content.end, to: start, in: bytes)
      if start < end {
        lines.append(
          Line(
            range: ByteRange(start, end), followsLine: isAfterLine, isIndented: start > content.start + 1))
      }
      isAfterLine = start < end
    }
    return lines
  }

  /// Whether the lines were broken at a width: nearly each line would be too wide with the next one's first word.
  private static func isWrapped(_ lines: [Line], _ bytes: Span<UInt8>) -> Bool {
    var width = 0
    var joints = 0
    for (index, line) in lines.enumerated() {
      let isInGroup = line.followsLine || (index + 1 < lines.count && lines[index + 1].followsLine)
      guard isInGroup else { continue }
      guard line.range.count <= longestLine else { return false }
      width = max(width, bytes.scalarCount(in: line.range))
      guard width <= widths.upperBound else { return false }
      if line.followsLine, !line.isIndented { joints += 1 }
    }
    guard joints >= fewestJoints, width >= widths.lowerBound else { return false }
    var full = 0
    var open = 0
    for (line, next) in zip(lines, lines.dropFirst()) where next.followsLine && !next.isIndented {
      let length = bytes.scalarCount(in: line.range)
      if length + 1 + firstWordLength(bytes, next.range) > width { full += 1 }
      if ParagraphShape.ending(bytes, line.range) == .none { open += 1 }
    }
    return full * 10 >= joints * 8 && open * 2 >= joints
  }

  private static func firstWordLength(_ bytes: Span<UInt8>, _ range: ByteRange) -> Int {
    var place = range.start
    while place < range.end, WhiteSpace.length(at: place, in: bytes) == 0 {
      place += bytes.scalar(at: place).length
    }
    return bytes.scalarCount(in: ByteRange(range.start, place))
  }
}
