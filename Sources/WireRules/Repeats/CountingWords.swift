package import WireStory
import WireText

/// The words that tell a number or a date, by their hashes.
package struct CountingWords: Sendable {
  /// A bit for each hash that a word has, by some of its bits: most words of a text end here.
  private var filter = [UInt64](repeating: 0, count: 256)
  /// In order.
  private let hashes: [UInt64]

  package init(_ forms: StoryForms) {
    hashes = forms.words.countingWords.map { key in WordHash.of(key.span, 0..<key.count) }.sorted()
    for hash in hashes { filter[CountingWords.place(hash)] |= 1 << (hash & 63) }
  }

  /// Whether the word of a hash is one.
  @inline(__always)
  func contains(_ hash: UInt64) -> Bool {
    filter[CountingWords.place(hash)] >> (hash & 63) & 1 != 0 && isCounting(hash)
  }

  private func isCounting(_ hash: UInt64) -> Bool {
    let index = hashes.indices.partitioningIndex { hashes[$0] >= hash }
    return index < hashes.count && hashes[index] == hash
  }

  @inline(__always)
  private static func place(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 6) & 255 }
}
