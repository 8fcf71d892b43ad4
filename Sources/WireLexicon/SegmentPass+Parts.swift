import WireText

extension SegmentPass {
  /// Finds the best ways to part the word, which is all of a token, that weigh `floor` or more, and leaves them in `candidates`.
  mutating func findCandidates(of token: Token, floor: Float, _ bytes: Span<UInt8>) {
    let mark = SegmentFinds.mark(
      bytes, token.range, floor: floor, prior: prior, followsNumber: followsNumber)
    if finds.read(mark, into: &candidates) { return }
    findCandidates(floor: floor, bytes)
    finds.keep(candidates, mark)
  }

  /// Finds the best ways to part the word that weigh `wanted` or more, and leaves them in `candidates`. Where two words are
  /// found, what is hopeless beside them is left out.
  private mutating func findCandidates(floor wanted: Float, _ bytes: Span<UInt8>) {
    let count = word.count
    var floor = wanted
    lattice.reset(count)
    findEnds(floor: wanted, bytes)
    for start in 0..<count where lattice.isReached(start) && word.canCut(start) {
      if start > 0, floor == wanted { floor = max(wanted, bestOfTwo() - SegmentScale.hopeless) }
      let before = lattice.best(upTo: start) + (start > 0 ? prior : 0)
      if lattice.leavesRoom(after: start, most: prior + mostOfTwo(after: start), floor: floor) {
        var lengths = lengths(from: start, weighing: floor - before)
        word.findEntries(from: start, lengths: lengths, in: lexicon)
        while lengths != 0 {
          let end = start + lengths.trailingZeroBitCount
          lengths &= lengths - 1
          let least = floor - prior - ends.most(after: end)
          guard let part = part(start..<end, weighing: least - before - SegmentScale.slack, bytes) else {
            continue
          }
          lattice.add(part, from: start, to: end, of: count, cut: prior, least: least)
        }
      }
      if start > 0, let part = ends.part(from: start) {
        lattice.add(part, from: start, to: count, of: count, cut: prior, least: floor)
      }
    }
    lattice.collect(count, into: &candidates)
  }

  /// What the best way into two parts weighs of which the second is no unknown one, once all first parts are found.
  private mutating func bestOfTwo() -> Float {
    var best = -Float.infinity
    for start in 1..<word.count where lattice.isReached(start) {
      guard let end = ends.part(from: start), !end.isUnknown else { continue }
      best = max(best, lattice.best(upTo: start) + prior + end.score)
    }
    return best
  }

  /// A bit for each length of a part from `start` which, with all that follows it, may come to `least`.
  private mutating func lengths(from start: Int, weighing least: Float) -> UInt64 {
    let most = max(SegmentScale.bestPart, vocabulary.greatestWeight) + SegmentScale.slack
    let leastAfter = least - prior - most
    var lengths: UInt64 = 0
    let last = min(word.count - 1, start + SegmentScale.longestPart)
    for end in start + 1..<max(start, last) + 1 where ends.most(after: end) >= leastAfter {
      if word.canCut(end) { lengths |= 1 << UInt64(end - start) }
    }
    return lengths
  }

  /// Finds what stands between each letter but the first and the word's end, and can reach `floor` behind the best of parts.
  private mutating func findEnds(floor: Float, _ bytes: Span<UInt8>) {
    let count = word.count
    ends.reset(count)
    word.findEnds(in: lexicon)
    let most = max(SegmentScale.bestPart, vocabulary.greatestWeight)
    let least = floor - prior - most - SegmentScale.slack
    for start in stride(from: count - 1, to: 0, by: -1) {
      let mayBePart = word.canCut(start) && count - start <= SegmentScale.longestPart
      let part = mayBePart ? part(start..<count, weighing: least, bytes) : nil
      ends.add(part, from: start, cut: prior, most: most)
    }
  }

  /// The most that two parts or more which follow a cut before the letter can come to.
  private mutating func mostOfTwo(after letter: Int) -> Float {
    min(2 * SegmentScale.bestPart + prior, ends.mostOfTwo(after: letter) + SegmentScale.slack)
  }

