import WireText

/// Phrases of two words that the lexicon has: what they say of a cut between them, or beside them.
extension SegmentPass {
  /// What speaks for a candidate as its parts make phrases, with each other or with the words beside them.
  mutating func phraseBonus(_ candidate: SegmentCandidate) -> Float {
    let count = word.count
    var phrases = 0
    for number in 0..<candidate.cutCount {
      if isPhrase(candidate.part(number, of: count), candidate.part(number + 1, of: count)) { phrases += 1 }
    }
    if let before = wordBeside(at - 1) {
      let part = word.keyRange(candidate.part(0, of: count))
      if isPhrase(tokens.keys, before, word.key, part) { phrases += 1 }
    }
    if let after = wordBeside(at + 1) {
      let part = word.keyRange(candidate.part(candidate.cutCount, of: count))
      if isPhrase(word.key, part, tokens.keys, after) { phrases += 1 }
    }
    return SegmentScale.phrase * Float(phrases)
  }

  /// Whether two parts of the word at hand are a phrase.
  mutating func isPhrase(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    isPhrase(word.key, word.keyRange(left), word.key, word.keyRange(right))
  }

  private mutating func isPhrase(
    _ keys: [UInt8], _ left: Range<Int>, _ otherKeys: [UInt8], _ right: Range<Int>
  ) -> Bool {
    scratch.reset()
    scratch.append(keys, left)
    scratch.append(UInt8(ascii: " "))
    scratch.append(otherKeys, right)
    return lexicon.has(scratch.span, from: 0, to: scratch.count)
  }

  /// The key of a token of the block at hand that is a word; nil where it is none.
  private mutating func wordBeside(_ i: Int) -> Range<Int>? {
    guard block.contains(i), tokens.list[i].kind == .word else { return nil }
    return tokens.list[i].keyRange
  }
}
