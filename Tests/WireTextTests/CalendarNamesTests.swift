import Testing
import WireText

struct CalendarNamesTests {
  @Test(arguments: [
    ("fr", "juillet", "juil", "mardi"), ("en", "July", "Jul", "Tuesday"), ("es", "julio", "jul", "martes"),
    ("de", "Juli", "Jul", "Dienstag"), ("vi", "tháng 7", "thg 7", "Thứ Ba"),
    ("it", "luglio", "lug", "martedì"),
  ])
  func namesAreThoseOfTheLanguage(_ code: String, _ month: String, _ short: String, _ weekday: String) {
    let names = CalendarNames(of: Language(code))
    #expect(names.months.count == 12)
    #expect(names.months[6].first == month)
    #expect(names.months[6].contains(short))
    #expect(names.weekdays.map(\.count) == [1, 1, 1, 1, 1, 1, 1])
    #expect(names.weekdays[1] == [weekday])
  }

  @Test func aLanguageUnknownToICUHasNone() {
    #expect(CalendarNames(of: Language("xx")) == CalendarNames())
  }

  @Test func otherNamesFollow() {
    var names = CalendarNames(months: [["mai"]], weekdays: [["lundi"], ["mardi"]])
    names.merge(CalendarNames(months: [["mai", "May"]], weekdays: [[], ["été"]]))
    #expect(names == CalendarNames(months: [["mai", "May"]], weekdays: [["lundi"], ["mardi", "été"]]))
  }
}
