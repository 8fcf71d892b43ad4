import WireText

/// What the lexicon has of the parts of a word, those with the same start looked up together.
struct SegmentEntries {
  /// The parts that start at one letter.
  private struct Row {
    /// The number of the word that they are parts of.
    var word: UInt32 = 0
    /// A bit for each length that was looked up.
    var lengths: UInt64 = 0
  }

  /// A row for each letter that a part may start at: the parts by their length.
  private var entries: [LexiconEntry] = []
  private var rows: [Row] = []
  /// The number of the word at hand.
  private var word: UInt32 = 1
  private var hashes: [LexiconHash] = []

  private static var rowLength: Int { SegmentScale.longestPart + 1 }

  /// Forgets the word at hand.
  mutating func reset() {
    word &+= 1
    if word == 0 {
      for row in rows.indices { rows[row] = Row() }
      word = 1
    }
  }

  /// What was found for a part; nil where it was not asked for.
  @inline(__always)
  func entry(_ part: Range<Int>) -> LexiconEntry? {
    guard part.lowerBound < rows.count, part.count <= SegmentScale.longestPart else { return nil }
    let row = rows[part.lowerBound]
    guard row.word == word, row.lengths >> UInt64(part.count) & 1 != 0 else { return nil }
    return entries[part.lowerBound * SegmentEntries.rowLength + part.count]
  }

  /// Finds the parts that start at a letter of the word of `count` letters and whose length has its bit set, as far as they
  /// were not found before.
  ///
  /// The filter is asked for all before the rest are looked up, so that its memory is waited for at once.
  mutating func find(
    from start: Int, lengths: UInt64, _ letters: [SegmentLetter], _ count: Int, _ key: [UInt8],
    in lexicon: SegmentLexicon
  ) {
    if rows.isEmpty { makeRoom() }
    if rows[start].word != word { rows[start] = Row(word: word) }
    let longest = min(count - start, SegmentScale.longestPart)
    let wanted = lengths & ~rows[start].lengths & ((2 << UInt64(longest)) - 2)
    guard wanted != 0 else { return }
    rows[start].lengths |= wanted
    let row = start * SegmentEntries.rowLength
    let first = letters[start].key
    var left = wanted
    var likely: UInt64 = 0
    while left != 0 {
      let length = left.trailingZeroBitCount
      left &= left - 1
      let hash = lexicon.hash(key.span, from: first, to: letters[start + length].key)
      hashes[length] = hash
      entries[row + length] = .unknown
      likely |= (lexicon.mayHave(hash) ? 1 : 0) << UInt64(length)
    }
    var missing: UInt64 = 0
    while likely != 0 {
      let length = likely.trailingZeroBitCount
      likely &= likely - 1
      if let kept = lexicon.kept(hashes[length]) {
        entries[row + length] = kept
      } else {
        missing |= 1 << UInt64(length)
      }
    }
    if missing != 0 { lookUp(missing, from: start, letters, key, in: lexicon) }
  }

  /// Looks up the parts of the lengths whose bits are set.
  private mutating func lookUp(
    _ lengths: UInt64, from start: Int, _ letters: [SegmentLetter], _ key: [UInt8], in lexicon: SegmentLexicon
  ) {
    var batch = LexiconBatch()
    var left = lengths
    while left != 0 {
      var taken = left
      while left != 0, !batch.isFull {
        batch.add(hashes[left.trailingZeroBitCount])
        left &= left - 1
      }
      lexicon.find(&batch)
      for number in 0..<batch.count {
        let length = taken.trailingZeroBitCount
        taken &= taken - 1
        var entry = batch.entry(number)
        if !entry.isKnown, lexicon.mayHaveAddition(hashes[length]) {
          entry = lexicon.addition(
            in: key.span, from: letters[start].key, to: letters[start + length].key)
        }
        entries[start * SegmentEntries.rowLength + length] = entry
        lexicon.keep(entry, for: hashes[length])
      }
      batch.removeAll()
    }
  }

  private mutating func makeRoom() {
    rows = [Row](repeating: Row(), count: SegmentScale.longestWord + 1)
    entries = [LexiconEntry](repeating: .unknown, count: rows.count * SegmentEntries.rowLength)
    hashes = [LexiconHash](repeating: .zero, count: SegmentEntries.rowLength)
  }
}
