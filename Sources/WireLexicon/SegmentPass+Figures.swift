import WireText

extension SegmentPass {
  /// Whether the word is digits with an ending that belongs to them: `8e`, `25kg`; or an ordinal by itself: `2de`.
  mutating func isPlainFigure() -> Bool {
    if isIn(rules.ordinals, 0..<word.count) { return true }
    var end = 0
    while end < word.count, word.letters[end].sort == .digit { end += 1 }
    return end > 0 && end < word.count && isFigureEnding(end..<word.count)
  }

  /// How sure the cuts of a word with digits are: as sure as the least of them.
  mutating func figureMargin(
    _ candidate: SegmentCandidate, _ context: SegmentContext, _ bytes: Span<UInt8>
  ) -> Float {
    var least: Float = 3
    var isSureBefore = false
    for number in 0..<candidate.cutCount {
      let left = candidate.part(number, of: word.count)
      let right = candidate.part(number + 1, of: word.count)
      if word.letters[right.lowerBound].sort == .digit {
        let margin = marginBeforeDigits(left, right, bytes)
        isSureBefore = margin >= SegmentScale.certain
        least = min(least, margin)
      } else if word.letters[left.lowerBound].sort == .digit {
        // « au|8|décembre »: what is cut before its figure is no brand.
        let isSound = !isDamaged && !isSureBefore
        let isLast = number + 1 == candidate.cutCount
        // « 1und1 », “3for2”
        let isBetweenFigures =
          !isLast && word.letters[candidate.part(number + 2, of: word.count).lowerBound].sort == .digit
        let next: Neighbour? = isLast ? context.right : nil
        least = min(
          least,
          isSound
            ? (isBetweenFigures ? 0 : marginInSound(left, right, before: next))
            : marginAfterDigits(left, right))
      } else if !entry(left).has(.function) && !entry(right).has(.function)
        || left.count <= 2 && !isOfGrammar(left) || right.count <= 2 && !isOfGrammar(right)
      {
        // « ohci1394 », « tty2 »
        least = 0
      } else {
        // “23andMe”
        least = isDamaged || isSureBefore ? min(least, SegmentScale.mostOfLikely) : 0
      }
    }
    return least
  }

  /// How sure a cut is between a word and digits: « du|15 », but « mp3 », « A380 ».
  private mutating func marginBeforeDigits(_ left: Range<Int>, _ right: Range<Int>, _ bytes: Span<UInt8>)
    -> Float
  {
    let pattern = word.pattern(left)
    // « octobre|2005 », « July|4 », but « Mai68 », « mar3 »
    if left.count > 2, isIn(rules.months, left), right.count == 4 || isDay(right) {
      return right.count == 4 || isDamaged && pattern == .capital && left.count > 3 ? 3 : 1
    }
    if pattern == .capitals { return 0 }
    if isIn(rules.units, left) {
      // “in|1901”
      let isWord = entry(left).has(.function) && left.count > 1 && right.count > 1
      return isWord && isDamaged ? SegmentScale.mostOfLikely : 0
    }
    if word.first(.apostrophe, in: left) != nil { return left.count > 4 ? 3 : 1 }
    let entry = entry(left)
    guard entry.isKnown else { return 0 }
    guard pattern == .small || entry.has(.function) else {
      // « Abschnitt|4 », « Section|12 »
      let isPlain = left.count >= 5 && entry.hasAny([.word, .noun]) && entry.zipf >= 3.5
      return isDamaged && isPlain ? SegmentScale.mostOfLikely : 0
    }
    // « a6 », « e4 »: squares of a board, or sizes of paper.
    if left.count == 1, right.count <= 2, !hasMark(left) {
      return right.count > 1 && isDamaged ? SegmentScale.mostOfLikely : 0
    }
    if entry.has(.function), left.count > 1 || pattern == .small && isSingleLetter(left, bytes) { return 3 }
    if left.count >= 4, entry.zipf >= 3.5, entry.has(.word) {
      // « temporada|1998 »
      return isDamaged && isYear(right) && entry.zipf >= 4.5 ? 2.6 : SegmentScale.mostOfLikely
    }
    return left.count >= 3 && entry.zipf >= 5 ? 1 : 0
  }

