import WireText

extension SegmentPass {
  /// What is known of a word before its parts are looked at.
  private struct Suspicion {
    /// The weight of the word as it stands.
    var whole: Float
    /// Whether a dictionary has the word, and only its neighbours can rule it out.
    var isKnown = false
  }

  /// Weighs one word against its parts, and notes the cuts if the parts win.
  mutating func weigh(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) {
    let token = tokens.list[i]
    if isCommonName(i, block, bytes) { return }
    buildVocabulary()
    let isInCode = isInCode(i, block, bytes)
    if isInCode, !(isDamaged && isAlternative(i, block, bytes)) { return }
    guard word.load(token, bytes), word.count > 1 else { return }
    if isDamaged, token.traits.contains(.allCapitals), isAmongCapitals(i, block) {
      word.readCapitalsAsSmall()
    }
    compound.reset()
    capitalCompound.reset()
    at = i
    self.block = block
    isBesideName = isCapitalisedBeside(i, block, bytes)
    followsNumber =
      i > block.lowerBound && tokens.list[i - 1].kind == .number && !token.traits.contains(.spaceBefore)
    let hasDigits = token.traits.contains(.digits)
    let startsSentence = startsSentence(i, block, bytes)
    guard var suspicion = suspicion(token, startsSentence) else { return }
    // « Quéméneur » and « Quemeneur » are one name.
    if word.pattern(0..<word.count) == .capital, !suspicion.isKnown, hasOtherSpelling(token) { return }
    if hasDigits, isPlainFigure() || isInFormula(i, block, bytes) { return }
    // A brand or a handle: a sentence would begin with a capital.
    if i == block.lowerBound, !isDamaged, isCamelCase(token) { return }
    let isBeforeStop = i + 1 < block.upperBound && isInitialStop(i + 1, bytes)
    let split =
      hasDigits ? nil : halves(startsSentence: startsSentence, isBeforeStop: isBeforeStop, bytes)
    if let split {
      guard split.margin > 0 else { return }
      if split.margin >= SegmentScale.likely, split.isSolid, !mayHoldMore(split) { return note(split, i) }
    }
    if suspicion.isKnown {
      findPairs(bytes)
    } else {
      let isOpen = hasDigits || split != nil
      let bonus: Float = word.pattern(0..<word.count) == .mixed ? SegmentPass.acronymBonus : 0
      let least = suspicion.whole + SegmentScale.likely - bonus - room
      findCandidates(of: token, floor: isOpen ? -.infinity : least, bytes)
    }
    guard !candidates.isEmpty else {
      if let split { note(split, i) }
      return
    }
    let context = context(of: i, block, startsSentence: startsSentence, bytes)
    var derivation: Float = 0
    if suspicion.isKnown {
      suspicion.whole += context.costOfClasses(LexiconEntry(rawValue: token.entry))
    } else if !hasDigits {
      derivation = self.derivation()
      suspicion.whole += derivation
      if let made = madeWeight(before: context.after) { suspicion.whole = max(suspicion.whole, made) }
    }
    if suspicion.isKnown || !isSoundAndSyllabic {
      let ratio = pairs(context, Neighbour(token, tokens.keys.span, bytes))
      // What unknown words of the prose stood beside speaks for no other unknown word.
      suspicion.whole += suspicion.isKnown ? ratio : min(0, ratio)
    }
    if suspicion.isKnown {
      let least = suspicion.whole + SegmentScale.likelyForKnown - SegmentScale.mostOfContext
      guard candidates.contains(where: { $0.score >= least }) else { return }
    }
    weighInContext(context)
    if let split, split.isGuess || split.isSolid { candidates.removeAll { !$0.contains(cut: split.cut) } }
    guard !candidates.isEmpty else {
      if let split { note(split, i) }
      return
    }
    let best = candidates[0]
    if lostHyphen(best) || isClipped(best, i, block, bytes) { return }
    var margin = best.score - suspicion.whole
    if hasDigits {
      margin = figureMargin(best, context, bytes)
    } else if let split {
      guard best.contains(cut: split.cut) else { return }
      if cutsName(best, startsSentence: startsSentence) { return note(split, i) }
      if best.cutCount == 1 { return note(best, i, split.margin) }
      if split.isGuess, !endsInGrammar(best) { return }
      // « weitverbreitet|es|Haus »
      if isInflected(best) { return note(split, i) }
      if split.isSolid || split.isGuess {
        let gain = split.isSolid ? gain(of: best, over: split, in: context, bytes) : margin
        guard gain >= SegmentScale.likely, !hasUnknownPart(best) else { return note(split, i) }
        margin = min(margin, gain, split.isGuess ? SegmentScale.mostOfLikely : split.margin)
      }
    } else {
      margin += acronymBonus(best, bytes)
      if cutsName(best, startsSentence: startsSentence) { return }
      var limit = min(limit(of: best, in: context, bytes), limitOfName(best))
      guard limit > 0 else { return }
      if isInflected(best) || !isDamaged && isCompounded(best) && (startsSentence || !isNounBeforeVerb(best))
      {
        return
      }
      if mayBeSurname(i, block, best) {
        guard isDamaged else { return }
        limit = SegmentScale.mostOfLikely
      }
      // “format·ters” is also two words: what a known word and an ending make is never surely cut.
      if derivation > 0 { limit = min(limit, SegmentScale.mostOfLikely) }
      // « à Lamaison »: a capital inside a sound sentence begins a name.
      if !isDamaged, !startsSentence, word.pattern(0..<word.count) == .capital,
        storyCount(best.part(0, of: word.count)) == 0
          || self.entry(best.part(0, of: word.count)).has(.function)
      {
        limit = min(limit, SegmentScale.mostOfLikely)
      }
      // « zu|wenden » is also one word; « zu|können » is not.
      let entry = LexiconEntry(rawValue: token.entry)
      if entry.isKnown, isGluedInfinitive(), self.entry(best.part(best.cutCount, of: word.count)).zipf < 6 {
        limit =
          entry.zipf >= SegmentScale.writtenSo ? SegmentScale.neverSure : SegmentScale.mostOfLikely
      }
      let isVerbBesideOther = isVerbBesideOther(best)
      let mayBeCompound = !rules.isSyllabic && isCompound(best) && !(isDamaged && isVerbBesideOther)
      // The same two words are seldom run together twice.
      if mayBeCompound || derivation > 0, storyCount(0..<word.count) > 1 { return }
      // « exgobernador|a »
      if derivation > 0, !isDamaged, best.part(best.cutCount, of: word.count).count == 1 { return }
      if mayBeCompound, !isDamaged {
        let isPhrase =
          best.cutCount == 1 && isPhrase(best.part(0, of: word.count), best.part(1, of: word.count))
        margin = min(margin - (isPhrase ? 0 : isVerbBesideOther ? 1 : 3), SegmentScale.mostOfLikely)
      } else if margin < SegmentScale.certainForNewWord, mayBeNewWord(best) {
        margin = min(margin, SegmentScale.mostOfLikely)
      }
      if !suspicion.isKnown, margin >= SegmentScale.likely { margin = min(margin, best.score - slip()) }
      if suspicion.isKnown, margin < SegmentScale.likelyForKnown { return }
      let support = best.support
      if !isDamaged, support <= 0, mayBeginWithPrefix(best) { return }
      if !isDamaged, support < SegmentScale.support, mayBeOneForm(best) { return }
      if isLikelierOne(best, margin: margin, support: support, limit: limit) { return }
      if margin >= SegmentScale.likely, isBorrowed(0..<word.count) {
        guard isDamaged, support >= SegmentScale.support else { return }
        limit = min(limit, SegmentScale.mostOfLikely)
      }
      margin = settled(margin, of: best, support: support, limit: limit, isKnown: suspicion.isKnown)
    }
    if margin >= SegmentScale.certain,
      isInCode || !(isDamaged && !isCompound(best)) && isAmongForeignWords(i, block)
        || isQuotedAlone(i, block, bytes)
    {
      margin = SegmentScale.mostOfLikely
    }
    note(best, i, margin)
  }

