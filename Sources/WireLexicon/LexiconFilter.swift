/// Tells at once of most keys that a lexicon doesn't have them.
///
/// A look-up waits twice for memory before it knows that a key is not there. The filter is small enough for the processor's
/// cache: two bits of one word are set for each fingerprint of the lexicon, 4 bits for a key at least, and one key in
/// seven passes that the lexicon doesn't have. It is made of the lexicon's own table, in about a millisecond.
struct LexiconFilter: Sendable {
  private static let bitsPerSlot = 4

  /// A power of two of them.
  private var words: [UInt64]

  init(_ lexicon: Lexicon) {
    var size = 1
    while size * UInt64.bitWidth < lexicon.slotCount * LexiconFilter.bitsPerSlot { size *= 2 }
    words = [UInt64](repeating: 0, count: size)
    for slot in 0..<lexicon.slotCount {
      let fingerprint = lexicon.record(atSlot: slot) >> 8
      if fingerprint != 0 { words[word(of: fingerprint)] |= LexiconFilter.bits(of: fingerprint) }
    }
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
