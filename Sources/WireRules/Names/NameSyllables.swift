import WireText

/// Tells the syllables of a language that writes each by itself, diacritics apart.
///
/// In such a language a letter more or less makes another name (Phuong, Thuong), so that only diacritics are compared.
struct NameSyllables: Sendable {
  private let onsets: ByteWordSet
  private let rhymes: ByteWordSet

  /// Takes what a syllable begins with and what it ends with, without diacritics; it may also begin with its rhyme.
  init(onsets: [String], rhymes: [String]) {
    self.onsets = ByteWordSet(onsets.map { Array($0.utf8) })
    self.rhymes = ByteWordSet(rhymes.map { Array($0.utf8) })
  }

  /// Whether a word without diacritics is one syllable.
  func contains(_ plain: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if rhymes.contains(plain, range) { return true }
    for length in 1...max(1, onsets.longest) where length < range.count {
      let cut = range.lowerBound + length
      if onsets.contains(plain, range.lowerBound..<cut), rhymes.contains(plain, cut..<range.upperBound) {
        return true
      }
    }
    return false
  }
}