  /// Whether the story has the name with other diacritics.
  private mutating func hasOtherSpelling(_ token: Token) -> Bool {
    token.traits.contains(.beyondASCII)
      ? vocabulary.hasOtherSpelling(word.key.span, word.keyCount, lexicon)
      : vocabulary.count(word.hash(in: lexicon), .plain) > 0
  }

  /// Whether an apostrophe right after the word stands for what is left out of its end: “gath|er in’”.
  private mutating func isClipped(
    _ best: SegmentCandidate, _ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>
  )
    -> Bool
  {
    guard i + 1 < block.upperBound, !tokens.list[i + 1].traits.contains(.spaceBefore) else { return false }
    let next = sign(i + 1, bytes)
    return (next == "'" || next == "’") && best.part(best.cutCount, of: word.count).count <= 2
  }

  /// Whether the one cut is behind a word of grammar that also makes new words: « de|seleccionando ».
  mutating func mayBeginWithPrefix(_ best: SegmentCandidate) -> Bool {
    best.cutCount == 1 && isIn(rules.prefixes, best.part(0, of: word.count))
      && !entry(best.part(1, of: word.count)).has(.function)
  }

  /// Whether pairs speak against cuts alone: in a sound story any two syllables may be a word from another language, as
  /// « balô ».
  var isSoundAndSyllabic: Bool { rules.isSyllabic && !isDamaged }

