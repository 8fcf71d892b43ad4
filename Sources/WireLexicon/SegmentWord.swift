import WireText

/// One letter of a word under the knife, with the marks that belong to it.
struct SegmentLetter {
  enum Sort {
    case small
    case capital
    /// A letter without case.
    case letter
    case digit
    case apostrophe
    case hyphen
    case other
    /// No letter: the word's end.
    case end
  }

  /// Where it starts in the file.
  var offset: Int
  /// Where it starts in the key.
  var key: Int
  var sort: Sort
  /// How many letters, capitals and digits stand before it.
  var lettersBefore: UInt8 = 0
  var capitalsBefore: UInt8 = 0
  var digitsBefore: UInt8 = 0

  var isLetter: Bool { sort == .small || sort == .capital || sort == .letter }

  /// Counts the letter for those that come after it.
  @inline(__always)
  mutating func countItself() {
    switch sort {
    case .small, .letter: lettersBefore += 1
    case .capital:
      lettersBefore += 1
      capitalsBefore += 1
    case .digit: digitsBefore += 1
    case .apostrophe, .hyphen, .other, .end: break
    }
  }
}

/// A word taken apart into its letters, each with its place in the file and in the key.
///
/// Its arrays have room for the longest word, and are filled anew for each.
struct SegmentWord {
  /// The letters, and after them one that marks the end.
  private(set) var letters = [SegmentLetter](
    repeating: SegmentLetter(offset: 0, key: 0, sort: .end), count: SegmentScale.longestWord + 1)
  /// The key, and room behind it so that endings are compared with it in steps of eight bytes.
  private(set) var key = [UInt8](repeating: 0, count: Token.longestKey + 16)
  /// The number of letters.
  private(set) var count = 0
  /// The number of bytes of the key.
  private(set) var keyCount = 0
  /// Whether all of it but the first letter is small letters, and that is a letter with case: then no question about its
  /// parts needs a look at them.
  private(set) var isSmallInside = true
  private var entries = SegmentEntries()
  /// The hash of the key; nil while no one has asked.
  private var wholeHash: LexiconHash? = nil
  /// The key of the letter at hand.
  private var spelt: [UInt8] = []

  /// Takes a word; returns false where its letters don't make its key, or are too many.
  mutating func load(_ token: Token, _ bytes: Span<UInt8>) -> Bool {
    entries.reset()
    wholeHash = nil
    count = 0
    keyCount = 0
    isSmallInside = true
    if !token.traits.contains(.beyondASCII) { return loadASCII(token, bytes) }
    var letter = SegmentLetter(offset: 0, key: 0, sort: .end)
    let end = Int(token.end)
    var start = Int(token.start)
    while start < end {
      let first = bytes.scalar(at: start)
      var next = start + first.length
      while next < end, SegmentWord.belongsToLetter(bytes, at: next) { next += bytes.scalar(at: next).length }
      letter.sort =
        ASCII.isSmall(bytes[start]) ? .small : SegmentWord.sort(ScalarClass.of(first.value))
      letter.offset = start
      letter.key = keyCount
      guard count < SegmentScale.longestWord, appendKey(bytes, start..<next) else { return false }
      append(&letter)
      start = next
    }
    appendEnd(letter, at: end)
    return keyCount == Int(token.keyLength)
  }

  /// Takes the capitals of the word for small letters, as in a line that has no others.
  mutating func readCapitalsAsSmall() {
    isSmallInside = true
    for i in 0..<count {
      if letters[i].sort == .capital { letters[i].sort = .small }
      letters[i].capitalsBefore = 0
      if letters[i].sort != .small { isSmallInside = false }
    }
    letters[count].capitalsBefore = 0
  }

  private mutating func loadASCII(_ token: Token, _ bytes: Span<UInt8>) -> Bool {
    let start = Int(token.start)
    let length = Int(token.end) - start
    guard length <= SegmentScale.longestWord, length == Int(token.keyLength) else { return false }
    isSmallInside = SegmentWord.fill(&letters, &key, bytes, start..<start + length)
    count = length
    keyCount = length
    return true
  }

  /// Takes ASCII letters and their key, and marks the end; returns whether all but the first are small, and that has case.
  private static func fill(
    _ letters: inout [SegmentLetter], _ key: inout [UInt8], _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    var letters = letters.mutableSpan
    var key = key.mutableSpan
    var letter = SegmentLetter(offset: 0, key: 0, sort: .end)
    var isSmallInside = true
    for i in 0..<range.count {
      let byte = bytes[range.lowerBound + i]
      letter.sort = ASCII.isSmall(byte) ? .small : SegmentWord.sort(ScalarClass.ofASCII(byte))
      letter.offset = range.lowerBound + i
      letter.key = i
      key[i] = ASCII.lowercased(byte)
      letters[i] = letter
      if letter.sort != .small, letter.sort != .capital || i > 0 { isSmallInside = false }
      letter.countItself()
    }
    letter.offset = range.upperBound
    letter.key = range.count
    letter.sort = .end
    letters[range.count] = letter
    return isSmallInside
  }

