/// Short byte strings with a number each, asked with a part of a text, without making an array of it.
package struct ByteWordTable: Sendable {
  /// The words one after another.
  private var bytes: [UInt8] = []
  /// Where each word starts in `bytes`, and at last where they end.
  private var starts: [UInt32] = [0]
  /// The first 8 bytes of each word, the first lowest, and 0 behind its end: all of most words.
  private var heads: [UInt64] = []
  /// Word numbers plus 1 by hash, 0 where free; a power of two, at most half full.
  private var slots: [UInt32]
  /// For each first byte the lengths of the words that begin with it, a bit for each; the last stands for all longer ones.
  ///
  /// Most questions end here or with `marks`, before anything is hashed.
  private var lengths = [UInt32](repeating: 0, count: 256)
  /// A bit for each mark that a word has.
  private var marks = [UInt64](repeating: 0, count: 16)
  /// The longest word in bytes; 0 for an empty table.
  package private(set) var longest = 0

  /// Takes the words; repeats do no harm.
  package init(_ words: [[UInt8]]) {
    self.init(capacity: words.count)
    for word in words { insert(word) }
  }

  /// Takes the keys of words (see `WordKey`); repeats do no harm.
  package init(keysOf words: [String]) {
    self.init(capacity: words.count)
    for word in words { insert(keyOf: word) }
  }

  /// An empty table with room for so many words.
  package init(capacity: Int) {
    var size = 8
    while size < capacity * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    starts.reserveCapacity(capacity + 1)
    heads.reserveCapacity(capacity)
  }

  /// How many words the table holds.
  package var count: Int { starts.count - 1 }

  /// Whether the table holds no word.
  package var isEmpty: Bool { starts.count == 1 }

  /// The bytes of the word of that number.
  package func word(_ number: Int) -> [UInt8] { Array(bytes[Int(starts[number])..<Int(starts[number + 1])]) }

  /// The first byte of the word of that number, and the second; nil where it has one byte.
  package func beginning(_ number: Int) -> (UInt8, UInt8?) {
    let start = Int(starts[number])
    return (bytes[start], start + 1 < Int(starts[number + 1]) ? bytes[start + 1] : nil)
  }

  /// Whether the table holds the bytes of `range`.
  package func contains(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    number(of: text, range) != nil
  }

  /// The number of the word that the bytes of `range` are, in the order in which they were given, repeats not counted;
  /// nil where the table does not hold it.
  package func number(of text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= longest,
      mayHold(text[range.lowerBound], text[range.upperBound - 1], range.count)
    else { return nil }
    let head = text.eightBytes(at: range.lowerBound, before: range.upperBound)
    let tail = range.count > 8 ? text.eightBytes(at: range.upperBound - 8) : 0
    return number(head, tail, text, range) { $0 }
  }

  /// The same for text of ASCII alone, whose capitals count as small letters; `isASCII` is set to whether it is such.
  package func number(foldingASCII text: Span<UInt8>, _ range: Range<Int>, isASCII: inout Bool) -> Int? {
    let head = text.eightBytes(at: range.lowerBound, before: range.upperBound)
    var all = head
    for i in range.dropFirst(8) { all |= UInt64(text[i]) }
    isASCII = all & 0x8080_8080_8080_8080 == 0
    guard isASCII, !range.isEmpty, range.count <= longest,
      mayHold(
        ASCII.lowercased(text[range.lowerBound]), ASCII.lowercased(text[range.upperBound - 1]), range.count)
    else { return nil }
    let tail = range.count > 8 ? ASCII.lowercased(text.eightBytes(at: range.upperBound - 8)) : 0
    return number(ASCII.lowercased(head), tail, text, range) { ASCII.lowercased($0) }
  }

  /// The number of the word that the bytes of `range` are, each folded; `head` and `tail` are the first 8 of them folded,
  /// and the last 8 where there are more.
  @inline(__always)
  private func number(
    _ head: UInt64, _ tail: UInt64, _ text: Span<UInt8>, _ range: Range<Int>, folded: (UInt8) -> UInt8
  ) -> Int? {
    var slot = ByteWordTable.slot(head, tail) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if heads[number] == head {
        // What is shorter than 8 bytes is told by them.
        if range.count < 8 { return number }
        let start = Int(starts[number])
        var end = Int(starts[number + 1]) - start == range.count ? 8 : 0
        while end > 0, end < range.count, bytes[start + end] == folded(text[range.lowerBound + end]) {
          end += 1
        }
        if end == range.count { return number }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds a word, and gives its number; that which it has where it is there already. Nil for an empty word.
  @discardableResult
  package mutating func insert(_ word: [UInt8]) -> Int? {
    bytes.append(contentsOf: word)
    return takeLast()
  }

  /// Adds the key of a word, and gives its number; that which it has where it is there already. Nil for an empty key.
  @discardableResult
  package mutating func insert(keyOf word: String) -> Int? {
    let text = word.utf8.span
    return insert(keyOf: text, ByteRange(0, text.count))
  }

  /// The same for the bytes of `range`, which are valid UTF-8.
  @discardableResult
  package mutating func insert(keyOf text: Span<UInt8>, _ range: ByteRange) -> Int? {
    WordKey.append(text, range, to: &bytes)
    return takeLast()
  }

  /// Makes a word of the bytes behind the last word, and gives its number; takes them away where it is there already.
  private mutating func takeLast() -> Int? {
    let range = Int(starts[starts.count - 1])..<bytes.count
    guard !range.isEmpty else { return nil }
    if let number = number(of: bytes.span, range) {
      bytes.removeLast(range.count)
      return number
    }
    if starts.count * 2 > slots.count { grow() }
    let number = starts.count - 1
    starts.append(UInt32(range.upperBound))
    heads.append(bytes.span.eightBytes(at: range.lowerBound, before: range.upperBound))
    take(number)
    let first = bytes[range.lowerBound]
    lengths[Int(first)] |= ByteWordTable.bit(ofLength: range.count)
    let mark = ByteWordTable.mark(first, bytes[range.upperBound - 1], range.count)
    marks[mark >> 6] |= 1 << UInt64(mark & 63)
    longest = max(longest, range.count)
    return number
  }

  /// Whether a word of that length may begin and end with those bytes.
  @inline(__always)
  private func mayHold(_ first: UInt8, _ last: UInt8, _ count: Int) -> Bool {
    guard lengths[Int(first)] & ByteWordTable.bit(ofLength: count) != 0 else { return false }
    let mark = ByteWordTable.mark(first, last, count)
    return marks[mark >> 6] >> UInt64(mark & 63) & 1 != 0
  }

  /// A number under 1024 that a word has by its length and its first and last byte.
  @inline(__always)
  private static func mark(_ first: UInt8, _ last: UInt8, _ count: Int) -> Int {
    (Int(first) &* 37 ^ Int(last) &* 11 ^ count &* 101) & 1023
  }

  private static func bit(ofLength length: Int) -> UInt32 { 1 << UInt32(min(length, 31)) }

  /// Doubles the slots.
  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for number in 0..<starts.count - 1 { take(number) }
  }

  /// Puts the number of a word into the first free slot from its own on.
  private mutating func take(_ number: Int) {
    let end = Int(starts[number + 1])
    let tail = end - Int(starts[number]) > 8 ? bytes.span.eightBytes(at: end - 8) : 0
    var slot = ByteWordTable.slot(heads[number], tail) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(number + 1)
  }

  /// A hash of a word by its first 8 bytes, and its last 8 where it has more.
  @inline(__always)
  private static func slot(_ head: UInt64, _ tail: UInt64) -> Int {
    let mixed = (head ^ tail &* 0xE703_7ED1_A0B4_28DB) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32)
  }
}
