/// What stands beside a word under the knife.
struct SegmentContext {
  /// What the lexicon has of the words on both sides; `.unknown` where no word stands.
  var before: LexiconEntry
  var after: LexiconEntry
  /// The same, as pairs of words are known by.
  var left: Neighbour
  var right: Neighbour
  /// Whether the word begins a sentence, so that its capital says nothing.
  var startsSentence: Bool

  /// What the classes of a word's neighbours have against it.
  func costOfClasses(_ word: LexiconEntry) -> Float {
    SegmentAgreement.cost(before, word) + SegmentAgreement.cost(word, after)
      + SegmentAgreement.costOfLoneSecondPerson(word, after: before)
  }
}
