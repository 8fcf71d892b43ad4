import WireText

/// How likely it is that a word which no lexicon has is nonetheless one, in languages that make words of others.
enum SegmentDerivation {
  /// It is a known word with an ending: « Kindersitz|es ».
  case inflected
  /// It may be made of a beginning and a word, or of several words: « herunter|wischen », « kosten|senkend ».
  case compounded
}

extension SegmentPass {
  /// How the parts may make one word; nil where they can't, or the language makes none.
  func derivation(of candidate: SegmentCandidate) -> SegmentDerivation? {
    guard !rules.links.isEmpty else { return nil }
    var last = candidate.part(candidate.cutCount, of: word.count)
    if let hyphen = word.first(.hyphen, in: last) { last = last.lowerBound..<hyphen }
    guard word.pattern(last) == .small else { return nil }
    let stem = candidate.part(candidate.cutCount - 1, of: word.count)
    if isInflection(last, of: stem) { return .inflected }
    let first = candidate.part(0, of: word.count)
    if isIn(rules.prefixes, first), !entry(last).has(.function) { return .compounded }
    for number in 0...candidate.cutCount {
      let entry = entry(candidate.part(number, of: word.count))
      if entry.has(.function) || entry.zipf >= 6.2 { return nil }
    }
    return .compounded
  }

  /// Whether no word can be made of the parts: a noun and what is no noun and can't become one, « Regierung|plant »,
  /// « Stunden|später », or a verb and what follows it.
  func isSentence(_ candidate: SegmentCandidate) -> Bool {
    guard candidate.cutCount == 1 else { return false }
    let first = candidate.part(0, of: word.count)
    let second = candidate.part(1, of: word.count)
    let last = entry(second)
    if word.pattern(first) == .capital, entry(first).hasAny([.noun, .name]) {
      guard last.has(.word), !last.hasAny([.noun, .name, .infinitive]) else { return false }
      return !last.hasAny([.adjective, .participle]) || !endsInInflection(second)
    }
    return SegmentAgreement.isFiniteVerb(entry(first)) && entry(first).zipf >= 4 && last.isKnown
  }

  /// Whether the ending is one that adjectives, nouns and participles take, and the stem may be such: « abdecken|den », but
  /// « hat|es », « Jahr|der ».
  private func isInflection(_ ending: Range<Int>, of stem: Range<Int>) -> Bool {
    let before = entry(stem)
    guard !before.has(.function), !SegmentAgreement.isFiniteVerb(before) else { return false }
    if isInflection(ending) { return true }
    if entry(ending).has(.function) {
      return before.has(.infinitive) && word.pattern(stem) == .small && isIn(rules.suffixes, ending)
    }
    return isIn(rules.suffixes, ending)
  }

  private func endsInInflection(_ part: Range<Int>) -> Bool {
    for count in 1...3 where count < part.count {
      if isInflection(part.upperBound - count..<part.upperBound) { return true }
    }
    return false
  }

  private func isInflection(_ part: Range<Int>) -> Bool {
    let key = word.keyRange(part)
    return rules.inflections.contains { $0.elementsEqual(word.key[key]) }
  }
}
