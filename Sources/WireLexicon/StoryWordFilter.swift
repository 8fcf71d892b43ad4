/// Tells at once of most parts of words that a story doesn't have them as words of their own.
///
/// For each word of the story one bit is set, by the hash that the lexicon has of its key: who asks for a part has that
/// already.
struct StoryWordFilter {
  private static let bitsPerWord = 4
  private static let least = 64

  /// A power of two of them.
  private var words: [UInt64]

  /// A filter of no words.
  static let empty = StoryWordFilter(words: [0])

  private init(words: [UInt64]) {
    self.words = words
  }

  /// A filter with room for so many words; more pass as it fills.
  init(count: Int) {
    var size = StoryWordFilter.least
    while size * UInt64.bitWidth < count * StoryWordFilter.bitsPerWord { size *= 2 }
    words = [UInt64](repeating: 0, count: size)
  }

  /// Adds a word by the hash of its key.
  mutating func insert(_ hash: LexiconHash) {
    words[hash.filterWord(of: words.count)] |= 1 << hash.filterBit
  }

  /// Whether the story may have a word whose key has that hash; never false where it has one.
  @inline(__always)
  func mayHold(_ hash: LexiconHash) -> Bool {
    words[hash.filterWord(of: words.count)] >> hash.filterBit & 1 != 0
  }
}
