import TestSupport
import Testing
import WireConfig
import WireRules
import WireText

@Suite struct WordPatternTests {
  @Test(arguments: [
    ("tokens: [été]", "L'⟦été⟧ et l’⟦été⟧, Été, étés"),
    ("{tokens: [été], ignorecase: true}", "L'⟦ÉTÉ⟧ et l’⟦Éte\u{301}⟧"),
    ("tokens: [d'accord]", "⟦d'accord⟧ et ⟦d’accord⟧"),
    ("tokens: [suite à]", "⟦suite à⟧, ⟦suite\u{A0}à⟧"),
    ("tokens: [sur, sur le]", "⟦sur⟧ le toit"),
    ("tokens: [sur le, sur]", "⟦sur le⟧ toit"),
    ("tokens: ['co[uû]t(?:s)?']", "le ⟦coût⟧, les ⟦cou\u{302}ts⟧, coûte"),
    ("{tokens: ['\\d+ ?°'], nonword: true}", "Il fait ⟦30 °⟧ à Hué"),
    ("raw: [très, ' ', '(?:très )+']", "⟦très très ⟧loin"),
    ("{tokens: [deux], raw: ['(?:vingt|trente)-'], exceptions: [trente]}", "⟦vingt-deux⟧, trente-deux, deux"),
    ("{tokens: [été], raw: [' sec'], append: true}", "⟦été sec⟧, été"),
    ("{tokens: ['&nbsp;'], nonword: true}", "a⟦&nbsp;⟧b"),
  ])
  func existenceFindsWhatItsTokensSay(_ options: String, _ marked: String) {
    KindTester(Existence.self, options).expectFindings(marked)
  }

  @Test(arguments: [
    ("swap: {malgré que: bien que}", "malgré que Hué", "bien que Hué"),
    ("{swap: {malgré que: bien que}, ignorecase: true, capitalize: true}", "Malgré que Hué", "Bien que Hué"),
    ("{swap: {malgré que: bien que}, ignorecase: true, capitalize: true}", "MALGRÉ QUE", "BIEN QUE"),
    ("{swap: {etats: états}, ignorecase: true, capitalize: true}", "Etats", "États"),
    ("{swap: {etats: états}, capitalize: true}", "Etats", "Etats"),
    ("swap: {a: b, a b: c}", "a b", "c"),
    ("swap: {'(\\w+)-là-bas': 'là-bas $1'}", "l'été-là-bas", "l'là-bas été"),
    ("swap: {'(été|hiver) sec': $1 froid}", "un éte\u{301} sec", "un éte\u{301} froid"),
    ("swap: {malgre: malgré}", "e\u{301}te\u{301} malgre", "e\u{301}te\u{301} malgre\u{301}"),
    ("swap: {au jour: aujourd'hui}", "l’été, au jour", "l’été, aujourd’hui"),
    ("swap: {prix coutant: prix coûtant|prix de revient}", "prix coutant", "prix coûtant"),
    ("{swap: {E-mail: e-mail|courriel}, ignorecase: true}", "e-mail", "e-mail"),
  ])
  func substitutionWritesWhatItsValuesSay(_ options: String, _ text: String, _ fixed: String) {
    let result = KindTester(Substitution.self, options).fixed(text)
    #expect(Array(result.utf8) == Array(fixed.utf8))
  }

  @Test func severalTextsAreOfferedInOrder() {
    let kind = KindTester(Substitution.self, "swap: {chèque: 'virement|carte\\|puce'}")
    #expect(
      kind.findings(in: "un chèque").flatMap(\.fixes).map(\.title) == [
        "Write “virement”", "Write “carte|puce”",
      ])
  }

  @Test func anEditCoversTheLeastText() {
    let kind = KindTester(Substitution.self, "swap: {acceuil: accueil}")
    let text = MarkedText("l'acc⟦eu⟧il")
    #expect(kind.findings(in: text.text).flatMap(\.fixes).flatMap(\.edits).map(\.range) == text.ranges)
  }

  @Test(arguments: [
    ("tokens: ['été', 'a{2,1}']", 23), ("tokens: ['(été', 'à']", 14), ("swap: {'a{2,1}': b}", 14),
    ("swap: {a: b$}", 11), ("swap: {a: b|$1}", 12),
  ])
  func aBadPatternIsAnErrorAtItsPlace(_ options: String, _ column: Int) {
    let kind =
      options.hasPrefix("tokens")
      ? KindTester(Existence.self, options) : KindTester(Substitution.self, options)
    #expect(kind.errors.map(\.place?.column) == [column])
  }

  @Test func somethingMustBeLookedFor() {
    #expect(KindTester(Existence.self, "ignorecase: true").errors.map(\.message) == ["nothing is looked for"])
    #expect(
      KindTester(Substitution.self, "ignorecase: true").errors.map(\.message) == ["nothing is looked for"])
  }
}
