/// The numbers that the segmenter weighs by. All are powers of ten: -3 is once in a thousand words.
enum SegmentScale {
  /// How often a space is taken to be lost before a story is known: once in a thousand places.
  static let firstPrior: Float = -3
  /// A story never counts as cleaner than this.
  static let leastPrior: Float = -3.3
  /// A story never counts as more damaged than this.
  static let greatestPrior: Float = -1
  /// From here on a story counts as damaged: a space lost in two hundred places.
  static let damaged: Float = -2.3
  /// How much of a lost space one counts as that is likely only.
  static let shareOfLikely: Float = 0.5
  /// How much better the parted words must be for a finding, and for one that is sure.
  static let likely: Float = 0.6
  static let certain: Float = 2.0
  /// The margin of what is never sure, however well the words fit.
  static let mostOfLikely: Float = 1.9
  /// The margin of what not even words that stand together often make sure: the word may well be one.
  static let neverSure: Float = 1.8
  /// The steps of frequency of each of two words that a known word may be made of, and of the word of grammar among them.
  static let leastOfPair = LexiconEntry.step(zipf: 4)
  static let leastOfGrammar = LexiconEntry.step(zipf: 5)
  /// A word that is so frequent counts as one of grammar.
  static let zipfOfGrammar: Float = 6.2
  /// How much better they must be than a word that a dictionary has.
  static let likelyForKnown: Float = 0.7
  /// How much oftener than by chance words must stand together to speak for a cut by themselves.
  static let support: Float = 0.3
  /// The same for a noun and a verb that may be one compound.
  static let supportOfVerb: Float = 0.4
  /// How much better words must be that stand together so often, for a finding that is sure; and where the word or a part
  /// of it casts doubt.
  static let certainWithSupport: Float = 1.5
  static let certainAgainstLimit: Float = 2.5
  /// How much better words must be that nobody counted side by side, if one is a word of grammar and no other way to part
  /// the word comes within `alone`; and two words in small letters where compounds are made.
  static let certainUnsupported: Float = 4
  static let certainOfSmall: Float = 8
  static let alone: Float = 2
  /// How much the neighbours of a word may change in a damaged story, and in a sound one.
  static let room: Float = 1.5
  static let roomInSound: Float = 0.5
  /// A place that is no more than this behind the best one may be the right one.
  static let rival: Float = 1.5
  /// What stands beside a word hardly ever speaks more for two words in its place.
  static let mostOfContext: Float = 3
  /// What is further behind the best way into two words than this comes to nothing, whatever stands beside it.
  static let hopeless: Float = 4
  /// How much better two nouns must be than a new word made of both, to be sure of them.
  static let certainForNewWord: Float = 5
  /// A word of a dictionary that no frequency list has.
  static let unlistedZipf: Float = 0.8
  /// No word weighs more than this.
  static let bestPart: Float = -1.2
  /// What sums of scores may differ by that are added up in another order, and `power` from what it should be.
  static let slack: Float = 0.02
  /// How often a word is mistyped in one given way.
  static let slip: Float = -4.2
  /// What an unknown part costs over an unknown word.
  static let unknownPart: Float = -1
  /// The same where it may be a name in a damaged story.
  static let unknownName: Float = -0.4
  /// What a word that is no syllable loses where all words are syllables and its letters are the language's own.
  static let noSyllable: Float = 6
  /// How much likelier two words are to stand side by side where they are a phrase of the lexicon.
  static let phrase: Float = 2
  /// A form that no dictionary has and the frequency list has so often is written so.
  static let writtenSo: Float = 2.5
  /// Syllables that are rarer than this leave doubt.
  static let rareSyllable: Float = 3.7
  /// From here on one stands alone as a matter of course.
  static let frequentSyllable: Float = 5.5
  /// The longest token that is looked into, in letters, and the longest part.
  static let longestWord = 96
  static let longestPart = 40

  /// The weight of a word that is in no lexicon, by its capitals and its length in letters.
  static func unknown(_ pattern: SegmentCase, _ length: Int) -> Float {
    let length = Float(length)
    switch pattern {
    case .small: return -3 - 1.15 * length - (length <= 4 ? 0.6 : 0)
    case .capital: return -2.5 - 1.05 * length
    case .capitals: return -2 - 0.7 * length
    case .mixed: return -3.5 - length
    case .digits: return -3 - 0.8 * length
    }
  }

  /// The power of ten of a positive number, to three places.
  static func power(_ value: Float) -> Float {
    let m = value.significand
    let logarithm = -1.7417939 + (2.8212026 + (-1.4699568 + (0.44717955 - 0.056570851 * m) * m) * m) * m
    return Float(value.exponent) * 0.30103 + logarithm * 0.43429448
  }
}
