import WireText

/// Function words with the languages that have them, asked with a part of a text.
struct FunctionWordTable: Sendable {
  private let words: ByteWordSet
  /// For each word, by its number, a bit for each language that has it.
  private let masks: [UInt64]
  /// The pairs of bytes that words start with, by five bits of each: 32 bits for each first byte.
  private let starts: [UInt32]

  /// Takes the words of each language, in the order of their bits.
  init(_ lists: [[String]]) {
    precondition(lists.count <= UInt64.bitWidth, "more languages than a mask has bits")
    var byKey: [[UInt8]: UInt64] = [:]
    for (bit, list) in lists.enumerated() {
      for word in list { byKey[WordKey.make(word), default: 0] |= 1 << UInt64(bit) }
    }
    byKey[[]] = nil
    let entries = Array(byKey)
    words = ByteWordSet(entries.map(\.key))
    masks = entries.map(\.value)
    var starts = [UInt32](repeating: 0, count: 32)
    for word in byKey.keys where word.count > 1 { starts[Int(word[0] & 31)] |= 1 << UInt32(word[1] & 31) }
    self.starts = starts
  }

  /// Whether the text may be a word, by its first two bytes; never false where it is one.
  func mayHold(_ text: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    // Where bytes beyond ASCII follow, a mark may change the second letter.
    guard end - start > 1, text[start] < 0x80, text[start + 1] < 0x80,
      end - start == 2 || text[start + 2] < 0x80
    else { return true }
    return starts[Int(text[start] & 31)] >> UInt32(text[start + 1] & 31) & 1 != 0
  }

  /// The longest key in bytes.
  var longest: Int { words.longest }

  /// The languages that have the key `key`; 0 where none has.
  func mask(of key: Span<UInt8>) -> UInt64 {
    words.number(of: key, 0..<key.count).map { masks[$0] } ?? 0
  }
}
