import WireText

extension SegmentPass {
  /// Weighs a word with a capital inside: words run together, or one that is spelt so (`iPhone`, `McDonald`).
  ///
  /// `isBeforeStop` says that a full stop touches the word: then a capital at its end may be an initial.
  mutating func halves(startsSentence: Bool, isBeforeStop: Bool, _ bytes: Span<UInt8>) -> SegmentHalves? {
    guard let cut = word.innerCapital else { return nil }
    if let halves = brandBeforeGrammar(cut, bytes) { return halves }
    var halves = halves(at: cut, startsSentence: startsSentence, isBeforeStop: isBeforeStop, bytes)
    // « WelcherBerufist »: what stands behind the capital may be glued in turn.
    let right = cut..<word.count
    if isDamaged, halves.margin <= 0, !halves.isSolid, right.count >= 5,
      word.pattern(right) == .capital, partOrCompound(right, bytes)?.isUnknown == true
    {
      halves.margin = 0.3
      halves.isGuess = true
    }
    return halves
  }

  /// The place behind a word with a capital inside that the story or the lexicon has, before a word of grammar:
  /// “QuayPress|is”.
  private mutating func brandBeforeGrammar(_ capital: Int, _ bytes: Span<UInt8>) -> SegmentHalves? {
    let all = 0..<word.count
    guard isDamaged, storyCount(all) < 2, !entry(all).isKnown,
      partOrCompound(capital..<word.count, bytes)?.isUnknown ?? true
    else { return nil }
    for cut in capital + 2..<max(capital + 2, word.count - 1) where word.pattern(cut..<word.count) == .small {
      guard word.canCut(cut), isOfGrammar(cut..<word.count) else { continue }
      let isBrand =
        storyCount(0..<cut) > 0 || segmenter.entryOfWhole(word.key.span, word.keyRange(0..<cut)).isKnown
      if isBrand { return SegmentHalves(cut: cut, margin: SegmentScale.mostOfLikely, isSolid: true) }
    }
    return nil
  }

  /// Whether the left one of two halves may itself be words run together: « inder|Lage », « Tageder|Verfolgung ».
  mutating func mayHoldMore(_ halves: SegmentHalves) -> Bool {
    let left = 0..<halves.cut
    guard isDamaged, left.count >= 5 else { return false }
    let entry = entry(left)
    switch word.pattern(left) {
    case .small: return !entry.has(.word) || entry.zipf < SegmentPass.commonHalf
    case .capital: return !entry.isKnown && storyCount(left) == 0
    case .capitals, .mixed, .digits: return false
    }
  }

  /// A word in small letters before a capital that is met so often is no others run together.
  private static let commonHalf: Float = 4.3

  /// Whether all parts are known, and the last is a word of grammar.
  mutating func endsInGrammar(_ candidate: SegmentCandidate) -> Bool {
    isOfGrammar(candidate.part(candidate.cutCount, of: word.count)) && !hasUnknownPart(candidate)
  }

