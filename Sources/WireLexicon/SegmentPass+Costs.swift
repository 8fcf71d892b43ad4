import WireText

/// What speaks against a way to part a word: parts and neighbours that don't agree, scraps, names that it cuts.
extension SegmentPass {
  /// Adds to the candidates' scores what their parts and neighbours have against each other, and orders them anew.
  mutating func weighInContext(_ context: SegmentContext) {
    for number in candidates.indices {
      var candidate = candidates[number]
      weigh(&candidate, in: context)
      candidates[number] = candidate
    }
    candidates.sort { $0.score > $1.score }
  }

  private mutating func weigh(_ candidate: inout SegmentCandidate, in context: SegmentContext) {
    candidate.support = pairs(candidate, context)
    candidate.score += contextCost(candidate, context)
    candidate.score += phraseBonus(candidate)
  }

  /// How much better a way with more cuts is than that of the halves alone.
  mutating func gain(
    of best: SegmentCandidate, over halves: SegmentHalves, in context: SegmentContext, _ bytes: Span<UInt8>
  ) -> Float {
    guard let left = partOrCompound(0..<halves.cut, bytes),
      let right = partOrCompound(halves.cut..<word.count, bytes)
    else { return .infinity }
    var plain = SegmentCandidate(score: left.score + right.score + prior)
    plain.append(cut: halves.cut)
    weigh(&plain, in: context)
    return best.score - plain.score
  }

  private mutating func contextCost(_ candidate: SegmentCandidate, _ context: SegmentContext) -> Float {
    let count = word.count
    let first = candidate.part(0, of: count)
    let second = candidate.part(1, of: count)
    let opening = partEntry(first, isLeft: true)
    var cost =
      (isSoundAndSyllabic ? min(0, candidate.support) : candidate.support)
      + SegmentAgreement.cost(context.before, opening)
      + SegmentAgreement.costOfLoneSecondPerson(opening, after: context.before)
    for number in 0..<candidate.cutCount {
      cost += SegmentAgreement.costOfParts(
        partEntry(candidate.part(number, of: count), isLeft: false),
        partEntry(candidate.part(number + 1, of: count), isLeft: true))
    }
    cost += SegmentAgreement.cost(
      partEntry(candidate.part(candidate.cutCount, of: count), isLeft: false), context.after)
    // A name is seldom followed by a noun of its own.
    let mayBeName =
      rules.links.isEmpty && !opening.has(.pronoun) && (!context.startsSentence || !entry(first).has(.word))
    // « de Fuera|del|eje »: a capital inside a sentence begins a name.
    if mayBeName, !rules.isSyllabic, !context.startsSentence, word.pattern(first) == .capital,
      entry(first).has(.word), !entry(first).hasAny([.name, .noun, .acronym])
    {
      cost -= 1.5
    }
    if mayBeName, word.pattern(first) == .capital, word.pattern(second) == .small {
      let next = partEntry(second, isLeft: true)
      let isVerb = next.hasAny([.verb, .adverb]) && !next.hasAny([.noun, .adjective])
      if next.isKnown, !next.has(.function), !isVerb, next.zipf < 6 { cost -= 1.5 }
    }
    for number in 1...candidate.cutCount {
      let part = candidate.part(number, of: count)
      if word.pattern(part) == .capital, entry(part).has(.function),
        word.letters[part.lowerBound - 1].sort != .digit
      {
        cost -= 1.5
      }
    }
    for number in 0..<candidate.cutCount where !mayStandBeforeNext(candidate.part(number, of: count)) {
      cost -= SegmentPass.costOfWrongLetter
    }
    return cost + costOfCutNames(candidate) + costOfScraps(candidate) + costOfPartedWords(candidate)
  }

  private static let costOfWrongLetter: Float = 6

  /// Whether a word of one letter may stand before what follows it in the word: « e|historia », but not « e|bay ».
  mutating func mayStandBeforeNext(_ part: Range<Int>) -> Bool {
    guard part.count == 1, !rules.letterStarts.isEmpty else { return true }
    let letter = word.key[word.keyRange(part)]
    let rest = word.key[word.keyRange(part.lowerBound..<word.count)]
    var isBound = false
    for start in rules.letterStarts where start.starts(with: letter) {
      if rest.starts(with: start) { return true }
      isBound = true
    }
    return !isBound
  }

  /// What it costs that a part is an ending that makes new words (« multilingual|ization »), or two letters that are no
  /// word of grammar (« st|race »).
  private mutating func costOfScraps(_ candidate: SegmentCandidate) -> Float {
    var cost: Float = 0
    for number in 0...candidate.cutCount {
      let part = candidate.part(number, of: word.count)
      guard part.count <= 8, word.letters[part.lowerBound].sort != .digit else { continue }
      let entry = entry(part)
      if entry.has(.function) || entry.zipf >= 6.2 { continue }
      if part.count == 2, word.pattern(part) == .small, !rules.isSyllabic { cost -= 1 }
      if number == candidate.cutCount, isIn(rules.suffixes, part) {
        let before = self.entry(candidate.part(number - 1, of: word.count))
        if !before.has(.function) { cost -= 3 }
      }
    }
    return cost
  }

  /// What it costs to cut a capitalised part of a hyphenated word: « Anne-Ker|brat ».
  private mutating func costOfCutNames(_ candidate: SegmentCandidate) -> Float {
    guard word.first(.hyphen, in: 0..<word.count) != nil else { return 0 }
    for number in 0..<candidate.cutCount {
      let cut = candidate.cut(number)
      var start = cut
      while start > 0, word.letters[start - 1].sort != .hyphen, word.letters[start - 1].sort != .apostrophe {
        start -= 1
      }
      let isCut = word.letters[start].sort == .capital && word.letters[cut].sort == .small
      // “Al-Hilal|fans”: the name as a whole is known.
      let part = candidate.part(number, of: word.count)
      let name = entry(start..<cut)
      let isName = cut - start >= 5 && name.isKnown && !name.has(.word)
      let isWhole = part.lowerBound < start && (isName || entry(part).isKnown)
      if isCut, !isWhole, !entry(start..<cut).has(.function) { return -4 }
    }
    return 0
  }

  /// What the lexicon has of a part, as its neighbour on the left or right meets it.
  private mutating func partEntry(_ part: Range<Int>, isLeft: Bool) -> LexiconEntry {
    var found = entry(part)
    if !found.isKnown, let apostrophe = word.first(.apostrophe, in: part) {
      found =
        isLeft
        ? fullWord(word.key, word.keyRange(part.lowerBound..<apostrophe))
        : entry(apostrophe + 1..<part.upperBound)
    }
    let isName =
      found.has(.name) && !found.has(.function) && word.letters[part.lowerBound].sort == .capital
    return isName && storyCount(part) > 0 ? .unknown : found
  }
}
