import Testing
import WireRules
import WireStory

@Suite struct HeadlineTests {
  @Test(arguments: [
    ("{fault: too-long, longest: 20}", "⟦Évian et Hué se rapprochent⟧"),
    ("{fault: too-long, longest: 20}", "Évian et Hué en paix"),
    ("{fault: too-long, longest: 20}", "E\u{301}vian et Hue\u{301} en paix"),
    ("fault: final-stop", "Évian et Hué se rapprochent⟦.⟧"), ("fault: final-stop", "Évian et Hué..."),
    ("fault: final-stop", "Il part. Évian aussi."),
    ("fault: final-stop", "Le retour de Dupont et Inc."),
    ("fault: all-capitals", "⟦LE RETOUR D'ÉVIAN À HUÉ⟧"), ("fault: all-capitals", "OTAN : LE RETOUR"),
    ("fault: all-capitals", "Le RETOUR D'ÉVIAN À HUÉ"),
  ])
  func headlinesAreJudged(_ options: String, _ marked: String) {
    KindTester(Headline.self, options).expectFindings(marked, block: .headline)
  }

  @Test(arguments: [
    "⟦Évian et Hué se rapprochent⟧\n\nÉvian et Hué se rapprochent, dit Zoé.",
    "Évian et Hué se rapprochent\r\n\r\nÉvian et Hué se rapprocheront, dit Zoé.",
    "Évian bouge\n\nÉvian bouge",
  ])
  func theLedeSaysSomethingElse(_ marked: String) {
    KindTester(Headline.self, "fault: repeats-lede").expectFindings(marked, block: .headline)
  }
}