  /// What a part weighs as a word or a compound; nil where it can be none, and for most that weigh less than `least`.
  ///
  /// That a part is too light is told by its entry and length alone, which spares most of them the look at the story's
  /// words. An unknown one that is made of known words may weigh more than it seems: where no compounds are made, it is
  /// looked at only where as an unknown one or as a word of the story it may be heavy enough.
  @inline(__always)
  private mutating func part(_ part: Range<Int>, weighing least: Float, _ bytes: Span<UInt8>) -> SegmentPart?
  {
    guard word.isPlain(part), !followsNumber || part.lowerBound > 0 else {
      return partOrCompound(part, bytes)
    }
    let found = word.find(part, in: lexicon)
    let isSmall = word.letters[part.lowerBound].sort != .capital
    if found.entry.isKnown || found.mayStandInStory {
      return plainPart(part, isSmall: isSmall, found, weighing: least, bytes)
    }
    let weight = weightOfUnknown(part, isSmall: isSmall)
    guard hasCompounds || part.upperBound == word.count else {
      return weight < least || weight == -.infinity ? nil : unknownPart(part, weight)
    }
    return unknownOrMade(part, weight, isSmall: isSmall, weighing: least)
  }

  /// The same for one that the lexicon has or the story may have.
  private mutating func plainPart(
    _ part: Range<Int>, isSmall: Bool, _ found: SegmentEntries.Found, weighing least: Float,
    _ bytes: Span<UInt8>
  ) -> SegmentPart? {
    let unknown = weightOfUnknown(part, isSmall: isSmall)
    let most = found.entry.isKnown ? SegmentPass.weight(of: found.entry) : unknown
    if most < least {
      let isHopeless = !mayGainByStory(part, isSmall: isSmall, most) || vocabulary.greatestWeight < least
      if isHopeless || !found.mayStandInStory {
        return found.entry.isKnown ? nil : unknownOrMade(part, unknown, isSmall: isSmall, weighing: least)
      }
    }
    if let known = knownPart(part, isSmall ? .small : .capital, found, bytes) {
      return SegmentPart(score: known)
    }
    guard unknown > -.infinity else { return nil }
    return compoundOrMade(part) ?? unknownPart(part, unknown)
  }

  /// The same for one that neither the lexicon nor the story has, and that weighs `weight` as such.
  private mutating func unknownOrMade(
    _ part: Range<Int>, _ weight: Float, isSmall: Bool, weighing least: Float
  ) -> SegmentPart? {
    if weight >= least {
      return weight > -.infinity ? compoundOrMade(part) ?? unknownPart(part, weight) : nil
    }
    let isHopeless = !mayGainByStory(part, isSmall: isSmall, weight) || vocabulary.greatestWeight < least
    return isHopeless && !hasCompounds ? nil : compoundOrMade(part)
  }

  /// A part that neither the lexicon nor the story has, and that weighs `weight` where words are not syllables.
  @inline(__always)
  private mutating func unknownPart(_ part: Range<Int>, _ weight: Float) -> SegmentPart {
    SegmentPart(score: weight - costOfNoSyllable(part), isUnknown: true)
  }

  /// Whether the story may have more to say of a plain part than its weight by the lexicon.
  private mutating func mayGainByStory(_ part: Range<Int>, isSmall: Bool, _ weight: Float) -> Bool {
    isSmall ? asksStory(part, weight) : part.count > 1
  }

  /// What a part weighs that neither the lexicon nor the story has; minus infinity where it is too short to be one.
  private mutating func weightOfUnknown(_ part: Range<Int>, isSmall: Bool) -> Float {
    if isSmall {
      return part.count < SegmentPass.shortestUnknownPart
        ? -.infinity : SegmentScale.unknown(.small, part.count) + SegmentScale.unknownPart
    }
    // « Kerlouzan|est »: a name that no list has.
    let cost = isDamaged && part.count >= 5 ? SegmentScale.unknownName : SegmentScale.unknownPart
    return part.count < 2 ? -.infinity : SegmentScale.unknown(.capital, part.count) + cost
  }

