import Testing
import WireText

struct CalendarDateTests {
  @Test(arguments: [
    (2017, 7, 25, 2), (1970, 1, 1, 4), (2000, 2, 29, 2), (1924, 3, 1, 6), (2024, 12, 31, 2),
    (1969, 12, 31, 3),
    (2100, 3, 1, 1),
  ])
  func weekdayIsThatOfTheCalendar(_ year: Int, _ month: Int, _ day: Int, _ expected: Int) {
    #expect(CalendarDate(year: year, month: month, day: day)?.weekday == expected)
  }

  @Test func daysFollowOneAnother() {
    var last: CalendarDate?
    for year in 1899...1905 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
          if let last {
            #expect(date.daysSince1970 == last.daysSince1970 + 1)
            #expect(date.weekday == last.weekday % 7 + 1)
          }
          last = date
        }
      }
    }
  }

  @Test(arguments: [(2023, 2, 29), (1900, 2, 29), (2024, 6, 31), (2024, 13, 1), (2024, 0, 1), (2024, 1, 0)])
  func whatNoCalendarHasIsNoDate(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test func februaryOfNoYearMayHaveALeapDay() {
    #expect(CalendarDate.length(ofMonth: 2, year: nil) == 29)
    #expect(CalendarDate.length(ofMonth: 2, year: 2023) == 28)
  }
}
