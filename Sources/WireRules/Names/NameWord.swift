import WireLexicon
package import WireText

/// One word of a name; a word with hyphens is several.
package struct NameWord: Sendable {
  /// Its bytes in the file.
  package let range: ByteRange
  /// Its key (see `Tokens`), as indices into `NameMentions.keys`.
  package let key: Range<Int>
  /// Its key without diacritics, as indices into `NameMentions.plainKeys`.
  package let plain: Range<Int>
  /// The hash of the key, and of the key without diacritics.
  let keyHash: UInt64
  let plainHash: UInt64
  /// Whether the lexicon has it in small letters.
  let isCommon: Bool
  /// What the lexicon knows of it.
  let entry: LexiconEntry
  /// Whether all of it is in capitals, where diacritics are often left out.
  let isCapitals: Bool
  /// Its token, as an index into `Story.tokens.list`.
  let token: Int
  /// Whether a hyphen joins it to the word before.
  let isJoined: Bool

  /// Whether a dictionary has it.
  var isKnown: Bool { entry.hasAny([.word, .name, .acronym]) }
}
