import WireText

/// Looks for the known words that one slip of the hand makes a word of: a letter too many or typed once, two letters
/// changed round, or one taken for its look-alike.
struct SegmentSlips {
  /// The spelling at hand.
  private var spelling: [UInt8] = []
  private var batch = LexiconBatch()
  private var best = 0

  /// The step of frequency of the most frequent such word that a dictionary has; 0 where there is none.
  ///
  /// With `keepsMarks` no letter beyond ASCII counts as one too many.
  mutating func frequency(
    of word: SegmentWord, _ lookalikes: SegmentLookalikes, keepsMarks: Bool, in lexicon: Lexicon
  ) -> Int {
    best = 0
    dropLetters(word, keepsMarks: keepsMarks, lexicon)
    doubleLetters(word, lexicon)
    changeLetters(word, lookalikes, lexicon)
    askAll(lexicon)
    return best
  }

  /// Leaves one letter out. A letter too many at the edge is a word of one letter, run together.
  private mutating func dropLetters(_ word: SegmentWord, keepsMarks: Bool, _ lexicon: Lexicon) {
    var last = 0
    for i in 1..<word.count - 1 {
      let letter = word.keyRange(i..<i + 1)
      if keepsMarks, word.key[letter.lowerBound] >= 0x80 { continue }
      let before = word.keyRange(i - 1..<i)
      if last > 0, last == i - 1, before.count == letter.count {
        // The letter that the last spelling left out takes the place of this one.
        write(before, of: word, at: before.lowerBound)
      } else {
        spell(word, upTo: letter.lowerBound)
        spell(word, letter.upperBound..<word.key.count)
      }
      last = i
      ask(lexicon)
    }
  }

  /// Writes one letter twice.
  private mutating func doubleLetters(_ word: SegmentWord, _ lexicon: Lexicon) {
    for i in 0..<word.count {
      let letter = word.keyRange(i..<i + 1)
      if i > 0, word.keyRange(i - 1..<i).count == letter.count {
        write(letter, of: word, at: letter.lowerBound)
      } else {
        spell(word, upTo: letter.upperBound)
        spell(word, letter.lowerBound..<word.key.count)
      }
      ask(lexicon)
    }
  }

  /// Changes a letter with the next, or for one that looks like it.
  private mutating func changeLetters(
    _ word: SegmentWord, _ lookalikes: SegmentLookalikes, _ lexicon: Lexicon
  ) {
    let key = word.key.span
    spell(word, upTo: word.key.count)
    for i in 0..<word.count {
      let letter = word.keyRange(i..<i + 1)
      if i + 1 < word.count {
        let next = word.keyRange(i + 1..<i + 2)
        write(next, of: word, at: letter.lowerBound)
        write(letter, of: word, at: letter.lowerBound + next.count)
        ask(lexicon)
        write(letter.lowerBound..<next.upperBound, of: word, at: letter.lowerBound)
      }
      guard let others = lookalikes.others(than: key, letter) else { continue }
      for other in others {
        spell(word, upTo: letter.lowerBound)
        lookalikes.append(other, to: &spelling)
        spell(word, letter.upperBound..<word.key.count)
        ask(lexicon)
      }
      spell(word, upTo: word.key.count)
    }
  }

  /// Begins a spelling with the start of the word's key.
  private mutating func spell(_ word: SegmentWord, upTo end: Int) {
    spelling.removeAll(keepingCapacity: true)
    spell(word, 0..<end)
  }

  private mutating func spell(_ word: SegmentWord, _ range: Range<Int>) {
    for i in range { spelling.append(word.key[i]) }
  }

  /// Writes a part of the word's key over the spelling.
  private mutating func write(_ range: Range<Int>, of word: SegmentWord, at start: Int) {
    for i in range { spelling[start + i - range.lowerBound] = word.key[i] }
  }

  /// Asks for the spelling at hand, now or with others.
  private mutating func ask(_ lexicon: Lexicon) {
    let hash = lexicon.hash(spelling.span, from: 0, to: spelling.count)
    if lexicon.hasHouse || lexicon.mayHaveAddition(hash) { return take(lexicon.entry(forKey: spelling.span)) }
    batch.add(hash)
    if batch.isFull { askAll(lexicon) }
  }

  private mutating func askAll(_ lexicon: Lexicon) {
    batch.find(in: lexicon)
    for number in 0..<batch.count { take(batch.entry(number)) }
    batch.removeAll()
  }

  private mutating func take(_ entry: LexiconEntry) {
    if entry.hasAny([.word, .noun]) { best = max(best, Int(entry.frequency)) }
  }
}
