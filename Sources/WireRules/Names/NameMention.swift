import WireText

/// A name where it stands in a story.
struct NameMention: Sendable {
  /// Indices into `NameMentions.words`, at least one.
  let words: Range<Int>
  /// From its first to its last token, as indices into `Story.tokens.list`.
  let tokens: ClosedRange<Int>
  /// What stands before it.
  let title: NameTitle?
  /// Whether it begins a sentence, where a capital proves nothing.
  let startsSentence: Bool
  /// The number of its sentence, counted over the story.
  let sentence: Int
  /// What after it tells a father from his son (`Jr`, `fils`), as its number in `NameCustoms.generations`.
  let generation: Int?

  /// Whether it is more than one word: a hyphen makes none.
  var isFull: Bool { tokens.count > 1 && words.count > 1 }
}
