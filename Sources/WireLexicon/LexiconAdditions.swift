import WireText

/// The words that a lexicon was given besides its own, with a filter that answers for most other keys.
///
/// A class, so that a lexicon is cheap to copy.
final class LexiconAdditions: Sendable {
  /// Bits of the filter for each word: one key in as many passes that is not among the words.
  private static let bitsPerWord = 32

  let words: KnownWords
  /// A bit for each hash that a word has, by some of its bits; a power of two of them.
  private let filter: [UInt64]

  /// Takes the words for the lexicon of a seed.
  init(_ words: KnownWords, seed: UInt64) {
    self.words = words
    var size = 1
    while size * UInt64.bitWidth < words.keys.count * LexiconAdditions.bitsPerWord { size *= 2 }
    var filter = [UInt64](repeating: 0, count: size)
    for key in words.keys {
      let hash = LexiconHash(key.span, from: 0, to: key.count, seed: seed)
      filter[hash.filterWord(of: size)] |= 1 << hash.filterBit
    }
    self.filter = filter
  }

  /// Whether a word may have the hash; never false where one has.
  @inline(__always)
  func mayHold(_ hash: LexiconHash) -> Bool {
    filter[hash.filterWord(of: filter.count)] >> hash.filterBit & 1 != 0
  }
}

extension LexiconHash {
  /// The word of the filter among `count`, a power of two.
  @inline(__always)
  func filterWord(of count: Int) -> Int {
    Int(truncatingIfNeeded: value >> 30) & (count - 1)
  }

  /// The bit in that word.
  @inline(__always) var filterBit: UInt64 { value >> 24 & 63 }
}
