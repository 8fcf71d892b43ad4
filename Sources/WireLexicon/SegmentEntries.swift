import WireText

/// What the lexicon has of the parts of a word, many of them looked up together.
struct SegmentEntries {
  /// The parts that start at one letter.
  private struct Row {
    /// The number of the word that they are parts of.
    var word: UInt32 = 0
    /// A bit for each length that was looked up.
    var lengths: UInt64 = 0
  }

  /// A part to look up.
  private struct Question {
    var hash = LexiconHash.zero
    /// Where its entry goes.
    var cell = 0
    /// Where it stands in the key.
    var start: UInt16 = 0
    var end: UInt16 = 0
  }

  /// A row for each letter that a part may start at: the parts by their length.
  private var entries: [LexiconEntry] = []
  private var rows: [Row] = []
  /// The number of the word at hand.
  private var word: UInt32 = 1
  private var questions: [Question] = []
  private var questionCount = 0

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
  mutating func find(
    from start: Int, lengths: UInt64, _ letters: [SegmentLetter], _ count: Int, _ key: [UInt8],
    in lexicon: SegmentLexicon
  ) {
    begin(start)
    let longest = min(count - start, SegmentScale.longestPart)
    var left = lengths & ~rows[start].lengths & ((2 << UInt64(longest)) - 2)
    guard left != 0 else { return }
    while left != 0 {
      ask(start, left.trailingZeroBitCount, letters, key, in: lexicon)
      left &= left - 1
    }
    answer(key, in: lexicon)
  }

  /// Finds the parts that the word begins with, and those that it ends with.
  mutating func findEdges(
    _ letters: [SegmentLetter], _ count: Int, _ key: [UInt8], in lexicon: SegmentLexicon
  ) {
    begin(0)
    for length in 1..<min(count, SegmentEntries.rowLength) {
      ask(0, length, letters, key, in: lexicon)
      begin(count - length)
      ask(count - length, length, letters, key, in: lexicon)
    }
    answer(key, in: lexicon)
  }

  /// Makes ready to ask for parts that start at a letter.
  private mutating func begin(_ start: Int) {
    if rows.isEmpty { makeRoom() }
    if rows[start].word != word { rows[start] = Row(word: word) }
  }

  @inline(__always)
  private mutating func ask(
    _ start: Int, _ length: Int, _ letters: [SegmentLetter], _ key: [UInt8], in lexicon: SegmentLexicon
  ) {
    rows[start].lengths |= 1 << UInt64(length)
    let first = letters[start].key
    let last = letters[start + length].key
    questions[questionCount] = Question(
      hash: lexicon.hash(key.span, from: first, to: last), cell: start * SegmentEntries.rowLength + length,
      start: UInt16(truncatingIfNeeded: first), end: UInt16(truncatingIfNeeded: last))
    questionCount += 1
  }

  /// Answers what was asked: the filter is asked for all before the rest are looked up, so that its memory is waited for at
  /// once.
  private mutating func answer(_ key: [UInt8], in lexicon: SegmentLexicon) {
    var likely = 0
    for number in 0..<questionCount {
      let question = questions[number]
      entries[question.cell] = .unknown
      questions[likely] = question
      likely += lexicon.mayHave(question.hash) ? 1 : 0
    }
    questionCount = 0
    var missing = 0
    for number in 0..<likely {
      let question = questions[number]
      if let kept = lexicon.kept(question.hash) {
        entries[question.cell] = kept
      } else {
        questions[missing] = question
        missing += 1
      }
    }
    if missing > 0 { lookUp(missing, key, in: lexicon) }
  }

  /// Looks up the first `count` questions.
  private mutating func lookUp(_ count: Int, _ key: [UInt8], in lexicon: SegmentLexicon) {
    var batch = LexiconBatch()
    var first = 0
    while first < count {
      while first + batch.count < count, !batch.isFull { batch.add(questions[first + batch.count].hash) }
      lexicon.find(&batch)
      for number in 0..<batch.count {
        let question = questions[first + number]
        let entry = lexicon.entry(
          over: batch.entry(number), of: question.hash, in: key.span, from: Int(question.start),
          to: Int(question.end))
        entries[question.cell] = entry
        lexicon.keep(entry, for: question.hash)
      }
      first += batch.count
      batch.removeAll()
    }
  }

  private mutating func makeRoom() {
    rows = [Row](repeating: Row(), count: SegmentScale.longestWord + 1)
    entries = [LexiconEntry](repeating: .unknown, count: rows.count * SegmentEntries.rowLength)
    questions = [Question](repeating: Question(), count: 2 * SegmentEntries.rowLength)
  }
}
