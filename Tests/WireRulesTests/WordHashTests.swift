import Testing

@testable import WireRules

struct WordHashTests {
  @Test func aKeyIsHashedEightBytesAtATimeWhereverItStands() {
    let key = Array("marchés-publics-départementaux".utf8)
    for count in 0...key.count {
      var expected = UInt64(count)
      for start in stride(from: 0, through: count, by: 8) {
        var part: UInt64 = 0
        for index in start..<min(start + 8, count) {
          part |= UInt64(key[index]) << UInt64(8 * (index - start))
        }
        expected = WordHash.joined(expected, part)
      }
      // At the end of the keys, and with others after it.
      #expect(WordHash.of(Array(key[..<count]).span, 0..<count) == expected)
      #expect(WordHash.of((key + key).span, 0..<count) == expected)
      #expect(WordHash.of((key + key).span, key.count..<key.count + count) == expected)
    }
  }
}
