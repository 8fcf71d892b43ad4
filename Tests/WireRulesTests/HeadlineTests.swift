import Testing
import WireRules
import WireStory

@Suite struct HeadlineTests {
  @Test(arguments: [
    ("{fault: too-long, longest: 20}", "Évian et Hué se rapprochent", 1),
    ("{fault: too-long, longest: 20}", "Évian et Hué en paix", 0),
    ("{fault: too-long, longest: 20}", "E\u{301}vian et Hue\u{301} en paix", 0),
    ("fault: final-stop", "Évian et Hué se rapprochent.", 1), ("fault: final-stop", "Évian et Hué...", 0),
    ("fault: final-stop", "Il part. Évian aussi.", 0),
    ("fault: final-stop", "Le retour de Dupont et Inc.", 0),
    ("fault: all-capitals", "LE RETOUR D'ÉVIAN À HUÉ", 1), ("fault: all-capitals", "OTAN : LE RETOUR", 0),
    ("fault: all-capitals", "Le RETOUR D'ÉVIAN À HUÉ", 0),
  ])
  func headlinesAreJudged(_ options: String, _ text: String, _ count: Int) {
    #expect(KindTester(Headline.self, options).findings(in: text, block: .headline).count == count)
  }

  @Test(arguments: [
    ("Évian et Hué se rapprochent\n\nÉvian et Hué se rapprochent, dit Zoé.", 1),
    ("Évian et Hué se rapprochent\r\n\r\nÉvian et Hué se rapprocheront, dit Zoé.", 0),
    ("Évian bouge\n\nÉvian bouge", 0),
  ])
  func theLedeSaysSomethingElse(_ text: String, _ count: Int) {
    #expect(
      KindTester(Headline.self, "fault: repeats-lede").findings(in: text, block: .headline).count == count)
  }
}
