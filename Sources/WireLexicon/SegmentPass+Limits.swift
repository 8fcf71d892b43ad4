import WireText

extension SegmentPass {
  /// The most that a cut of the word can be worth: 0 after a beginning that makes new words (« pré|configuration »); never
  /// sure where a part is unknown or a scrap, or where the word in small letters is a name.
  mutating func limit(of candidate: SegmentCandidate, in context: SegmentContext, _ bytes: Span<UInt8>)
    -> Float
  {
    let first = candidate.part(0, of: word.count)
    let all = entry(0..<word.count)
    if candidate.cutCount == 1, isIn(rules.prefixes, first), !entry(first).has(.function) {
      let rest = entry(candidate.part(1, of: word.count))
      // « herum|und », « Radio|ist », but « hindurch|können »
      let isFree = rest.has(.function) && !rest.has([.verb, .plural])
      if isFree, first.count >= 4, entry(first).hasAny([.word, .noun]) { return SegmentScale.mostOfLikely }
      let isNoWord = !entry(first).has(.word) && rest.isKnown && !rest.has(.function)
      // « re|distribuidores »
      let isMade =
        first.count == 2
        ? rest.isKnown && !rest.has(.function)
        : !isDamaged && rest.has(.word) && !rest.has(.function)
      return isNoWord || isMade || entry(first).zipf < 4.8 ? 0 : SegmentScale.mostOfLikely
    }
    if isParticipleWithEnding(candidate) { return isDamaged ? SegmentScale.mostOfLikely : 0 }
    if isPrepositionBeforeVerb(candidate) { return 0 }
    if mayEndInParticle(candidate) { return isDamaged ? SegmentScale.mostOfLikely : 0 }
    let most = limitInsideCompound(candidate, after: context.before)
    guard most > 0 else { return 0 }
    if cutsKnownPart(candidate) { return 0 }
    if mayBeOneName(candidate, startsSentence: context.startsSentence) {
      return isDamaged ? SegmentScale.mostOfLikely : 0
    }
    if mayEndInEnclitic(candidate, before: context.after) { return SegmentScale.mostOfLikely }
    // « il challenge|a », but « le climat|a »: a letter that may be an ending.
    let end = candidate.part(candidate.cutCount, of: word.count)
    if end.count == 1, isIn(rules.suffixes, end),
      !context.before.hasAny([.determiner, .preposition, .adjective])
    {
      return SegmentScale.mostOfLikely
    }
    if mayBeNounWithEnding(candidate) { return isDamaged ? SegmentScale.mostOfLikely : 0 }
    // « nicht|meldepflichtige »
    if candidate.cutCount == 1, isIn(rules.adjectivePrefixes, first), endsInInflection(end),
      !entry(end).hasAny([.function, .infinitive, .participle]), entry(end).zipf < SegmentPass.rareAdjective
    {
      return SegmentScale.neverSure
    }
    // “US|Government”, but “ABCNews”; where nouns have a capital, most words after an acronym do.
    if rules.links.isEmpty, candidate.cutCount == 1, word.pattern(first) == .capitals, first.count > 1,
      word.pattern(candidate.part(1, of: word.count)) == .capital
    {
      return isDamaged ? SegmentScale.mostOfLikely : 0
    }
    if all.has(.name), word.pattern(0..<word.count) == .small { return SegmentScale.mostOfLikely }
    // “would|a”: people write it so.
    if all.has(.listed), all.zipf >= SegmentScale.writtenSo { return SegmentScale.neverSure }
    if mayBeDerived(candidate) || mayBeOneForm(candidate) || cutsEndOfName(candidate) {
      return SegmentScale.mostOfLikely
    }
    if mayTakeNextLetter(candidate) || endsInMadeVerb(candidate) || mayBeNounOfPhrase(candidate) {
      return SegmentScale.neverSure
    }
    // “a|typical”
    if !isDamaged, !rules.isSyllabic, candidate.cutCount == 1, first.count == 1,
      entry(first).has(.determiner),
      entry(candidate.part(1, of: word.count)).has(.adjective)
    {
      return SegmentScale.mostOfLikely
    }
    for number in 0...candidate.cutCount {
      let part = candidate.part(number, of: word.count)
      guard word.pattern(part) == .small else { continue }
      let entry = entry(part)
      // Rare syllables may be those of a word from another language.
      if rules.isSyllabic, entry.zipf < SegmentScale.rareSyllable { return SegmentScale.mostOfLikely }
      let isScrap = part.count <= 2 && !rules.isSyllabic && !entry.has(.function) && entry.zipf < 6.2
      if isScrap || partOrCompound(part, bytes)?.isUnknown == true { return SegmentScale.mostOfLikely }
    }
    return most
  }

