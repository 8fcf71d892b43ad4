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
  }

  /// Where it starts in the file.
  var offset: Int
  /// Where it starts in the key.
  var key: Int
  var sort: Sort

  var isLetter: Bool { sort == .small || sort == .capital || sort == .letter }
}

/// A word taken apart into its letters, each with its place in the file and in the key.
struct SegmentWord {
  /// The letters, and after them one that marks the end.
  private(set) var letters: [SegmentLetter] = []
  private(set) var key: [UInt8] = []
  /// Whether all of it is small letters: then no question about its parts needs a look at them.
  private var isPlain = true
  private var entries = SegmentEntries()

  /// The number of letters.
  var count: Int { max(0, letters.count - 1) }

  /// Takes a word; returns false where its letters don't make its key, or are too many.
  mutating func load(_ token: Token, _ bytes: Span<UInt8>) -> Bool {
    letters.removeAll(keepingCapacity: true)
    key.removeAll(keepingCapacity: true)
    entries.reset()
    isPlain = true
    let end = Int(token.end)
    var start = Int(token.start)
    while start < end {
      if letters.count == SegmentScale.longestWord { return false }
      start = takeLetter(bytes, at: start, to: end)
    }
    letters.append(SegmentLetter(offset: end, key: key.count, sort: .other))
    return key.count == Int(token.keyLength)
  }

  /// Appends the letter that starts at `start`; returns its end.
  private mutating func takeLetter(_ bytes: Span<UInt8>, at start: Int, to end: Int) -> Int {
    let byte = bytes[start]
    let sort: SegmentLetter.Sort
    if byte < 0x80, start + 1 == end || bytes[start + 1] < 0x80 {
      sort = ASCII.isSmall(byte) ? .small : SegmentWord.sort(ScalarClass.ofASCII(byte))
      letters.append(SegmentLetter(offset: start, key: key.count, sort: sort))
      key.append(ASCII.lowercased(byte))
      if sort != .small { isPlain = false }
      return start + 1
    }
    let first = bytes.scalar(at: start)
    var next = start + first.length
    while next < end, SegmentWord.belongsToLetter(bytes, at: next) { next += bytes.scalar(at: next).length }
    sort = SegmentWord.sort(ScalarClass.of(first.value))
    if sort != .small { isPlain = false }
    letters.append(SegmentLetter(offset: start, key: key.count, sort: sort))
    WordKey.append(bytes, ByteRange(start, next), to: &key)
    return next
  }

  /// What the lexicon has of the letters of `part`.
  func entry(_ part: Range<Int>, in lexicon: Lexicon) -> LexiconEntry {
    if let entry = entries.entry(part) { return entry }
    return lexicon.entry(in: key.span, from: letters[part.lowerBound].key, to: letters[part.upperBound].key)
  }

  /// Looks up all parts that start at a letter; to be called where most of them will be asked for.
  mutating func findEntries(from start: Int, in lexicon: Lexicon) {
    entries.find(from: start, letters, key, in: lexicon)
  }

  /// Where the letters `part` stand in the key.
  func keyRange(_ part: Range<Int>) -> Range<Int> {
    letters[part.lowerBound].key..<letters[part.upperBound].key
  }

  /// How capitals are spread over the letters of `part`.
  func pattern(_ part: Range<Int>) -> SegmentCase {
    if isPlain { return .small }
    var count = 0
    var capitals = 0
    var startsWithCapital = false
    for i in part {
      let sort = letters[i].sort
      if sort == .digit { return .digits }
      guard letters[i].isLetter else { continue }
      if sort == .capital {
        capitals += 1
        if count == 0 { startsWithCapital = true }
      }
      count += 1
    }
    if capitals == 0 { return .small }
    if startsWithCapital && capitals == 1 { return .capital }
    return capitals == count ? .capitals : .mixed
  }

  /// Whether a word may end before the letter `i` and the next begin there.
  func canCut(_ i: Int) -> Bool {
    guard i > 0, i < count else { return true }
    let before = letters[i - 1].sort
    let after = letters[i].sort
    let isSign =
      before == .apostrophe || before == .hyphen || after == .apostrophe || after == .hyphen
    return !isSign && !(before == .digit && after == .digit)
  }

  /// The first letter of `part` that is of a sort; nil where none is.
  func first(_ sort: SegmentLetter.Sort, in part: Range<Int>) -> Int? {
    if isPlain, sort != .small { return nil }
    for i in part where letters[i].sort == sort { return i }
    return nil
  }

  /// The first capital that stands right after a small letter.
  var innerCapital: Int? {
    guard count > 1 else { return nil }
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
