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
      if !rules.links.isEmpty {
        return best.cutCount == 1 && word.letters[0].sort == .capital && margin >= 5
      }
      return margin >= 4
    }
    // « de|flagrantes »: a rare word after one that may be a beginning.
    var rarest = Float.infinity
    for number in 0...best.cutCount { rarest = min(rarest, entry(best.part(number, of: word.count)).zipf) }
    let isAlone = candidates.count < 2 || candidates[1].score <= best.score - 2
    return best.cutCount == 1 && isAlone && (support >= 0 || rarest >= 4)
  }

  /// Whether neither the lexicon nor the story has a part.
  private mutating func hasUnknownPart(_ candidate: SegmentCandidate) -> Bool {
    for number in 0...candidate.cutCount {
      let part = candidate.part(number, of: word.count)
      if !entry(part).isKnown, word.first(.apostrophe, in: part) == nil, storyCount(part) == 0 { return true }
    }
    return false
  }
}
