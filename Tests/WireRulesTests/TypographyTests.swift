import TestSupport
import Testing
import WireConfig
import WireRules
import WireStory
import WireText

@Suite struct TypographyTests {
  static let french = """
    fault: missing-space
    before: {";": U+202F, "!": U+202F, "?": U+202F, ":": U+00A0, "»": U+00A0}
    after: {"«": U+00A0}
    """

  @Test(arguments: [
    "À 23:20, 3:1, https://exemple.fr/?a;b, (!), :-) ;) Jn 3:16, &eacute; »Oui« dit-on",
    "Qui ? Où\u{202F}? «\u{A0}Oui\u{A0}» : non ; si ?!",
    "Zo⟦é!⟧ Qu⟦i?⟧! ⟦«O⟧u⟦i»⟧",
    "Il di⟦t:⟧ non",
  ])
  func frenchSignsWantASpace(_ marked: String) {
    KindTester(Typography.self, Self.french).expectFindings(marked)
  }

  @Test func theSpaceIsTheOneThatTheStoryWrites() {
    let kind = KindTester(Typography.self, Self.french)
    #expect(kind.fixed("Qui ? Où?") == "Qui ? Où ?")
    #expect(kind.fixed("Qui\u{A0}? Où?") == "Qui\u{A0}? Où\u{A0}?")
    #expect(kind.fixed("Où?") == "Où\u{202F}?")
  }

  @Test func aNoBreakSpaceCanBeRequired() {
    let kind = KindTester(Typography.self, Self.french + "\nno-break: true")
    #expect(kind.fixed("« Où ? » : là") == "«\u{A0}Où\u{202F}?\u{A0}»\u{A0}: là")
  }

  @Test func partsOfAFormAreLeftAlone() {
    let kind = KindTester(Typography.self, Self.french)
    #expect(kind.findings(in: "Le maire d'Évian. Photo: VNA", part: (.credit, "Photo: VNA")).isEmpty)
  }

  @Test func aBadSpaceIsAnErrorAtItsPlace() {
    let kind = KindTester(Typography.self, "fault: missing-space\nbefore: {\";\": U+0041}")
    #expect(kind.errors.map(\.message) == ["a space is wanted, not “U+0041”"])
    #expect(kind.errors.first?.place?.line == 1)
  }

  @Test(arguments: [
    ("banques,, dit-il", "banques, dit-il"), ("Huế..", "Huế."), ("etc..", "etc."), ("(sic)..", "(sic)."),
    ("« non »,, dit", "« non », dit"),
  ])
  func aSignTypedTwiceIsWrittenOnce(_ text: String, _ fixed: String) {
    #expect(KindTester(Typography.self, "fault: doubled-mark").fixed(text) == fixed)
  }

  @Test(arguments: ["Il... part", "../notes", ",,gestern“", "quoi ??", "etc., M. X", "1..5", "std::vector"])
  func otherSignsMayStandTogether(_ text: String) {
    #expect(KindTester(Typography.self, "fault: doubled-mark").findings(in: text).isEmpty)
  }

  @Test(arguments: [
    ("Zoé dit que l'équipe « ira au bout. -AVI", "Zoé dit que l'équipe « ira au bout ». -AVI"),
    ("Zoé a dit. « Nous irons au bout. -AVI", "Zoé a dit. « Nous irons au bout. » -AVI"),
  ])
  func aQuotationIsClosedBeforeTheSignOff(_ text: String, _ fixed: String) {
    let kind = KindTester(Typography.self, "fault: unbalanced-quotation")
    #expect(kind.fixed(text, part: (.signOff, "-AVI")) == fixed)
  }

  @Test(arguments: [
    "« Un.\n\n« Deux. »", "« Un.\n\nDeux », dit Zoé.", "\"Un.\n\n\"Deux.\"", "Une planche de 5\" de long",
    "« Un \"deux\" »", "« Un.\n\n»Deux.\n\n»Trois», dit Zoé.", "« Un.\n\n» Deux.\n\n» Trois », dit Zoé.",
    "« Un.\n\nDeux.\n\nÉtel », dit Zoé.", "“Un.\n\n“Deux.\n\n“Étel,” dit Zoé.", "„Un.\n\n„Deux“, so Zoé.",
    "»Un.\n\n»Deux«, so Zoé.", "Die Taste »Umschalt« neben der Taste »-«, so Zoé.",
  ])
  func aQuotationMayGoOnInTheNextParagraph(_ text: String) {
    #expect(KindTester(Typography.self, "fault: unbalanced-quotation").findings(in: text).isEmpty)
  }

  @Test(arguments: [
    "« Un.\n\n⟦«⟧ Deux. Trois.\n\nÉtel.", "⟦“⟧Un. Deux.\n\nTrois.\n\n“Été”", "« Un.\n\n« Deux. »\n\nÉtel⟦»⟧.",
  ])
  func aQuotationOfSeveralParagraphsNeedsItsLastMark(_ marked: String) {
    KindTester(Typography.self, "fault: unbalanced-quotation").expectFindings(marked)
  }

  @Test func withNoPlaceForTheMarkThereIsNoFix() {
    let kind = KindTester(Typography.self, "fault: unbalanced-quotation")
    let text = MarkedText("Elle dit ⟦«⟧ oui. Puis elle part à Évian.")
    let found = kind.findings(in: text.text)
    #expect(found.map(\.range) == text.ranges)
    #expect(found.map(\.severity) == [.suggestion])
    #expect(found.allSatisfy { $0.fixes.isEmpty })
  }

  @Test(arguments: [
    ("l’été, l’eau, l'air", "l’été, l’eau, l’air"), ("l'été, l'eau, l’air", "l'été, l'eau, l'air"),
    ("l'été, l’eau", "l'été, l'eau"),
  ])
  func theLesserApostropheGivesWay(_ text: String, _ fixed: String) {
    #expect(KindTester(Typography.self, "fault: mixed-apostrophes").fixed(text) == fixed)
  }

  @Test(arguments: ["a) oui ; b) non", "1) oui", ":-) ;-( :))", "(oui) [non]"])
  func bracketsOfItemsAndSmileysHaveNoPartner(_ text: String) {
    #expect(KindTester(Typography.self, "fault: unbalanced-bracket").findings(in: text).isEmpty)
  }
}
