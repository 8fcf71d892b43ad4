import TestSupport
import Testing
import WireRules

@Suite struct NumbersTests {
  @Test(arguments: [
    ("45.000 dôngs", "45\u{202F}000 dôngs"), ("1.250.000 €", "1\u{202F}250\u{202F}000 €"),
    ("dont 1. 250.000 élus", "dont 1\u{202F}250\u{202F}000 élus"),
    ("en 2013. 250.000 élus", "en 2013. 250\u{202F}000 élus"),
    ("(3.321), 6.000.", "(3\u{202F}321), 6\u{202F}000."),
  ])
  func groupsAreMarkedAsTheLanguageMarksThem(_ text: String, _ fixed: String) {
    #expect(KindTester(Numbers.self, "fault: foreign-grouping").fixed(text) == fixed)
  }

  @Test(arguments: [
    "25.07.2017", "14.30", "2.50", "0.125", "192.168.100.200", "v3.321", "n°3.321", "3.321-B",
    "04.38.25.12.34", "1234.567",
    "article 3.321", "1,250", "12/3.321", "1.25.000",
  ])
  func otherNumbersStay(_ text: String) {
    let kind = KindTester(Numbers.self, "{fault: foreign-grouping, unless-after: [article]}")
    #expect(kind.findings(in: text).isEmpty)
  }

  @Test func oneMarkAloneMayBeADecimalOne() {
    let kind = KindTester(
      Numbers.self, "{fault: foreign-grouping, single-group: false, write: \",\"}", language: "en")
    #expect(kind.fixed("3.321 m, 1.250.000 m") == "3.321 m, 1,250,000 m")
  }

  @Test func theLesserPercentGivesWay() {
    let kind = KindTester(Numbers.self, "fault: mixed-percent")
    #expect(kind.fixed("3\u{A0}%, 5\u{A0}%, 7%") == "3\u{A0}%, 5\u{A0}%, 7\u{A0}%")
    #expect(kind.fixed("3%, 5%, 7 %") == "3%, 5%, 7%")
    #expect(kind.findings(in: "3%, 5% été").isEmpty)
  }
}
