import WireText

extension SegmentPass {
  /// Whether the parts may well make one word, where words are made of others: a known word with an ending
  /// (« Kindersitz|es »), a beginning and a word (« herunter|wischen »), or several words (« kosten|senkend »).
  ///
  /// In a sound story such a word stays whole.
  func isDerived(_ candidate: SegmentCandidate) -> Bool {
    guard !rules.links.isEmpty else { return false }
    var last = candidate.part(candidate.cutCount, of: word.count)
    if let hyphen = word.first(.hyphen, in: last) { last = last.lowerBound..<hyphen }
    guard word.pattern(last) == .small else { return false }
    if isEnding(last, of: candidate.part(candidate.cutCount - 1, of: word.count)) { return true }
    if isIn(rules.prefixes, candidate.part(0, of: word.count)), !entry(last).has(.function) { return true }
    for number in 0...candidate.cutCount {
      let entry = entry(candidate.part(number, of: word.count))
      if entry.has(.function) || entry.zipf >= 6.2 { return false }
    }
    return true
  }

  /// Whether nouns, adjectives and participles take the ending, and the stem may be such: « abdecken|den », but « hat|es »,
  /// « Jahr|der ».
  private func isEnding(_ ending: Range<Int>, of stem: Range<Int>) -> Bool {
    let before = entry(stem)
    guard !before.has(.function), !SegmentAgreement.isFiniteVerb(before) else { return false }
    let key = word.keyRange(ending)
    if rules.inflections.contains(where: { $0.elementsEqual(word.key[key]) }) { return true }
    if entry(ending).has(.function) {
      return before.has(.infinitive) && word.pattern(stem) == .small && isIn(rules.suffixes, ending)
    }
    return isIn(rules.suffixes, ending)
  }
}