  /// Whether a word of grammar that also makes new words is cut from another word: « sur|tourisme », but « sur|la ».
  private mutating func mayBeDerived(_ candidate: SegmentCandidate) -> Bool {
    let first = candidate.part(0, of: word.count)
    guard rules.links.isEmpty, candidate.cutCount == 1, first.count >= 3, isIn(rules.prefixes, first) else {
      return false
    }
    return !isOfGrammar(candidate.part(1, of: word.count))
  }

  /// Whether a cut is at the beginning or in the ending of what may be one word, or behind the noun of a participle.
  mutating func mayBeOneForm(_ candidate: SegmentCandidate) -> Bool {
    mayBeginOther(candidate) || cutsEnding(candidate) || mayBeParticipleOfNoun(candidate)
  }

  /// Whether a word with which others begin is cut from a rarer one in small letters: « con|celebró », “be|clothed”, but
  /// « con|la ». In a damaged story only a form of a verb casts doubt: « con|incentivos » is two words there.
  private mutating func mayBeginOther(_ candidate: SegmentCandidate) -> Bool {
    guard isIn(rules.beginnings, candidate.part(0, of: word.count)) else { return false }
    var second = candidate.part(1, of: word.count)
    // « schwarz|zu|schlachten »
    if candidate.cutCount > 1, isIn(rules.infixes, second) { second = candidate.part(2, of: word.count) }
    guard word.pattern(second) == .small, isRarerThanGrammar(second) else { return false }
    return !isDamaged || isOnlyFiniteVerb(second) || isPrepositionBeforeInfinitive(candidate)
  }

  /// Whether a preposition of three letters or more is cut from an infinitive: « con|celebrar ».
  private mutating func isPrepositionBeforeInfinitive(_ candidate: SegmentCandidate) -> Bool {
    let first = candidate.part(0, of: word.count)
    let verb = entry(candidate.part(1, of: word.count))
    return rules.links.isEmpty && first.count >= 3 && entry(first).has(.preposition)
      && verb.has(.infinitive) && !verb.has(.noun)
  }

  /// Whether the letter behind the one cut may be the ending of the word before it, and what is left is a commoner word:
  /// “modernise|sits”.
  private mutating func mayTakeNextLetter(_ candidate: SegmentCandidate) -> Bool {
    guard rules.links.isEmpty, !rules.isSyllabic, candidate.cutCount == 1 else { return false }
    let first = candidate.part(0, of: word.count)
    let second = candidate.part(1, of: word.count)
    guard first.count >= 4, second.count >= 3, !isOfGrammar(first) else { return false }
    let rest = second.lowerBound + 1..<second.upperBound
    return isIn(rules.clitics, second.lowerBound..<rest.lowerBound) && entry(rest).has(.function)
      && entry(rest).zipf > entry(second).zipf
  }

  /// Whether a short verb and a word of grammar that also makes new words may be one noun: “burn|down”.
  private mutating func mayBeNounOfPhrase(_ candidate: SegmentCandidate) -> Bool {
    guard rules.links.isEmpty, !rules.isSyllabic, candidate.cutCount == 1 else { return false }
    let verb = entry(candidate.part(0, of: word.count))
    let particle = candidate.part(1, of: word.count)
    return candidate.cut(0) <= 5 && verb.has([.noun, .infinitive]) && !verb.hasAny([.verb, .function])
      && particle.count >= 3 && entry(particle).has(.function) && isIn(rules.prefixes, particle)
  }

