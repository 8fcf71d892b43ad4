/// Short byte strings with a number each, asked with a part of a text, without making an array of it.
@usableFromInline
package struct ByteWordTable: Sendable {
  /// The words one after another.
  private var bytes: [UInt8] = []
  /// Where each word starts in `bytes`, and at last where they end.
  private var starts: [UInt32] = [0]
  /// Word numbers plus 1 by hash, 0 where free; a power of two, at most half full.
  private var slots: [UInt32]
  /// For each beginning, see `beginning`, the lengths of the words that have it, a bit for each; the last stands for all
  /// longer ones.
  ///
  /// Most questions end here or with `marks`, before anything is hashed.
  @usableFromInline private(set) var lengths = ByteWordTable.noLengths
  /// A bit for each mark that a word has.
  @usableFromInline private(set) var marks = [UInt64](repeating: 0, count: 16)
  /// Those of an empty table, one for all: many tables stay empty.
  private static let noLengths = [UInt32](repeating: 0, count: 256)
  /// The longest word in bytes; 0 for an empty table.
  @usableFromInline package private(set) var longest = 0

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
  }

  /// How many words the table holds.
  package var count: Int { starts.count - 1 }

  /// Whether the table holds no word.
  package var isEmpty: Bool { starts.count == 1 }

  /// The bytes of the word of that number.
  package func word(_ number: Int) -> [UInt8] { Array(bytes[Int(starts[number])..<Int(starts[number + 1])]) }

  /// The bytes of the word of that number, where they are.
  @_lifetime(borrow self)
  package func span(of number: Int) -> Span<UInt8> {
    bytes.span.extracting(Int(starts[number])..<Int(starts[number + 1]))
  }

  /// The first byte of the word of that number, and the second; nil where it has one byte.
  package func beginning(_ number: Int) -> (UInt8, UInt8?) {
    let start = Int(starts[number])
    return (bytes[start], start + 1 < Int(starts[number + 1]) ? bytes[start + 1] : nil)
  }

  /// Whether the table holds the bytes of `range`.
  @inlinable
  package func contains(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    number(of: text, range) != nil
  }

  /// A bit for each length in bytes over 1 that words may have which begin with those bytes; the last one stands for all
  /// longer ones.
  package func lengths(ofWordsWith first: UInt8, _ second: UInt8) -> UInt32 {
    lengths[ByteWordTable.beginning(first, second)]
  }

  /// The number of the word that the bytes of `range` are, in the order in which they were given, repeats not counted;
  /// nil where the table does not hold it.
  @inlinable
  package func number(of text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= longest,
      lengths[
        ByteWordTable.beginning(text[range.lowerBound], range.count > 1 ? text[range.lowerBound + 1] : 0)]
        & ByteWordTable.bit(ofLength: range.count) != 0,
      hasMark(text[range.lowerBound], text[range.upperBound - 1], range.count)
    else { return nil }
    return find(text, range)
  }

  /// The number of the word that the bytes of `range` are, which are not none.
  @usableFromInline
  func find(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var slot = ByteWordTable.slot(text, range) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if word(number, equals: text, range) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The same for text of ASCII alone, whose capitals count as small letters; `isASCII` is set to whether it is such.
  package func number(foldingASCII text: Span<UInt8>, _ range: Range<Int>, isASCII: inout Bool) -> Int? {
    var all: UInt8 = 0
    for i in range { all |= text[i] }
    isASCII = all < 0x80
    guard isASCII, !range.isEmpty, range.count <= longest,
      lengths[
        ByteWordTable.beginning(
          ASCII.lowercased(text[range.lowerBound]),
          range.count > 1 ? ASCII.lowercased(text[range.lowerBound + 1]) : 0)]
        & ByteWordTable.bit(ofLength: range.count) != 0,
      hasMark(
        ASCII.lowercased(text[range.lowerBound]), ASCII.lowercased(text[range.upperBound - 1]), range.count)
    else { return nil }
    var hash = ByteHash()
    for i in range { hash.add(ASCII.lowercased(text[i])) }
    var slot = ByteWordTable.slot(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if word(number, equalsFolded: text, range) { return number }
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

  /// Adds the bytes of a text, and gives their number; that which they have where they are there already. Nil for an empty
  /// text.
  @discardableResult
  package mutating func insert(_ text: String) -> Int? {
    bytes.append(contentsOf: text.utf8)
    return takeLast()
  }

  /// Adds all words of another table.
  package mutating func insert(wordsOf other: ByteWordTable) {
    for number in 0..<other.count {
      bytes.append(contentsOf: other.bytes[Int(other.starts[number])..<Int(other.starts[number + 1])])
      takeLast()
    }
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
  @discardableResult
  private mutating func takeLast() -> Int? {
    let number = starts.count - 1
    let range = Int(starts[number])..<bytes.count
    guard !range.isEmpty else { return nil }
    if starts.count * 2 > slots.count { grow() }
    var slot = ByteWordTable.slot(bytes.span, range) & (slots.count - 1)
    while slots[slot] != 0 {
      let other = Int(slots[slot]) - 1
      if word(other, equals: bytes.span, range) {
        bytes.removeLast(range.count)
        return other
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = UInt32(number + 1)
    starts.append(UInt32(range.upperBound))
    let first = bytes[range.lowerBound]
    let second = range.count > 1 ? bytes[range.lowerBound + 1] : 0
    lengths[ByteWordTable.beginning(first, second)] |= ByteWordTable.bit(ofLength: range.count)
    let mark = ByteWordTable.mark(first, bytes[range.upperBound - 1], range.count)
    marks[mark >> 6] |= 1 << UInt64(mark & 63)
    longest = max(longest, range.count)
    return number
  }

  /// Whether a word of that length may begin and end with those bytes.
  @inlinable
  @inline(__always)
  func hasMark(_ first: UInt8, _ last: UInt8, _ count: Int) -> Bool {
    let mark = ByteWordTable.mark(first, last, count)
    return marks[mark >> 6] >> UInt64(mark & 63) & 1 != 0
  }

  /// A number under 1024 that a word has by its length and its first and last byte.
  @inlinable
  @inline(__always)
  static func mark(_ first: UInt8, _ last: UInt8, _ count: Int) -> Int {
    (Int(first) &* 37 ^ Int(last) &* 11 ^ count &* 101) & 1023
  }

  /// A number under 256 that a word has by its first two bytes; the second is 0 where it has but one.
  @inlinable
  static func beginning(_ first: UInt8, _ second: UInt8) -> Int { Int(first &* 7 ^ second &* 29) }

  @inlinable
  static func bit(ofLength length: Int) -> UInt32 { 1 << UInt32(min(length, 31)) }

  /// Doubles the slots.
  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for number in 0..<starts.count - 1 {
      let hash = ByteWordTable.slot(bytes.span, Int(starts[number])..<Int(starts[number + 1]))
      var slot = hash & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  private func word(_ number: Int, equals text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == range.count else { return false }
    for i in 0..<range.count where bytes[start + i] != text[range.lowerBound + i] { return false }
    return true
  }

  private func word(_ number: Int, equalsFolded text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == range.count else { return false }
    for i in 0..<range.count where bytes[start + i] != ASCII.lowercased(text[range.lowerBound + i]) {
      return false
    }
    return true
  }

  private static func slot(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var hash = ByteHash()
    hash.add(text, range)
    return slot(hash)
  }

  /// A hash mixed once more, as only the low bits are used.
  private static func slot(_ hash: ByteHash) -> Int {
    Int(truncatingIfNeeded: hash.value >> 32 ^ hash.value)
  }
}
