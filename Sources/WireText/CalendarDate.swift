/// A day of the Gregorian calendar, by figures alone: no time zone and no clock.
package struct CalendarDate: Hashable, Sendable {
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// From 1.
  package let day: Int

  /// Nil where the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.length(ofMonth: month, year: year) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// How many days a month has; February has 29 where no year is given.
  package static func length(ofMonth month: Int, year: Int?) -> Int {
    switch month {
    case 2: year.map(isLeap) ?? true ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The weekday; Monday is 1, Sunday 7.
  package var weekday: Int {
    // 1 January 1970 was a Thursday.
    let day = (daysSince1970 + 3) % 7
    return (day < 0 ? day + 7 : day) + 1
  }

  /// The number of days since 1 January 1970, which is 0. The years are counted from March, so that the leap day ends
  /// one (the method is Howard Hinnant's « days from civil »).
  package var daysSince1970: Int {
    let years = month <= 2 ? year - 1 : year
    let era = (years >= 0 ? years : years - 399) / 400
    let yearOfEra = years - era * 400
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