  private mutating func halves(
    at cut: Int, startsSentence: Bool, isBeforeStop: Bool, _ bytes: Span<UInt8>
  ) -> SegmentHalves {
    let left = 0..<cut
    let right = cut..<word.count
    if isDoubled(left, right) { return SegmentHalves(cut: cut, margin: 0) }
    let rightInStory = storyCount(right) > 0
    let isSolid = rightInStory || segmenter.entryOfWhole(word.key.span, word.keyRange(right)).isKnown
    let leftPattern = word.pattern(left)
    // « LaTeX », « teTeX »
    if !isSolid, !isDamaged, word.pattern(right) == .mixed, !(isSyllables(left) && isSyllables(right)) {
      return SegmentHalves(cut: cut, margin: 0)
    }
    var halves = SegmentHalves(cut: cut, margin: 0, isSolid: isSolid)
    guard let first = leftHalf(left, bytes) else {
      // The left half may be glued or be a name: the right one, standing elsewhere, shows the place.
      if leftPattern == .capital, left.count >= 3, rightInStory, right.count >= 3 {
        return SegmentHalves(cut: cut, margin: isDamaged ? 1 : 0.3, isSolid: true)
      }
      // « Machtinstrumentder|Vorherrschaft »
      let isGluedToNoun =
        isDamaged && !rules.links.isEmpty && left.count >= 8 && right.count >= 5 && isPlainName(right)
      let mayBeGlued = leftPattern == .small ? left.count > 3 : isGluedToNoun
      // « fallrechtsgeprägten|Materie »: no brand begins with so long a word in small letters.
      let isLong = isGluedToNoun && leftPattern == .small && entry(right).has(.noun)
      halves.margin = mayBeGlued ? isLong ? 1 : 0.3 : 0
      halves.isSolid = false
      return halves
    }
    if right.count == 1, leftPattern == .capital, left.count >= 3 {
      // “Asquith|I”, « Bernard|B. »
      let isName = entry(left).hasAny([.name, .word]) || storyCount(left) > 0
      let isWord = isCapitalLetterWord(right, bytes) || isBeforeStop
      return SegmentHalves(
        cut: cut, margin: isName && isWord && isDamaged ? SegmentScale.mostOfLikely : 0, isSolid: true)
    }
    let second = partOrCompound(right, bytes)
    let rightIsKnown = second.map { !$0.isUnknown } ?? false
    halves.margin = first.score + prior + 4.5
    if let second, !second.isUnknown { halves.margin += max(0, second.score + 6) * 0.5 + 0.5 }
    if leftPattern == .small {
      halves.margin += bonusOfSmallWord(left, rightIsKnown: rightIsKnown, bytes)
      if right.count < 2 && !isSingleLetter(right, bytes) || !mayStandBeforeNext(left) { halves.margin = 0 }
      // « inDrive »: a beginning of brands before a plain word.
      if rules.links.isEmpty, !rightInStory, !(isDamaged && isBesideName), isIn(rules.prefixes, left),
        entry(right).has(.word), !entry(right).has(.name)
      {
        halves.margin = isDamaged ? min(halves.margin, SegmentScale.mostOfLikely) : 0
      }
      // « maire|Dupont », but « easyJet », « watchOS »: brands are spelt so.
      let isPlain = entry(left).has(.function) || word.first(.apostrophe, in: left) != nil || left.count == 1
      if !rightInStory, !isPlain, !(isSyllables(left) && isSyllables(right)) {
        halves.margin = marginBeforeName(halves, rightIsKnown: rightIsKnown)
      }
      if !isDamaged {
        halves.margin = min(halves.margin, mostInSound(left, right, rightInStory: rightInStory))
      }
      return halves
    }
    return capitalHalves(halves, rightIsKnown: rightIsKnown, startsSentence: startsSentence)
  }

  /// What the left half weighs; nil where it is unknown, and not made of what is known: « unkomfortabler|Weg ».
  private mutating func leftHalf(_ left: Range<Int>, _ bytes: Span<UInt8>) -> SegmentPart? {
    guard let part = partOrCompound(left, bytes) else { return nil }
    if !part.isUnknown { return part }
    guard isDamaged, word.pattern(left) == .small, left.count >= 7, let weight = madeWeight(left) else {
      return nil
    }
    return SegmentPart(score: weight)
  }

