import TestSupport
import Testing
import WireText

@Suite struct WordKeyDifferentialTests {
  /// The key by ICU alone.
  private static func full(_ text: String) -> [UInt8] {
    var key: [UInt8] = []
    let bytes = Array(text.utf8)
    WordKey.appendFull(bytes.span, ByteRange(0, bytes.count), to: &key)
    return key
  }

  @Test func fastKeysAreThoseOfICU() {
    let marks = [
      "", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}", "\u{302}\u{301}", "\u{323}\u{302}",
      "\u{31B}", "\u{345}",
    ]
    var wrong: [UInt32] = []
    for value in UInt32(1)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for mark in marks {
        let text = "a" + String(scalar) + mark + "É"
        if WordKey.make(text) != WordKeyDifferentialTests.full(text) { wrong.append(value) }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test func keysAreTheirOwnKeysInEitherNormalForm() {
    var random = SeededRandom(seed: 3)
    let pieces = [
      "a", "É", "e\u{301}", "ệ", "Đ", "ß", "İ", "ŉ", "ΐ", "Σ", "ǰ", "ﬁ", "’", "\u{2010}", "\u{AD}", "\u{323}",
      "가", "1",
    ]
    for _ in 0..<500 {
      let text = random.text(of: pieces, count: 8)
      let key = WordKey.make(text)
      #expect(WordKey.make(key) == key)
      #expect(WordKey.make(NormalForm.composed(Array(text.utf8))) == key)
      #expect(WordKey.make(NormalForm.decomposed(Array(text.utf8))) == key)
    }
  }
}
