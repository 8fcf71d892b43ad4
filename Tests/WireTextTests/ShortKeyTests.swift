import TestSupport
import Testing

@testable import WireText

struct ShortKeyTests {
  private static let letters = [
    "a", "Z", "e", "É", "ï", "Ÿ", "ß", "đ", "Ư", "ờ", "Ệ", "ı", "ĸ", "Ş", "'", "’", "q", "n",
  ]

  /// What takes the first bytes of a key from the key itself.
  private static func start(of text: String) -> (bytes: [UInt8], isWhole: Bool) {
    let key = WordKey.make(text)
    return (Array(key.prefix(8)), key.count <= 8)
  }

  private static func unpacked(_ key: ShortKey) -> [UInt8] {
    let bytes = (0..<8).map { UInt8(truncatingIfNeeded: key.bytes >> UInt64(8 * $0)) }
    return Array(bytes.prefix { $0 != 0 })
  }

  @Test func wordsAreFoldedAsKeysAre() throws {
    var random = SeededRandom(seed: 7)
    for count in 0..<14 {
      for _ in 0..<60 {
        let word = random.text(of: ShortKeyTests.letters, count: count)
        let expected = ShortKeyTests.start(of: word)
        let bytes = Array("\(word) et encore".utf8)
        for end in [bytes.count, word.utf8.count] {
          let found = ShortKey(word: Array(bytes[..<end]).span, 0..<word.utf8.count)
          let key = try #require(found)
          #expect(ShortKeyTests.unpacked(key) == expected.bytes, "\(word)")
          #expect(key.isWhole == expected.isWhole, "\(word)")
        }
        let key = WordKey.make(word)
        let made = ShortKey(key: key.span)
        #expect(ShortKeyTests.unpacked(made) == expected.bytes && made.isWhole == expected.isWhole)
      }
    }
  }

  @Test(arguments: ["e\u{301}te", "слово", "İ", "ŉ", "한"]) func otherLettersHaveNone(word: String) {
    let bytes = Array(word.utf8)
    let key = ShortKey(word: bytes.span, 0..<bytes.count)
    #expect(key == nil)
  }
}
