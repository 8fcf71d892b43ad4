import WireText

extension SegmentPass {
  /// Finds the best ways to part the word that weigh `floor` or more, and leaves them in `candidates`.
  mutating func findCandidates(floor: Float, _ bytes: Span<UInt8>) {
    let count = word.count
    lattice.reset(count)
    for start in 0..<count where lattice.isReached(start) && word.canCut(start) {
      let last = min(count, start + SegmentScale.longestPart)
      let leavesRoom = lattice.leavesRoom(after: start, cut: prior, floor: floor)
      if leavesRoom { word.findEntries(from: start, in: lexicon) }
      // Where no more parts can follow, this one is the last.
      let first = leavesRoom ? start + 1 : count
      guard first <= last else { continue }
      for end in first...last where word.canCut(end) {
        guard start > 0 || end < count, let part = partOrCompound(start..<end, bytes) else { continue }
        lattice.add(part, from: start, to: end, of: count, cut: prior, floor: floor)
      }
    }
    lattice.collect(count, into: &candidates)
  }

  /// Finds the ways to part the word into two words in use, of which one is a frequent word of grammar.
  mutating func findPairs(_ bytes: Span<UInt8>) {
    candidates.removeAll(keepingCapacity: true)
    let least = LexiconEntry.step(zipf: 4)
    let leastOfFunction = LexiconEntry.step(zipf: 5)
    word.findEntries(from: 0, in: lexicon)
    for cut in 1..<max(1, word.count) where word.canCut(cut) {
      let left = entry(0..<cut)
      guard left.frequency >= least, left.has(.word) else { continue }
      let right = entry(cut..<word.count)
      guard right.frequency >= least, right.has(.word),
        isOfGrammar(0..<cut) && left.frequency >= leastOfFunction
          || isOfGrammar(cut..<word.count) && right.frequency >= leastOfFunction
      else { continue }
      guard cut > 1 || isSingleLetter(0..<cut, bytes) else { continue }
      guard cut + 1 < word.count || isSingleLetter(cut..<word.count, bytes) else { continue }
      var candidate = SegmentCandidate(
        score: SegmentPass.weight(of: left) + SegmentPass.weight(of: right) + prior)
      if word.letters[0].sort == .capital, !isCapitalLetterWord(0..<cut, bytes) { candidate.score -= 0.5 }
      candidate.append(cut: cut)
      candidates.append(candidate)
    }
  }

  /// What the lexicon has of the letters of a part.
  func entry(_ part: Range<Int>) -> LexiconEntry {
    word.entry(part, in: segmenter.lexicon)
  }

  /// Whether the set has the letters of a part.
  func isIn(_ words: ByteWordSet, _ part: Range<Int>) -> Bool {
    words.contains(word.key.span, word.keyRange(part))
  }

  /// How often the part stands alone in the story, written so.
  func storyCount(_ part: Range<Int>) -> Int {
    let capitals: SegmentVocabulary.Capitals =
      switch word.pattern(part) {
      case .capitals: .all
      case .capital, .mixed, .digits: word.letters[part.lowerBound].sort == .capital ? .first : .none
      case .small: .none
      }
    return vocabulary.count(word.key.span, word.keyRange(part), capitals)
  }

  /// What a part weighs as a word; nil where it can be none.
  func part(_ part: Range<Int>, _ bytes: Span<UInt8>) -> SegmentPart? {
    let first = word.letters[part.lowerBound]
    if first.sort == .digit { return figure(part) }
    if followsNumber, part.lowerBound == 0, isIn(rules.units, part) { return SegmentPart(score: -2) }
    if first.sort == .apostrophe || first.sort == .hyphen || first.sort == .other { return nil }
    let pattern = word.pattern(part)
    if pattern == .digits { return nil }
    if let known = knownPart(part, pattern, bytes) { return SegmentPart(score: known) }
    if let apostrophe = word.first(.apostrophe, in: part) {
      return apostrophised(part, at: apostrophe, bytes)
    }
    if word.first(.hyphen, in: part) != nil { return hyphenated(part, bytes) }
    if part.count == 1 { return nil }
    if pattern == .mixed, first.sort != .capital { return nil }
    if pattern == .small, part.count < 5 { return nil }
    return SegmentPart(
      score: SegmentScale.unknown(pattern, part.count) + SegmentScale.unknownPart - costOfNoSyllable(part),
      isUnknown: true)
  }

  /// The same, where a part that is no word may be a compound.
  mutating func partOrCompound(_ part: Range<Int>, _ bytes: Span<UInt8>) -> SegmentPart? {
    let found = self.part(part, bytes)
    guard let found, found.isUnknown else { return found }
    if let weight = compoundWeight(part) { return SegmentPart(score: weight) }
    guard part.upperBound == word.count, part.count >= 7, !rules.inflections.isEmpty,
      let weight = madeWeight(part)
    else { return found }
    return SegmentPart(score: weight)
  }

