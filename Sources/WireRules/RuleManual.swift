/// The documentation of a kind of rule, as `wirelint explain` prints it.
package struct RuleManual: Sendable {
  /// An option of the rule's file, or a placeholder of its message.
  package struct Entry: Sendable {
    package let name: String
    package let meaning: String

    package init(_ name: String, _ meaning: String) {
      self.name = name
      self.meaning = meaning
    }
  }

  /// What the kind finds, in one sentence.
  package let summary: String
  /// How it decides, and when it stays silent; for an editor.
  package let details: String
  package let options: [Entry]
  /// What `{name}` in the rule's message may name.
  package let placeholders: [Entry]

  package init(summary: String, details: String = "", options: [Entry] = [], placeholders: [Entry] = []) {
    self.summary = summary
    self.details = details
    self.options = options
    self.placeholders = placeholders
  }
}