  /// What is left of a margin where the word before the capital is no word of grammar: “said|Thomas”, but “airAsia”.
  private mutating func marginBeforeName(_ halves: SegmentHalves, rightIsKnown: Bool) -> Float {
    let left = 0..<halves.cut
    let right = halves.cut..<word.count
    let entry = entry(left)
    let name = self.entry(right)
    let isName = name.has(.name) && !name.has(.word) && right.count >= 4
    let isPlain = isPlainWord(left) && rightIsKnown && isPlainName(right)
    if isDamaged {
      // « mitgeliefertem|Linux »: where nouns have a capital it begins the next word, unless a brand is spelt so. What is
      // unknown behind it may be glued in turn.
      if !rules.links.isEmpty, isPlainWord(left) {
        if isPlainName(right), rightIsKnown { return max(halves.margin, 1) }
        if right.count >= 4 { return max(halves.margin, 0.3) }
      }
      if isPlain { return halves.margin }
      let isSure = isName && (!entry.has(.noun) && entry.hasAny([.verb, .adverb]) || left.count >= 7)
      return isSure ? halves.margin : min(halves.margin, SegmentScale.mostOfLikely)
    }
    if isPlain, !rules.links.isEmpty { return min(halves.margin, SegmentScale.mostOfLikely) }
    return isName && left.count >= 4 && entry.zipf >= 4 ? min(halves.margin, 1) : 0
  }

  /// Whether the part is a word of the language that no brand begins with: « schottische », but « easy », « i ».
  private mutating func isPlainWord(_ part: Range<Int>) -> Bool {
    guard part.count >= 4 else { return false }
    let entry = entry(part)
    // Where words are made of others, one that the lexicon doesn't have is a compound.
    // « besiegte », which the lexicon has as a noun alone, has the ending of an adjective.
    if !rules.links.isEmpty { return entry.has(.word) || !entry.isKnown || endsInInflection(part) }
    return entry.has(.word) && entry.zipf >= 3
  }

  /// Whether the part, which begins with a capital, is a noun where nouns have one, else a well-known name.
  mutating func isPlainName(_ part: Range<Int>) -> Bool {
    let end = word.first(.hyphen, in: part) ?? part.upperBound
    guard word.pattern(part.lowerBound..<end) == .capital, part.count >= 3 else { return false }
    let entry = entry(part)
    if rules.links.isEmpty {
      return entry.has(.name) && !entry.has(.word) && part.count >= 4 && entry.zipf >= 3.5
    }
    return !isIn(rules.suffixes, part) && !entry.has(.listed)
  }

  /// What speaks for a cut after a word in small letters: « de|Brest », but « iPhone », « deVries ».
  private mutating func bonusOfSmallWord(_ left: Range<Int>, rightIsKnown: Bool, _ bytes: Span<UInt8>)
    -> Float
  {
    let entry = entry(left)
    if isSyllables(left), isSyllables(left.upperBound..<word.count) { return 3.5 }
    let isParticle = left.count > 1 && isIn(rules.particles, left)
    let isPlainWord =
      entry.has(.function) && left.count >= 2 || left.count >= 4 || left.count == 3 && entry.zipf >= 4
      || left.count == 1 && isSingleLetter(left, bytes)
    // Where nouns have a capital there are more of them than brands.
    let most: Float = rules.links.isEmpty ? 3.5 : 5.5
    if entry.has(.word), isPlainWord { return isParticle && !rightIsKnown ? 1.5 : most }
    if isParticle { return 2 }
    if !rules.links.isEmpty, left.count >= 3 {
      return entry.hasAny([.word, .listed]) ? 3.5 : rightIsKnown ? 1.5 : -1
    }
    return word.first(.apostrophe, in: left) != nil ? 3 : -1
  }

