/// A phrase found in a text.
package struct PhraseHit: Hashable, Sendable {
  /// The phrase's place in the array that the matcher was made of.
  package let phrase: Int
  /// Its bytes in the file.
  package let range: ByteRange

  package init(phrase: Int, range: ByteRange) {
    self.phrase = phrase
    self.range = range
  }
}
