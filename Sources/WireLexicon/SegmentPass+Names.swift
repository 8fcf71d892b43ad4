import WireText

/// What speaks against a cut inside a name.
extension SegmentPass {
  /// The most that a cut is worth behind a name, or before one in small letters: what is left of it as a word of a letter or
  /// two may as well be the ending of another name, « Kolarov|y », « Kolarov|a », “Morvan|is”.
  mutating func limitOfName(_ best: SegmentCandidate) -> Float {
    guard word.pattern(0..<word.count) == .capital, !rules.isSyllabic else { return .infinity }
    let first = best.part(0, of: word.count)
    let last = best.part(best.cutCount, of: word.count)
    // « Y|evdora »
    if first.count == 1, !entry(last).has(.word) { return 0 }
    let head = entry(best.part(best.cutCount - 1, of: word.count))
    guard last.count <= 2, head.has(.name) || !head.has(.word) else { return .infinity }
    if last.count == 1 { return isDamaged ? SegmentScale.mostOfLikely : 0 }
    return isDamaged ? .infinity : SegmentScale.mostOfLikely
  }

  /// Whether a cut may fall inside one name that the lexicon doesn't have: before a noun that may be its end, or, where
  /// words are syllables, where the end of a name from elsewhere is a syllable (« Da|mián »): not so before a word of
  /// grammar behind a syllable with its marks.
  mutating func mayBeOneName(_ candidate: SegmentCandidate, startsSentence: Bool) -> Bool {
    if !isDamaged, cutsEndOfName(candidate) { return true }
    let first = candidate.part(0, of: word.count)
    let last = candidate.part(1, of: word.count)
    guard rules.isSyllabic, candidate.cutCount == 1, word.pattern(first) == .capital,
      word.pattern(last) == .small, storyCount(first) == 0
    else { return false }
    let entry = entry(first)
    if startsSentence { return !hasMark(first) && !isOfGrammar(first) && !isOfGrammar(last) }
    let isFrequent = isOfGrammar(last) || isDamaged && self.entry(last).zipf >= SegmentScale.frequentSyllable
    return !(hasMark(first) && entry.has(.word) && isFrequent)
  }

  /// Whether a noun is cut from a name, and may be its end: « de|Vand|ville ».
  mutating func cutsEndOfName(_ candidate: SegmentCandidate) -> Bool {
    guard rules.links.isEmpty, !rules.isSyllabic else { return false }
    for number in 0..<candidate.cutCount {
      let first = candidate.part(number, of: word.count)
      let second = candidate.part(number + 1, of: word.count)
      guard word.pattern(first) == .capital, word.pattern(second) == .small, storyCount(first) == 0 else {
        continue
      }
      let end = entry(second)
      if !entry(first).has(.word), end.has(.noun), !end.has(.verb), !isOfGrammar(second) { return true }
    }
    return false
  }

  /// Whether a part that begins a name by its capital, and is a plain word, is cut from what follows it, which is cut again:
  /// « el club Fuera|del|eje ».
  mutating func cutsName(_ candidate: SegmentCandidate, startsSentence: Bool) -> Bool {
    guard candidate.cutCount > 1, rules.links.isEmpty, !rules.isSyllabic else { return false }
    for number in 0..<candidate.cutCount where number > 0 || !startsSentence {
      let part = candidate.part(number, of: word.count)
      let entry = entry(part)
      let isPlain = entry.has(.word) && !entry.hasAny([.name, .acronym]) && storyCount(part) == 0
      if word.pattern(part) == .capital, isPlain { return true }
    }
    return false
  }
}