  /// Weighs two halves that both have a capital: names run together, or a brand.
  private mutating func capitalHalves(_ halves: SegmentHalves, rightIsKnown: Bool, startsSentence: Bool)
    -> SegmentHalves
  {
    var halves = halves
    let left = 0..<halves.cut
    let right = halves.cut..<word.count
    let entry = segmenter.entryOfWhole(word.key.span, word.keyRange(left))
    let margin = halves.margin
    halves.margin = 0
    let isOnce = storyCount(0..<word.count) < 2
    if isIn(rules.titles, left) {
      // « MmeKerbrat », but “MrHarbour”
      let name = self.entry(right)
      let isName = storyCount(right) > 0 || name.has(.name) && !name.has(.word)
      halves.margin = isName ? 3 : isDamaged ? SegmentScale.mostOfLikely : 0
      return halves
    }
    if isOnce && isPhrase(left, right) {
      halves.margin = 3
      return halves
    }
    if isSyllables(left) && isSyllables(right) && hasMark(left.lowerBound..<right.upperBound) {
      halves.margin = marginOfSyllables(left, right)
      return halves
    }
    if isRomanNumeral(right) {
      return SegmentHalves(
        cut: halves.cut, margin: entry.has(.name) ? SegmentScale.mostOfLikely : 1, isSolid: true)
    }
    guard left.count >= 2, right.count >= 2 else { return halves }
    // « MitarbeiterInnen »
    if isIn(rules.suffixes, right) { return halves }
    // “McBride”: what is nothing by itself begins a name.
    if isIn(rules.particles, left), !entry.hasAny([.word, .name]) { return halves }
    if standTogether(left, right) {
      halves.margin = isDamaged ? 3 : SegmentScale.mostOfLikely
      return halves
    }
    // « FreeType »: that plain words stand in the story says nothing of names.
    let rightInStory = storyCount(right) > 0 && !self.entry(right).has(.word)
    let leftInStory = storyCount(left) > 0 && !entry.has(.word)
    let inStory = (leftInStory ? 1 : 0) + (rightInStory ? 1 : 0)
    let rightIsCapitals = word.pattern(right) == .capitals
    guard inStory > 0, rightInStory || !rightIsCapitals else {
      return halvesByThemselves(
        halves, entry, margin, rightIsKnown: rightIsKnown, startsSentence: startsSentence)
    }
    // “SchKG”: a short form of law.
    let isShort = rightIsCapitals && !rules.isSyllabic && left.count <= 3 && !entry.has(.function)
    let most = isShort ? SegmentScale.mostOfLikely : .infinity
    halves.margin = min(margin + 1.5 * Float(inStory), most)
    if rightInStory { halves.isSolid = true }
    if isDamaged, halves.margin < SegmentScale.likely {
      var plain = SegmentHalves(cut: halves.cut, margin: 0, isSolid: halves.isSolid)
      plain = halvesByThemselves(
        plain, entry, margin, rightIsKnown: rightIsKnown, startsSentence: startsSentence)
      halves.margin = max(halves.margin, plain.margin)
    }
    return halves
  }

  /// Weighs two halves with capitals of which the story says nothing; `entry` is that of the left one, and `margin` what
  /// both come to as they are used.
  private mutating func halvesByThemselves(
    _ halves: SegmentHalves, _ entry: LexiconEntry, _ margin: Float, rightIsKnown: Bool, startsSentence: Bool
  ) -> SegmentHalves {
    var halves = halves
    let left = 0..<halves.cut
    let right = halves.cut..<word.count
    let isHyphenated = word.first(.hyphen, in: left) != nil
    let isOnce = storyCount(0..<word.count) < 2
    let rightIsCapitals = word.pattern(right) == .capitals
    let isFunction = entry.has(.function)
    if isIn(rules.particles, left), !isFunction { return halves }
    if startsSentence, isOnce, opensBeforeName(left, entry, right) {
      halves.margin = max(margin + 1, 1)
      return halves
    }
    // « Die|Regierung », « Auch|Schiffe »
    let isPlain = entry.has(.word) && !entry.hasAny([.noun, .name]) && entry.zipf >= 4
    let opensSentence = isFunction || isPlain && left.count >= 4
    if opensSentence, !rules.links.isEmpty, startsSentence, rightIsKnown, isDamaged {
      halves.margin = max(margin + 1, SegmentScale.certain)
      return halves
    }
    if isFunction {
      // “The|Fourth Estate”, but “OnStar”
      let isLikely = isDamaged && rightIsKnown && right.count >= 4 && isOnce
      halves.margin = startsSentence ? margin + 1 : isLikely ? min(margin, 1) : margin - 3
      // « Eure|Truppen »
      if isLikely, !rules.links.isEmpty, left.count >= 4, isPlainName(right) {
        halves.margin = max(halves.margin, 1)
      }
      return halves
    }
    // The same two words are seldom run together twice: a name is spelt so.
    if !isOnce { return halves }
    if !isDamaged, !rightIsCapitals, areNames(left, right) { halves.margin = 1 }
    guard !rightIsCapitals, isDamaged, left.count >= 3, right.count >= 3 else { return halves }
    if mayBeBrand(entry, right) { return halves }
    // “the InternationalAtomic Energy Agency”
    if rules.links.isEmpty, isBesideName, word.count >= 15, left.count >= 6, right.count >= 5,
      entry.has([.word, .adjective]), self.entry(right).has(.word),
      min(entry.zipf, self.entry(right).zipf) >= 3.5
    {
      halves.margin = SegmentScale.certain
      return halves
    }
    let isCompound = !rules.links.isEmpty && !entry.isKnown && left.count >= 6
    let isLong = !rules.links.isEmpty && left.count >= 7 && entry.hasAny([.word, .noun])
    let isWord = entry.zipf >= 3 || isLong || isHyphenated && entry.isKnown || isCompound
    if rightIsKnown, isWord, left.count >= 4 || right.count >= 4 {
      // « Kapitän|Manfred », but « BahnCard »
      let isSure = (entry.has(.noun) || isCompound) && left.count >= 6 && isPlainName(right)
      halves.margin = isSure ? SegmentScale.certain : 1.5
    } else if entry.has(.name), !entry.has(.word), left.count >= 4, right.count >= 4, entry.zipf >= 2.5 {
      halves.margin = 1.2
    }
    return halves
  }

