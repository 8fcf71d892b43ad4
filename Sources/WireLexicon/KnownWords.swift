import WireText

/// Words that a house knows beside those of a lexicon: its own terms, and the names of its names files.
package struct KnownWords: Sendable {
  /// How often a house's own word is taken to be used: as often as a word that every reader knows and few write.
  private static let zipf: Float = 3

  private let words: ByteWordSet
  private let names: ByteWordSet
  private let acronyms: ByteWordSet

  /// Takes words as an editor writes them: one that begins with a capital is a name, one of capitals alone an acronym.
  package init(_ words: [String]) {
    var keys: [LexiconEntry.Flags: Set<[UInt8]>] = [:]
    for word in words {
      let letters = word.unicodeScalars.filter { $0.properties.isAlphabetic }
      let flag: LexiconEntry.Flags =
        if letters.count > 1, letters.allSatisfy({ $0.properties.isUppercase }) {
          .acronym
        } else if letters.first?.properties.isUppercase == true {
          .name
        } else {
          .word
        }
      keys[flag, default: []].insert(WordKey.make(word))
    }
    self.words = ByteWordSet(keys[.word] ?? [])
    names = ByteWordSet(keys[.name] ?? [])
    acronyms = ByteWordSet(keys[.acronym] ?? [])
  }

  package var isEmpty: Bool { words.isEmpty && names.isEmpty && acronyms.isEmpty }

  /// What is known of the key that stands in `bytes` from `start` up to `end`.
  @usableFromInline
  func entry(in bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> LexiconEntry {
    let text = copy bytes
    var flags: LexiconEntry.Flags = []
    if words.contains(text, start..<end) { flags.insert(.word) }
    if names.contains(text, start..<end) { flags.insert(.name) }
    if acronyms.contains(text, start..<end) { flags.insert(.acronym) }
    return flags.isEmpty
      ? .unknown : LexiconEntry(frequency: LexiconEntry.step(zipf: KnownWords.zipf), flags: flags)
  }
}
