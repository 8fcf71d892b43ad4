import Testing
import WireText

@Suite struct ByteWordSetTests {
  private static let words = [
    "a", "à", "an", "anti", "après", "de", "dé", "da", "ein", "einander", "über", "überaus", "zu",
  ]
  private static let text = Array("antieinanderüberausdéaprèszudà".utf8)

  /// Of each part of a text the set says what an array of its words says.
  @Test func everyPartIsHeldThatIsAWord() {
    let words = Self.words.map { Array($0.utf8) }
    let set = ByteWordSet(words)
    let text = Self.text
    for start in text.indices {
      for end in start...text.count {
        #expect(set.contains(text.span, start..<end) == words.contains(Array(text[start..<end])))
      }
    }
  }

  @Test func everyWordHasItsLengthAmongThoseOfItsBeginning() {
    let long = "donau" + String(repeating: "dampf", count: 8)
    let set = ByteWordSet((Self.words + [long]).map { Array($0.utf8) })
    for word in Self.words + [long] where word.utf8.count > 1 {
      let bytes = Array(word.utf8)
      #expect(set.lengths(ofWordsWith: bytes[0], bytes[1]) >> UInt32(min(bytes.count, 31)) & 1 == 1)
    }
    #expect(ByteWordSet([]).lengths(ofWordsWith: UInt8(ascii: "d"), UInt8(ascii: "e")) == 0)
  }
}
