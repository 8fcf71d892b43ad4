package import WireStory

/// The words that tell a number or a date, by their hashes.
package struct CountingWords: Sendable {
  /// A bit for each hash that a word has, by some of its bits: most words of a text end here.
  private var filter = [UInt64](repeating: 0, count: 256)
  private var hashes: Set<UInt64> = []

  package init(_ forms: StoryForms) {
    for key in forms.words.countingWords {
      let hash = WordHash.of(key.span, 0..<key.count)
      filter[CountingWords.place(hash)] |= 1 << (hash & 63)
      hashes.insert(hash)
    }
  }

  /// Whether the word of a hash is one.
  @inline(__always)
  func contains(_ hash: UInt64) -> Bool {
    filter[CountingWords.place(hash)] >> (hash & 63) & 1 != 0 && hashes.contains(hash)
  }

  @inline(__always)
  private static func place(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 6) & 255 }
}
