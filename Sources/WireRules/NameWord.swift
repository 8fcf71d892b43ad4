package import WireText

/// One capitalised word of a name.
package struct NameWord: Sendable {
  /// Its bytes in the file.
  package let range: ByteRange
  /// Its key (see `Tokens`), as indices into `NameMentions.keys`.
  package let key: Range<Int>
  /// Its key without diacritics, as indices into `NameMentions.plainKeys`.
  package let plain: Range<Int>
  /// Whether the lexicon has it in small letters.
  package let isCommon: Bool
  /// Whether the lexicon has it at all.
  package let isKnown: Bool
}
