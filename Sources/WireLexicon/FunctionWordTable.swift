import WireText

/// Function words with the languages that have them, asked with a part of a text.
struct FunctionWordTable: Sendable {
  private let words: ByteWordSet
  /// For each word, by its number, a bit for each language that has it.
  private let masks: [UInt64]
  /// The first bytes of each key (see `ShortKey`) by hash, 0 where free; a power of two, at most half full.
  private var starts: [UInt64]
  /// For each of `starts` the languages of the word that is no longer, and `isLonger` where one is.
  private var found: [UInt64]

  /// The bit that says that a longer word starts so.
  private static let isLonger: UInt64 = 1 << 63

  /// Takes the words of each language, in the order of their bits.
  init(_ lists: [[String]]) {
    precondition(lists.count < UInt64.bitWidth, "more languages than a mask has bits")
    var table = ByteWordTable(capacity: lists.reduce(0) { $0 + $1.count })
    var masks: [UInt64] = []
    for (bit, list) in lists.enumerated() {
      for word in list {
        guard let number = table.insert(keyOf: word) else { continue }
        if number == masks.count { masks.append(0) }
        masks[number] |= 1 << UInt64(bit)
      }
    }
    words = ByteWordSet(table)
    longest = table.longest
    self.masks = masks
    var size = 8
    while size < masks.count * 2 { size *= 2 }
    starts = [UInt64](repeating: 0, count: size)
    found = starts
    for (number, mask) in masks.enumerated() {
      let key = ShortKey(key: table.span(of: number))
      let slot = slot(of: key.bytes)
      starts[slot] = key.bytes
      found[slot] |= key.isWhole ? mask : FunctionWordTable.isLonger
    }
  }

  /// The longest key in bytes.
  let longest: Int

  /// The languages that have the word `range` of a text, letters and apostrophes, by its key; 0 where none has. `key` is
  /// room for one.
  @inline(__always)
  func mask(of text: Span<UInt8>, _ range: Range<Int>, _ key: inout [UInt8]) -> UInt64 {
    if let short = ShortKey(word: text, range) {
      let found = found[slot(of: short.bytes)]
      if short.isWhole { return found & ~FunctionWordTable.isLonger }
      if found & FunctionWordTable.isLonger == 0 { return 0 }
    }
    return maskOfLong(text, range, &key)
  }

  /// The same for any word.
  private func maskOfLong(_ text: Span<UInt8>, _ range: Range<Int>, _ key: inout [UInt8]) -> UInt64 {
    key.removeAll(keepingCapacity: true)
    WordKey.append(text, ByteRange(range.lowerBound, range.upperBound), to: &key)
    return words.number(of: key.span, 0..<key.count).map { masks[$0] } ?? 0
  }

  /// The slot of the first bytes of a key: where they are, or a free one.
  @inline(__always)
  private func slot(of bytes: UInt64) -> Int {
    let mixed = bytes &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: mixed >> 40) & (starts.count - 1)
    while starts[slot] != 0, starts[slot] != bytes { slot = (slot + 1) & (starts.count - 1) }
    return slot
  }
}
