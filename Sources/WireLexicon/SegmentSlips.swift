import WireText

/// Looks for the known words that one slip of the hand makes a word of: a letter too many or typed once, two letters
/// changed round, or one taken for its look-alike.
struct SegmentSlips {
  /// The spelling at hand.
  private var spelling = KeyScratch()
  /// The hashes of spellings that are not looked up yet.
  private var hashes = InlineArray<64, LexiconHash>(repeating: .zero)
  private var hashCount = 0
  private var best = 0

  /// The step of frequency of the most frequent such word that a dictionary has; 0 where there is none.
  ///
  /// With `keepsMarks` no letter beyond ASCII counts as one too many.
  mutating func frequency(
    of word: SegmentWord, _ lookalikes: SegmentLookalikes, keepsMarks: Bool, in lexicon: SegmentLexicon
  ) -> Int {
    best = 0
    dropLetters(word, keepsMarks: keepsMarks, lexicon)
    doubleLetters(word, lexicon)
    changeLetters(word, lookalikes, lexicon)
    askAll(lexicon)
    return best
  }

  /// Leaves one letter out. A letter too many at the edge is a word of one letter, run together.
  private mutating func dropLetters(
    _ word: SegmentWord, keepsMarks: Bool, _ lexicon: SegmentLexicon
  ) {
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
        spell(word, letter.upperBound..<word.keyCount)
      }
      last = i
      ask(lexicon)
    }
  }

  /// Writes one letter twice.
  private mutating func doubleLetters(
    _ word: SegmentWord, _ lexicon: SegmentLexicon
  ) {
    for i in 0..<word.count {
      let letter = word.keyRange(i..<i + 1)
      if i > 0, word.keyRange(i - 1..<i).count == letter.count {
        write(letter, of: word, at: letter.lowerBound)
      } else {
        spell(word, upTo: letter.upperBound)
        spell(word, letter.lowerBound..<word.keyCount)
      }
      ask(lexicon)
    }
  }

  /// Changes a letter with the next, or for one that looks like it.
  private mutating func changeLetters(
    _ word: SegmentWord, _ lookalikes: SegmentLookalikes, _ lexicon: SegmentLexicon
  ) {
    let key = word.key.span
    spell(word, upTo: word.keyCount)
    for i in 0..<word.count {
      let letter = word.keyRange(i..<i + 1)
      if i + 1 < word.count {
        let next = word.keyRange(i + 1..<i + 2)
        if letter.count == 1, next.count == 1 {
          spelling.exchange(letter.lowerBound)
          ask(lexicon)
          spelling.exchange(letter.lowerBound)
        } else {
          write(next, of: word, at: letter.lowerBound)
          write(letter, of: word, at: letter.lowerBound + next.count)
          ask(lexicon)
          write(letter.lowerBound..<next.upperBound, of: word, at: letter.lowerBound)
        }
      }
      guard let others = lookalikes.others(than: key, letter) else { continue }
      var length = letter.count
      for other in others {
        if lookalikes.length(other) == length {
          lookalikes.write(other, over: &spelling, at: letter.lowerBound)
        } else {
          spelling.shorten(to: letter.lowerBound)
          lookalikes.append(other, to: &spelling)
          spell(word, letter.upperBound..<word.keyCount)
          length = lookalikes.length(other)
        }
        ask(lexicon)
      }
      if length == letter.count {
        write(letter, of: word, at: letter.lowerBound)
      } else {
        spelling.shorten(to: letter.lowerBound)
        spell(word, letter.lowerBound..<word.keyCount)
      }
    }
  }

  /// Begins a spelling with the start of the word's key.
  private mutating func spell(_ word: SegmentWord, upTo end: Int) {
    spelling.reset()
    spelling.append(word.key, 0..<end)
  }

  private mutating func spell(_ word: SegmentWord, _ range: Range<Int>) {
    spelling.append(word.key, range)
  }

  /// Writes a part of the word's key over the spelling.
  private mutating func write(_ range: Range<Int>, of word: SegmentWord, at start: Int) {
    spelling.write(word.key, range, at: start)
  }

  /// Asks for the spelling at hand, with others.
  private mutating func ask(_ lexicon: SegmentLexicon) {
    let hash = lexicon.hash(spelling.span, from: 0, to: spelling.count)
    if lexicon.isExtended(hash) {
      return take(lexicon.entry(in: spelling.span, from: 0, to: spelling.count))
    }
    hashes[hashCount] = hash
    hashCount += 1
    if hashCount == hashes.count { askAll(lexicon) }
  }

  /// The filter is asked for all before the rest are looked up, so that its memory is waited for at once.
  private mutating func askAll(_ lexicon: SegmentLexicon) {
    var likely = 0
    for number in 0..<hashCount {
      hashes[likely] = hashes[number]
      likely += lexicon.mayHaveItself(hashes[number]) ? 1 : 0
    }
    hashCount = 0
    guard likely > 0 else { return }
    var batch = LexiconBatch()
    for number in 0..<likely {
      batch.add(hashes[number])
      guard batch.isFull || number + 1 == likely else { continue }
      lexicon.find(&batch)
      for found in 0..<batch.count { take(batch.entry(found)) }
      batch.removeAll()
    }
  }

  private mutating func take(_ entry: LexiconEntry) {
    if entry.hasAny([.word, .noun]) { best = max(best, Int(entry.frequency)) }
  }
}