  /// What an unknown part weighs as a compound, or as a form that is made of a known word.
  @inline(__always)
  private mutating func compoundOrMade(_ part: Range<Int>) -> SegmentPart? {
    if hasCompounds, let weight = compoundWeight(part) { return SegmentPart(score: weight) }
    guard part.upperBound == word.count, part.count >= SegmentPass.shortestMadePart,
      let weight = hasCompounds ? kept(part, .made, { $0.madeWeight(part) }) : madeWeight(part)
    else { return nil }
    return SegmentPart(score: weight)
  }

  /// What a part may be made of that is weighed.
  private enum Making: UInt64 {
    case compound, capitalCompound, made
  }

  /// The weight of a part as one that is made of others, which the same letters have in all stories; nil where it is not.
  private mutating func kept(
    _ part: Range<Int>, _ making: Making, _ weight: (inout SegmentPass) -> Float?
  ) -> Float? {
    // Letters that have one key may be more or fewer: « ß ».
    let hash = word.hash(part, in: lexicon).mixed(with: UInt64(part.count) << 2 | making.rawValue)
    if let kept = lexicon.keptWeight(hash) { return kept > -.infinity ? kept : nil }
    let found = weight(&self)
    lexicon.keepWeight(found ?? -.infinity, for: hash)
    return found
  }

  /// The letters of the shortest part in small letters that may be unknown.
  private static let shortestUnknownPart = 5
  /// The letters of the shortest part that is looked at as a form which is made of a known word.
  private static let shortestMadePart = 7

  /// Finds the ways to part the word into two words in use, of which one is a frequent word of grammar.
  mutating func findPairs(_ bytes: Span<UInt8>) {
    candidates.removeAll(keepingCapacity: true)
    if var left = pairCuts {
      while left != 0 {
        offerPair(cutAt: left.trailingZeroBitCount, bytes)
        left &= left - 1
      }
      return
    }
    var cuts: UInt32 = 0
    for cut in 1..<max(1, word.count) where word.canCut(cut) && isPair(cutAt: cut, bytes) {
      offerPair(cutAt: cut, bytes)
      cuts |= 1 << UInt32(cut)
    }
    if word.count <= UInt32.bitWidth { pairCuts = cuts }
  }

  /// Whether a cut before a letter leaves two words in use, of which one is a frequent word of grammar.
  private mutating func isPair(cutAt cut: Int, _ bytes: Span<UInt8>) -> Bool {
    guard word.mayBePair(cutAt: cut, in: lexicon),
      cut > 1 || isSingleLetter(0..<cut, bytes),
      cut + 1 < word.count || isSingleLetter(cut..<word.count, bytes)
    else { return false }
    let left = entry(0..<cut)
    guard left.frequency >= SegmentScale.leastOfPair, left.has(.word) else { return false }
    let right = entry(cut..<word.count)
    return right.frequency >= SegmentScale.leastOfPair && right.has(.word)
      && (PairFilter.isOfGrammar(left) || PairFilter.isOfGrammar(right))
  }

  /// Adds a cut into two known words to the candidates.
  private mutating func offerPair(cutAt cut: Int, _ bytes: Span<UInt8>) {
    var candidate = SegmentCandidate(
      score: SegmentPass.weight(of: entry(0..<cut)) + SegmentPass.weight(of: entry(cut..<word.count)) + prior)
    if word.letters[0].sort == .capital, !isCapitalLetterWord(0..<cut, bytes) { candidate.score -= 0.5 }
    candidate.append(cut: cut)
    candidates.append(candidate)
  }

  /// What the lexicon has of the letters of a part.
  mutating func entry(_ part: Range<Int>) -> LexiconEntry {
    word.find(part, in: lexicon).entry
  }

  /// Whether the set has the letters of a part.
  mutating func isIn(_ words: ByteWordSet, _ part: Range<Int>) -> Bool {
    word.isIn(words, part)
  }

