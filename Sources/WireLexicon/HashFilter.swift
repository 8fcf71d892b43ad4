/// Tells at once of most keys that they are not among some words.
///
/// For each word one bit is set, by the hash that the lexicon has of its key: who asks has that already.
struct HashFilter: Sendable {
  private static let least = 64

  /// A power of two of them.
  private var words: [UInt64]

  /// A filter of no words.
  static let empty = HashFilter(words: [0])

  private init(words: [UInt64]) {
    self.words = words
  }

  /// A filter with room for so many words: one key in `bitsPerWord` passes that is not among them, and more as it fills
  /// beyond that.
  init(count: Int, bitsPerWord: Int) {
    var size = HashFilter.least
    while size * UInt64.bitWidth < count * bitsPerWord { size *= 2 }
    words = [UInt64](repeating: 0, count: size)
  }

  /// Adds a word by the hash of its key.
  mutating func insert(_ hash: LexiconHash) {
    words[place(of: hash)] |= 1 << bit(of: hash)
  }

  /// Whether a word may have a key of that hash; never false where one has.
  @inline(__always)
  func mayHold(_ hash: LexiconHash) -> Bool {
    words[place(of: hash)] >> bit(of: hash) & 1 != 0
  }

  @inline(__always)
  private func place(of hash: LexiconHash) -> Int {
    Int(truncatingIfNeeded: hash.value >> 30) & (words.count - 1)
  }

  @inline(__always)
  private func bit(of hash: LexiconHash) -> UInt64 { hash.value >> 24 & 63 }
}
