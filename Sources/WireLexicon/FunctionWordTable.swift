import WireText

/// Function words with the languages that have them, asked with a part of a text.
struct FunctionWordTable: Sendable {
  private let words: ByteWordSet
  /// For each word, by its number, a bit for each language that has it.
  private let masks: [UInt64]

  /// Takes the words of each language, in the order of their bits.
  init(_ lists: [[String]]) {
    precondition(lists.count <= UInt64.bitWidth, "more languages than a mask has bits")
    var words = ByteWordTable([])
    var masks: [UInt64] = []
    for (bit, list) in lists.enumerated() {
      for word in list {
        guard let number = words.insert(keyOf: word) else { continue }
        if number == masks.count { masks.append(0) }
        masks[number] |= 1 << UInt64(bit)
      }
    }
    self.words = ByteWordSet(words)
    self.masks = masks
  }

  /// The longest key in bytes.
  var longest: Int { words.longest }

  /// The languages that have the word `range` of a text, by its key; 0 where none has. `key` is room for one.
  func mask(of text: Span<UInt8>, _ range: Range<Int>, _ key: inout [UInt8]) -> UInt64 {
    var isASCII = true
    if let number = words.number(foldingASCII: text, range, isASCII: &isASCII) { return masks[number] }
    if isASCII { return 0 }
    key.removeAll(keepingCapacity: true)
    WordKey.append(text, ByteRange(range.lowerBound, range.upperBound), to: &key)
    return words.number(of: key.span, 0..<key.count).map { masks[$0] } ?? 0
  }
}
