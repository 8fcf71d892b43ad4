import Testing

@testable import WireText

struct FoldedLetterTests {
  /// All scalars below U+3000 that a `FoldedLetter` is made of, with it.
  private static let all: [(scalar: Unicode.Scalar, letter: FoldedLetter)] = (UInt32(0x80)..<0x3000)
    .compactMap {
      value in
      guard let scalar = Unicode.Scalar(value),
        let letter = FoldedLetter(Array(String(scalar).utf8).span, at: 0)
      else { return nil }
      return (scalar, letter)
    }

  @Test func eachIsItsKey() {
    for (scalar, letter) in FoldedLetterTests.all {
      let key = WordKey.make(String(scalar))
      let fold = (0..<letter.length).map { UInt8(truncatingIfNeeded: letter.fold >> UInt64(8 * $0)) }
      #expect(fold == key && letter.length == String(scalar).utf8.count, "\(scalar.value)")
      #expect(letter.fold >> UInt64(8 * letter.length) == 0)
    }
  }

  @Test func caseIsThatOfItsClass() {
    for (scalar, letter) in FoldedLetterTests.all {
      #expect(ScalarClass.of(scalar.value) == (letter.isSmall ? .lower : .upper), "\(scalar.value)")
    }
  }

  @Test func lettersOfFiveLanguagesAreThere() {
    let found = Set(FoldedLetterTests.all.map(\.scalar))
    #expect(found.isSuperset(of: "àâæçéèêëîïôœùûüÿÀŒÄÖÜäöüßñÑáíóúÁăĂđĐơƠưƯĩũạẠệỆợỹỸ".unicodeScalars))
    #expect(found.isDisjoint(with: "×÷ªºİŉſǎ’".unicodeScalars))
  }
}
