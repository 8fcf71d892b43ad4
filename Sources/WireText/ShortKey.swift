/// The first 8 bytes of a word's key as one number: of most words that is the key, and a table of them is asked in a few
/// steps.
@usableFromInline
package struct ShortKey {
  /// The bytes, the first lowest, and 0 behind the key's end.
  package private(set) var bytes: UInt64 = 0
  /// Whether the key has no more bytes.
  package private(set) var isWhole = true

  /// Takes a key.
  package init(key: Span<UInt8>) {
    bytes = key.eightBytes(at: 0, before: key.count)
    isWhole = key.count <= 8
  }

  /// Folds a word of letters and apostrophes, of valid UTF-8; nil where a letter needs more than `FoldedLetter` knows.
  @inlinable
  @inline(__always)
  package init?(word text: Span<UInt8>, _ range: Range<Int>) {
    let word = text.eightBytes(at: range.lowerBound, before: range.upperBound)
    if EightBytes.beyondASCII(in: word) == 0 {
      self.init(bytes: ASCII.lowercased(word), isWhole: range.count <= 8)
      return
    }
    self.init(letters: text, range)
  }

  @usableFromInline
  init(bytes: UInt64, isWhole: Bool) {
    self.bytes = bytes
    self.isWhole = isWhole
  }

  /// Folds a word letter by letter.
  @usableFromInline
  init?(letters text: Span<UInt8>, _ range: Range<Int>) {
    var place = range.lowerBound
    var count = 0
    while place < range.upperBound, count < 8 {
      let byte = text[place]
      if byte < 0x80 {
        bytes |= UInt64(ASCII.lowercased(byte)) << UInt64(truncatingIfNeeded: 8 &* count)
        place &+= 1
        count &+= 1
      } else if let letter = FoldedLetter(text, at: place) {
        // What lies beyond 8 bytes is shifted out.
        bytes |= letter.fold << UInt64(truncatingIfNeeded: 8 &* count)
        place &+= letter.length
        count &+= letter.length
      } else {
        guard text.scalar(at: place).value == "’" else { return nil }
        bytes |= UInt64(UInt8(ascii: "'")) << UInt64(truncatingIfNeeded: 8 &* count)
        place &+= 3
        count &+= 1
      }
    }
    isWhole = place == range.upperBound && count <= 8
  }
}