  /// How much the neighbours of a word may change.
  private var room: Float {
    isDamaged ? SegmentScale.room : isSoundAndSyllabic ? 0 : SegmentScale.roomInSound
  }

  /// Whether a word in small letters that a dictionary has as a noun alone may be the verb that the noun is made of, where
  /// nouns have a capital: « abwarten », « das Abwarten ». A rare one is not known as such.
  private mutating func isVerbLikeItsNoun(_ entry: LexiconEntry) -> Bool {
    hasCompounds && entry.has(.noun) && entry.zipf >= 2
  }

  /// What a known word in small letters loses, as a power of ten, where nouns have a capital and it is a noun as well, but
  /// no verb and no adverb: most of its frequency is the noun's, « inder » beside « Inder ». 0 for any other.
  private func costOfSmallNoun(_ entry: LexiconEntry, _ pattern: SegmentCase) -> Float {
    let isNoun = hasCompounds && pattern == .small && entry.has(.noun)
    return isNoun && !entry.hasAny([.verb, .infinitive, .participle, .adverb]) ? SegmentPass.smallNoun : 0
  }

  private static let smallNoun: Float = -1.5
  /// The same for a word that a dictionary has with a capital alone.
  private static let smallName: Float = -2

  /// Whether the next word has a capital, or the last one where it doesn't have it for its place.
  private mutating func isCapitalisedBeside(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    func hasCapital(_ near: Int) -> Bool {
      tokens.list[near].kind == .word && tokens.list[near].traits.contains(.capitalised)
    }
    if i + 1 < block.upperBound, hasCapital(i + 1) { return true }
    return i > block.lowerBound && hasCapital(i - 1) && !startsSentence(i - 1, block, bytes)
  }

  /// Whether the words around it are written in capitals, two known ones at least: a headline, or a warning.
  private mutating func isAmongCapitals(_ i: Int, _ block: Range<Int>) -> Bool {
    var capitals = 0
    for near in max(block.lowerBound, i - 3)..<min(block.upperBound, i + 4) where near != i {
      let token = tokens.list[near]
      guard token.kind == .word, token.keyLength > 1 else { continue }
      guard token.traits.contains(.allCapitals) else { return false }
      if LexiconEntry(rawValue: token.entry).has(.word) { capitals += 1 }
    }
    return capitals > 1
  }

