import WireText

/// A day and a month in figures, with or without a year; the calendar may lack the day.
struct DateFigures {
  let day: Int
  /// 1 to 12.
  let month: Int
  var year: Int?

  /// How many days the month has; 29 in a February of no year.
  var monthLength: Int { CalendarDate.length(ofMonth: month, year: year) }

  /// Whether the month has fewer days.
  var isImpossible: Bool { day > monthLength }
}
