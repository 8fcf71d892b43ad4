import Testing

@testable import WireText

struct SpanPlainTests {
  private static let texts = [
    "", "port", "le port de Brest est à quai", "douze bateaux\tdont \"deux\" neufs", "«\u{A0}À quai\u{A0}»",
    "aaaaaaa\u{7F}aaaaaaaaaaaaaa\u{1F}\"", "\u{7F}\u{7F} ~ ~~~~~~~~~~~~~~~~",
    "été été été été été \"été\" été",
    "\u{1}aaaaaaa\u{20}aaaaaaa\"aaaaaaaaaaaaaaaa",
  ]

  @Test(arguments: texts) func skipsPlainBytesAsALoopDoes(text: String) {
    let array = Array(text.utf8)
    let bytes = array.span
    for start in 0...array.count {
      for end in start...array.count {
        let expected = (start..<end).first { !(0x20..<0x7F).contains(array[$0]) } ?? end
        #expect(bytes.skipPlain(from: start, to: end) == expected)
      }
    }
  }

  @Test(arguments: texts + ["azAZ@[`{azAZ", "portPORTportPORT", "«MOTSmots»"])
  func skipsLettersAsALoopDoes(text: String) {
    let array = Array(text.utf8)
    let bytes = array.span
    for start in 0...array.count {
      for end in start...array.count {
        let expected = (start..<end).first { !ASCII.isLetter(array[$0]) } ?? end
        #expect(bytes.skipLetters(from: start, to: end) == expected)
      }
    }
  }

  @Test func smallLettersAreCountedInAWord() {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<8 {
        var word: UInt64 = 0x7A61_7A61_7A61_7A61
        word &= ~(0xFF << UInt64(8 * place))
        word |= UInt64(byte) << UInt64(8 * place)
        #expect(ASCII.smallLetters(in: word) == (ASCII.isSmall(byte) ? 8 : place))
      }
    }
  }

  @Test(arguments: texts) func skipsToASignAsALoopDoes(text: String) {
    let array = Array(text.utf8)
    let bytes = array.span
    let sign = UInt8(ascii: "\"")
    for start in 0...array.count {
      for end in start...array.count {
        let expected = (start..<end).first { array[$0] == sign || array[$0] >= 0x80 } ?? end
        #expect(bytes.skip(to: sign, from: start, to: end) == expected)
      }
    }
  }
}
