import Testing
import WireConfig
import WireRules
import WireText

@Suite struct ExtraSpaceTests {
  @Test(arguments: [
    ("repeated", "Un été⟦  ⟧sec.\r\n  Une fin  "),
    ("repeated", "Un été⟦\t⟧sec à 🇻🇳⟦  ⟧Hué"),
    ("repeated", "Prix    12    13\n\nOr   4\n\nCuivre   5"),
    ("repeated", "Une ligne  \r\n  et la suite"),
    ("repeated", "J  G  N  Pts\nÉtel  14  10  32"),
    ("repeated", "Étel ..... 11  pluie\nLe Faouët  12  brume\n\nUn été⟦  ⟧sec"),
    ("repeated", "Un été⟦  ⟧sec à Hué\nUn hiver⟦  ⟧doux"),
    ("after-sentence", "1.  Étel  14\n2.  Riec   9"),
    ("repeated", "Fin.  Début"),
    ("repeated", "Fin.⟦   ⟧Début"),
    ("after-sentence", "« Fin. »⟦  ⟧Début ! »⟦  ⟧Suite"),
    ("after-sentence", "Fin, puis  début"),
    ("no-break-beside-space", "Le général⟦ \u{A0}⟧a dit⟦\u{202F} ⟧oui"),
    ("no-break-beside-space", "12\u{A0}000 €, «\u{A0}oui\u{A0}»"),
    ("no-break-between-words", "Le⟦\u{A0}⟧maire, M.\u{A0}Durand, à\u{A0}pied, 3\u{A0}mois, Mme\u{A0}Zoé"),
    ("no-break-between-words", "Le\u{A0}Havre et ê\u{A0}tre"),
    ("before-mark", "Un été⟦ ⟧, dit-il⟦\u{A0}⟧."),
    ("before-mark", "Le .NET, le .com, .45 ... . . . ..."),
    ("before-mark", "Il pleut⟦ ⟧.Elle sort"),
    ("before-mark", "Voir https://exemple.fr , dit-il"),
    ("before-mark", "Gefahr. ,Für Frauen"),
    ("after-bracket", "Un été (⟦ ⟧sec) [ ] ( ) : ( demain"),
    ("inside-number", "dont 1.⟦ ⟧250.000 élus, le 1. 250 élus, 2013. 250.000 élus"),
    ("beside-hyphen", "Tân-Bình, Tân-⟦ ⟧Bình, Tân⟦ ⟧-Bình, Tân - Bình, Lê- Bình"),
    ("after-elision", "Il n'⟦ ⟧aime pas l’⟦ ⟧été à Évian"),
  ])
  func findsWhiteSpaceWhereNoneBelongs(_ fault: String, _ marked: String) {
    KindTester(ExtraSpace.self, "fault: \(fault)").expectFindings(marked)
  }

  /// Letters are given in either case, and stand for both.
  @Test func elisionStandsBeforeItsLetters() {
    KindTester(ExtraSpace.self, "fault: after-elision\nstarts: [a, É]").expectFindings(
      "Il n'⟦ ⟧aime pas l’⟦ ⟧été à l'⟦ ⟧Évian, ni le rock 'n' roll")
  }

  @Test(arguments: [
    ("repeated", "Un été  sec", "Un été sec"),
    ("repeated", "Un été \t sec", "Un été sec"),
    ("repeated", "Un été\tsec", "Un été sec"),
    ("no-break-beside-space", "Un \u{A0} été", "Un été"),
    ("no-break-beside-space", "Un \u{A0}: été", "Un\u{A0}: été"),
    ("no-break-beside-space", "«\u{A0} été", "«\u{A0}été"),
    ("no-break-beside-space", "12 \u{202F}000 €", "12\u{202F}000 €"),
    ("before-mark", "Un été \u{A0}, sec", "Un été, sec"),
    ("after-elision", "l' été", "l'été"),
  ])
  func leavesWhatTheTextWants(_ fault: String, _ text: String, _ fixed: String) {
    #expect(KindTester(ExtraSpace.self, "fault: \(fault)").fixed(text) == fixed)
  }

  @Test func aJoinedFormOfTheStoryIsNotNeededForAListedWord() {
    let kind = KindTester(ExtraSpace.self, "{fault: beside-hyphen, words: [ville, t-il]}")
    #expect(
      kind.fixed("Hô Chi Minh- Ville, a- t-il dit, a -t-il vu") == "Hô Chi Minh-Ville, a-t-il dit, a-t-il vu")
  }

  @Test func aListOfMarksHoldsSingleSigns() {
    let kind = KindTester(ExtraSpace.self, "fault: before-mark\nmarks: [\",\", \"..\"]")
    #expect(kind.errors.map(\.message) == ["“marks” wants single signs, not “..”"])
  }
}
