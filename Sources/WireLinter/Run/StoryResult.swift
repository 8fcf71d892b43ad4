import WireRules
import WireText

/// What one story gave: its findings, before those of other stories are known, and the facts to compare by.
struct StoryResult: Sendable {
  /// What one corpus rule has of the story to compare: facts, or its text.
  struct RuleFacts: Sendable {
    let rule: Rule
    /// The rule's kind.
    let kind: any CorpusRuleKind
    let facts: [Fact]
  }

  let language: Language
  /// In the order of the text; several may speak of the same bytes.
  let findings: [LocatedFinding]
  let facts: [RuleFacts]
  /// What rules could not do in the story, for a person.
  let notes: [String]
  /// What its text is compared by; nil where no rule compares texts.
  let print: StoryPrint?
  /// Tells later whether the bytes are still those that were linted.
  let fingerprint: Fingerprint
}
