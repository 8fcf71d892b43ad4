import WireText

/// Tells the syllables of a language that writes each by itself, diacritics apart.
///
/// In such a language a letter more or less makes another name (Phuong, Thuong), so that only diacritics are compared.
struct NameSyllables: Sendable {
  private let onsets: ByteWordSet
  private let rhymes: ByteWordSet
  /// Whether a rhyme ends in this byte.
  private var isLast = [Bool](repeating: false, count: 256)

  /// Takes what a syllable begins with and what it ends with, without diacritics; it may also begin with its rhyme.
  init(onsets: [String], rhymes: [String]) {
    self.onsets = ByteWordSet(onsets.map { Array($0.utf8) })
    self.rhymes = ByteWordSet(rhymes.map { Array($0.utf8) })
    for rhyme in rhymes { if let last = rhyme.utf8.last { isLast[Int(last)] = true } }
  }

  /// Whether a word without diacritics is one syllable.
  func contains(_ plain: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let (longestOnset, longestRhyme) = (onsets.longest, rhymes.longest)
    guard !range.isEmpty, range.count <= longestOnset + longestRhyme,
      isLast[Int(plain[range.upperBound - 1])]
    else { return false }
    if rhymes.contains(plain, range) { return true }
    var cut = max(range.lowerBound + 1, range.upperBound - longestRhyme)
    let last = min(range.lowerBound + longestOnset, range.upperBound - 1)
    while cut <= last {
      if onsets.contains(plain, range.lowerBound..<cut), rhymes.contains(plain, cut..<range.upperBound) {
        return true
      }
      cut += 1
    }
    return false
  }
}
