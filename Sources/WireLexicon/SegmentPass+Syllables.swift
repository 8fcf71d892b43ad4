import WireText

/// What holds where words are written as syllables, with a space after each.
extension SegmentPass {
  /// What a word that is no syllable loses where its letters are the language's own: less where none has a tone, as in
  /// words from other languages (« xăngti »).
  mutating func costOfNoSyllable(_ part: Range<Int>) -> Float {
    guard rules.isSyllabic, hasMark(part) else { return 0 }
    if hasTone(part) { return SegmentScale.noSyllable }
    return SegmentScale.noSyllable / (isDamaged ? 2 : 3)
  }

  /// Whether all of the part is syllables, the next beginning at each capital: « AnBình ».
  mutating func isSyllables(_ part: Range<Int>) -> Bool {
    guard rules.isSyllabic else { return false }
    var start = part.lowerBound
    for i in part.lowerBound + 1...part.upperBound {
      let isEnd = i == part.upperBound
      guard isEnd || word.letters[i].sort == .capital && word.letters[i - 1].sort == .small else { continue }
      guard entry(start..<i).has(.word) else { return false }
      start = i
    }
    return true
  }

  /// Whether a letter of the part has a mark that the plain letter of its group has not.
  private mutating func hasTone(_ part: Range<Int>) -> Bool {
    for i in part where rules.lookalikes.isMarked(word.key.span, word.keyRange(i..<i + 1)) { return true }
    return false
  }
}
