package import WireText

/// What one story gives up to a corpus rule: a text at a place, and the key by which stories are compared.
package struct Fact: Hashable, Sendable {
  /// What is compared: two facts with equal keys may speak of one thing.
  package let key: String
  /// The text as it stands in the story, or what the rule needs of it.
  package let text: String
  /// Its bytes in the story's file.
  package let range: ByteRange
  /// Whether it is quoted.
  package let isQuoted: Bool

  package init(key: String, text: String, range: ByteRange, isQuoted: Bool = false) {
    self.key = key
    self.text = text
    self.range = range
    self.isQuoted = isQuoted
  }
}
