/// Tells at once of most keys that a lexicon doesn't have them.
///
/// A look-up waits twice for memory before it knows that a key is not there, and half of the parts that the segmenter asks
/// for are no words. The filter is an eighth of the lexicon, and asked once: two bits of one of its words are set for each
/// fingerprint; of the keys that the lexicon doesn't have one in six passes at most. It is made of the lexicon's own
/// table, in about two milliseconds.
struct LexiconFilter: Sendable {
  private static let bitsPerSlot = 4

  /// A power of two of them.
  private let words: [UInt64]

  /// A filter of all words of a lexicon, but not of what a house knows besides.
  init(_ lexicon: Lexicon) {
    let size = LexiconFilter.size(lexicon.slotCount * LexiconFilter.bitsPerSlot)
    var words = [UInt64](repeating: 0, count: size)
    var filled = words.mutableSpan
    for slot in 0..<lexicon.slotCount {
      let fingerprint = lexicon.record(atSlot: slot) >> 8
      let bits = fingerprint == 0 ? 0 : LexiconFilter.bits(of: fingerprint)
      filled[Int(fingerprint) & (size - 1)] |= bits
    }
    self.words = words
  }

  /// A filter of the words at some slots: of few, so that one key in twenty passes.
  init(_ lexicon: Lexicon, slots: [Int]) {
    let size = LexiconFilter.size(slots.count * 2 * LexiconFilter.bitsPerSlot)
    var words = [UInt64](repeating: 0, count: size)
    for slot in slots {
      let fingerprint = lexicon.record(atSlot: slot) >> 8
      words[Int(fingerprint) & (size - 1)] |= LexiconFilter.bits(of: fingerprint)
    }
    self.words = words
  }

  /// The words of 64 bits, a power of two, that hold so many bits or more.
  private static func size(_ bits: Int) -> Int {
    var size = 1
    while size * UInt64.bitWidth < bits { size *= 2 }
    return size
  }

  /// Whether the lexicon may have a key of that hash; never false where it has one.
  @inline(__always)
  func mayHold(_ hash: LexiconHash) -> Bool {
    let bits = LexiconFilter.bits(of: hash.fingerprint)
    return words[word(of: hash.fingerprint)] & bits == bits
  }

  @inline(__always)
  private func word(of fingerprint: UInt32) -> Int { Int(fingerprint) & (words.count - 1) }

  @inline(__always)
  private static func bits(of fingerprint: UInt32) -> UInt64 {
    let mixed = UInt64(fingerprint) &* 0x9E37_79B9_7F4A_7C15
    return 1 << (mixed >> 58) | 1 << (mixed >> 52 & 63)
  }
}