  /// How often the part stands alone in the story, written so, and is not others run together.
  mutating func storyCount(_ part: Range<Int>) -> Int {
    let isWhole = part.count == word.count
    guard isWhole || word.find(part, in: lexicon).mayStandInStory else { return 0 }
    let capitals: SegmentVocabulary.Capitals =
      switch word.pattern(part) {
      case .capitals: .all
      case .capital, .mixed, .digits: word.letters[part.lowerBound].sort == .capital ? .first : .none
      case .small: .none
      }
    return isWhole
      ? vocabulary.count(word.hash(in: lexicon), capitals)
      : vocabulary.countOfPart(word.hash(part, in: lexicon), capitals)
  }

  /// What a part weighs as a word; nil where it can be none.
  mutating func part(_ part: Range<Int>, _ bytes: Span<UInt8>) -> SegmentPart? {
    let first = word.letters[part.lowerBound]
    if first.sort == .digit { return figure(part) }
    if followsNumber, part.lowerBound == 0, isIn(rules.units, part) { return SegmentPart(score: -2) }
    if first.sort == .apostrophe || first.sort == .hyphen || first.sort == .other { return nil }
    let pattern = word.pattern(part)
    if pattern == .digits { return nil }
    if let known = knownPart(part, pattern, word.find(part, in: lexicon), bytes) {
      return SegmentPart(score: known)
    }
    if let apostrophe = word.first(.apostrophe, in: part) {
      return apostrophised(part, at: apostrophe, bytes)
    }
    if word.first(.hyphen, in: part) != nil { return hyphenated(part, bytes) }
    if part.count == 1 { return nil }
    if pattern == .mixed, first.sort != .capital { return nil }
    if pattern == .small, part.count < SegmentPass.shortestUnknownPart { return nil }
    // « Kerlouzan|est »: a name that no list has.
    let cost =
      isDamaged && pattern == .capital && part.count >= 5
      ? SegmentScale.unknownName : SegmentScale.unknownPart
    return SegmentPart(
      score: SegmentScale.unknown(pattern, part.count) + cost - costOfNoSyllable(part),
      isUnknown: true)
  }

  /// The same, where a part that is no word may be a compound.
  mutating func partOrCompound(_ part: Range<Int>, _ bytes: Span<UInt8>) -> SegmentPart? {
    let found = self.part(part, bytes)
    guard let found, found.isUnknown else { return found }
    return compoundOrMade(part) ?? found
  }

  /// The weight of a part that is no word of the lexicon as a compound; nil where it is none.
  mutating func compoundWeight(_ part: Range<Int>) -> Float? {
    guard hasCompounds, part.count >= SegmentCompound.shortest else { return nil }
    var start = part.lowerBound
    if word.first(.hyphen, in: part) != nil {
      // « Bundestags-Fraktionschef »: the last part tells.
      start = part.upperBound
      while word.letters[start - 1].sort != .hyphen { start -= 1 }
    }
    let last = start..<part.upperBound
    guard last.count >= SegmentCompound.shortest else { return nil }
    return word.letters[start].sort == .capital
      ? kept(last, .capitalCompound) { $0.capitalCompound.weight(last, in: &$0.word, $0.lexicon, $0.rules) }
      : kept(last, .compound) { $0.compound.weight(last, in: &$0.word, $0.lexicon, $0.rules) }
  }

  /// The weight of a part that the lexicon or the story has, of which `found` is known.
  private mutating func knownPart(
    _ part: Range<Int>, _ pattern: SegmentCase, _ found: SegmentEntries.Found, _ bytes: Span<UInt8>
  ) -> Float? {
    let entry = found.entry
    var score: Float? = nil
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
    guard found.mayStandInStory, part.count > 1, pattern != .small || asksStory(part, score ?? -9) else {
      return score
    }
    let count = storyCount(part)
    guard count > 0 else { return score }
    let story = vocabulary.weight(ofCount: count)
    return max(score ?? story, story)
  }

  /// Whether the story may have more to say of a part in small letters than the lexicon, which gives it `weight`.
  private mutating func asksStory(_ part: Range<Int>, _ weight: Float) -> Bool {
    part.count >= 4 && weight < -5.5
  }

