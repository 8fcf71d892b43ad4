import Synchronization

/// A number for each of the words that were asked for last, by their hashes: the raw entry that a lexicon has of it, or what
/// else was found. Most words of a text are few words.
///
/// A place holds one word, and all threads share the places: each is one number, written and read whole, so that no
/// thread sees half of a word. What is kept follows from the word alone, so that it is the same whoever kept it.
///
/// A word is taken for another that was asked before it in 1 of 2 billion cases where both have one place.
final class LexiconCache: Sendable {
  /// 128 KB, which stay in the processor's own memory; most look-ups of running text end here.
  private static let size = 16384

  /// The high bits of the hash over what is kept; 0 where no word is.
  private let places = InlineArray<16384, Atomic<UInt64>> { _ in Atomic(0) }

  /// What was kept for a word; nil where that is forgotten.
  @inline(__always)
  func number(_ hash: LexiconHash) -> UInt32? {
    let place = places[LexiconCache.place(hash)].load(ordering: .relaxed)
    guard place >> 32 == LexiconCache.check(hash) else { return nil }
    return UInt32(truncatingIfNeeded: place)
  }

  /// Keeps a number for a word.
  @inline(__always)
  func keep(_ number: UInt32, _ hash: LexiconHash) {
    places[LexiconCache.place(hash)].store(
      LexiconCache.check(hash) << 32 | UInt64(number), ordering: .relaxed)
  }

  @inline(__always)
  private static func place(_ hash: LexiconHash) -> Int { Int(truncatingIfNeeded: hash.value) & (size - 1) }

  /// 32 bits that tell a key from others of its place; never 0.
  @inline(__always)
  private static func check(_ hash: LexiconHash) -> UInt64 { hash.value >> 32 | 1 }
}
