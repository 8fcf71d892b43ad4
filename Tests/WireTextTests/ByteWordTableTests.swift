import TestSupport
import Testing
import WireText

struct ByteWordTableTests {
  private static let pieces = ["a", "b", "c", "é", "ss", "port", "-", "1"]

  /// Words of up to some 30 bytes, many of which begin or end as others do, with the number that each has.
  private static func words() -> (table: ByteWordTable, numbers: [String: Int]) {
    var random = SeededRandom(seed: 3)
    var table = ByteWordTable([])
    var numbers: [String: Int] = [:]
    for round in 0..<600 {
      var word = random.text(of: pieces, count: Int.random(in: 1...12, using: &random))
      if round % 3 == 0 { word = "portport" + word.suffix(round % 7) }
      let number = numbers[word] ?? numbers.count
      #expect(table.insert(Array(word.utf8)) == number)
      numbers[word] = number
    }
    return (table, numbers)
  }

  @Test func eachWordIsFoundWhereverItStands() {
    let (table, numbers) = ByteWordTableTests.words()
    #expect(table.count == numbers.count)
    for (word, number) in numbers {
      let bytes = Array(word.utf8)
      #expect(table.word(number) == bytes)
      let inPlace = table.span(of: number).bytes(ByteRange(0, bytes.count))
      #expect(inPlace == bytes)
      #expect(table.number(of: bytes.span, 0..<bytes.count) == number)
      let inText = Array("le \(word) et la suite".utf8)
      #expect(table.number(of: inText.span, 3..<3 + bytes.count) == number)
    }
  }

  @Test func textsAndTheWordsOfAnotherTableAreAddedOnce() {
    let (table, numbers) = ByteWordTableTests.words()
    var other = ByteWordTable([])
    for (word, number) in numbers.sorted(by: { $0.value < $1.value }) where number % 2 == 0 {
      #expect(other.insert(word) == number / 2)
    }
    let firstNew = other.count
    other.insert(wordsOf: table)
    other.insert(wordsOf: table)
    #expect(other.count == table.count)
    for (word, number) in numbers {
      let found = other.insert(word)
      #expect(number % 2 == 0 ? found == number / 2 : found == firstNew + number / 2)
    }
    #expect(other.insert("") == nil)
  }

  @Test func otherWordsAreNotFound() {
    let (table, numbers) = ByteWordTableTests.words()
    var random = SeededRandom(seed: 4)
    for _ in 0..<2000 {
      let count = Int.random(in: 0...12, using: &random)
      let word = random.text(of: ByteWordTableTests.pieces + ["portport", "d"], count: count)
      let bytes = Array(word.utf8)
      #expect(table.number(of: bytes.span, 0..<bytes.count) == numbers[word])
    }
  }

  @Test func capitalsOfASCIICountAsSmallLetters() {
    let (table, numbers) = ByteWordTableTests.words()
    var random = SeededRandom(seed: 5)
    for _ in 0..<2000 {
      let count = Int.random(in: 0...12, using: &random)
      let word = random.text(of: ByteWordTableTests.pieces + ["A", "PORT", "@", "["], count: count)
      let bytes = Array("\(word), dit-il".utf8)
      var isASCII = false
      let number = table.number(foldingASCII: bytes.span, 0..<word.utf8.count, isASCII: &isASCII)
      #expect(isASCII == word.utf8.allSatisfy { $0 < 0x80 })
      #expect(number == (isASCII ? numbers[word.lowercased()] : nil), "\(word)")
    }
  }
}