  /// Whether the last two of several parts are a beginning and a verb, which may be one: « nebeneinander|hindurch|können ».
  private mutating func endsInMadeVerb(_ candidate: SegmentCandidate) -> Bool {
    guard !rules.links.isEmpty, candidate.cutCount > 1 else { return false }
    let first = candidate.part(candidate.cutCount - 1, of: word.count)
    let verb = entry(candidate.part(candidate.cutCount, of: word.count))
    return isIn(rules.prefixes, first) && entry(first).zipf < 5.5
      && verb.hasAny([.verb, .infinitive, .participle])
  }

  /// Whether the last cut falls inside what ends forms of verbs and nouns: « internalizar|en », « krallen|deren ». In a
  /// damaged story words that are met often are taken to stand alone: « llegar|a ».
  private mutating func cutsEnding(_ candidate: SegmentCandidate) -> Bool {
    let last = candidate.part(candidate.cutCount, of: word.count)
    let stem = candidate.part(candidate.cutCount - 1, of: word.count)
    guard word.pattern(last) == .small, isRarerThanGrammar(stem) else { return false }
    if isDamaged, entry(stem).zipf >= SegmentPass.frequentStem { return false }
    for ending in rules.endings where ending.count > last.count {
      if isSpelt(ending, before: word.count, in: 0..<word.count) { return true }
    }
    return false
  }

  /// Whether a part is no word of grammar, nor met so often that it stands beside one as a matter of course.
  private mutating func isRarerThanGrammar(_ part: Range<Int>) -> Bool {
    !isOfGrammar(part) && entry(part).zipf < SegmentPass.commonWord
  }

  private static let frequentStem: Float = 4.5
  private static let commonWord: Float = 5.4

  /// Whether a noun that is as frequent as a word of grammar is cut from a participle: “time|shifted”.
  private mutating func mayBeParticipleOfNoun(_ candidate: SegmentCandidate) -> Bool {
    guard rules.links.isEmpty, candidate.cutCount == 1 else { return false }
    let noun = entry(candidate.part(0, of: word.count))
    return noun.zipf >= SegmentScale.zipfOfGrammar && noun.has(.noun) && !noun.has(.function)
      && entry(candidate.part(1, of: word.count)).has(.participle)
  }

  /// Whether a preposition that also makes new words is cut from a form of a verb that none stands before:
  /// “over|diagnosed”, « sur|vendent », « con|celebró ».
  private mutating func isPrepositionBeforeVerb(_ candidate: SegmentCandidate) -> Bool {
    let first = candidate.part(0, of: word.count)
    guard rules.links.isEmpty, candidate.cutCount == 1, entry(first).has(.preposition),
      isIn(rules.prefixes, first) || isIn(rules.beginnings, first)
    else { return false }
    let second = candidate.part(1, of: word.count)
    // “to|have” in a word that no list has
    if isOfGrammar(second), !entry(0..<word.count).isKnown { return false }
    return isOnlyFiniteVerb(second)
  }

  /// Whether a part is a form of a verb, and can be nothing that follows a preposition; « cumplirse » can.
  mutating func isOnlyFiniteVerb(_ part: Range<Int>) -> Bool {
    let entry = entry(part)
    guard entry.has(.verb), !entry.hasAny([.noun, .adjective, .infinitive, .adverb, .function]) else {
      return false
    }
    return weightWithEnclitic(part) == nil
  }

  /// Whether a word of grammar that also ends new words is cut from what it makes them of: “mouse|like”, “carve|out”, but
  /// “looks|like”.
  private mutating func mayEndInParticle(_ candidate: SegmentCandidate) -> Bool {
    guard rules.links.isEmpty, !rules.isSyllabic, candidate.cutCount == 1 else { return false }
    let last = candidate.part(1, of: word.count)
    guard last.count > 1, entry(last).has(.function), isIn(rules.suffixes, last) else { return false }
    let head = entry(candidate.part(0, of: word.count))
    return head.hasAny([.noun, .infinitive]) && !head.hasAny([.verb, .participle, .function, .adverb])
  }

