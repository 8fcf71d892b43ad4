package import WireText

/// What a language's pack tells the segmenter: an editor's knowledge of how the language's words are made.
///
/// A class, for it is handed on for each part of a word, and a copy of its lists costs more than most answers.
package final class SegmentRules: Sendable {
  package let language: Language
  /// Words of one letter as they are written: `a`, `à`, `I`. One in small letters may also be a capital.
  let letters: ByteWordSet
  /// Whether each ASCII letter is one of them.
  let isLetterOfASCII: [Bool]
  /// The keys of the same.
  let letterKeys: ByteWordSet
  /// What a word of one letter and the beginning of the word behind it make, where it does not stand before all: `ei`, `uo`.
  let letterStarts: [[UInt8]]
  /// Elided words without their apostrophe: `l`, `qu`.
  let elisions: ByteWordSet
  /// The letters that an elision may stand before: `a`, `é`, `h`.
  let elisionStarts: ByteWordSet
  /// What may follow an apostrophe at a word's end: `s`, `t`, `ll`.
  let clitics: ByteWordSet
  /// What makes a figure an ordinal, `e`, `er`, `th`, or the whole where only one figure does: `2de`.
  let ordinals: ByteWordSet
  /// Units and letters that stand right after a figure, or before one: `km`, `h`, `mp`.
  let units: ByteWordSet
  /// Beginnings that make new words of known ones: `anti`, `pré`.
  let prefixes: ByteWordSet
  /// Words that make an adjective of a rarer one: `sieben`, `nicht`; only where there are `links`.
  let adjectivePrefixes: ByteWordSet
  /// All of `prefixes`, `adjectivePrefixes` and `infixes`.
  let formPrefixes: ByteWordSet
  /// Endings that make new words of known ones: `isation`, `esque`.
  let suffixes: ByteWordSet
  /// Words with which others begin, so that a cut behind one is never sure: `con` of « concelebrar ».
  let beginnings: ByteWordSet
  /// Endings of verbs and nouns of which a part is a word itself, so that a cut inside one is never sure: `aren`; ASCII.
  let endings: [SegmentEnding]
  /// Words that begin names and may be written to them: `de`, `mc`, `van`.
  let particles: ByteWordSet
  /// Titles without a stop that stand before a name: `mme`.
  let titles: ByteWordSet
  /// The names of months: what follows a figure of one or two digits without doubt.
  let months: ByteWordSet
  /// What may stand between the words of one that is made of several: `s`, `en`; empty where the language makes none.
  let links: [SegmentEnding]
  /// Endings of words that take the first of the links, and no other: `ung`; ASCII, or shorter than six letters.
  let linkedEndings: [SegmentEnding]
  /// Endings that make another noun of a noun: `in`, `innen`; ASCII, and only where there are `links`.
  let nounEndings: [SegmentEnding]
  /// What may be added to an adjective: `e`, `en`; only where there are `links`.
  let inflections: [SegmentEnding]
  /// What may stand between a prefix and an infinitive: `zu`.
  let infixes: ByteWordSet
  /// What makes other degrees of an adjective: `er`, `st`; only where there are `inflections`.
  let degrees: [SegmentEnding]
  /// What makes a participle of an infinitive: `d`; only where there are `inflections`.
  let participles: [SegmentEnding]
  /// Pronouns that are written to an infinitive: `lo`, `selo`.
  let enclitics: ByteWordSet
  /// What follows a colon inside a word that names women, men and others: `innen` in „Bürger:innen“.
  let genderEndings: ByteWordSet
  /// Whether words are written as syllables with spaces between them, so that any other word is a foreign one.
  let isSyllabic: Bool
  /// The letters that are mistaken for one another, as in `eéèêë`.
  let lookalikes: SegmentLookalikes

  /// Takes the words as an editor writes them.
  package init(
    language: Language, letters: [String] = [], letterStarts: [String] = [], elisions: [String] = [],
    elisionStarts: String = "",
    clitics: [String] = [], ordinals: [String] = [], units: [String] = [], prefixes: [String] = [],
    adjectivePrefixes: [String] = [],
    suffixes: [String] = [], beginnings: [String] = [], endings: [String] = [],
    particles: [String] = [], titles: [String] = [], months: [String] = [],
    links: [String] = [], linkedEndings: [String] = [], nounEndings: [String] = [],
    inflections: [String] = [], infixes: [String] = [],
    degrees: [String] = [], participles: [String] = [], enclitics: [String] = [],
    genderEndings: [String] = [], isSyllabic: Bool = false,
    lookalikes: [String] = []
  ) {
    self.language = language
    self.letters = ByteWordSet(letters.map { Array($0.utf8) })
    self.isLetterOfASCII = (0..<128).map { letters.contains(String(Unicode.Scalar($0))) }
    self.letterKeys = ByteWordSet(keysOf: letters)
    self.letterStarts = letterStarts.map { WordKey.make($0) }
    self.elisions = SegmentRules.keys(elisions)
    self.elisionStarts = SegmentRules.keys(SegmentRules.letters(of: elisionStarts))
    self.clitics = SegmentRules.keys(clitics)
    self.ordinals = SegmentRules.keys(ordinals)
    self.units = SegmentRules.keys(units)
    self.prefixes = SegmentRules.keys(prefixes)
    self.adjectivePrefixes = SegmentRules.keys(adjectivePrefixes)
    self.formPrefixes = SegmentRules.keys(prefixes + adjectivePrefixes + infixes)
    self.suffixes = SegmentRules.keys(suffixes)
    self.beginnings = SegmentRules.keys(beginnings)
    self.endings = endings.compactMap { SegmentEnding(WordKey.make($0)) }
    self.particles = SegmentRules.keys(particles)
    self.titles = SegmentRules.keys(titles)
    self.months = SegmentRules.keys(months)
    self.links = links.compactMap { SegmentEnding(WordKey.make($0)) }
    self.linkedEndings = linkedEndings.compactMap { SegmentEnding(WordKey.make($0)) }
    self.nounEndings = nounEndings.compactMap { SegmentEnding(WordKey.make($0)) }
    self.inflections = inflections.compactMap { SegmentEnding(WordKey.make($0)) }
    self.infixes = SegmentRules.keys(infixes)
    self.degrees = degrees.compactMap { SegmentEnding(WordKey.make($0)) }
    self.participles = participles.compactMap { SegmentEnding(WordKey.make($0)) }
    self.enclitics = SegmentRules.keys(enclitics)
    self.genderEndings = SegmentRules.keys(genderEndings)
    self.isSyllabic = isSyllabic
    self.lookalikes = SegmentLookalikes(
      lookalikes.map { group in SegmentRules.letters(of: group).map { WordKey.make($0) } })
  }

  private static func keys(_ words: [String]) -> ByteWordSet {
    ByteWordSet(keysOf: words)
  }

  private static func letters(of text: String) -> [String] {
    text.unicodeScalars.map { String($0) }
  }
}
