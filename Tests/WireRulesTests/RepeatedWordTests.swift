import TestSupport
import Testing
import WireRules
import WireText

@Suite struct RepeatedWordTests {
  static let kind = KindTester(
    RepeatedWord.self,
    """
    exceptions: [nous, bla]
    safe: [de]
    unless-after: { en: [vient] }
    unless-before: { en: [-ant, y], la: [-été] }
    joins: [et]
    """)

  @Test(arguments: [
    ("La part ⟦de de⟧ l'été", "La part de l'été"), ("⟦Été été⟧ sec", "Été sec"),
    ("La part ⟦de\nde⟧ l'été", "La part de\nl'été"), ("La part ⟦de\r\nde⟧ l'été", "La part de\r\nl'été"),
    ("⟦de la de la⟧ part", "de la part"), ("⟦le le le⟧ quai", "le quai"), ("⟦de\u{A0}de⟧ l'été", "de l'été"),
    ("⟦le\nle le⟧ quai", "le\nquai"), ("Il en parle ⟦en en⟧ été", "Il en parle en été"),
    ("Il part ⟦en en⟧ ant", "Il part en ant"), ("Il vit ⟦la la⟧ été", "Il vit la été"),
    ("Il part ⟦en en⟧", "Il part en"),
    ("Le port est fermé ⟦de\n\nde⟧ nuit", "Le port est fermé de\n\nnuit"),
  ])
  func aWordIsWrittenOnce(_ marked: String, _ fixed: String) {
    Self.kind.expectFindings(marked)
    #expect(Self.kind.fixed(MarkedText(marked).text) == fixed)
  }

  @Test(arguments: [
    "Nous nous voyons", "Duran Duran", "12 12", "mot à mot", "oui, oui", "DE DE", "donne-le le matin",
    "la 8e 8e",
    "Le centre de De Gaulle", "Il vient en en parlant", "Il sort en en parlant", "Il sort en en y mettant",
    "bla bla bla bla", "Il vient et tout et tout",
    "jour après jour après jour", "Il vient de l'été de l'été sec",
    "pain\n\npain", "Le port est fermé de.\n\nde nuit", "Le port est fermé de\n\nDe nuit",
  ])
  func whatMayStandTwiceStays(_ text: String) {
    #expect(Self.kind.findings(in: text).isEmpty)
  }

  @Test func deletingAWordIsUnsafeButForThoseOfTheRule() {
    #expect(Self.kind.findings(in: "le le").flatMap(\.fixes).map(\.safety) == [.unsafe])
    #expect(Self.kind.findings(in: "de de").flatMap(\.fixes).map(\.safety) == [.safe])
  }
}