  /// Whether a full stop touches the word before it.
  private mutating func isInitialStop(_ i: Int, _ bytes: Span<UInt8>) -> Bool {
    sign(i, bytes) == "." && !tokens.list[i].traits.contains(.spaceBefore)
  }

  /// What speaks for the word as it stands; nil where it is beyond doubt.
  private mutating func suspicion(_ token: Token, _ startsSentence: Bool) -> Suspicion? {
    let entry = LexiconEntry(rawValue: token.entry)
    let all = 0..<word.count
    let pattern = word.pattern(all)
    let hasInnerCapital = token.traits.contains(.innerCapital)
    let isCapitalised = token.traits.contains(.capitalised)
    let isKnown =
      entry.isKnown && pattern != .digits
      && (isCapitalised || entry.hasAny([.word, .listed, .bound]) || isVerbLikeItsNoun(entry))
    if isKnown, !hasInnerCapital {
      if entry.has(.word) {
        let zipf = max(entry.zipf, SegmentScale.unlistedZipf)
        return Suspicion(whole: zipf - 9 + costOfSmallNoun(entry, pattern), isKnown: true)
      }
      if entry.hasAny([.name, .acronym]) {
        let isRare = entry.zipf < greatestZipfOfName(startsSentence: startsSentence)
        guard pattern == .capital, isRare, storyCount(all) < 2 else { return nil }
        return Suspicion(whole: entry.zipf - 9.8, isKnown: true)
      }
      guard entry.zipf <= 4.5 else { return nil }
      if isGluedInfinitive() { return Suspicion(whole: SegmentScale.unknown(pattern, word.count)) }
      return Suspicion(whole: max(entry.zipf - 9, SegmentScale.unknown(pattern, word.count)))
    }
    if isKnown, isCapitalised, !(startsSentence && entry.zipf < 3.5) { return nil }
    let isFirstWord = pattern == .capital && startsSentence
    var whole = SegmentScale.unknown(isFirstWord ? .small : pattern, word.count)
    whole -= costOfNoSyllable(all)
    // « andere », which a dictionary may have as a name alone
    if hasCompounds, entry.isKnown, pattern == .small {
      whole = max(whole, entry.zipf - 9 + SegmentPass.smallName)
    }
    if let compound = compoundWeight(all) { whole = max(whole, compound) }
    let count = Float(storyCount(all))
    if count > 1, pattern == .capital {
      whole = max(whole, SegmentScale.power(count / (Float(vocabulary.words) + 200)) - 1)
    } else if count > 1 {
      whole += min(2, 0.5 * (count - 1))
    }
    return Suspicion(whole: whole)
  }

  /// Whether a token is a name that is met too often to be other words run together; told without a look at its letters, as
  /// most words that a dictionary doesn't have in small letters are such.
  private mutating func isCommonName(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    let token = tokens.list[i]
    let entry = LexiconEntry(rawValue: token.entry)
    guard token.traits.contains(.capitalised), token.traits.isDisjoint(with: [.innerCapital, .digits]),
      entry.hasAny([.name, .acronym]), !entry.has(.word)
    else { return false }
    return entry.zipf >= greatestZipfOfName(startsSentence: startsSentence(i, block, bytes))
  }

  /// From here on a name is beyond doubt.
  private mutating func greatestZipfOfName(startsSentence: Bool) -> Float {
    startsSentence ? 3.5 : isDamaged ? 3 : 0
  }

  /// Whether no part is a word of grammar: then the word may be a compound, « command|line ».
  mutating func isCompound(_ candidate: SegmentCandidate) -> Bool {
    for number in 0...candidate.cutCount {
      let part = candidate.part(number, of: word.count)
      let entry = entry(part)
      if entry.has(.function) || entry.zipf >= 6.2 || word.first(.apostrophe, in: part) != nil {
        return false
      }
    }
    return true
  }

