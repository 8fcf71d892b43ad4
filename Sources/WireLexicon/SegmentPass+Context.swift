import WireText

extension SegmentPass {
  /// What stands beside the token `i`.
  mutating func context(
    of i: Int, _ block: Range<Int>, startsSentence: Bool, _ bytes: Span<UInt8>
  ) -> SegmentContext {
    let isFirst = i == block.lowerBound
    let isLast = i + 1 == block.upperBound
    return SegmentContext(
      before: isFirst ? .unknown : contextEntry(i - 1), after: isLast ? .unknown : contextEntry(i + 1),
      left: isFirst ? .stop : neighbour(i - 1, bytes), right: isLast ? .stop : neighbour(i + 1, bytes),
      startsSentence: startsSentence)
  }

  /// How likely a word makes its neighbours, and they it.
  mutating func pairs(_ context: SegmentContext, _ whole: Neighbour) -> Float {
    segmenter.ratio(context.left, whole) + segmenter.ratio(whole, context.right)
  }

  /// How likely the parts of a word and its neighbours make each other.
  mutating func pairs(_ candidate: SegmentCandidate, _ context: SegmentContext) -> Float {
    guard segmenter.hasPairs else { return 0 }
    var left = context.left
    var power: Float = 0
    for number in 0...candidate.cutCount {
      let part = candidate.part(number, of: word.count)
      let here = neighbour(part, isLeft: true)
      let ratio = segmenter.ratio(left, here)
      // « de|La », « de|Fuera »: a capital inside a sentence begins a name, whatever stands before it.
      let mayBeName =
        number == 0 && rules.links.isEmpty && !rules.isSyllabic && !context.startsSentence
        && word.letters[part.lowerBound].sort == .capital
      power += mayBeName ? min(0, ratio) : ratio
      left = word.first(.apostrophe, in: part) == nil ? here : neighbour(part, isLeft: false)
    }
    return power + segmenter.ratio(left, context.right)
  }

  /// How likely two parts make each other.
  mutating func pairs(_ left: Range<Int>, _ right: Range<Int>) -> Float {
    segmenter.ratio(neighbour(left, isLeft: false), neighbour(right, isLeft: true))
  }

  /// How likely a word of the text makes a part that stands behind it, and that the word.
  mutating func pairs(_ token: Int, _ part: Range<Int>) -> Float {
    let word = tokens.list[token]
    let before = Neighbour(
      tokens.keys.span, word.keyRange, LexiconEntry(rawValue: word.entry),
      isCapitalised: word.traits.contains(.capitalised))
    return segmenter.ratio(before, neighbour(part, isLeft: true))
  }

  /// How likely a part makes the word that follows the token at hand, and that the part.
  mutating func pairs(_ part: Range<Int>, before next: Neighbour) -> Float {
    segmenter.ratio(neighbour(part, isLeft: false), next)
  }

  private mutating func neighbour(_ i: Int, _ bytes: Span<UInt8>) -> Neighbour {
    Neighbour(tokens.list[i], tokens.keys.span, bytes)
  }

  /// A part as its neighbour on the left or right meets it: « l'aide » is an elision to the left, and « aide » to the
  /// right.
  private mutating func neighbour(_ part: Range<Int>, isLeft: Bool) -> Neighbour {
    if word.letters[part.lowerBound].sort == .digit { return .figure }
    var part = part
    if let apostrophe = word.first(.apostrophe, in: part), isIn(rules.elisions, part.lowerBound..<apostrophe)
    {
      if isLeft { return Neighbour(elision: word.key.span, word.keyRange(part.lowerBound..<apostrophe + 1)) }
      part = apostrophe + 1..<part.upperBound
    }
    let entry = entry(part)
    guard entry.isKnown else { return .none }
    let isCapitalised = word.letters[part.lowerBound].sort == .capital
    return Neighbour(word.key.span, word.keyRange(part), entry, isCapitalised: isCapitalised)
  }

  /// What the lexicon has of a token that stands beside the word.
  private mutating func contextEntry(_ i: Int) -> LexiconEntry {
    let token = tokens.list[i]
    switch token.kind {
    case .word: return LexiconEntry(rawValue: token.entry)
    case .elision: return fullWord(tokens.keys, token.keyRange.dropLast())
    case .abbreviation, .initial, .number, .time, .url, .email, .handle, .punctuation, .symbol, .opaque:
      return .unknown
    }
  }

  /// What the lexicon has of an elided word with its vowel back.
  mutating func fullWord(_ keys: [UInt8], _ elided: Range<Int>) -> LexiconEntry {
    scratch.reset()
    scratch.append(keys, elided)
    scratch.append(UInt8(ascii: "e"))
    return entrySpelt()
  }
}
