import WireText

/// Words that a house knows beside those of a lexicon: its own terms, and the names of its names files.
package struct KnownWords: Sendable {
  /// How often a house's own word is taken to be used: as often as a word that every reader knows and few write.
  private static let zipf: Float = 3

  /// The keys of the words, each once.
  let keys: [[UInt8]]
  private let numbers: ByteWordSet
  /// By the number of a key.
  private let flags: [LexiconEntry.Flags]

  /// Takes words as an editor writes them: one that begins with a capital is a name, one of capitals alone an acronym.
  package init(_ words: [String]) {
    var table = ByteWordTable([])
    var keys: [[UInt8]] = []
    var flags: [LexiconEntry.Flags] = []
    for word in words {
      let letters = word.unicodeScalars.filter(Self.isLetter)
      let flag: LexiconEntry.Flags =
        if letters.count > 1, letters.allSatisfy(Self.isCapital) {
          .acronym
        } else if let first = letters.first, Self.isCapital(first) {
          .name
        } else {
          .word
        }
      let key = WordKey.make(word)
      guard let number = table.insert(key) else { continue }
      if number == keys.count {
        keys.append(key)
        flags.append([])
      }
      flags[number].insert(flag)
    }
    self.keys = keys
    self.flags = flags
    numbers = ByteWordSet(table)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? ASCII.isLetter(UInt8(truncatingIfNeeded: scalar.value)) : scalar.properties.isAlphabetic
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? ASCII.isCapital(UInt8(truncatingIfNeeded: scalar.value)) : scalar.properties.isUppercase
  }

  package var isEmpty: Bool { keys.isEmpty }

  /// What is known of the key that stands in `bytes` from `start` up to `end`.
  func entry(in bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> LexiconEntry {
    guard let number = numbers.number(of: copy bytes, start..<end) else { return .unknown }
    return LexiconEntry(frequency: LexiconEntry.step(zipf: KnownWords.zipf), flags: flags[number])
  }
}