  /// Whether the last part is an ending that makes another noun of the one before it: « Fahrdienstleiter|in ».
  private mutating func mayBeNounWithEnding(_ candidate: SegmentCandidate) -> Bool {
    guard !rules.nounEndings.isEmpty, candidate.cutCount == 1 else { return false }
    let ending = candidate.part(1, of: word.count)
    guard rules.nounEndings.contains(where: { word.isSpelt($0, ending) }) else { return false }
    let first = candidate.part(0, of: word.count)
    // « Akteure|in », « Verbandes|in »
    guard let link = rules.links.first, !isSpelt(link, before: first.upperBound, in: first) else {
      return false
    }
    return entry(first).has([.noun, .masculine, .singular])
  }

  /// Whether the last part is what inflects a participle, or makes one of an infinitive: « bedauert|es », « könnend|er ». A
  /// form of a verb that begins with what makes verbs may be its participle.
  private mutating func isParticipleWithEnding(_ candidate: SegmentCandidate) -> Bool {
    guard !rules.links.isEmpty, candidate.cutCount == 1 else { return false }
    let first = candidate.part(0, of: word.count)
    let last = candidate.part(1, of: word.count)
    guard rules.inflections.contains(where: { word.isSpelt($0, last) }) || isIn(rules.suffixes, last) else {
      return false
    }
    let verb = entry(first)
    if verb.hasAny([.participle, .infinitive]) { return true }
    guard verb.has(.verb), !verb.has(.function), first.count >= 6 else { return false }
    return (2...5).contains { $0 + 3 < first.count && isIn(rules.prefixes, 0..<$0) }
  }

  /// Whether a cut falls inside a part between hyphens that is a word itself (« docker-contr|olled »), an acronym
  /// (« TF|TP-Server ») or a compound (« Mehr|benutzer-System »), or may be one as the story is sound and no word of grammar
  /// is cut off.
  private mutating func cutsKnownPart(_ candidate: SegmentCandidate) -> Bool {
    guard word.first(.hyphen, in: 0..<word.count) != nil else { return false }
    for number in 0..<candidate.cutCount {
      let cut = candidate.cut(number)
      var start = cut
      while start > 0, word.letters[start - 1].sort != .hyphen { start -= 1 }
      var end = cut
      while end < word.count, word.letters[end].sort != .hyphen { end += 1 }
      guard end - start < word.count else { continue }
      let entry = entry(start..<end)
      if entry.has(.word), entry.zipf >= 2 { return true }
      if word.pattern(start..<end) == .capitals || isLinkedCompound(start..<end, before: cut) { return true }
      // “Hart-Bellow|by”: a name that stands elsewhere in the story, or an end of a name in a sound one.
      if storyCount(start..<end) > 0 || !isDamaged && end - cut <= 2 { return true }
      if !isDamaged, !isOfGrammar(start..<cut), !isOfGrammar(cut..<end) { return true }
    }
    return false
  }

  /// Whether a part between hyphens is a compound, with or without a link before the hyphen (« Voreinstellungs-Datei »), and
  /// what is cut off at `cut` is nothing but a noun, if it is a word: not so « USB-Stick|booten ».
  private mutating func isLinkedCompound(_ part: Range<Int>, before cut: Int) -> Bool {
    let rest = entry(cut..<part.upperBound)
    if rest.hasAny([.word, .infinitive, .verb, .function]) { return false }
    if compoundWeight(part) != nil { return true }
    guard part.upperBound < word.count else { return false }
    for link in rules.links where part.count > link.count + 6 {
      let end = part.upperBound - link.count
      guard word.isSpelt(link, end..<part.upperBound) else { continue }
      if entry(part.lowerBound..<end).has(.noun) || compoundWeight(part.lowerBound..<end) != nil {
        return true
      }
    }
    return false
  }
}
