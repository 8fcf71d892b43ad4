import WireText

extension SegmentPass {
  /// What speaks for the unknown word being made of a known one: a power of ten to add, 0 where nothing does.
  mutating func derivation() -> Float {
    let count = word.count
    var beginnings = word.beginnings(from: 0, 2..<max(2, min(9, count - 3)), in: rules.prefixes)
    while beginnings != 0 {
      let i = beginnings.trailingZeroBitCount
      beginnings &= beginnings - 1
      var start = i
      while start < count, word.letters[start].sort == .hyphen { start += 1 }
      // « durchzuwinken »
      for infix in 2...3 where start + infix + 4 <= count && isIn(rules.infixes, start..<start + infix) {
        if entry(start + infix..<count).has(.infinitive) { return 9 }
      }
      guard count - start >= 4 else { continue }
      let rest = entry(start..<count)
      // « austauschen »: where there are compounds, prefixes are prepositions too.
      if !rules.links.isEmpty, rest.hasAny([.infinitive, .participle]), !rest.has(.function) { return 4 }
      // « surtoute »: a beginning that is itself a frequent word proves nothing.
      if rest.has(.word), !rest.has(.function), entry(0..<i).zipf < 5.5 { return 4 }
      // « de|seleccionando »
      if rules.links.isEmpty, entry(0..<i).has(.preposition), isOnlyFiniteVerb(start..<count) { return 4 }
    }
    let suffixes = rules.suffixes
    let last = max(4, count - 2)
    for i in min(max(4, count - suffixes.longest), last)..<last where isIn(suffixes, i..<count) {
      if isStem(i) || doublesLastLetter(from: i) { return 2.5 }
    }
    return 0
  }

  /// Whether the ending from a letter on begins inside a known word, whose last letter it doubles: « logici|elle ».
  private mutating func doublesLastLetter(from start: Int) -> Bool {
    for i in start + 1..<max(start + 1, word.count - 1) {
      let before = word.keyRange(i - 1..<i)
      let letter = word.keyRange(i..<i + 1)
      if word.key[before] == word.key[letter], isStemWord(entry(0..<i)) { return true }
    }
    return false
  }

  /// Whether the first `count` letters, changed as an ending changes them, are a known word.
  private mutating func isStem(_ count: Int) -> Bool {
    if isStemWord(entry(0..<count)) { return true }
    let key = word.keyRange(0..<count)
    let last = word.keyRange(count - 1..<count)
    let before = word.keyRange(count - 2..<count - 1)
    if last.count == before.count, word.key[last] == word.key[before], count > 4 {
      if isStemWord(entry(0..<count - 1)) { return true }
    }
    for ending: StaticString in ["e", "ie", "a", "o"] {
      scratch.reset()
      scratch.append(word.key, key)
      // SAFETY: a number under that of the ending's bytes.
      for i in 0..<ending.utf8CodeUnitCount { scratch.append(unsafe ending.utf8Start[i]) }
      if isStemWord(entrySpelt()) { return true }
    }
    return false
  }

  private mutating func isStemWord(_ entry: LexiconEntry) -> Bool {
    entry.isKnown && entry.zipf < 5.5 && !entry.has(.function)
  }

  /// The weight of the likeliest known word that one slip of the hand makes the word of.
  mutating func slip() -> Float {
    guard word.count >= 4 else { return -.infinity }
    let hash = word.hash(in: lexicon)
    var best = lexicon.keptSlip(hash) ?? -1
    if best < 0 {
      best = slips.frequency(of: word, rules.lookalikes, keepsMarks: rules.isSyllabic, in: lexicon)
      lexicon.keepSlip(best, for: hash)
    }
    return best == 0 ? -.infinity : Float(best) / LexiconEntry.stepsPerZipf - 9 + SegmentScale.slip
  }

  /// Whether the word with a hyphen at one of the cuts is in a dictionary: then a hyphen was lost, not a space.
  mutating func lostHyphen(_ candidate: SegmentCandidate) -> Bool {
    for number in 0..<candidate.cutCount {
      let cut = word.letters[candidate.cut(number)].key
      scratch.reset()
      scratch.append(word.key, 0..<cut)
      scratch.append(UInt8(ascii: "-"))
      scratch.append(word.key, cut..<word.keyCount)
      if entrySpelt().has(.word) { return true }
    }
    return false
  }

  /// What the lexicon has of the key in `scratch`.
  mutating func entrySpelt() -> LexiconEntry { lexicon.entry(in: scratch.span, from: 0, to: scratch.count) }
}
