import WireText

/// The letters that are mistaken for one another, each with the others of its groups.
struct SegmentLookalikes: Sendable {
  private let letters: ByteWordSet
  /// The number of each ASCII letter, plus 1; 0 for those in no group.
  private var numbersOfASCII = [UInt32](repeating: 0, count: 128)
  /// Where the others of each letter are in `ranges`, by the letter's number.
  private var others: [Range<Int>] = []
  /// The bytes of each of them.
  private var ranges: [Range<Int>] = []
  private var bytes: [UInt8] = []
  /// Whether each letter is another than the first of a group.
  private var isMarked: [Bool] = []

  /// Takes groups of letters, by their keys.
  init(_ groups: [[[UInt8]]]) {
    var keys: [[UInt8]] = []
    for key in groups.joined() where !key.isEmpty && !keys.contains(key) { keys.append(key) }
    letters = ByteWordSet(keys)
    for key in keys {
      let first = ranges.count
      for other in groups.lazy.filter({ $0.contains(key) }).joined() where other != key {
        ranges.append(bytes.count..<bytes.count + other.count)
        bytes += other
      }
      others.append(first..<ranges.count)
      isMarked.append(groups.contains { $0.dropFirst().contains(key) })
    }
    for (number, key) in keys.enumerated() where key.count == 1 && key[0] < 0x80 {
      numbersOfASCII[Int(key[0])] = UInt32(number + 1)
    }
  }

  /// The numbers of the letters that the letter in `range` is mistaken for; nil where it is in no group.
  func others(than key: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    number(of: key, range).map { others[$0] }
  }

  /// Whether the letter in `range` is one of a group and not its first: « ắ » of « aăâáắ ».
  func isMarked(_ key: Span<UInt8>, _ range: Range<Int>) -> Bool {
    number(of: key, range).map { isMarked[$0] } ?? false
  }

  /// The number of bytes of the letter of that number.
  func length(_ number: Int) -> Int { ranges[number].count }

  /// Writes the letter of that number over the spelling from `start` on; it has room for it.
  func write(_ number: Int, over spelling: inout KeyScratch, at start: Int) {
    spelling.write(bytes, ranges[number], at: start)
  }

  /// Appends the letter of that number.
  func append(_ number: Int, to spelling: inout KeyScratch) {
    spelling.append(bytes, ranges[number])
  }

  private func number(of key: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard range.count == 1, key[range.lowerBound] < 0x80 else { return letters.number(of: key, range) }
    let number = numbersOfASCII[Int(key[range.lowerBound])]
    return number == 0 ? nil : Int(number) - 1
  }
}