  /// Whether both halves are names and nothing else, not rare, and long enough to be those of a person.
  private mutating func areNames(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    [left, right].allSatisfy { half in
      let entry = entry(half)
      return half.count >= 4 && entry.has(.name) && !entry.hasAny([.word, .noun]) && entry.zipf >= 2.5
    }
  }

  /// Whether two plain words with capitals may well be a brand, “RedHill”: short, one of them rare, and in no row of names.
  private mutating func mayBeBrand(_ left: LexiconEntry, _ right: Range<Int>) -> Bool {
    let entry = entry(right)
    let isPlain = left.has(.word) && entry.has(.word)
    return isPlain && !isBesideName && word.count < 12 && min(left.zipf, entry.zipf) < 4.5
  }

  /// The most that `acronymBonus` gives.
  static let acronymBonus: Float = 2.5

  /// What speaks for a cut after an acronym: « NOX|en », “UK|Government”, but « PMEs ».
  mutating func acronymBonus(_ candidate: SegmentCandidate, _ bytes: Span<UInt8>) -> Float {
    guard candidate.cutCount == 1, word.pattern(0..<word.count) == .mixed else { return 0 }
    let left = candidate.part(0, of: word.count)
    let right = candidate.part(1, of: word.count)
    guard word.pattern(left) == .capitals, left.count > 1 else { return 0 }
    let entry = entry(right)
    if word.pattern(right) == .capital {
      let acronym = self.entry(left)
      let isOne = acronym.has(.acronym) || acronym.zipf >= 3.5
      return isDamaged && isOne && entry.isKnown && right.count >= 4 ? SegmentPass.acronymBonus : 0
    }
    guard word.pattern(right) == .small else { return 0 }
    guard entry.has(.word), right.count > 1 || isSingleLetter(right, bytes) else { return 0 }
    return entry.has(.function) || entry.zipf > 6.2 || right.count >= 4 ? SegmentPass.acronymBonus : 0
  }

  /// Whether a letter of the part is beyond ASCII.
  mutating func hasMark(_ part: Range<Int>) -> Bool {
    for i in word.keyRange(part) where word.key[i] >= 0x80 { return true }
    return false
  }

  private mutating func isRomanNumeral(_ part: Range<Int>) -> Bool {
    guard part.count >= 2, word.pattern(part) == .capitals else { return false }
    for i in word.keyRange(part) {
      switch word.key[i] {
      case UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"): continue
      default: return false
      }
    }
    return true
  }
}
