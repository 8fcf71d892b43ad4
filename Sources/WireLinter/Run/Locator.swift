import WireRules
import WireText

/// Finds lines and columns for the findings of one source. Each look-up costs a walk over a few hundred bytes
/// at most, however long the line is.
struct Locator {
  private static let stride = 512
  private static let longestExcerpt = 200

  let source: Source
  private let lines: LineIndex
  /// The scalars that start before each multiple of `stride`; empty until a long line asks for it.
  private var counts: [Int] = []

  init(_ source: Source) {
    self.source = source
    self.lines = LineIndex(source)
  }

  /// Line and column in scalars of a scalar boundary.
  mutating func position(at offset: Int) -> Position {
    let line = lines.line(at: offset)
    let start = lines.range(ofLine: line).start
    guard offset > start else { return Position(line: line, column: 0) }
    if offset - start <= Self.stride {
      return Position(line: line, column: Self.scalars(from: start, to: offset, in: source.span))
    }
    return Position(line: line, column: scalars(before: offset) - scalars(before: start))
  }

  /// The finding with its lines; places in other files are left out, and come by `with(related:)`.
  mutating func locate(_ finding: Finding) -> LocatedFinding {
    let start = position(at: finding.range.start)
    let line = lines.content(ofLine: start.line, in: source.span)
    var related: [LocatedPlace] = []
    for place in finding.related where place.path == nil { related.append(locate(place)) }
    return LocatedFinding(
      finding: finding, start: start, end: position(at: finding.range.end),
      excerpt: excerpt(of: finding.range),
      related: related, line: LineExcerpt(line: line, fault: finding.range, in: source.span),
      deletedWords: deletedWords(by: finding))
  }

  mutating func locate(_ place: RelatedPlace) -> LocatedPlace {
    LocatedPlace(
      place: place, start: position(at: place.range.start), end: position(at: place.range.end))
  }

  private func excerpt(of range: ByteRange) -> String {
    let bytes = source.span
    var end = range.start
    var count = 0
    while end < range.end {
      if bytes[end] & 0xC0 != 0x80 {
        if count == Self.longestExcerpt { return bytes.text(ByteRange(range.start, end)) + "…" }
        count += 1
      }
      end += 1
    }
    return bytes.text(range)
  }

  private func deletedWords(by finding: Finding) -> [ByteRange] {
    guard let fix = finding.fixes.first else { return [] }
    var deleted: [ByteRange] = []
    for edit in fix.edits where !edit.range.isEmpty && !Self.hasWord(edit.replacement) {
      if Self.hasWord(source.span.text(edit.range)) { deleted.append(edit.range) }
    }
    return deleted
  }

  private static func hasWord(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  private mutating func scalars(before offset: Int) -> Int {
    if counts.isEmpty { countAll() }
    let block = offset / Self.stride
    return counts[block] + Self.scalars(from: block * Self.stride, to: offset, in: source.span)
  }

  private mutating func countAll() {
    var total = 0
    var start = 0
    while start <= source.count {
      counts.append(total)
      total += Self.scalars(from: start, to: min(start + Self.stride, source.count), in: source.span)
      start += Self.stride
    }
  }

  private static func scalars(from start: Int, to end: Int, in bytes: Span<UInt8>) -> Int {
    var count = 0
    for offset in start..<end where bytes[offset] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