  /// The weight of a part that is no word of the lexicon as a compound; nil where it is none.
  mutating func compoundWeight(_ part: Range<Int>) -> Float? {
    guard !rules.links.isEmpty else { return nil }
    // « Bundestags-Fraktionschef »: the last part tells.
    var start = part.upperBound
    while start > part.lowerBound, word.letters[start - 1].sort != .hyphen { start -= 1 }
    return compound.weight(start..<part.upperBound, in: &word, by: segmenter)
  }

  /// The weight of a part that the lexicon or the story has.
  private func knownPart(_ part: Range<Int>, _ pattern: SegmentCase, _ bytes: Span<UInt8>) -> Float? {
    var score: Float? = nil
    let entry = entry(part)
    if entry.isKnown, part.count > 1 || isSingleLetter(part, bytes) {
      var weight = SegmentPass.weight(of: entry)
      switch pattern {
      case .small: if !entry.hasAny([.word, .listed]) { weight -= 3 }
      case .capital: if entry.has(.word) { weight -= 0.5 }
      case .capitals:
        if !entry.has(.acronym) { weight -= 1 }
        if part.count <= 6 { weight = max(weight, SegmentScale.unknown(.capitals, part.count) - 1) }
      case .mixed, .digits: weight -= 2
      }
      score = weight
    }
    guard part.count > 1, pattern != .small || part.count >= 4 && score ?? -9 < -5.5 else { return score }
    let count = storyCount(part)
    guard count > 0 else { return score }
    let story = SegmentScale.power(Float(count) / (Float(vocabulary.words) + 200)) - 0.3
    return max(score ?? story, story)
  }

  /// The power of ten of a word by its frequency.
  static func weight(of entry: LexiconEntry) -> Float {
    let zipf = entry.frequency > 0 ? entry.zipf : SegmentScale.unlistedZipf
    return zipf - 9 - (entry.has(.listed) && !entry.has(.word) ? 0.7 : 0)
  }

  /// Whether one letter is a word, as it is written or in small letters.
  func isSingleLetter(_ part: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    let raw = word.letters[part.lowerBound].offset..<word.letters[part.upperBound].offset
    return rules.letters.contains(bytes, raw) || rules.letters.contains(word.key.span, word.keyRange(part))
  }

  /// Whether the part is a word of one letter that is written as a capital everywhere: “I”.
  func isCapitalLetterWord(_ part: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard part.count == 1, word.letters[part.lowerBound].sort == .capital else { return false }
    return rules.letters.contains(
      bytes, word.letters[part.lowerBound].offset..<word.letters[part.upperBound].offset)
  }

  /// The weight of digits, alone or with what makes them an ordinal or a measure.
  private func figure(_ part: Range<Int>) -> SegmentPart? {
    var end = part.lowerBound
    while end < part.upperBound, word.letters[end].sort == .digit { end += 1 }
    if end == part.upperBound { return SegmentPart(score: -3) }
    return isFigureEnding(end..<part.upperBound) ? SegmentPart(score: -4) : nil
  }

  /// Whether the letters may stand right after digits.
  func isFigureEnding(_ part: Range<Int>) -> Bool {
    isIn(rules.ordinals, part) || isIn(rules.units, part)
  }

  private func apostrophised(_ part: Range<Int>, at apostrophe: Int, _ bytes: Span<UInt8>) -> SegmentPart? {
    let after = apostrophe + 1..<part.upperBound
    guard !after.isEmpty, apostrophe > part.lowerBound else { return nil }
    if isIn(rules.elisions, part.lowerBound..<apostrophe) {
      guard isIn(rules.elisionStarts, after.lowerBound..<after.lowerBound + 1),
        let rest = self.part(after, bytes), !rest.isUnknown || word.pattern(after) == .capital
      else { return nil }
      return SegmentPart(score: rest.score - 1.6, isUnknown: rest.isUnknown)
    }
    guard isIn(rules.clitics, after),
      let base = self.part(part.lowerBound..<apostrophe, bytes)
    else { return nil }
    return SegmentPart(score: base.score - 1.5, isUnknown: base.isUnknown)
  }

  /// Whether the letters are few and small, and no word that a dictionary has: « hardware-acce ».
  private func isScrap(_ part: Range<Int>) -> Bool {
    part.count <= 4 && word.pattern(part) == .small && !entry(part).hasAny([.word, .bound])
  }

  /// The weight of a part whose own parts between hyphens are all known.
  private func hyphenated(_ part: Range<Int>, _ bytes: Span<UInt8>) -> SegmentPart? {
    var least: Float = 0
    var start = part.lowerBound
    for i in part.lowerBound...part.upperBound where i == part.upperBound || word.letters[i].sort == .hyphen {
      guard i > start, let one = self.part(start..<i, bytes), !one.isUnknown, !isScrap(start..<i) else {
        return nil
      }
      least = min(least, one.score)
      start = i + 1
    }
    return SegmentPart(score: least - 1.5)
  }
}
