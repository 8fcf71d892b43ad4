import Synchronization
package import WireText

/// Finds the places of a story where white space was lost.
///
/// **What it looks at.** A word that the lexicon has is left alone. Looked into are words that it doesn't have, words
/// with a capital inside or with digits, and the places where two tokens touch without a space between them.
///
/// **How it decides on a word.** All ways to part the word into two to four words are weighed: each part by how often it
/// is used in the language, or in the story itself, where it may stand as a name that no lexicon has; parts that don't
/// agree with each other or with their neighbours (« des|a », « les|partie ») lose by it, and parts that stand side by side
/// more or less often than by chance in prose (`WordPairs`) gain or lose as much. Two words that the lexicon has as a
/// phrase (“prime|minister”) win by it. Against the best way stands the word as it is: an unknown word of that length, the
/// likelier a name if it has a capital, likelier still if it is made of a known word by a known ending or beginning, or
/// differs from a known word by one slip of the hand. The two are compared as powers of ten.
///
/// **The story counts.** A first pass counts the places that are beyond doubt, and in part those that are likely. A story
/// with forty words run together will have a forty-first: the second pass takes the rate as it found it. Once one word was
/// surely parted, known words are opened too, where two words in use, of which one is a word of grammar, fit their
/// neighbours far better (« signé parles deux pays »); at a low rate only what is overwhelming is. In a story without
/// damage known words are never opened.
///
/// **How certain is certain.** `.certain`: the parted words are at least 100 times as likely as the word as it stands, or
/// sign and letters leave one reading; 30 times is enough for words of which one is a word of grammar and which prose has
/// together twice as often as by chance. `.likely`: at least 4 times as likely. All else is silent. Words that prose does not
/// have together are certain where one is a word of grammar and no other way to part them comes within a hundred times:
/// if they are 10,000 times as likely, or two words in use. If none is a word of grammar (« command|line ») they are certain
/// only where 10,000 times as likely, and German ones only after a noun or, in a damaged story, where a hundred million times
/// as likely, for they may be a compound. A known word, and one whose part casts doubt, are certain only in a damaged story
/// and where prose has the parts together. Never certain are a cut that has a rival within thirty times, one that leaves an
/// unknown part, a figure before a noun other than a month where the story is sound, a word or an address after a colon, a
/// word that a known one and an ending make too (“for|matters”), and in a sound story a word among words that the language
/// doesn't have, as in a title or a quotation in another.
///
/// **What holds it back.** A capitalised word that stands elsewhere in the story with other diacritics is one name spelt two
/// ways, and stays whole. In a sound story a capital or a figure inside a word is taken for a brand's (“eQuay”, “atHome”,
/// « 20Minutes »), unless a well-known name, a month or a year tells, or the story has the parts by themselves. A word that a
/// language has from which words are borrowed stays whole, if the neighbours don't speak for the cut in a damaged story. A name
/// is not cut before what may be its end: « Kolarov|a », « Da|mián ». A word that the lexicon doesn't have is taught by a
/// words file of the configuration, a name by a names file.
///
/// Work is bounded: words over 96 letters are not looked into, and a word of n letters costs at most some 50 n lookups.
///
/// A class, for all stories and threads read its tables where they lie.
package final class Segmenter: Sendable {
  let lexicon: Lexicon
  /// Which words stand beside which; nil where that isn't known, and only the classes of words tell.
  let pairs: WordPairs?
  /// The lexicons of languages whose words stand in texts of this one as they are.
  let borrowed: [Lexicon]
  /// Names of places, with a hyphen for each space; nil where none are known.
  let places: Lexicon?
  let rules: SegmentRules
  /// What the lexicon had of the words that were read last.
  let cache = LexiconCache()
  /// How many tokens were looked over so far.
  private let tokenCount = Atomic(0)
  private let plainLexicon: SegmentLexicon
  private let preparedLexicon = AtomicLazyReference<SegmentLexicon>()
  /// From so many tokens on a prepared lexicon is worth what it takes: about 50 KB of text.
  private static let enoughTokens = 8_000

  package init(
    lexicon: Lexicon, pairs: WordPairs? = nil, borrowed: [Lexicon] = [], places: Lexicon? = nil,
    rules: SegmentRules
  ) {
    self.lexicon = lexicon
    self.pairs = pairs
    self.borrowed = borrowed
    self.places = places
    self.rules = rules
    plainLexicon = SegmentLexicon(lexicon, isPrepared: false)
  }

  /// The places in a story, in order, where white space is missing.
  ///
  /// `blocks` are the token ranges of the story's blocks in this language, in order; their words' entries are filled (see
  /// `fillEntries`). `bytes` are those of the file.
  package func cuts(of tokens: Tokens, blocks: [Range<Int>], in bytes: Span<UInt8>) -> [Cut] {
    let known = lexicon(for: tokens.list.count)
    var pass = SegmentPass(segmenter: self, lexicon: known, tokens: tokens, blocks: blocks)
    pass.run(bytes)
    return pass.cuts
  }

  /// Whether it is known which words stand beside which.
  var hasPairs: Bool { pairs != nil }

  /// How much oftener than by chance `right` follows `left`, as a power of ten; 0 where nothing is known.
  ///
  /// Asked here, so that the pairs are not copied to be read.
  func ratio(_ left: Neighbour, _ right: Neighbour) -> Float { pairs?.ratio(left, right) ?? 0 }

  /// The lexicon to ask for a story of so many tokens.
  private func lexicon(for tokens: Int) -> SegmentLexicon {
    if let prepared = preparedLexicon.load() { return prepared }
    let all = tokenCount.wrappingAdd(tokens, ordering: .relaxed).newValue
    guard all >= Segmenter.enoughTokens else { return plainLexicon }
    return preparedLexicon.storeIfNil(SegmentLexicon(lexicon, isPrepared: true))
  }
}
