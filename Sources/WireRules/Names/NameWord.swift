import WireLexicon
import WireText

/// One word of a name where it stands; a word with hyphens is several.
struct NameWord: Sendable {
  /// Its bytes in the file.
  let range: ByteRange
  /// What is written there, as an index into `NameMentions.forms`.
  let form: Int
  /// Its token, as an index into `Story.tokens.list`.
  let token: Int
  /// What the lexicon knows of it.
  let entry: LexiconEntry
  /// Whether the lexicon has it in small letters.
  let isCommon: Bool
  /// Whether all of it is in capitals, where diacritics are often left out.
  let isCapitals: Bool
  /// Whether a hyphen joins it to the word before.
  let isJoined: Bool

  /// Whether a dictionary has it.
  var isKnown: Bool { entry.hasAny([.word, .name, .acronym]) }

  /// Whether it is a noun that has a capital everywhere, as German ones have.
  var isCapitalNoun: Bool { isCommon && entry.has([.noun, .name]) }

  /// Whether a dictionary has it, or people write it 100 times in a billion words: somebody may well be called so.
  var isUsed: Bool { isKnown || entry.zipf >= 2 }
}
