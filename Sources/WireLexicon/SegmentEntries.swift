import WireText

/// What the lexicon has of the parts of a word, all parts with the same start looked up together.
struct SegmentEntries {
  /// A row for each letter that a part may start at: the parts by their length.
  private var entries: [LexiconEntry] = []
  /// For each row the number of the word that it holds the parts of.
  private var rows: [UInt32] = []
  /// The number of the word at hand.
  private var word: UInt32 = 1

  private static let rowLength = SegmentScale.longestPart + 1

  /// Forgets the word at hand.
  mutating func reset() {
    word &+= 1
    if word == 0 {
      for row in rows.indices { rows[row] = 0 }
      word = 1
    }
  }

  /// What was found for a part; nil where its row was not asked for, or is shorter.
  func entry(_ part: Range<Int>) -> LexiconEntry? {
    guard !rows.isEmpty, rows[part.lowerBound] == word, part.count <= SegmentScale.longestPart else {
      return nil
    }
    return entries[part.lowerBound * SegmentEntries.rowLength + part.count]
  }

  /// Finds all parts that start at a letter of the word of `letters` and `key`.
  mutating func find(from start: Int, _ letters: [SegmentLetter], _ key: [UInt8], in lexicon: Lexicon) {
    if rows.isEmpty { makeRoom() }
    guard rows[start] != word else { return }
    rows[start] = word
    var batch = LexiconBatch()
    let span = key.span
    let first = letters[start].key
    let last = min(letters.count - 1, start + SegmentScale.longestPart)
    var end = start + 1
    while end <= last {
      let begin = end
      while end <= last, !batch.isFull {
        batch.add(lexicon.hash(span, from: first, to: letters[end].key))
        end += 1
      }
      batch.find(in: lexicon)
      for number in 0..<batch.count {
        var entry = batch.entry(number)
        let length = begin + number - start
        if lexicon.hasHouse {
          entry = lexicon.houseEntry(over: entry, in: span, from: first, to: letters[begin + number].key)
        }
        if !entry.isKnown, batch.mayBeAddition(number, to: lexicon) {
          entry = lexicon.addition(in: span, from: first, to: letters[begin + number].key)
        }
        entries[start * SegmentEntries.rowLength + length] = entry
      }
      batch.removeAll()
    }
  }

  private mutating func makeRoom() {
    rows = [UInt32](repeating: 0, count: SegmentScale.longestWord + 1)
    entries = [LexiconEntry](repeating: .unknown, count: rows.count * SegmentEntries.rowLength)
  }
}