  /// Whether the part is four digits that may be a year.
  private mutating func isYear(_ part: Range<Int>) -> Bool {
    guard part.count == 4 else { return false }
    let first = word.key[word.keyRange(part).lowerBound]
    return first == UInt8(ascii: "1") || first == UInt8(ascii: "2")
  }

  /// Whether the part may be the number of a day, with what makes it an ordinal: `8`, `1er`.
  private mutating func isDay(_ part: Range<Int>) -> Bool {
    var value = 0
    for i in word.keyRange(part) {
      let digit = word.key[i] &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      value = value * 10 + Int(digit)
      if value > 31 { return false }
    }
    return value > 0
  }

  /// How sure a cut is between digits and a word in a sound story, where brands begin with figures (“7Up”, « 20Minutes ») and
  /// more is written to figures than lists have (“112no”): sure behind a year, before a month, or before what joins words
  /// and stands behind figures in prose.
  ///
  /// `next` is what follows the word; nil where the part is not its last.
  private mutating func marginInSound(_ left: Range<Int>, _ right: Range<Int>, before next: Neighbour?)
    -> Float
  {
    let most = marginAfterDigits(left, right)
    let entry = entry(right)
    if isDay(left), isIn(rules.months, right) { return most }
    switch word.pattern(right) {
    case .capital:
      if isYear(left) { return entry.has(.function) ? most : min(most, 1) }
      return !rules.links.isEmpty && entry.has(.noun) && left.count > 1 ? min(most, 1) : 0
    case .small:
      if rules.isSyllabic && hasMark(right) || isYear(left) && entry.has(.function) { return most }
      guard entry.has(.function) else {
        if entry.isKnown, right.count >= 4 {
          return left.count > 1 && (entry.zipf > 4.5 || entry.has(.noun)) ? min(most, 1) : 0
        }
        return !entry.isKnown || entry.has(.noun) ? most : 0
      }
      guard entry.hasAny([.preposition, .conjunction]) else { return 0 }
      let ratio = pairs(left, right) + (next.map { pairs(right, before: $0) } ?? 0)
      return ratio >= 0 ? most : ratio > -0.5 ? 1 : 0
    case .capitals, .mixed, .digits:
      return most
    }
  }

  /// How sure a cut is between digits and a word: « 8|décembre », « 1|Le », but « 5G », « 4x4 ».
  private mutating func marginAfterDigits(_ left: Range<Int>, _ right: Range<Int>) -> Float {
    let entry = entry(right)
    // « 8|décembre », « 2|giờ »
    if isDay(left), isIn(rules.months, right) { return 3 }
    if right.count >= 3, word.pattern(right) == .small, isSyllables(right), hasMark(right) { return 3 }
    switch word.pattern(right) {
    case .capitals:
      let isAcronym = right.count >= 3 && (entry.has(.acronym) || entry.zipf >= 3.5)
      return isAcronym && !isFigureEnding(right) ? 1.5 : 0
    case .capital:
      // « 1|Le », but “3Com”, “7Up”
      if right.count >= 2, entry.has(.word) {
        let isSure = left.count > 1 || entry.has(.function) || !rules.links.isEmpty
        return isSure ? 3 : SegmentScale.mostOfLikely
      }
      // « 100|Fischer »: where nouns have a capital.
      if !rules.links.isEmpty, entry.has(.noun), right.count >= 4, entry.zipf >= 3 {
        return left.count > 1 ? 2.6 : 1
      }
      return right.count >= 4 && left.count >= 3 ? SegmentScale.mostOfLikely : 0
    case .small:
      if !entry.isKnown { return word.first(.apostrophe, in: right) != nil ? 2.5 : 0 }
      if entry.has(.function), right.count > 1 { return 3 }
      if right.count >= 4, entry.zipf >= 3.5 {
        return left.count > 1 ? 2.6 : entry.zipf > 4.5 ? SegmentScale.mostOfLikely : 0
      }
      return right.count >= 3 && entry.zipf >= 5 ? SegmentScale.mostOfLikely : 0
    case .mixed, .digits:
      return 0
    }
  }
}
