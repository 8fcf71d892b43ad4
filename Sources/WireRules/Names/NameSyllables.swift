import WireText

/// Tells the syllables of a language that writes each by itself, diacritics apart.
///
/// In such a language a letter more or less makes another name (Phuong, Thuong), so that only diacritics are compared.
struct NameSyllables: Sendable {
  private let onsets: ByteWordSet
  private let rhymes: ByteWordSet
  /// For the last byte of a syllable those that may stand before it, by their five low bits.
  private var ends = [UInt32](repeating: 0, count: 256)

  /// Takes what a syllable begins with and what it ends with, without diacritics; it may also begin with its rhyme.
  init(onsets: [String], rhymes: [String]) {
    self.onsets = ByteWordSet(onsets.map { Array($0.utf8) })
    self.rhymes = ByteWordSet(rhymes.map { Array($0.utf8) })
    for rhyme in rhymes {
      guard let last = rhyme.utf8.last else { continue }
      let before = rhyme.utf8.dropLast().last.map { [$0] } ?? onsets.compactMap(\.utf8.last)
      for byte in before { ends[Int(last)] |= 1 << UInt32(byte & 31) }
    }
  }

  /// Whether a word without diacritics is one syllable.
  func contains(_ plain: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= onsets.longest + rhymes.longest,
      range.count == 1
        || ends[Int(plain[range.upperBound - 1])] >> UInt32(plain[range.upperBound - 2] & 31) & 1 != 0
    else { return false }
    if rhymes.contains(plain, range) { return true }
    for cut in range.dropFirst().prefix(onsets.longest) where range.upperBound - cut <= rhymes.longest {
      if onsets.contains(plain, range.lowerBound..<cut), rhymes.contains(plain, cut..<range.upperBound) {
        return true
      }
    }
    return false
  }
}
