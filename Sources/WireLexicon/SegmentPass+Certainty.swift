extension SegmentPass {
  /// What a margin comes to once it is asked how sure a cut can be: at most `mostOfLikely` for what is not sure, and
  /// `certain` for words that stand together so often that a lesser margin is enough.
  ///
  /// `support` is how much oftener than by chance the parts and their neighbours stand together, and `limit` the most that
  /// the cut may be worth; `isKnown` says that a dictionary has the word as it stands.
  mutating func settled(
    _ margin: Float, of best: SegmentCandidate, support: Float, limit: Float, isKnown: Bool
  ) -> Float {
    let isSupported = support >= SegmentScale.support && !isCompound(best)
    if isKnown || limit < SegmentScale.certain {
      let least = isKnown ? SegmentScale.certain : SegmentScale.certainAgainstLimit
      let mayBeSure =
        limit >= SegmentScale.mostOfLikely && isSupported && isDamaged && margin >= least
        && !hasUnknownPart(best)
      return mayBeSure ? margin : min(margin, min(limit, SegmentScale.mostOfLikely))
    }
    if isSupported {
      return margin >= SegmentScale.certainWithSupport ? max(margin, SegmentScale.certain) : margin
    }
    return isSure(best, margin, support: support) ? margin : min(margin, SegmentScale.mostOfLikely)
  }

  /// Whether a cut is sure whose words nobody counted side by side.
  private mutating func isSure(_ best: SegmentCandidate, _ margin: Float, support: Float) -> Bool {
    if isCompound(best) {
      if rules.isSyllabic { return support >= 0.1 || margin >= 6 }
      guard rules.links.isEmpty else { return isSureOfTwoWords(best, margin, support: support) }
      return margin >= 4 && !isRareNewWord(best, support: support)
    }
    let isAlone = candidates.count < 2 || candidates[1].score <= best.score - SegmentScale.alone
    guard isAlone else { return false }
    // « Müller|ich »: a pronoun seldom follows a noun.
    if word.letters[0].sort == .capital, isNounBeforePronoun(best) { return false }
    let mayBeOne = mayBeginWithPrefix(best)
    // « de|flagrantes »: a rare word after one that may be a beginning.
    if margin >= SegmentScale.certainUnsupported, !mayBeOne { return true }
    guard best.cutCount == 1, rules.links.isEmpty || !mayBeOne else { return false }
    var rarest = Float.infinity
    for number in 0...best.cutCount { rarest = min(rarest, entry(best.part(number, of: word.count)).zipf) }
    return support >= 0 || rarest >= 4
  }

  /// Whether two nouns of which one is rare may be a new word, however long it is: “data|visualisations”.
  private mutating func isRareNewWord(_ best: SegmentCandidate, support: Float) -> Bool {
    guard mayBeNewWord(best) else { return false }
    let first = best.part(0, of: word.count)
    let second = best.part(1, of: word.count)
    let rare = support >= SegmentScale.support ? SegmentPass.rarestNoun : SegmentPass.rareNoun
    return entry(first).has(.noun) && min(entry(first).zipf, entry(second).zipf) < rare
      && !isPhrase(first, second)
  }

  /// So rare a noun is where nothing is known of the words beside it, and where it fits in between them.
  private static let rareNoun: Float = 3.5
  private static let rarestNoun: Float = 2.5

  /// Whether two words of which none is one of grammar are surely no compound, where compounds are made.
  private mutating func isSureOfTwoWords(_ best: SegmentCandidate, _ margin: Float, support: Float) -> Bool {
    guard best.cutCount == 1, support >= -0.5 else { return false }
    let first = best.part(0, of: word.count)
    let last = best.part(1, of: word.count)
    if word.letters[0].sort == .capital {
      // « Politik|teils »: the noun « Teils » after all.
      return !isLinkedNoun(last)
        && margin >= (support >= SegmentScale.support ? 3 : SegmentScale.certainUnsupported)
    }
    // « kosten|nahauszugestalten »: a word that is made of others leaves doubt where it begins.
    return isDamaged && margin >= SegmentScale.certainOfSmall && !isOneAdjective(best)
      && !isIn(rules.prefixes, first) && (entry(last).isKnown || compoundWeight(last) != nil)
      && (candidates.count < 2 || candidates[1].score <= best.score - SegmentScale.alone)
  }

  /// Whether the one cut is between a noun and a pronoun that is nothing else, where nouns have a capital.
  private mutating func isNounBeforePronoun(_ best: SegmentCandidate) -> Bool {
    guard !rules.links.isEmpty, best.cutCount == 1 else { return false }
    let noun = entry(best.part(0, of: word.count))
    let pronoun = entry(best.part(1, of: word.count))
    return noun.hasAny([.noun, .name]) && !noun.has(.word) && pronoun.has(.pronoun)
      && !pronoun.hasAny([.determiner, .preposition, .conjunction, .adverb])
  }

  /// Whether the part is a noun with the first of the links behind it: « teils ».
  private mutating func isLinkedNoun(_ part: Range<Int>) -> Bool {
    guard let link = rules.links.first, part.count > link.count + 2 else { return false }
    let end = part.upperBound - link.count
    return word.isSpelt(link, end..<part.upperBound) && entry(part.lowerBound..<end).has(.noun)
  }

  /// Whether neither the lexicon nor the story has a part.
  mutating func hasUnknownPart(_ candidate: SegmentCandidate) -> Bool {
    for number in 0...candidate.cutCount {
      let part = candidate.part(number, of: word.count)
      if !entry(part).isKnown, word.first(.apostrophe, in: part) == nil, storyCount(part) == 0 { return true }
    }
    return false
  }
}
