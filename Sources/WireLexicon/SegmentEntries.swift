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
    let wanted = lengths & ~rows[start].lengths & ((2 << UInt64(longest)) - 2)
    guard wanted != 0 else { return }
    rows[start].lengths |= wanted
    ask(wanted, letters, key, in: lexicon) { start..<start + $0 }
    answer(key, in: lexicon)
  }

  /// Finds the parts that the word ends with, but for the word itself, as far as they were not found before.
  mutating func findEnds(_ letters: [SegmentLetter], _ count: Int, _ key: [UInt8], in lexicon: SegmentLexicon)
  {
    if rows.isEmpty { makeRoom() }
    var lengths: UInt64 = 0
    let word = word
    var rows = rows.mutableSpan
    for length in 1..<min(count, SegmentEntries.rowLength) {
      let known = rows[count - length].word == word ? rows[count - length].lengths : 0
      let own: UInt64 = 1 << UInt64(length)
      rows[count - length] = Row(word: word, lengths: known | own)
      lengths |= own & ~known
    }
    ask(lengths, letters, key, in: lexicon) { count - $0..<count }
    answer(key, in: lexicon)
  }

  /// Makes ready to ask for parts that start at a letter.
  private mutating func begin(_ start: Int) {
    if rows.isEmpty { makeRoom() }
    if rows[start].word != word { rows[start] = Row(word: word) }
  }

  /// Asks for the part of each length whose bit is set.
  @inline(__always)
  private mutating func ask(
    _ lengths: UInt64, _ letters: [SegmentLetter], _ key: [UInt8], in lexicon: SegmentLexicon,
    _ part: (_ length: Int) -> Range<Int>
  ) {
    var number = questionCount
    var questions = questions.mutableSpan
    var left = lengths
    while left != 0 {
      let part = part(left.trailingZeroBitCount)
      left &= left - 1
      let first = letters[part.lowerBound].key
      let last = letters[part.upperBound].key
      questions[number] = Question(
        hash: lexicon.hash(key.span, from: first, to: last),
        cell: part.lowerBound * SegmentEntries.rowLength + part.count,
        start: UInt16(truncatingIfNeeded: first), end: UInt16(truncatingIfNeeded: last))
      number += 1
    }
    questionCount = number
  }

  /// Answers what was asked: the filter is asked for all before the rest are looked up, so that its memory is waited for at
  /// once.
  private mutating func answer(_ key: [UInt8], in lexicon: SegmentLexicon) {
    let likely = leaveLikely(in: lexicon)
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

  /// Leaves the questions first that the filter lets pass; returns how many.
  private mutating func leaveLikely(in lexicon: SegmentLexicon) -> Int {
    let count = questionCount
    for number in 0..<count { entries[questions[number].cell] = .unknown }
    var questions = questions.mutableSpan
    var likely = 0
    for number in 0..<count {
      let question = questions[number]
      questions[likely] = question
      likely += lexicon.mayHave(question.hash) ? 1 : 0
    }
    return likely
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
    questions = [Question](repeating: Question(), count: SegmentEntries.rowLength)
  }
}