  /// Whether the classes of two words rule out that they make a compound: “strongly|indicate”, “continue|doing”,
  /// “Dublin|says”.
  private mutating func isVerbBesideOther(_ candidate: SegmentCandidate) -> Bool {
    guard candidate.cutCount == 1, rules.links.isEmpty else { return false }
    let left = entry(candidate.part(0, of: word.count))
    let right = entry(candidate.part(1, of: word.count))
    let mayBegin: LexiconEntry.Flags = [.noun, .adjective, .verb, .name, .acronym]
    let others: LexiconEntry.Flags = [.adverb, .infinitive, .participle]
    if left.hasAny([.name, .acronym]), !left.has(.word),
      word.pattern(candidate.part(0, of: word.count)) != .small
    {
      return right.hasAny([.verb, .adverb]) && !right.hasAny([.noun, .adjective, .participle])
    }
    return left.has(.word) && left.hasAny(others) && !left.hasAny(mayBegin)
      && right.has(.word) && right.hasAny(others.union([.noun, .adjective, .verb]))
  }

  /// Whether a short noun and what it may begin are a word that no dictionary has yet: “tool|chains”, “doom|scrolling”.
  mutating func mayBeNewWord(_ candidate: SegmentCandidate) -> Bool {
    guard candidate.cutCount == 1, !rules.isSyllabic, isCompound(candidate) else { return false }
    let first = candidate.part(0, of: word.count)
    let second = candidate.part(1, of: word.count)
    guard min(first.count, second.count) <= 5 else { return false }
    let right = entry(second)
    let mayEnd = right.has(.noun) || right.has(.participle) && !right.has(.verb)
    return mayEnd && !right.hasAny([.adjective, .adverb]) && !entry(first).hasAny([.adjective, .adverb])
  }

  /// Whether the token begins a sentence, as far as the sign before it tells.
  private mutating func startsSentence(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard i > block.lowerBound else { return true }
    switch sign(i - 1, bytes) {
    case ".", "!", "?", ":", "\"", "(", "-", "«", "\u{2013}", "\u{2014}": return true
    default: return false
    }
  }

  /// Notes the cuts of a word.
  private mutating func note(_ best: SegmentCandidate, _ i: Int, _ margin: Float) {
    guard margin >= SegmentScale.likely else { return }
    let rivals = candidates.dropFirst().prefix { $0.score > best.score - SegmentScale.rival }
    let rival = rivals.first { $0.cutCount == best.cutCount }
    let isSure = margin >= SegmentScale.certain && rivals.isEmpty
    let confidence: Cut.Confidence = isSure ? .certain : .likely
    for number in 0..<best.cutCount {
      let cut = best.cut(number)
      let other = rival.map { $0.cut(number) }
      cuts.append(
        Cut(
          offset: word.letters[cut].offset, token: i, cause: cause(cut), confidence: confidence,
          alternative: other == cut ? nil : other.map { word.letters[$0].offset }))
    }
  }

  /// Notes the cut between two halves with capitals.
  private mutating func note(_ halves: SegmentHalves, _ i: Int) {
    guard halves.margin >= SegmentScale.likely else { return }
    cuts.append(
      Cut(
        offset: word.letters[halves.cut].offset, token: i, cause: .capital,
        confidence: halves.margin >= SegmentScale.certain ? .certain : .likely))
  }

  private mutating func cause(_ cut: Int) -> Cut.Cause {
    let before = word.letters[cut - 1].sort
    let after = word.letters[cut].sort
    if before == .digit || after == .digit { return .digit }
    if before == .small && after == .capital { return .capital }
    if let apostrophe = word.first(.apostrophe, in: cut..<word.count) {
      if isIn(rules.elisions, cut..<apostrophe) { return .elision }
    }
    return .lexicon
  }
}
