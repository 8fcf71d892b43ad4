import Synchronization

/// What a lexicon has of the words that were asked last, or what else was found for them, by their hashes: most words of a
/// text are few words.
///
/// A place holds one word, and all threads share the places: each is one number, written and read whole, so that no
/// thread sees half of a word. What is found in it is what the lexicon says.
///
/// A word is taken for another that was asked before it in 1 of 2 billion cases where both have one place.
final class LexiconCache: Sendable {
  /// 128 KB, which stay in the processor's own memory; most look-ups of running text end here.
  private static let size = 16384

  /// The high bits of the hash over the raw entry; 0 where no word is.
  private let places = InlineArray<16384, Atomic<UInt64>> { _ in Atomic(0) }

  /// What the lexicon has of a key; nil where it is to be asked.
  @inline(__always)
  func entry(_ hash: LexiconHash) -> LexiconEntry? {
    let place = places[LexiconCache.place(hash)].load(ordering: .relaxed)
    guard place >> 32 == LexiconCache.check(hash) else { return nil }
    return LexiconEntry(rawValue: UInt32(truncatingIfNeeded: place))
  }

  /// Keeps what the lexicon has of a key.
  @inline(__always)
  func keep(_ entry: LexiconEntry, _ hash: LexiconHash) {
    places[LexiconCache.place(hash)].store(
      LexiconCache.check(hash) << 32 | UInt64(entry.rawValue), ordering: .relaxed)
  }

  @inline(__always)
  private static func place(_ hash: LexiconHash) -> Int { Int(truncatingIfNeeded: hash.value) & (size - 1) }

  /// 32 bits that tell a key from others of its place; never 0.
  @inline(__always)
  private static func check(_ hash: LexiconHash) -> UInt64 { hash.value >> 32 | 1 }
}
