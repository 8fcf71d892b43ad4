/// Keys that are looked up together, so that the memory of all of them is waited for at once and not in turn.
///
/// Each step of a look-up is done for all keys before the next, and without a branch that depends on what was read.
struct LexiconBatch {
  static let size = 16

  private var hashes = InlineArray<16, LexiconHash>(repeating: .zero)
  private var slots = InlineArray<16, Int>(repeating: 0)
  private var sets = InlineArray<16, UInt32>(repeating: 0)
  private var ranks = InlineArray<16, Int>(repeating: 0)
  /// The numbers of the keys that the lexicon has.
  private var hits = InlineArray<16, Int>(repeating: 0)
  private var entries = InlineArray<16, LexiconEntry>(repeating: .unknown)
  /// The number of keys.
  private(set) var count = 0

  var isFull: Bool { count == LexiconBatch.size }

  /// Adds a key by its hash; there is room for `size` of them.
  mutating func add(_ hash: LexiconHash) {
    hashes[count] = hash
    count += 1
  }

  mutating func removeAll() { count = 0 }

  /// Finds the keys; `entry` tells then what the lexicon has of each.
  mutating func find(in lexicon: Lexicon) {
    for i in 0..<count { slots[i] = lexicon.slot(of: hashes[i]) }
    var hitCount = 0
    for i in 0..<count {
      let record = lexicon.record(atSlot: slots[i])
      sets[i] = record & 0xFF
      entries[i] = .unknown
      hits[hitCount] = i
      hitCount &+= record >> 8 == hashes[i].fingerprint ? 1 : 0
      if hitCount == LexiconBatch.size { break }
    }
    for hit in 0..<hitCount { ranks[hit] = lexicon.rank(ofSlot: slots[hits[hit]]) }
    for hit in 0..<hitCount {
      let i = hits[hit]
      entries[i] = LexiconEntry(
        frequency: lexicon.frequency(ofRank: ranks[hit]), flags: lexicon.flags(ofSlot: slots[i], set: sets[i])
      )
    }
  }

  /// The hash of a key.
  func hash(_ number: Int) -> LexiconHash { hashes[number] }

  /// What the lexicon itself has of a key that was found.
  func entry(_ number: Int) -> LexiconEntry { entries[number] }

  /// Whether a key may be one of the words that the lexicon was given besides.
  func mayBeAddition(_ number: Int, to lexicon: Lexicon) -> Bool { lexicon.mayHaveAddition(hashes[number]) }
}
