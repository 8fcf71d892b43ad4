public import WireText

/// What was found in one story.
public struct FileReport: Hashable, Sendable {
  /// The path as it was named.
  public let path: String
  /// The language of the story.
  public let language: Language
  /// In the order of the text; each fault once.
  public let findings: [LocatedFinding]
  /// What rules could not do in the story, for a person: one clause each.
  public let notes: [String]

  package init(path: String, language: Language, findings: [LocatedFinding], notes: [String] = []) {
    self.path = path
    self.language = language
    self.findings = findings
    self.notes = notes
  }
}
