/// Keys that are looked up together, so that the memory of all of them is waited for at once and not in turn.
struct LexiconBatch {
  static let size = 16

  private var hashes = InlineArray<16, LexiconHash>(repeating: .zero)
  private var slots = InlineArray<16, UInt32>(repeating: 0)
  private var records = InlineArray<16, UInt32>(repeating: 0)
  /// The number of keys.
  private(set) var count = 0

  var isFull: Bool { count == LexiconBatch.size }

  /// Adds a key by its hash; there is room for `size` of them.
  mutating func add(_ hash: LexiconHash) {
    hashes[count] = hash
    count += 1
  }

  mutating func removeAll() { count = 0 }

  /// Finds where the lexicon has the keys; `entry` tells then what it has of each.
  mutating func find(in lexicon: Lexicon) {
    for i in 0..<count { slots[i] = UInt32(truncatingIfNeeded: lexicon.slot(of: hashes[i])) }
    for i in 0..<count { records[i] = lexicon.record(atSlot: Int(slots[i])) }
  }

  /// What the lexicon itself has of a key that was found.
  func entry(_ number: Int, in lexicon: Lexicon) -> LexiconEntry {
    let record = records[number]
    guard record >> 8 == hashes[number].fingerprint else { return .unknown }
    return lexicon.entry(atSlot: Int(slots[number]), set: record & 0xFF)
  }

  /// Whether a key may be one of the words that the lexicon was given besides.
  func mayBeAddition(_ number: Int, to lexicon: Lexicon) -> Bool { lexicon.mayHaveAddition(hashes[number]) }
}