  /// Appends a letter, and counts it for those that come after it.
  @inline(__always)
  private mutating func append(_ letter: inout SegmentLetter) {
    letters[count] = letter
    count += 1
    if letter.sort != .small, letter.sort != .capital || count > 1 { isSmallInside = false }
    letter.countItself()
  }

  private mutating func appendEnd(_ last: SegmentLetter, at offset: Int) {
    var end = last
    end.offset = offset
    end.key = keyCount
    end.sort = .end
    letters[count] = end
  }

  /// Appends the key of one letter; false where there is no room for it.
  @inline(__always)
  private mutating func appendKey(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if range.count == 1 {
      guard keyCount < Token.longestKey else { return false }
      key[keyCount] = ASCII.lowercased(bytes[range.lowerBound])
      keyCount += 1
      return true
    }
    spelt.removeAll(keepingCapacity: true)
    WordKey.append(bytes, ByteRange(range.lowerBound, range.upperBound), to: &spelt)
    guard keyCount + spelt.count <= Token.longestKey else { return false }
    for byte in spelt {
      key[keyCount] = byte
      keyCount += 1
    }
    return true
  }

  /// Takes the words of the story that the next words stand in.
  mutating func take(_ story: HashFilter) { entries.take(story) }

  /// What is known of the letters of `part`, which is kept for when it is asked for again.
  @inline(__always)
  mutating func find(_ part: Range<Int>, in lexicon: SegmentLexicon) -> SegmentEntries.Found {
    entries.found(part) ?? entries.find(part, in: keyRange(part), of: key, lexicon)
  }

  /// What the lexicon has of the letters of `part`.
  @inline(__always)
  func entry(_ part: Range<Int>, in lexicon: SegmentLexicon) -> LexiconEntry {
    entries.found(part)?.entry ?? entryLookedUp(part, in: lexicon)
  }

  private func entryLookedUp(_ part: Range<Int>, in lexicon: SegmentLexicon) -> LexiconEntry {
    lexicon.entry(in: key.span, from: letters[part.lowerBound].key, to: letters[part.upperBound].key)
  }

  /// Looks up the parts that start at a letter and whose length has its bit set; to be called where most of them will be
  /// asked for.
  mutating func findEntries(from start: Int, lengths: UInt64, in lexicon: SegmentLexicon) {
    entries.find(from: start, lengths: lengths, letters, count, key, in: lexicon)
  }

  /// A bit for each length of a known part that starts at a letter, of those that were looked up.
  func knownLengths(from start: Int) -> UInt64 { entries.known(from: start) }

  /// Looks up all parts that the word ends with.
  mutating func findEnds(in lexicon: SegmentLexicon) {
    entries.findEnds(letters, count, key, in: lexicon)
  }

  /// Whether the set has the letters of a part.
  ///
  /// Never inlined: inside another method that changes the word the key would be copied to be read.
  @inline(never)
  func isIn(_ words: ByteWordSet, _ part: Range<Int>) -> Bool {
    words.contains(key.span, keyRange(part))
  }

  /// Which of so many letters from `start` on are a word of the set: a bit for each number of letters.
  ///
  /// - Parameter counts: the numbers that are asked for, from 2 to 63; the word may have fewer letters.
  @inline(never)
  func beginnings(from start: Int, _ counts: Range<Int>, in words: ByteWordSet) -> UInt64 {
    let counts = counts.clamped(to: 1..<count - start + 1)
    guard !counts.isEmpty, !words.isEmpty else { return 0 }
    let first = letters[start].key
    let lengths = words.lengths(ofWordsWith: key[first], key[first + 1])
    var found: UInt64 = 0
    guard lengths != 0 else { return found }
    for count in counts {
      let end = letters[start + count].key
      if lengths >> UInt32(min(end - first, 31)) & 1 != 0, words.contains(key.span, first..<end) {
        found |= 1 << UInt64(count)
      }
    }
    return found
  }

  /// Whether the letters from `letter` on begin with the ending.
  @inline(__always)
  func isSpelt(_ ending: SegmentEnding, from letter: Int) -> Bool {
    ending.stands(in: key.span, from: letters[letter].key, upTo: keyCount)
  }

  /// Whether the ending is all letters of a part.
  func isSpelt(_ ending: SegmentEnding, _ part: Range<Int>) -> Bool {
    let range = keyRange(part)
    return range.count == ending.count
      && ending.stands(in: key.span, from: range.lowerBound, upTo: range.upperBound)
  }

