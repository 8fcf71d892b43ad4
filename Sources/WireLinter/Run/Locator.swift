import WireRules
import WireText

/// Finds lines and columns for the findings of one source.
struct Locator {
  /// The longest excerpt in scalars that is shown whole.
  private static let longestExcerpt = 200

  let source: Source
  private let lines: LineIndex
  private let showsLines: Bool

  /// - Parameter showsLines: whether a report will show the lines of what is located.
  init(_ source: Source, showsLines: Bool = true) {
    self.source = source
    self.lines = LineIndex(source)
    self.showsLines = showsLines
  }

  /// Line and column in scalars of a scalar boundary.
  func position(at offset: Int) -> Position {
    lines.position(at: offset, encoding: .scalars, in: source.span)
  }

  /// The finding with its lines; places in other files are left out, and come by `with(related:)`.
  func locate(_ finding: Finding) -> LocatedFinding {
    let start = position(at: finding.range.start)
    let line = lines.content(ofLine: start.line, in: source.span)
    var related: [LocatedPlace] = []
    for place in finding.related where place.path == nil { related.append(locate(place)) }
    return LocatedFinding(
      finding: finding, start: start, end: end(of: finding.range, from: start, in: line),
      excerpt: excerpt(of: finding.range),
      related: related,
      line: showsLines ? LineExcerpt(line: line, fault: finding.range, in: source.span) : nil,
      deletedWords: deletedWords(by: finding))
  }

  /// The place, which is one of this source, with its lines.
  func locate(_ place: RelatedPlace) -> LocatedPlace {
    LocatedPlace(
      place: place, start: position(at: place.range.start), end: position(at: place.range.end))
  }

  /// Line and column of the end of a range that starts in a line.
  private func end(of range: ByteRange, from start: Position, in line: ByteRange) -> Position {
    guard range.end <= line.end else { return position(at: range.end) }
    let bytes = source.span
    var scalars = 0
    for i in range.start..<range.end where !UTF8.isContinuation(bytes[i]) { scalars += 1 }
    return Position(line: start.line, column: start.column + scalars)
  }

  private func excerpt(of range: ByteRange) -> String {
    let bytes = source.span
    var end = range.start
    var count = 0
    while end < range.end {
      if !UTF8.isContinuation(bytes[end]) {
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
}
