import WireText

/// The words that a lexicon was given besides its own, with a filter that answers for most other keys.
///
/// A class, so that a lexicon is cheap to copy.
final class LexiconAdditions: Sendable {
  /// Bits of the filter for each word: one key in as many passes that is not among the words.
  private static let bitsPerWord = 32

  let words: KnownWords
  private let filter: HashFilter

  /// Takes the words for the lexicon of a seed.
  init(_ words: KnownWords, seed: UInt64) {
    self.words = words
    var filter = HashFilter(count: words.keys.count, bitsPerWord: LexiconAdditions.bitsPerWord)
    for key in words.keys { filter.insert(LexiconHash(key.span, from: 0, to: key.count, seed: seed)) }
    self.filter = filter
  }

  /// Whether a word may have the hash; never false where one has.
  @inline(__always)
  func mayHold(_ hash: LexiconHash) -> Bool { filter.mayHold(hash) }
}