  /// The power of ten of a word by its frequency.
  static func weight(of entry: LexiconEntry) -> Float {
    let zipf = entry.frequency > 0 ? entry.zipf : SegmentScale.unlistedZipf
    return zipf - 9 - (entry.has(.listed) && !entry.has(.word) ? 0.7 : 0)
  }

  /// Whether one letter is a word, as it is written or in small letters.
  mutating func isSingleLetter(_ part: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    let first = word.letters[part.lowerBound]
    let raw = first.offset..<word.letters[part.upperBound].offset
    if first.sort == .small, raw.count == 1 { return rules.isLetterOfASCII[Int(bytes[raw.lowerBound])] }
    return rules.letters.contains(bytes, raw) || word.isIn(rules.letters, part)
  }

  /// Whether the part is a word of one letter that is written as a capital everywhere: “I”.
  mutating func isCapitalLetterWord(_ part: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard part.count == 1, word.letters[part.lowerBound].sort == .capital else { return false }
    return rules.letters.contains(
      bytes, word.letters[part.lowerBound].offset..<word.letters[part.upperBound].offset)
  }

  /// The weight of digits, alone or with what makes them an ordinal or a measure.
  private mutating func figure(_ part: Range<Int>) -> SegmentPart? {
    var end = part.lowerBound
    while end < part.upperBound, word.letters[end].sort == .digit { end += 1 }
    if end == part.upperBound { return SegmentPart(score: -3) }
    // « 2019T|he »: a lone capital begins the word behind the figure.
    let capital = part.upperBound - 1
    let cutsWord =
      word.letters[capital].sort == .capital && word.letters[capital - 1].sort == .digit
      && word.letters[part.upperBound].sort == .small
    if cutsWord { return nil }
    // « 13h30 »
    var last = part.upperBound
    while last > end, word.letters[last - 1].sort == .digit { last -= 1 }
    if last < part.upperBound {
      return part.upperBound - last <= 2 && isIn(rules.units, end..<last) ? SegmentPart(score: -4) : nil
    }
    return isFigureEnding(end..<part.upperBound) ? SegmentPart(score: -4) : nil
  }

  /// Whether the letters may stand right after digits.
  mutating func isFigureEnding(_ part: Range<Int>) -> Bool {
    isIn(rules.ordinals, part) || isIn(rules.units, part)
  }

  private mutating func apostrophised(_ part: Range<Int>, at apostrophe: Int, _ bytes: Span<UInt8>)
    -> SegmentPart?
  {
    let after = apostrophe + 1..<part.upperBound
    guard !after.isEmpty, apostrophe > part.lowerBound else { return nil }
    if isIn(rules.elisions, part.lowerBound..<apostrophe) {
      guard isIn(rules.elisionStarts, after.lowerBound..<after.lowerBound + 1),
        let rest = self.part(after, bytes), !rest.isUnknown || startsName(after)
      else { return nil }
      return SegmentPart(score: rest.score - 1.6, isUnknown: rest.isUnknown)
    }
    guard isIn(rules.clitics, after),
      let base = self.part(part.lowerBound..<apostrophe, bytes)
    else { return nil }
    return SegmentPart(score: base.score - 1.5, isUnknown: base.isUnknown)
  }

  /// Whether a part that no list has may be a name or an acronym: « l'Aberlaz », « l'ABZ ».
  private func startsName(_ part: Range<Int>) -> Bool {
    switch word.pattern(part) {
    case .capital, .capitals: true
    case .small, .mixed, .digits: false
    }
  }

  /// Whether the letters are few and small, and no word that a dictionary has: « hardware-acce ».
  private mutating func isScrap(_ part: Range<Int>) -> Bool {
    part.count <= 4 && word.pattern(part) == .small && !entry(part).hasAny([.word, .bound])
  }

  /// The weight of a part whose own parts between hyphens are all known.
  private mutating func hyphenated(_ part: Range<Int>, _ bytes: Span<UInt8>) -> SegmentPart? {
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