  /// Whether a cut before a letter may leave two words in use, of which one is a word of grammar.
  func mayBePair(cutAt letter: Int, in lexicon: SegmentLexicon) -> Bool {
    lexicon.mayBePair(key.span, 0..<keyCount, cutAt: letters[letter].key)
  }

  /// The hash by which the lexicon has the whole word.
  mutating func hash(in lexicon: SegmentLexicon) -> LexiconHash {
    if let wholeHash { return wholeHash }
    let hash = hash(0..<count, in: lexicon)
    wholeHash = hash
    return hash
  }

  /// The hash by which the lexicon has a part.
  func hash(_ part: Range<Int>, in lexicon: SegmentLexicon) -> LexiconHash {
    lexicon.hash(key.span, from: letters[part.lowerBound].key, to: letters[part.upperBound].key)
  }

  /// Where the letters `part` stand in the key.
  func keyRange(_ part: Range<Int>) -> Range<Int> {
    letters[part.lowerBound].key..<letters[part.upperBound].key
  }

  /// How capitals are spread over the letters of `part`.
  @inline(__always)
  func pattern(_ part: Range<Int>) -> SegmentCase {
    isSmall(part) ? .small : patternOfMixed(part)
  }

  /// Whether a part is sure to be small letters alone, told by a glance.
  @inline(__always)
  func isSmall(_ part: Range<Int>) -> Bool {
    isSmallInside && (part.lowerBound > 0 || letters[0].sort == .small)
  }

  /// Whether a part is letters alone, of which none but the first is a capital.
  @inline(__always)
  func isPlain(_ part: Range<Int>) -> Bool { isSmallInside || isPlainInMixed(part) }

  private func isPlainInMixed(_ part: Range<Int>) -> Bool {
    let first = letters[part.lowerBound]
    let end = letters[part.upperBound]
    let capitals = end.capitalsBefore - first.capitalsBefore
    return isLettersAlone(part) && (capitals == 0 || capitals == 1 && first.sort == .capital)
  }

  private func isLettersAlone(_ part: Range<Int>) -> Bool {
    Int(letters[part.upperBound].lettersBefore - letters[part.lowerBound].lettersBefore) == part.count
  }

  private func patternOfMixed(_ part: Range<Int>) -> SegmentCase {
    let first = letters[part.lowerBound]
    let end = letters[part.upperBound]
    if end.digitsBefore > first.digitsBefore { return .digits }
    let capitals = end.capitalsBefore - first.capitalsBefore
    if capitals == 0 { return .small }
    if capitals == 1, startsWithCapital(part) { return .capital }
    return capitals == end.lettersBefore - first.lettersBefore ? .capitals : .mixed
  }

  /// Whether the first letter of the part is a capital, signs before it left out.
  private func startsWithCapital(_ part: Range<Int>) -> Bool {
    for i in part where letters[i].isLetter { return letters[i].sort == .capital }
    return false
  }

  /// Whether a word may end before the letter `i` and the next begin there.
  func canCut(_ i: Int) -> Bool {
    guard !isSmallInside, i > 0, i < count else { return true }
    let before = letters[i - 1].sort
    let after = letters[i].sort
    let isSign =
      before == .apostrophe || before == .hyphen || after == .apostrophe || after == .hyphen
    return !isSign && !(before == .digit && after == .digit)
  }

  /// The first letter of `part` that is of a sort; nil where none is.
  @inline(__always)
  func first(_ sort: SegmentLetter.Sort, in part: Range<Int>) -> Int? {
    isSmallInside && sort != .small && sort != .capital ? nil : search(sort, in: part)
  }

  private func search(_ sort: SegmentLetter.Sort, in part: Range<Int>) -> Int? {
    if sort == .apostrophe || sort == .hyphen, isLettersAlone(part) { return nil }
    for i in part where letters[i].sort == sort { return i }
    return nil
  }

  /// The first capital that stands right after a small letter.
  var innerCapital: Int? {
    guard count > 1, !isSmallInside else { return nil }
    for i in 1..<count where letters[i].sort == .capital && letters[i - 1].sort == .small { return i }
    return nil
  }

  private static func belongsToLetter(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    guard bytes[offset] >= 0x80 else { return false }
    let scalarClass = bytes.scalarClass(at: offset)
    return scalarClass == .mark || scalarClass == .joiner
  }

  private static func sort(_ scalarClass: ScalarClass) -> SegmentLetter.Sort {
    switch scalarClass {
    case .lower: .small
    case .upper: .capital
    case .letter: .letter
    case .digit, .otherNumber: .digit
    case .apostrophe: .apostrophe
    case .hyphen: .hyphen
    case .mark, .joiner, .space, .punctuation, .symbol: .other
    }
  }
}
