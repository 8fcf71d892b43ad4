import WireText

/// What a capital inside a word leaves in doubt: brands are spelt so (“eQuay”, « deVorne », “QuayQuay”, « HòaQuang »), and a
/// sound story has more of them than of lost spaces.
extension SegmentPass {
  /// The most that a cut between a word in small letters and a capital is worth in a sound story.
  mutating func mostInSound(_ left: Range<Int>, _ right: Range<Int>, rightInStory: Bool) -> Float {
    let entry = entry(right)
    // “eQuay”, « aQuai », but « a|Cádiz »
    if left.count == 1 {
      let isNamed = rightInStory || rules.links.isEmpty && (isPlainName(right) || isPlace(right))
      return isNamed && mayStandBeforeNext(left) ? SegmentScale.mostOfLikely : 0
    }
    if isSyllables(left), isSyllables(right) { return .infinity }
    // Where nouns have a capital, every noun begins so; before an unknown one only a word that no brand begins with is sure.
    if !rules.links.isEmpty {
      let isKnown = entry.hasAny([.noun, .name, .word]) || compoundWeight(right) != nil
      let isPlain = left.count >= 3 && self.entry(left).has(.word)
      let mayBeForeign = left.count <= 2 && !rightInStory && isBorrowed(right)
      return (rightInStory || isKnown || isPlain) && !mayBeForeign ? .infinity : SegmentScale.mostOfLikely
    }
    if rightInStory { return entry.has(.word) ? SegmentScale.mostOfLikely : .infinity }
    if isIn(rules.months, right) || isPlainName(right) { return .infinity }
    if word.pattern(right) == .capitals {
      let isSure = entry.has(.acronym) || left.count >= 3 && !entry.has(.word)
      return isSure ? .infinity : SegmentScale.mostOfLikely
    }
    // « de|Cancale »
    if isPlace(right) { return SegmentScale.mostOfLikely }
    // « au|Sénat », “the|Senate”; “atHome” is short, and “inQuorum”, « deVorne » are no words.
    if mayBeOfficial(right), self.entry(left).hasAny([.preposition, .determiner]), !isOutOfPlace(left),
      pairs(left, right) >= 0
    {
      return SegmentScale.mostOfLikely
    }
    let isName = entry.has(.name) && !entry.has(.word)
    return isName && !isIn(rules.particles, left) ? SegmentScale.mostOfLikely : 0
  }

  /// Whether the part is a word that one body may be called by: « Sénat », « Comisión ». Shorter and rarer ones are as often
  /// the second half of a brand.
  private mutating func mayBeOfficial(_ part: Range<Int>) -> Bool {
    let entry = entry(part)
    return entry.has(.word) && part.count >= SegmentPass.shortestAlone
      && entry.zipf >= SegmentPass.leastZipfOfOfficial
  }

  /// The letters of a place or of a body's name that tell it from a part of a brand.
  private static let shortestAlone = 5
  private static let leastZipfOfOfficial: Float = 3

  /// Whether both halves are the same letters: “QuayQuay”.
  mutating func isDoubled(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    word.key[word.keyRange(left)].elementsEqual(word.key[word.keyRange(right)])
  }

  /// How sure a cut is between syllables with capitals: a name of three or more, and two that prose or the story has side by
  /// side, are two words; two others may be a brand, likelier if no other name stands beside them: « HòaQuang ».
  mutating func marginOfSyllables(_ left: Range<Int>, _ right: Range<Int>) -> Float {
    if isDamaged || word.pattern(right) == .mixed { return 3 }
    if storyCount(left) > 0 && storyCount(right) > 0 || isPlace(left, right) { return 3 }
    if pairs(left, right) >= SegmentScale.support { return 3 }
    if followsSyllableOfName() { return 3 }
    return isBesideName ? SegmentScale.mostOfLikely : 0
  }

  /// Whether prose seldom has the first part behind the word before it, as where an article begins a name:
  /// « la cadena laMarea ».
  private mutating func isOutOfPlace(_ left: Range<Int>) -> Bool {
    guard at > block.lowerBound, tokens.list[at - 1].kind == .word else { return false }
    return pairs(at - 1, left) < 0
  }

  /// Whether the part is the name of a place: « Cancale ».
  private mutating func isPlace(_ part: Range<Int>) -> Bool {
    guard let places = segmenter.places, part.count >= SegmentPass.shortestAlone else { return false }
    return places.entry(
      in: word.key.span, from: word.keyRange(part).lowerBound, to: word.keyRange(part).upperBound
    )
    .isKnown
  }

  /// Whether both parts make the name of a place: « Hà|Nội ».
  private mutating func isPlace(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard let places = segmenter.places else { return false }
    scratch.reset()
    scratch.append(word.key, word.keyRange(left))
    scratch.append(UInt8(ascii: "-"))
    scratch.append(word.key, word.keyRange(right))
    return places.entry(in: scratch.span, from: 0, to: scratch.count).isKnown
  }

  /// Whether a syllable with its marks and a capital stands before the word, inside the sentence: « Nguyễn Lê|Nguyên ».
  private mutating func followsSyllableOfName() -> Bool {
    guard at > block.lowerBound + 1 else { return false }
    let before = tokens.list[at - 1]
    return before.kind == .word && before.traits.contains([.capitalised, .beyondASCII])
      && before.traits.isDisjoint(with: [.allCapitals]) && LexiconEntry(rawValue: before.entry).has(.word)
      && tokens.list[at - 2].kind == .word
  }

  /// Whether a word that begins a sentence as a matter of course stands before a well-known name: « Selon|Jean ».
  mutating func opensBeforeName(_ left: Range<Int>, _ entry: LexiconEntry, _ right: Range<Int>) -> Bool {
    guard rules.links.isEmpty, left.count >= 4, right.count >= 4, word.pattern(right) == .capital else {
      return false
    }
    let name = self.entry(right)
    return entry.hasAny([.function, .adverb]) && entry.has(.word) && !entry.has(.name) && entry.zipf >= 5
      && name.has(.name) && name.zipf >= 4.5
  }

  /// How many tokens before and behind the word are looked over for its parts.
  private static let reachOfParts = 4096

  /// Whether both parts, written so, stand side by side in the story with a space between them.
  mutating func standTogether(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard storyCount(left) > 0, storyCount(right) > 0 else { return false }
    let pairs = capitalPairs ?? CapitalPairs(tokens, lexicon)
    capitalPairs = pairs
    return pairs.contains(
      word.hash(left, in: lexicon), word.hash(right, in: lexicon),
      in: max(0, at - SegmentPass.reachOfParts)..<at + SegmentPass.reachOfParts)
  }
}
