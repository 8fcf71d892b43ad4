/// A set of short byte strings that is asked with a part of a text, without making an array of it.
///
/// A class, for it is asked for millions of times, and a copy of its arrays costs more than most answers.
package final class ByteWordSet: Sendable {
  /// The words one after another.
  private let bytes: [UInt8]
  /// Where each word starts in `bytes`, and at last where they end.
  private let starts: [UInt32]
  /// Word numbers plus 1 by hash, 0 where free; a power of two, at most half full.
  private let slots: [UInt32]
  /// For each first byte the lengths of the words that begin with it, a bit for each; the last stands for all longer ones.
  ///
  /// Most questions end here, before anything is hashed.
  private let lengths: [UInt32]
  /// The longest word in bytes; 0 for an empty set.
  package let longest: Int

  /// Takes the words; repeats do no harm.
  package init(_ words: some Collection<[UInt8]>) {
    var bytes: [UInt8] = []
    var starts: [UInt32] = [0]
    var size = 8
    while size < words.count * 2 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    var lengths = [UInt32](repeating: 0, count: 256)
    for word in words where !word.isEmpty {
      var slot = ByteWordSet.slot(word.span, 0..<word.count) & (slots.count - 1)
      var isNew = true
      while isNew, slots[slot] != 0 {
        let number = Int(slots[slot])
        isNew = !bytes[Int(starts[number - 1])..<Int(starts[number])].elementsEqual(word)
        slot = (slot + 1) & (slots.count - 1)
      }
      guard isNew else { continue }
      slots[slot] = UInt32(starts.count)
      bytes.append(contentsOf: word)
      starts.append(UInt32(bytes.count))
      lengths[Int(word[0])] |= ByteWordSet.bit(ofLength: word.count)
    }
    self.bytes = bytes
    self.starts = starts
    self.slots = slots
    self.lengths = lengths
    longest = words.reduce(0) { max($0, $1.count) }
  }

  /// Whether the set holds no word.
  package var isEmpty: Bool { starts.count == 1 }

  /// Whether the set holds the bytes of `range`.
  package func contains(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    number(of: text, range) != nil
  }

  /// The number of the word that the bytes of `range` are, in the order in which they were given, repeats not counted;
  /// nil where the set does not hold it.
  package func number(of text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= longest,
      lengths[Int(text[range.lowerBound])] & ByteWordSet.bit(ofLength: range.count) != 0
    else { return nil }
    var slot = ByteWordSet.slot(text, range) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if word(number, equals: text, range) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The same for text of ASCII alone, whose capitals count as small letters; `isASCII` is set to whether it is such.
  package func number(foldingASCII text: Span<UInt8>, _ range: Range<Int>, isASCII: inout Bool) -> Int? {
    var hash = ByteHash()
    for i in range {
      let byte = text[i]
      guard byte < 0x80 else {
        isASCII = false
        return nil
      }
      hash.add(ASCII.lowercased(byte))
    }
    isASCII = true
    guard !range.isEmpty, range.count <= longest else { return nil }
    var slot = ByteWordSet.slot(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if word(number, equalsFolded: text, range) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private static func bit(ofLength length: Int) -> UInt32 { 1 << UInt32(min(length, 31)) }

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
