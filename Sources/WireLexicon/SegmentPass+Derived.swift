import WireText

/// How the parts of a word may after all be one, where words are made of others.
extension SegmentPass {
  /// Whether a part is an ending of the one before it, which is no word of grammar: « Kindersitz|es ».
  mutating func isInflected(_ candidate: SegmentCandidate) -> Bool {
    guard !rules.links.isEmpty else { return false }
    for number in 0..<candidate.cutCount where isEnding(number + 1, in: candidate) { return true }
    return false
  }

  /// Whether all parts may well make one word: a beginning and a word (« herunter|wischen »), or several words
  /// (« kosten|senkend »). In a sound story such a word stays whole.
  mutating func isCompounded(_ candidate: SegmentCandidate) -> Bool {
    guard !rules.links.isEmpty, let last = smallPart(candidate.cutCount, of: candidate) else { return false }
    if isIn(rules.prefixes, candidate.part(0, of: word.count)), !entry(last).has(.function) { return true }
    // « normalerweise|automatisch », « Geschäft|weiterhin »: no compound begins or ends with an adverb.
    for number in 0...candidate.cutCount {
      let part = candidate.part(number, of: word.count)
      if part.count >= 6, !isIn(rules.prefixes, part), isOnlyAdverb(entry(part)) { return false }
    }
    for number in 0...candidate.cutCount where isOfGrammar(candidate.part(number, of: word.count)) {
      return false
    }
    return true
  }

  /// Whether the one cut is between a noun, by its capital, and a form that no noun ends in: « Systemen|angewendet ».
  mutating func isNounBeforeVerb(_ candidate: SegmentCandidate) -> Bool {
    guard candidate.cutCount == 1, word.letters[0].sort == .capital else { return false }
    let verb = entry(candidate.part(1, of: word.count))
    return entry(candidate.part(0, of: word.count)).has(.noun) && verb.has(.word)
      && verb.hasAny([.verb, .participle]) && !verb.hasAny([.noun, .infinitive])
  }

  func isOnlyAdverb(_ entry: LexiconEntry) -> Bool {
    entry.has(.adverb) && !entry.hasAny([.noun, .adjective, .verb, .infinitive, .participle])
  }

  /// What it costs that two of three parts or more may be one word: « als|Winter|welle ».
  mutating func costOfPartedWords(_ candidate: SegmentCandidate) -> Float {
    guard !rules.links.isEmpty, candidate.cutCount > 1 else { return 0 }
    var cost: Float = 0
    for number in 0..<candidate.cutCount {
      let first = candidate.part(number, of: word.count)
      if isEnding(number + 1, in: candidate) {
        cost -= 4
      } else if let second = smallPart(number + 1, of: candidate), !isOfGrammar(first), !isOfGrammar(second) {
        // « manuell|einrichten », but « Winter|welle »
        cost -= word.letters[first.lowerBound].sort == .capital ? 3 : 1.5
      }
    }
    return cost
  }

  /// Whether the part is a word of grammar or a figure.
  mutating func isOfGrammar(_ part: Range<Int>) -> Bool {
    let entry = entry(part)
    return entry.has(.function) || entry.zipf >= SegmentScale.zipfOfGrammar
      || word.letters[part.lowerBound].sort == .digit
  }

  /// The part up to its first hyphen; nil if that is not in small letters.
  private mutating func smallPart(_ number: Int, of candidate: SegmentCandidate) -> Range<Int>? {
    var part = candidate.part(number, of: word.count)
    if let hyphen = word.first(.hyphen, in: part) { part = part.lowerBound..<hyphen }
    return word.pattern(part) == .small ? part : nil
  }

  /// Whether nouns, adjectives and participles take the part as an ending, and the one before it may be such:
  /// « abdecken|den », but « hat|es », « Jahr|der ».
  private mutating func isEnding(_ number: Int, in candidate: SegmentCandidate) -> Bool {
    guard let ending = smallPart(number, of: candidate) else { return false }
    let stem = candidate.part(number - 1, of: word.count)
    let before = entry(stem)
    guard !before.has(.function), !SegmentAgreement.isFiniteVerb(before),
      word.letters[stem.lowerBound].sort != .digit
    else { return false }
    if rules.inflections.contains(where: { word.isSpelt($0, ending) }) { return true }
    if entry(ending).has(.function) {
      // « geschehen|ist »
      if SegmentAgreement.isFiniteVerb(entry(ending)) { return false }
      return before.has(.infinitive) && word.pattern(stem) == .small && isIn(rules.suffixes, ending)
    }
    return isIn(rules.suffixes, ending)
  }
}
