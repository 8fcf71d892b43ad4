import WireText

/// What the lexicon has of the parts of a word, many of them looked up together.
struct SegmentEntries {
  /// The parts that start at one letter.
  private struct Row {
    /// The number of the word that they are parts of.
    var word: UInt32 = 0
    /// A bit for each length that was looked up, for each that is known, and for each that the story may have as a word of
    /// its own.
    var lengths: UInt64 = 0
    var known: UInt64 = 0
    var inStory: UInt64 = 0
  }

  /// What is known of a part before the story itself is asked.
  struct Found {
    var entry: LexiconEntry
    /// Whether the story may have it as a word of its own.
    var mayStandInStory: Bool
  }

  /// A part to look up.
  private struct Question {
    var hash = LexiconHash.zero
    /// The letter that it starts at, and the number of its letters.
    var letter: UInt8 = 0
    var length: UInt8 = 0
    /// Where it stands in the key.
    var start: UInt16 = 0
    var end: UInt16 = 0

    var part: Range<Int> { Int(letter)..<Int(letter) + Int(length) }
  }

  /// A row for each letter that a part may start at: the parts by their length, as far as they are known.
  private var entries: [LexiconEntry] = []
  private var rows: [Row] = []
  /// The number of the word at hand.
  private var word: UInt32 = 1
  /// The parts that the filter lets pass.
  private var questions: [Question] = []
  /// The words of the story at hand.
  private var story = HashFilter.empty

  /// So many are looked up sooner one by one than together.
  private static let few = 2

  private static var rowLength: Int { SegmentScale.longestPart + 1 }

  /// Forgets the word at hand.
  mutating func reset() {
    word &+= 1
    if word == 0 {
      for row in rows.indices { rows[row] = Row() }
      word = 1
    }
  }

  /// Takes the words of another story.
  mutating func take(_ story: HashFilter) {
    self.story = story
    reset()
  }

  /// What was found for a part; nil where it was not asked for.
  @inline(__always)
  func found(_ part: Range<Int>) -> Found? {
    guard part.lowerBound < rows.count, part.count <= SegmentScale.longestPart else { return nil }
    let row = rows[part.lowerBound]
    let length = UInt64(truncatingIfNeeded: part.count)
    guard row.word == word, row.lengths &>> length & 1 != 0 else { return nil }
    return Found(
      entry: row.known &>> length & 1 != 0 ? entries[SegmentEntries.cell(part)] : .unknown,
      mayStandInStory: row.inStory &>> length & 1 != 0)
  }

  /// A bit for each length of a known part that starts at a letter, of those that were asked for.
  func known(from start: Int) -> UInt64 {
    start < rows.count && rows[start].word == word ? rows[start].known : 0
  }

  @inline(__always)
  private static func cell(_ part: Range<Int>) -> Int { part.lowerBound &* rowLength &+ part.count }

  /// Finds a part, which stands in `range` of the key, and keeps what was found if it is no longer than parts are.
  @inline(never)
  mutating func find(_ part: Range<Int>, in range: Range<Int>, of key: [UInt8], _ lexicon: SegmentLexicon)
    -> Found
  {
    let hash = lexicon.hash(key.span, range)
    let entry = lexicon.entry(of: hash, in: key.span, from: range.lowerBound, to: range.upperBound)
    let found = Found(entry: entry, mayStandInStory: story.mayHold(hash))
    guard part.count <= SegmentScale.longestPart else { return found }
    if rows.isEmpty { makeRoom() }
    if rows[part.lowerBound].word != word { rows[part.lowerBound] = Row(word: word) }
    let length: UInt64 = 1 << UInt64(part.count)
    rows[part.lowerBound].lengths |= length
    if found.mayStandInStory { rows[part.lowerBound].inStory |= length }
    keep(entry, of: part)
    return found
  }

  /// Keeps what was found for a part.
  private mutating func keep(_ entry: LexiconEntry, of part: Range<Int>) {
    guard entry.isKnown else { return }
    rows[part.lowerBound].known |= 1 << UInt64(part.count)
    entries[SegmentEntries.cell(part)] = entry
  }

