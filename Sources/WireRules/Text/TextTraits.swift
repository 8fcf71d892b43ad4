/// What a text holds that some rules need: a rule that needs what is not there finds nothing, and is not asked.
package struct TextTraits: OptionSet, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  // Of its bytes; each may be told of a text that has none, and never is left out where there is one.

  /// U+FFFD.
  static let replacementCharacter = TextTraits(rawValue: 1)
  /// A character that can't be seen.
  static let invisibleCharacter = TextTraits(rawValue: 1 << 1)
  /// A scalar of U+0300 to U+036F: without one nothing is decomposed.
  static let combiningMark = TextTraits(rawValue: 1 << 2)
  /// A scalar of U+0340 to U+053F: marks, Greek, Cyrillic.
  static let foreignLetter = TextTraits(rawValue: 1 << 3)
  /// What UTF-8 read as Windows-1252 leaves and no language writes, `Ã©`, or a control character that stands for a sign of
  /// Windows-1252.
  static let mojibake = TextTraits(rawValue: 1 << 4)

  // Of its tokens.

  /// White space of two bytes or more, or a tab, between two tokens of a block.
  static let wideGap = TextTraits(rawValue: 1 << 5)
  /// A number.
  static let number = TextTraits(rawValue: 1 << 6)
  /// An elision with white space after it.
  static let spacedElision = TextTraits(rawValue: 1 << 7)
  /// A bracket of any kind.
  static let bracket = TextTraits(rawValue: 1 << 8)
  /// A quotation mark of any kind.
  static let quotation = TextTraits(rawValue: 1 << 9)
  /// U+0022.
  static let straightQuotation = TextTraits(rawValue: 1 << 10)
  /// A quotation mark of any other kind.
  static let shapedQuotation = TextTraits(rawValue: 1 << 11)
  /// A word or elision with U+0027.
  static let straightApostrophe = TextTraits(rawValue: 1 << 12)
  /// A word or elision with U+2019.
  static let curlyApostrophe = TextTraits(rawValue: 1 << 13)
  /// Three full stops.
  static let stops = TextTraits(rawValue: 1 << 14)
  /// U+2026.
  static let ellipsis = TextTraits(rawValue: 1 << 15)
  /// U+2013 that touches what stands before and after it.
  static let tightDash = TextTraits(rawValue: 1 << 16)
  /// A hyphen that touches what stands on one side alone.
  static let looseHyphen = TextTraits(rawValue: 1 << 17)
  /// A sign that touches an equal one or the stop of a short form.
  static let doubledSign = TextTraits(rawValue: 1 << 18)
  /// A per cent sign that touches a number.
  static let tightPercent = TextTraits(rawValue: 1 << 19)
  /// A per cent sign with white space before it and a number before that.
  static let spacedPercent = TextTraits(rawValue: 1 << 20)

  // Of its blocks.

  /// A caption.
  static let caption = TextTraits(rawValue: 1 << 21)
  /// A headline, or one of another story.
  static let headline = TextTraits(rawValue: 1 << 22)
  /// A part that is a dateline.
  static let dateline = TextTraits(rawValue: 1 << 23)
  /// A part that is a sign-off.
  static let signOff = TextTraits(rawValue: 1 << 24)
  /// A place where white space is missing.
  static let cut = TextTraits(rawValue: 1 << 25)
}
