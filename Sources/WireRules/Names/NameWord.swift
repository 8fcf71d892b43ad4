import WireLexicon
import WireText

/// One word of a name where it stands; a word with hyphens is several.
///
/// 24 bytes: in some languages each noun may be one.
struct NameWord: Sendable {
  private let start: UInt32
  private let end: UInt32
  /// `UInt32.max` where it has none.
  private let formNumber: UInt32
  private let tokenIndex: UInt32
  /// What the lexicon knows of it.
  let entry: LexiconEntry
  /// Whether the lexicon has it in small letters.
  let isCommon: Bool
  /// Whether all of it is in capitals, where diacritics are often left out.
  let isCapitals: Bool
  /// Whether a hyphen joins it to the word before.
  let isJoined: Bool

  init(
    range: ByteRange, form: Int?, token: Int, entry: LexiconEntry, isCommon: Bool, isCapitals: Bool,
    isJoined: Bool
  ) {
    start = UInt32(range.start)
    end = UInt32(range.end)
    formNumber = form.map { UInt32($0) } ?? .max
    tokenIndex = UInt32(token)
    self.entry = entry
    self.isCommon = isCommon
    self.isCapitals = isCapitals
    self.isJoined = isJoined
  }

  /// Its bytes in the file.
  var range: ByteRange { ByteRange(Int(start), Int(end)) }

  /// What is written there, as an index into `NameMentions.forms`. A common word that is all of a name, and all of a token,
  /// may have no form, for it is seldom asked for: see `hasForm`.
  var form: Int { Int(formNumber) }

  /// Whether it has a form.
  var hasForm: Bool { formNumber != .max }

  /// Its token, as an index into `Story.tokens.list`.
  var token: Int { Int(tokenIndex) }

  /// Whether a dictionary has it.
  var isKnown: Bool { entry.has(.word) || entry.has(.name) || entry.has(.acronym) }

  /// Whether it is a noun that has a capital everywhere, as German ones have.
  var isCapitalNoun: Bool { isCommon && entry.has(.noun) && entry.has(.name) }

  /// Whether a dictionary has it, or people write it 100 times in a billion words: somebody may well be called so.
  var isUsed: Bool { isKnown || entry.zipf >= 2 }
}
