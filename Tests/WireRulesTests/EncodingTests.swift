import Testing
import WireRules
import WireText

@Suite struct EncodingTests {
  @Test(arguments: [
    ("L'Ã©tÃ© Ã\u{A0} HuÃ©", "L'été à Hué"), ("lâ€™eau â€“ 5 â‚¬", "l’eau – 5 €"), ("ðŸ˜€ Â°", "😀 °"),
    ("Thá»‹ Ã©tÃ©", "Thị été"), ("grÃ¶Ã\u{9F}ere StraÃ\u{9F}e", "größere Straße"),
    ("Itâ\u{80}\u{99}s l'Ã\u{89}glise", "It’s l'Église"), ("tÆ°á»\u{9B}ng", "tướng"),
    ("L\u{92}été du c\u{9C}ur", "L’été du cœur"), ("man\u{92}s \u{93}no\u{94}", "man’s “no”"),
    ("\u{84}Nein\u{93} \u{96} für 5 \u{80}", "„Nein“ – für 5 €"),
  ])
  func damagedLettersAreMended(_ text: String, _ fixed: String) {
    #expect(KindTester(Encoding.self, "fault: mojibake").fixed(text) == fixed)
  }

  @Test(arguments: [
    ("man\u{92}s \u{93}no\u{94}", Fix.Safety.safe), ("L\u{92}été", .safe), ("a \u{96} b \u{95} c", .safe),
    // One sign alone, and letters of other encodings.
    ("man\u{92}s", .unsafe), ("canci\u{97}n de d\u{92}a", .unsafe), ("d\u{8E}j\u{88} vu", .unsafe),
    ("p\u{9C}blico, d\u{92}a", .unsafe), ("\u{84}hnlich, M\u{84}dchen, k\u{94}nnen", .unsafe),
  ])
  func signsOfWindows1252AreSureWhereProseHasThem(_ text: String, _ safety: Fix.Safety) {
    let found = KindTester(Encoding.self, "fault: mojibake").findings(in: text)
    #expect(Set(found.flatMap { $0.fixes.map(\.safety) }) == [safety])
  }

  @Test(arguments: ["« CAFÉ »", "MAÇÃ», ÂGE", "« dirá» …", "Über “so”", "São Paulo", "Ý kiến"])
  func otherTextIsNotDamaged(_ text: String) {
    #expect(KindTester(Encoding.self, "fault: mojibake").findings(in: text).isEmpty)
  }

  @Test func aDamagedLetterThatIsShownStays() {
    KindTester(Encoding.self, "fault: mojibake").expectFindings(
      "On lit « Ã© » ou \"Ã©Ã¨\" pour « é » : « caf⟦Ã©⟧ », le “vu⟦Ã©⟧")
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

  @Test(arguments: [
    ("foreign-letter", "в Windows'е, Facebook’е и SMS-коде"),
    ("mixed-normal-forms", "été, الرُّبَع, Ta\u{315}rīf"),
    ("invisible-character", "នៅ\u{200B}ក្នុង\u{200B} Hué\u{200B}: ไทย"),
  ])
  func whatOtherScriptsWriteStays(_ fault: String, _ text: String) {
    #expect(KindTester(Encoding.self, "fault: \(fault)").findings(in: text).isEmpty)
  }

  @Test(arguments: ["L\u{92}homme", "grÃ¶Ã\u{9F}ere", "Itâ\u{80}\u{99}s", "tÆ°á»\u{9B}ng", "â\u{80}\u{9D}"])
  func controlCharactersThatAreLettersAreNotInvisible(_ text: String) {
    #expect(KindTester(Encoding.self, "fault: invisible-character").findings(in: text).isEmpty)
  }

  @Test func aControlCharacterOfNoLetterIsNotRemovedUnasked() {
    let found = KindTester(Encoding.self, "fault: invisible-character").findings(in: "a\u{9D}b")
    #expect(found.map { $0.fixes.map(\.safety) } == [[.unsafe]])
  }

  @Test func aRowOfOneInvisibleCharacterIsOneFinding() {
    KindTester(Encoding.self, "fault: invisible-character").expectFindings(
      "co⟦\u{200B}\u{200B}\u{200B}⟧opé⟦\u{AD}⟧⟦\u{7}\u{7}⟧")
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
    #expect(kind.findings(in: "été, Hué, https://example.org/e\u{301}te\u{301}").isEmpty)
  }
}
