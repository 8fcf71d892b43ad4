import WireText

extension SegmentPass {
  /// The most that a cut is worth which may fall inside one compound: 0 where what stands behind it can't be a word of its
  /// own (« Hafen|bereisung », « Wohnung|slage »), never sure where a compound is as good (« Netze|flicken »,
  /// « neu|gewählte »). `before` is the word that stands before it.
  mutating func limitInsideCompound(_ candidate: SegmentCandidate, after before: LexiconEntry) -> Float {
    guard !rules.links.isEmpty else { return .infinity }
    var limit = Float.infinity
    for number in 0..<candidate.cutCount {
      let first = candidate.part(number, of: word.count)
      let isOnly = candidate.cutCount == 1
      guard isOnly || word.letters[first.lowerBound].sort == .capital else { continue }
      let last = candidate.part(number + 1, of: word.count)
      limit = min(limit, limitInsideCompound(first, last, after: number == 0 ? before : .unknown))
    }
    return limit
  }

  private mutating func limitInsideCompound(
    _ first: Range<Int>, _ last: Range<Int>, after before: LexiconEntry
  )
    -> Float
  {
    let head = entry(first)
    let rest = entry(last)
    guard word.pattern(last) == .small, !head.has(.function), !rest.has(.function) else { return .infinity }
    let isVerbal = rest.hasAny([.verb, .infinitive, .participle])
    // « Adress|konfiguration »: a noun would have its capital.
    if rest.has(.noun), !rest.has(.word), !isVerbal { return 0 }
    if word.letters[first.lowerBound].sort == .capital {
      if head.has(.noun) || !head.isKnown {
        if isVerbal, rest.has(.noun) || rest.has(.infinitive) && before.has(.preposition) {
          return SegmentScale.mostOfLikely
        }
        let isMade = !rest.hasAny([.noun, .name]) && weightWithPrefix(last) != nil
        let isWord =
          isMade || isVerbal || rest.hasAny([.adjective, .adverb]) || rest.has(.word) && !rest.has(.noun)
        return isWord || form(last) != nil ? .infinity : 0
      }
      return .infinity
    }
    guard isVerbal || rest.has(.adjective) || form(last) != nil else { return .infinity }
    // Short adjectives make such words, « -ig » and « -lich » don't.
    let isHead =
      head.hasAny([.adjective, .participle, .adverb]) && head.zipf < 5.3 && first.count < 6
      && !endsInInflection(first)
    return isHead ? SegmentScale.mostOfLikely : .infinity
  }

  /// Whether two words may as well be one that is made of both: a noun behind another (« Basis|karte », where « karte » is
  /// also a verb), or a verb behind what often begins it (« weiter|empfiehlt »), unless prose has them together.
  mutating func isLikelierOne(
    _ candidate: SegmentCandidate, margin: Float, support: Float, limit: Float
  ) -> Bool {
    guard !rules.links.isEmpty, candidate.cutCount == 1, isCompound(candidate) else { return false }
    let last = candidate.part(1, of: word.count)
    let head = entry(candidate.part(0, of: word.count))
    if word.letters[0].sort == .capital {
      // « Truppen|besitzen », « Prüfung|bestanden »
      let rest = entry(last)
      let isSubjectOfVerb =
        rest.has(.infinitive) ? head.has(.plural) && !head.has(.singular) : rest.has(.participle)
      // « alle Lebensmittel|essen. », « das Zepter|macht ihn stark »: what stands beside them speaks for two words, and an
      // infinitive ends its clause.
      let isVerb = rest.has(.infinitive) ? isBeforePunctuation : rest.has(.verb)
      if support >= SegmentScale.supportOfVerb, margin >= 1, isVerb { return false }
      return margin < SegmentScale.certainAgainstLimit && rest.has(.noun) && !isSubjectOfVerb
        && compoundWeight(0..<word.count) != nil
    }
    if support >= 0.1 { return false }
    return limit < SegmentScale.certain || support < 0 && isOneAdjective(candidate)
  }

  /// Whether a sign stands behind the word at hand.
  private var isBeforePunctuation: Bool {
    block.contains(at + 1) && tokens.list[at + 1].kind == .punctuation
  }

  /// Whether the first of two adjectives is not inflected: « digital|politischem ».
  mutating func isOneAdjective(_ candidate: SegmentCandidate) -> Bool {
    let first = candidate.part(0, of: word.count)
    let last = candidate.part(candidate.cutCount, of: word.count)
    return entry(first).has(.adjective) && !endsInInflection(first) && endsInInflection(last)
      && !isOnlyAdverb(entry(last))
  }

  /// Whether the word stands after a first name or an initial, and what would be cut off in front is a word and no name:
  /// « Pia Laut|mann ».
  mutating func mayBeSurname(_ i: Int, _ block: Range<Int>, _ candidate: SegmentCandidate) -> Bool {
    guard i > block.lowerBound, tokens.list[i].traits.contains(.spaceBefore),
      word.pattern(0..<word.count) == .capital
    else { return false }
    let before = tokens.list[i - 1]
    let entry = LexiconEntry(rawValue: before.entry)
    switch before.kind {
    case .initial: break
    case .word:
      guard before.traits.contains(.capitalised), !before.traits.contains(.allCapitals),
        !entry.isKnown
          || entry.has(.name) && !entry.has(.function) && (rules.links.isEmpty || !entry.has(.noun))
      else { return false }
    case .elision, .abbreviation, .number, .time, .url, .email, .handle, .punctuation, .symbol, .opaque:
      return false
    }
    let first = candidate.part(0, of: word.count)
    let head = self.entry(first)
    // « Bernard Lepetit »: that the story has « Le » elsewhere says nothing.
    return head.hasAny([.word, .noun]) && (head.has(.function) || storyCount(first) == 0)
  }
}
