public import WireText

/// What was found in one story.
public struct FileReport: Hashable, Sendable {
  /// The path as it was named.
  public let path: String
  /// The language of the story.
  public let language: Language
  /// In the order of the text; each fault once.
  public let findings: [LocatedFinding]

  package init(path: String, language: Language, findings: [LocatedFinding]) {
    self.path = path
    self.language = language
    self.findings = findings
  }
}
