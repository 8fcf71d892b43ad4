import WireText

/// A lexicon as the segmenter asks it: for all parts of a word, most of which are no words, and for the same parts again
/// and again.
///
/// Once it is prepared it has a filter, and keeps what it found; that takes about 1 MB and two milliseconds, which a run
/// over one story of a few pages is better without. What it answers is the same with and without.
final class SegmentLexicon: Sendable {
  private let lexicon: Lexicon
  /// Nil where it is not prepared, and where a house has lexicons of its own, whose words the filter has not.
  private let filter: LexiconFilter?
  /// Nil where `filter` is.
  private let pairs: PairFilter?
  /// Entries of parts of words.
  private let entries: LexiconCache?
  /// Where known words may be cut into two others in use: a bit for each letter.
  private let cuts: LexiconCache?
  /// What `SegmentSlips` found for words that the lexicon doesn't have: a step of frequency.
  private let slips: LexiconCache?
  /// What parts of words that the lexicon doesn't have weigh as compounds or made forms: the bits of a number.
  private let weights: LexiconCache?

  init(_ lexicon: Lexicon, isPrepared: Bool) {
    self.lexicon = lexicon
    let hasFilters = isPrepared && !lexicon.hasHouse
    filter = hasFilters ? LexiconFilter(lexicon) : nil
    pairs = hasFilters ? PairFilter(lexicon) : nil
    entries = isPrepared ? LexiconCache() : nil
    cuts = isPrepared ? LexiconCache() : nil
    slips = isPrepared ? LexiconCache() : nil
    weights = isPrepared ? LexiconCache() : nil
  }

  /// The hash of the key that stands in `keys` from `start` up to `end`.
  @inline(__always)
  func hash(_ keys: Span<UInt8>, from start: Int, to end: Int) -> LexiconHash {
    lexicon.hash(keys, from: start, to: end)
  }

  /// The same for the key in `range`.
  @inline(__always)
  func hash(_ keys: Span<UInt8>, _ range: Range<Int>) -> LexiconHash {
    lexicon.hash(keys, from: range.lowerBound, to: range.upperBound)
  }

  /// What is known of a key.
  func entry(in keys: Span<UInt8>, from start: Int, to end: Int) -> LexiconEntry {
    entry(of: lexicon.hash(keys, from: start, to: end), in: keys, from: start, to: end)
  }

  /// The same by the hash of that key.
  func entry(of hash: LexiconHash, in keys: Span<UInt8>, from start: Int, to end: Int) -> LexiconEntry {
    guard mayHave(hash) else { return .unknown }
    return kept(hash) ?? lookUp(hash, in: keys, from: start, to: end)
  }

  /// Asks the lexicon for a key of that hash, and keeps what it says.
  func lookUp(_ hash: LexiconHash, in keys: Span<UInt8>, from start: Int, to end: Int) -> LexiconEntry {
    let entry = lexicon.entry(of: hash, in: keys, from: start, to: end)
    keep(entry, for: hash)
    return entry
  }

  /// Whether a key is known that is seldom asked for twice.
  func has(_ keys: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    let hash = lexicon.hash(keys, from: start, to: end)
    return mayHave(hash) && lexicon.entry(of: hash, in: keys, from: start, to: end).isKnown
  }

  /// Whether a key may be two words in use, of which one is a word of grammar; never false where it is. What a words file
  /// holds is not so frequent.
  ///
  /// - Parameter letters: the keys of words of one letter.
  func mayBePair(_ keys: Span<UInt8>, _ key: Range<Int>, letters: ByteWordSet) -> Bool {
    var last = key.upperBound - 1
    while last > key.lowerBound, UTF8.isContinuation(keys[last]) { last -= 1 }
    var isFirst = true
    for cut in key.dropFirst() where !UTF8.isContinuation(keys[cut]) {
      let isWord =
        (!isFirst || letters.contains(keys, key.lowerBound..<cut))
        && (cut < last || letters.contains(keys, cut..<key.upperBound))
      if isWord, mayBePair(keys, key, cutAt: cut) { return true }
      isFirst = false
    }
    return false
  }

  /// The same for one place in the key.
  @inline(__always)
  func mayBePair(_ keys: Span<UInt8>, _ key: Range<Int>, cutAt cut: Int) -> Bool {
    guard let pairs else { return true }
    return pairs.mayHold(
      lexicon.hash(keys, from: key.lowerBound, to: cut), lexicon.hash(keys, from: cut, to: key.upperBound))
  }

  /// Whether others than the lexicon itself may have something to say of a key of that hash: a house.
  @inline(__always)
  func isExtended(_ hash: LexiconHash) -> Bool { lexicon.hasHouse || lexicon.mayHaveAddition(hash) }

  /// What is known of a key of which the lexicon itself says `entry`.
  @inline(__always)
  func entry(
    over entry: LexiconEntry, of hash: LexiconHash, in keys: Span<UInt8>, from start: Int, to end: Int
  ) -> LexiconEntry {
    let entry = lexicon.houseEntry(over: entry, in: keys, from: start, to: end)
    guard !entry.isKnown, lexicon.mayHaveAddition(hash) else { return entry }
    return lexicon.addition(in: keys, from: start, to: end)
  }

  /// Whether a key of that hash may be known; never false where one is.
  @inline(__always)
  func mayHave(_ hash: LexiconHash) -> Bool {
    guard let filter else { return true }
    // Both are asked, whatever the first says: what can't be foretold is no branch.
    let isHeld = filter.mayHold(hash) ? 1 : 0
    let isAddition = lexicon.mayHaveAddition(hash) ? 1 : 0
    return isHeld | isAddition != 0
  }

  /// Whether the lexicon itself may have a key of that hash; never false where it has one.
  @inline(__always)
  func mayHaveItself(_ hash: LexiconHash) -> Bool { filter?.mayHold(hash) ?? true }

  /// What was found before for a key of that hash; nil where that is forgotten.
  @inline(__always)
  func kept(_ hash: LexiconHash) -> LexiconEntry? {
    entries?.number(hash).map { LexiconEntry(rawValue: $0) }
  }

  /// Keeps what was found.
  @inline(__always)
  func keep(_ entry: LexiconEntry, for hash: LexiconHash) { entries?.keep(entry.rawValue, hash) }

  /// Looks up the keys of a batch.
  func find(_ batch: inout LexiconBatch) { batch.find(in: lexicon) }

  /// What was kept of the slips that make a word of that hash; nil where that is forgotten.
  func keptSlip(_ word: LexiconHash) -> Int? { slips?.number(word).map { Int($0) } }

  /// Keeps the step of frequency of the likeliest slip.
  func keepSlip(_ frequency: Int, for word: LexiconHash) {
    slips?.keep(UInt32(frequency), word)
  }

  /// What was kept of the weight of a part as one that is made of others; nil where that is forgotten.
  func keptWeight(_ part: LexiconHash) -> Float? {
    weights?.number(part).map { Float(bitPattern: $0) }
  }

  /// Keeps what a part weighs as one that is made of others.
  func keepWeight(_ weight: Float, for part: LexiconHash) {
    weights?.keep(weight.bitPattern, part)
  }

  /// The letters before which a known word of that hash may be cut into two others in use, a bit for each; nil where that is
  /// forgotten.
  func keptCuts(_ word: LexiconHash) -> UInt32? { cuts?.number(word) }

  /// Keeps where a known word may be cut into two others in use.
  func keepCuts(_ cuts: UInt32, for word: LexiconHash) {
    self.cuts?.keep(cuts, word)
  }
}
