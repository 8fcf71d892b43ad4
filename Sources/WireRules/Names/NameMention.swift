import WireText

/// A name where it stands in a story.
package struct NameMention: Sendable {
  /// Indices into `NameMentions.words`, at least one.
  package let words: Range<Int>
  /// From its first to its last token, as indices into `Story.tokens.list`.
  let tokens: ClosedRange<Int>
  /// What stands before it.
  let title: NameTitle?
  /// Whether it begins a sentence, where a capital proves nothing.
  let startsSentence: Bool

  /// Whether it is more than one word: a hyphen makes none.
  package var isFull: Bool { tokens.count > 1 && words.count > 1 }
}
