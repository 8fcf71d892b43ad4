public import WireText

/// A fault in a story, with what would mend it.
public struct Finding: Hashable, Sendable {
  /// The id of the rule that found it: `fr/missing-space`.
  public let rule: String
  public let severity: Severity
  /// One clause that names the fault and quotes the text; no full stop.
  public let message: String
  /// The faulty bytes of the file.
  public let range: ByteRange
  /// Other places that the message speaks of.
  public let related: [RelatedPlace]
  /// The corrections, the best one first; empty where wirelint knows none, or cannot choose.
  public let fixes: [Fix]
  /// Which finding stands where several speak of the same bytes.
  package let precedence: Precedence

  package init(
    rule: String, severity: Severity, message: String, range: ByteRange, related: [RelatedPlace] = [],
    fixes: [Fix] = [], precedence: Precedence = .other
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.range = range
    self.related = related
    self.fixes = fixes
    self.precedence = precedence
  }
}
