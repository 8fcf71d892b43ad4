import WireText

/// What the phrases of a set start with, by their first two bytes: a quick no for most places of a text.
struct FoldedStarts: Sendable {
  /// By first byte, small letters for ASCII capitals: whether a phrase may start with it.
  private var bytes = [Bool](repeating: false, count: 256)
  /// By first two bytes where both are ASCII, folded, 128 bits for each first byte: whether a phrase may start so.
  private var pairs = [UInt64](repeating: 0, count: 2 * 128)

  init() {}

  /// What the phrases of any of several sets start with.
  init(_ sets: [FoldedPhrases]) {
    for starts in sets.map(\.starts) {
      for byte in bytes.indices where starts.bytes[byte] { bytes[byte] = true }
      for place in pairs.indices { pairs[place] |= starts.pairs[place] }
    }
  }

  /// Adds the first two bytes of a key; nil for the second where it has one.
  mutating func insert(_ lead: UInt8, _ second: UInt8?) {
    guard lead < 0x80 else {
      // The letter may fold from a plain one, or stand decomposed: a plain letter with a mark, which is no pair.
      for byte in 0..<256 where byte >= 0x80 || Signs.isLetter(UInt32(byte)) { bytes[byte] = true }
      return
    }
    bytes[Int(lead)] = true
    let row = Int(lead) << 1
    if let second, second < 0x80 {
      pairs[row | Int(second >> 6)] |= 1 << UInt64(second & 63)
    } else {
      pairs[row] = .max
      pairs[row | 1] = .max
    }
  }

  /// Whether some phrase may start at `offset`.
  @inline(__always)
  func mayStart(_ text: Span<UInt8>, at offset: Int, to limit: Int) -> Bool {
    let lead = ASCII.lowercased(text[offset])
    guard bytes[Int(lead)] else { return false }
    guard lead < 0x80, offset + 1 < limit, text[offset + 1] < 0x80 else { return true }
    let second = ASCII.lowercased(text[offset + 1])
    return pairs[Int(lead) << 1 | Int(second >> 6)] >> UInt64(second & 63) & 1 != 0
  }

  /// Whether some phrase may start with that byte.
  func mayStart(with byte: UInt8) -> Bool { bytes[Int(ASCII.lowercased(byte))] }
}