  /// Finds the parts that start at a letter of the word of `count` letters and whose length has its bit set, as far as they
  /// were not found before.
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
    let likely = SegmentEntries.ask(wanted, letters, key, in: lexicon, story, &questions, &rows) {
      start..<start + $0
    }
    answer(likely, key, in: lexicon)
  }

  /// Finds the parts that the word ends with, but for the word itself, as far as they were not found before.
  mutating func findEnds(_ letters: [SegmentLetter], _ count: Int, _ key: [UInt8], in lexicon: SegmentLexicon)
  {
    if rows.isEmpty { makeRoom() }
    var lengths: UInt64 = 0
    let word = word
    var rowsOfWord = rows.mutableSpan
    for length in 1..<min(count, SegmentEntries.rowLength) {
      var row = rowsOfWord[count - length]
      if row.word != word { row = Row(word: word) }
      let own: UInt64 = 1 << UInt64(length)
      lengths |= own & ~row.lengths
      row.lengths |= own
      rowsOfWord[count - length] = row
    }
    let likely = SegmentEntries.ask(lengths, letters, key, in: lexicon, story, &questions, &rows) {
      count - $0..<count
    }
    answer(likely, key, in: lexicon)
  }

  /// Asks the filters for the part of each length whose bit is set; leaves what the lexicon's lets pass in `questions`, and
  /// returns how many they are. No branch depends on what they say, so that their memory is waited for at once.
  @inline(__always)
  private static func ask(
    _ lengths: UInt64, _ letters: [SegmentLetter], _ key: [UInt8], in lexicon: SegmentLexicon,
    _ story: HashFilter, _ questions: inout [Question], _ rows: inout [Row],
    _ part: (_ length: Int) -> Range<Int>
  ) -> Int {
    var questions = questions.mutableSpan
    var rows = rows.mutableSpan
    let letters = letters.span
    let key = key.span
    var likely = 0
    var left = lengths
    while left != 0 {
      let part = part(left.trailingZeroBitCount)
      left &= left - 1
      let first = letters[part.lowerBound].key
      let last = letters[part.upperBound].key
      let hash = lexicon.hash(key, from: first, to: last)
      rows[part.lowerBound].inStory |=
        (story.mayHold(hash) ? 1 : 0) &<< UInt64(truncatingIfNeeded: part.count)
      questions[likely] = Question(
        hash: hash, letter: UInt8(truncatingIfNeeded: part.lowerBound),
        length: UInt8(truncatingIfNeeded: part.count), start: UInt16(truncatingIfNeeded: first),
        end: UInt16(truncatingIfNeeded: last))
      likely += lexicon.mayHave(hash) ? 1 : 0
    }
    return likely
  }

  /// Answers the first `likely` questions, those that were kept before the rest.
  private mutating func answer(_ likely: Int, _ key: [UInt8], in lexicon: SegmentLexicon) {
    var missing = 0
    for number in 0..<likely {
      let question = questions[number]
      if let kept = lexicon.kept(question.hash) {
        keep(kept, of: question.part)
      } else {
        questions[missing] = question
        missing += 1
      }
    }
    if missing > 0 { lookUp(missing, key, in: lexicon) }
  }

  /// Looks up the first `count` questions.
  private mutating func lookUp(_ count: Int, _ key: [UInt8], in lexicon: SegmentLexicon) {
    guard count > SegmentEntries.few else {
      for number in 0..<count {
        let question = questions[number]
        let entry = lexicon.lookUp(
          question.hash, in: key.span, from: Int(question.start), to: Int(question.end))
        keep(entry, of: question.part)
      }
      return
    }
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
        keep(entry, of: question.part)
        lexicon.keep(entry, for: question.hash)
      }
      first += batch.count
      batch.removeAll()
    }
  }

  private mutating func makeRoom() {
    rows = [Row](repeating: Row(), count: SegmentScale.longestWord + 1)
    entries = [LexiconEntry](repeating: .unknown, count: rows.count * SegmentEntries.rowLength)
    // One more than there are lengths: the last is written before it is known whether it stays.
    questions = [Question](repeating: Question(), count: SegmentEntries.rowLength + 1)
  }
}
