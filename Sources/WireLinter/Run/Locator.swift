import WireRules
import WireText

/// Finds lines and columns for the findings of one source. Those in the order of the text take least.
struct Locator {
  /// The longest excerpt in scalars that is shown whole.
  private static let longestExcerpt = 200

  let source: Source
  private let lines: LineIndex
  private let showsLines: Bool
  /// Where the last finding begins.
  private var last: LineIndex.Place
  private var joiner = TextJoiner()

  /// - Parameter showsLines: whether a report will show the lines of what is located.
  init(_ source: Source, showsLines: Bool = true) {
    self.source = source
    self.lines = LineIndex(source)
    self.showsLines = showsLines
    last = lines.start
  }

  /// The finding with its lines; places in other files are left out, and come by `with(related:)`.
  mutating func locate(_ finding: consuming Finding) -> LocatedFinding {
    let range = finding.range
    last = lines.place(at: range.start, from: last, in: source.span)
    let end = lines.place(at: range.end, from: last, in: source.span)
    var related: [LocatedPlace] = []
    for place in finding.related where place.path == nil { related.append(locate(place)) }
    let excerpt = excerpt(of: range)
    let deletedWords = deletedWords(by: finding)
    return LocatedFinding(
      finding: finding, start: last.position, end: end.position, excerpt: excerpt, related: related,
      line: showsLines ? excerptOfLine(last.position.line, around: range) : nil, deletedWords: deletedWords)
  }

  /// The place, which is one of this source, with its lines.
  func locate(_ place: RelatedPlace) -> LocatedPlace {
    let start = lines.place(at: place.range.start, from: last, in: source.span)
    let end = lines.place(at: place.range.end, from: start, in: source.span)
    return LocatedPlace(place: place, start: start.position, end: end.position)
  }

  private func excerptOfLine(_ line: Int, around fault: ByteRange) -> LineExcerpt {
    LineExcerpt(line: lines.content(ofLine: line, in: source.span), fault: fault, in: source)
  }

  private mutating func excerpt(of range: ByteRange) -> String {
    guard range.count > Self.longestExcerpt else { return source.text(range) }
    let end = source.span.end(ofScalars: Self.longestExcerpt, in: range)
    guard end < range.end else { return source.text(range) }
    joiner.add(ByteRange(range.start, end), of: source)
    joiner.add("…")
    return joiner.take()
  }

  private func deletedWords(by finding: borrowing Finding) -> [ByteRange] {
    guard let fix = finding.fixes.first else { return [] }
    var deleted: [ByteRange] = []
    for edit in fix.edits where !edit.range.isEmpty {
      let text = edit.replacement.utf8.span
      if !Self.hasWord(text, in: ByteRange(0, text.count)), Self.hasWord(source.span, in: edit.range) {
        deleted.append(edit.range)
      }
    }
    return deleted
  }

  private static func hasWord(_ bytes: Span<UInt8>, in range: ByteRange) -> Bool {
    var offset = range.start
    while offset < range.end {
      let scalar = bytes.scalar(at: offset)
      if isOfWord(scalar.value) { return true }
      offset += scalar.length
    }
    return false
  }

  private static func isOfWord(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return ASCII.isLetter(UInt8(scalar)) || ASCII.isDigit(UInt8(scalar)) }
    guard let properties = Unicode.Scalar(scalar)?.properties else { return false }
    return properties.isAlphabetic || properties.numericType != nil
  }
}
