public import WireRules
public import WireText

/// A finding with what reports need of its story: lines and columns, and the text.
public struct LocatedFinding: Hashable, Sendable {
  public let finding: Finding
  /// Line and column in Unicode scalars, counted from 0.
  public let start: Position
  /// The same, after the last scalar.
  public let end: Position
  /// The faulty text; after 200 scalars it is cut, and ends in `…`.
  public let excerpt: String
  /// The other places that the finding speaks of.
  public let related: [LocatedPlace]
  /// The line that it begins in; nil where no report will show it.
  package let line: LineExcerpt?
  /// The stretches with words in them that the first fix would delete.
  package let deletedWords: [ByteRange]

  package init(
    finding: Finding, start: Position, end: Position, excerpt: String, related: [LocatedPlace],
    line: LineExcerpt?, deletedWords: [ByteRange]
  ) {
    self.finding = finding
    self.start = start
    self.end = end
    self.excerpt = excerpt
    self.related = related
    self.line = line
    self.deletedWords = deletedWords
  }

  /// The same with other related places.
  func with(related: [LocatedPlace]) -> LocatedFinding {
    LocatedFinding(
      finding: finding, start: start, end: end, excerpt: excerpt, related: related, line: line,
      deletedWords: deletedWords)
  }

  /// The findings in their order; a finding is large, so that only its number is moved about.
  static func inOrder(_ findings: [LocatedFinding]) -> [LocatedFinding] {
    let isOrdered = findings.indices.dropFirst().allSatisfy { !isBefore(findings[$0], findings[$0 - 1]) }
    if isOrdered { return findings }
    return findings.indices.sorted { isBefore(findings[$0], findings[$1]) }.map { findings[$0] }
  }

  /// Orders findings by their bytes, then by rule and message.
  static func isBefore(_ left: LocatedFinding, _ right: LocatedFinding) -> Bool {
    isBefore(left.finding, right.finding)
  }

  /// Orders findings by their bytes, then by rule and message.
  static func isBefore(_ left: Finding, _ right: Finding) -> Bool {
    if left.range != right.range { return left.range < right.range }
    if left.rule != right.rule { return left.rule < right.rule }
    return left.message < right.message
  }
}
