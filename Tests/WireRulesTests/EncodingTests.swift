import TestSupport
import Testing
import WireRules
import WireText

@Suite struct EncodingTests {
  @Test(arguments: [
    ("L'Ã©tÃ© Ã\u{A0} HuÃ©", "L'été à Hué"), ("lâ€™eau â€“ 5 â‚¬", "l’eau – 5 €"), ("ðŸ˜€ Â°", "😀 °"),
    ("Thá»‹ Ã©tÃ©", "Thị été"),
  ])
  func damagedLettersAreMended(_ text: String, _ fixed: String) {
    #expect(KindTester(Encoding.self, "fault: mojibake").fixed(text) == fixed)
  }

  @Test(arguments: ["« CAFÉ »", "MAÇÃ», ÂGE", "« dirá» …", "Über “so”", "São Paulo", "Ý kiến"])
  func otherTextIsNotDamaged(_ text: String) {
    #expect(KindTester(Encoding.self, "fault: mojibake").findings(in: text).isEmpty)
  }

  @Test func aDamagedLetterThatIsShownStays() {
    let marked = MarkedText("On lit « Ã© » ou \"Ã©Ã¨\" pour « é » : « caf⟦Ã©⟧ », le “vu⟦Ã©⟧")
    let found = KindTester(Encoding.self, "fault: mojibake").findings(in: marked.text)
    #expect(found.map(\.range) == marked.ranges)
  }

  @Test func lostLettersHaveNoFix() {
    let found = KindTester(Encoding.self, "fault: replacement-character").findings(in: "Hu\u{FFFD}\u{FFFD} 🙂")
    #expect(found.map(\.range.count) == [6])
    #expect(found.allSatisfy { $0.fixes.isEmpty })
  }

  @Test(arguments: [
    ("co\u{AD}opé\u{200B}ration\u{7}", "coopération"), ("a\u{FEFF}b\u{202E}c\u{85}d", "abc\u{85}d"),
  ])
  func invisibleCharactersAreRemoved(_ text: String, _ fixed: String) {
    #expect(KindTester(Encoding.self, "fault: invisible-character").fixed(text) == fixed)
  }

  @Test func aRowOfOneInvisibleCharacterIsOneFinding() {
    let marked = MarkedText("co⟦\u{200B}\u{200B}\u{200B}⟧opé⟦\u{AD}⟧⟦\u{7}\u{7}⟧")
    let found = KindTester(Encoding.self, "fault: invisible-character").findings(in: marked.text)
    #expect(found.map(\.range) == marked.ranges)
  }

  @Test(arguments: ["👩‍👩‍👧", "שלום\u{200F} (a)", "ภาษา\u{200B}ไทย", "âme à 🙂 “” …\t\r\nfin", "می\u{200C}خواهم"])
  func whatAScriptNeedsStays(_ text: String) {
    #expect(KindTester(Encoding.self, "fault: invisible-character").findings(in: text).isEmpty)
  }

  @Test(arguments: [("Pаvel", "Pavel"), ("Мocква", "Москва"), ("ΑΝNA", "ANNA")])
  func lettersOfOneScriptMakeAWord(_ text: String, _ fixed: String) {
    #expect(KindTester(Encoding.self, "fault: foreign-letter").fixed(text) == fixed)
  }

  @Test(arguments: ["γ-GT", "μm", "Ωmega", "Москва", "Λόγος", "тест-test", "ΑΝΝA"])
  func lettersThatLookLikeNoOtherStay(_ text: String) {
    #expect(KindTester(Encoding.self, "fault: foreign-letter").findings(in: text).isEmpty)
  }

  @Test func theLesserNormalFormGivesWay() {
    let kind = KindTester(Encoding.self, "fault: mixed-normal-forms")
    let fixed = kind.fixed("été, Hué, e\u{301}lu")
    #expect(Array(fixed.utf8) == Array("été, Hué, élu".utf8))
    let decomposed = kind.fixed("e\u{301}te\u{301}, Hue\u{301}, élu")
    #expect(Array(decomposed.utf8) == Array("e\u{301}te\u{301}, Hue\u{301}, e\u{301}lu".utf8))
    #expect(kind.findings(in: "e\u{301}te\u{301}, Hue\u{301}").isEmpty)
  }
}
