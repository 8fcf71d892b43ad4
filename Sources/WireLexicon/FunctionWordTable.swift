import WireText

/// Function words with the languages that have them, asked with a part of a text.
struct FunctionWordTable: Sendable {
  /// The keys one after another.
  private var bytes: [UInt8] = []
  private var starts: [Int] = [0]
  /// For each key, a bit for each language that has it.
  private var masks: [UInt64] = []
  /// Key numbers plus 1 by hash, 0 where free; a power of two, at most half full.
  private var slots: [Int]
  /// The longest key in bytes.
  private(set) var longest = 0

  /// Takes the words of each language, in the order of their bits.
  init(_ lists: [[String]]) {
    precondition(lists.count <= UInt64.bitWidth, "more languages than a mask has bits")
    var byKey: [[UInt8]: UInt64] = [:]
    for (bit, list) in lists.enumerated() {
      for word in list { byKey[WordKey.make(word), default: 0] |= 1 << UInt64(bit) }
    }
    byKey[[]] = nil
    var size = 8
    while size < byKey.count * 2 { size *= 2 }
    slots = [Int](repeating: 0, count: size)
    for (key, mask) in byKey { insert(key, mask) }
  }

  /// The languages that have the key `key`; 0 where none has.
  func mask(of key: Span<UInt8>) -> UInt64 {
    guard key.count <= longest, key.count > 0 else { return 0 }
    var slot = FunctionWordTable.hash(key) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = slots[slot] - 1
      if equals(number, key) { return masks[number] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return 0
  }

  private mutating func insert(_ key: [UInt8], _ mask: UInt64) {
    var slot = FunctionWordTable.hash(key.span) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    masks.append(mask)
    slots[slot] = masks.count
    bytes += key
    starts.append(bytes.count)
    longest = max(longest, key.count)
  }

  private func equals(_ number: Int, _ key: Span<UInt8>) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == key.count else { return false }
    for i in 0..<key.count where bytes[start + i] != key[i] { return false }
    return true
  }

  private static func hash(_ key: Span<UInt8>) -> Int {
    Int(truncatingIfNeeded: LexiconHash(key, from: 0, to: key.count, seed: 0).value)
  }
}
