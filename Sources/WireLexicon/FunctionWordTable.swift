import WireText

/// Function words with the languages that have them, asked with a part of a text.
struct FunctionWordTable: Sendable {
  private let words: ByteWordSet
  /// For each word, by its number, a bit for each language that has it.
  private let masks: [UInt64]

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
  }

  /// The longest key in bytes.
  var longest: Int { words.longest }

  /// The languages that have the key `key`; 0 where none has.
  func mask(of key: Span<UInt8>) -> UInt64 {
    words.number(of: key, 0..<key.count).map { masks[$0] } ?? 0
  }
}
