import TestSupport
import Testing
import WireConfig
import WireRules
import WireText

@Suite struct DatesTests {
  static let weekday = "{fault: wrong-weekday, forms: [\"{weekday} {day} {month}[ {year}]\"]}"
  static let impossible =
    "{fault: impossible-date, forms: [\"{day} {month}[ {year}]\"], unless-after: [page]}"

  @Test(arguments: [
    ("le lundi 25 juillet 2017 à l'aube", "le mardi 25 juillet 2017 à l'aube"),
    ("Lundi 1er août 2017.", "Mardi 1er août 2017."), ("LUNDI 25 JUILLET 2017", "MARDI 25 JUILLET 2017"),
    ("lundi  25\u{A0}juillet 2017", "mardi  25\u{A0}juillet 2017"),
  ])
  func theWeekdayOfTheDateIsOffered(_ text: String, _ fixed: String) {
    #expect(KindTester(Dates.self, Self.weekday).fixed(text) == fixed)
  }

  @Test(arguments: [
    "mardi 25 juillet 2017", "lundi 25 juillet", "lundi 25 juillet 1917", "lundi 31 juin 2017",
    "lundi 25 juillet, mardi 26 juillet", "lundi 25 juillet, lundi 1er août", "lundi, 2017",
    "lundi 25 juillet 20171",
  ])
  func whatMayBeRightStays(_ text: String) {
    #expect(KindTester(Dates.self, Self.weekday).findings(in: text).isEmpty)
  }

  @Test func datesOfOneMonthAreHeldAgainstEachOther() {
    let findings = KindTester(Dates.self, Self.weekday).findings(
      in: "Été : lundi 25 juillet ;\n\nmercredi 26 juillet.")
    #expect(findings.map(\.range.start) == [28])
    #expect(findings.map(\.fixes.count) == [0])
    #expect(findings.map(\.related.count) == [1])
  }

  @Test(arguments: [
    "le ⟦31 juin⟧", "le ⟦31 juin 2024⟧ et le ⟦30 février⟧", "⟦29 février 2023⟧", "29 février 2024",
    "29 février", "page 31 juin", "⟦31/06/2024⟧", "⟦30.02.2024⟧", "⟦06/31/2024⟧", "12/25/2024",
    "31/06/24", "1.31.06.2024", "31 juin,5", "231 juin", "le 30 juin",
  ])
  func datesThatNoCalendarHasAreFound(_ marked: String) {
    KindTester(Dates.self, Self.impossible).expectFindings(marked)
  }

  @Test(arguments: [
    "⟦Thứ hai, ngày 25/7/2017⟧", "Sáng ⟦thứ hai, ngày 25/7/2017⟧", "lần thứ hai, ngày 25/7/2017",
    "Chợ cá ⟦chủ nhật, ngày 25/7/2017⟧", "Chợ cá chủ nhật, ngày 30/7/2017",
  ])
  func aWeekdayThatIsAnOrdinalNumberIsTakenForOneWhereItsPlaceShowsIt(_ marked: String) {
    let kind = KindTester(
      Dates.self,
      """
      fault: wrong-weekday
      only-after: [sáng]
      alone: [chủ nhật]
      forms: ["{weekday}, ngày {day}/{number}/{year}"]
      """, language: "vi")
    kind.expectFindings(marked)
  }

  @Test(arguments: ["dossier 30/02/2017", "Le ⟦30/02/2017⟧", "page 31 juin"])
  func whatAWordMakesNoDateIsNone(_ marked: String) {
    let kind = KindTester(
      Dates.self, "{fault: impossible-date, forms: [\"{day} {month}\"], unless-after: [dossier, page]}")
    kind.expectFindings(marked)
  }

  @Test(arguments: [
    "Il est venu ⟦hier⟧ soir à l'aube.", "hier, mardi 25 juillet", "mardi, hier encore", "⟦hier⟧. Mardi",
    "⟦aujourd’hui⟧", "avant-hier",
  ])
  func aDayWithoutADateIsFound(_ marked: String) {
    KindTester(Dates.self, "{fault: undated-day, words: [hier, aujourd'hui]}").expectFindings(marked)
  }

  @Test(arguments: [
    ("fault: wrong-weekday", "no date can be read"), ("fault: undated-day", "nothing is looked for"),
    ("{fault: impossible-date, forms: [\"{dai}\"]}", "unknown field “{dai}”"),
  ])
  func whatARuleLacksIsTold(_ options: String, _ message: String) {
    #expect(KindTester(Dates.self, options).errors.map(\.message).contains { $0.hasPrefix(message) })
  }
}
