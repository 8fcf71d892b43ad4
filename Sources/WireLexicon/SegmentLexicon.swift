import WireText

/// A lexicon as the segmenter asks it: for all parts of a word, most of which are no words, and for the same parts again
/// and again.
///
/// Once it is prepared it has a filter, and keeps what it found; that takes half a megabyte and a millisecond, which a run
/// over one story of a few pages is better without. What it answers is the same with and without.
final class SegmentLexicon: Sendable {
  private let lexicon: Lexicon
  private let filter: LexiconFilter?
  /// Entries of parts of words.
  private let entries: LookupMemo?
  /// Known words that are no two others in use.
  private let wholes: LookupMemo?
  /// What `SegmentSlips` found for words that the lexicon doesn't have.
  private let slips: LookupMemo?

  init(_ lexicon: Lexicon, isPrepared: Bool) {
    self.lexicon = lexicon
    filter = isPrepared ? LexiconFilter(lexicon) : nil
    entries = isPrepared ? LookupMemo(slots: 1 << 14) : nil
    wholes = isPrepared ? LookupMemo(slots: 1 << 14) : nil
    slips = isPrepared ? LookupMemo(slots: 1 << 13) : nil
  }

  /// The hash of the key that stands in `keys` from `start` up to `end`.
  @inline(__always)
  func hash(_ keys: Span<UInt8>, from start: Int, to end: Int) -> LexiconHash {
    lexicon.hash(keys, from: start, to: end)
  }

  /// What is known of a key.
  func entry(in keys: Span<UInt8>, from start: Int, to end: Int) -> LexiconEntry {
    let hash = lexicon.hash(keys, from: start, to: end)
    guard mayHave(hash) else { return .unknown }
    if let kept = kept(hash) { return kept }
    let entry = lexicon.entry(of: hash, in: keys, from: start, to: end)
    keep(entry, for: hash)
    return entry
  }

  /// Whether a key is known that is seldom asked for twice.
  func has(_ keys: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    let hash = lexicon.hash(keys, from: start, to: end)
    return mayHave(hash) && lexicon.entry(of: hash, in: keys, from: start, to: end).isKnown
  }

  /// Whether a key of that hash may be one of the words that the lexicon was given besides.
  @inline(__always)
  func mayHaveAddition(_ hash: LexiconHash) -> Bool { lexicon.mayHaveAddition(hash) }

  /// What is known of a key of that kind.
  func addition(in keys: Span<UInt8>, from start: Int, to end: Int) -> LexiconEntry {
    lexicon.addition(in: keys, from: start, to: end)
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

  /// What was found before for a key of that hash; nil where that is forgotten.
  @inline(__always)
  func kept(_ hash: LexiconHash) -> LexiconEntry? {
    guard let kept = entries?.answer(for: hash) else { return nil }
    return LexiconEntry(rawValue: kept)
  }

  /// Keeps what was found.
  @inline(__always)
  func keep(_ entry: LexiconEntry, for hash: LexiconHash) { entries?.keep(entry.rawValue, for: hash) }

  /// Looks up the keys of a batch.
  func find(_ batch: inout LexiconBatch) { batch.find(in: lexicon) }

  /// What was kept of the slips that make a word of that hash; nil where that is forgotten.
  func keptSlip(_ word: LexiconHash) -> Int? { slips?.answer(for: word).map { Int($0) } }

  /// Keeps the step of frequency of the likeliest slip.
  func keepSlip(_ frequency: Int, for word: LexiconHash) {
    slips?.keep(UInt32(truncatingIfNeeded: frequency), for: word)
  }

  /// Whether it is known that a known word of that hash is no two others in use.
  func isWhole(_ word: LexiconHash) -> Bool { wholes?.answer(for: word) != nil }

  /// Keeps that a known word of that hash is no two others in use.
  func keepWhole(_ word: LexiconHash) { wholes?.keep(1, for: word) }
}
