/// A set of short byte strings that is asked with a part of a text, without making an array of it.
///
/// A class, for it is asked for millions of times, and a copy of its arrays costs more than most answers.
@usableFromInline
package final class ByteWordSet: Sendable {
  /// The words with their numbers.
  @usableFromInline package let table: ByteWordTable

  /// Takes the words; repeats do no harm.
  package convenience init(_ words: [[UInt8]]) {
    self.init(ByteWordTable(words))
  }

  /// Takes the keys of words (see `WordKey`); repeats do no harm.
  package convenience init(keysOf words: [String]) {
    self.init(ByteWordTable(keysOf: words))
  }

  /// Takes the words of a table, with their numbers.
  package init(_ table: ByteWordTable) {
    self.table = table
  }

  /// How many words the set holds.
  package var count: Int { table.count }

  /// Whether the set holds no word.
  package var isEmpty: Bool { table.isEmpty }

  /// The longest word in bytes; 0 for an empty set.
  @inlinable package var longest: Int { table.longest }

  /// A bit for each length in bytes over 1 that words may have which begin with those bytes; the last one stands for all
  /// longer ones.
  package func lengths(ofWordsWith first: UInt8, _ second: UInt8) -> UInt32 {
    table.lengths(ofWordsWith: first, second)
  }

  /// Whether the set holds the bytes of `range`.
  @inlinable
  package func contains(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool { table.contains(text, range) }

  /// The number of the word that the bytes of `range` are, in the order in which they were given, repeats not counted;
  /// nil where the set does not hold it.
  @inlinable
  package func number(of text: Span<UInt8>, _ range: Range<Int>) -> Int? { table.number(of: text, range) }

  /// The same for text of ASCII alone, whose capitals count as small letters; `isASCII` is set to whether it is such.
  package func number(foldingASCII text: Span<UInt8>, _ range: Range<Int>, isASCII: inout Bool) -> Int? {
    table.number(foldingASCII: text, range, isASCII: &isASCII)
  }
}
