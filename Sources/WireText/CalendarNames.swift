internal import CICU

/// The names of months and weekdays in one language, the full name first, short forms without their full stop.
package struct CalendarNames: Hashable, Sendable {
  /// Twelve lists, January first; or none.
  package var months: [[String]] = []
  /// Twelve names, January first: the form that a date has in little room, the full name where there is none; or none.
  package var shortMonths: [String] = []
  /// Seven lists, Monday first; or none.
  package var weekdays: [[String]] = []

  package init() {}

  package init(months: [[String]], weekdays: [[String]]) {
    self.months = months
    self.weekdays = weekdays
  }

  /// The names as ICU's locale data has them, weekdays in full only: `Mo` and `so` are other words. None where ICU does
  /// not know the language.
  package init(of language: Language) {
    let lists = [cicu_months, cicu_short_months, cicu_standalone_short_months].map {
      Self.names(language, $0)
    }
    let days = Self.names(language, cicu_weekdays)
    guard lists[0].count == 12, days.count == 7 else { return }
    months = (0..<12).map { month in Self.distinct(lists.filter { $0.count == 12 }.map { $0[month] }) }
    shortMonths = lists[1].count == 12 ? lists[1] : lists[0]
    // ICU counts weekdays from Sunday.
    weekdays = (1...7).map { [days[$0 % 7]] }
  }

  /// Adds other names of the same language behind these.
  package mutating func merge(_ other: CalendarNames) {
    Self.merge(other.months, into: &months)
    if shortMonths.isEmpty { shortMonths = other.shortMonths }
    Self.merge(other.weekdays, into: &weekdays)
  }

  private static func merge(_ new: [[String]], into lists: inout [[String]]) {
    for (index, names) in new.enumerated() {
      if index < lists.count { lists[index] = distinct(lists[index] + names) } else { lists.append(names) }
    }
  }

  private static func names(_ language: Language, _ names: cicu_calendar_names) -> [String] {
    var text = [UInt8](repeating: 0, count: 2048)
    // SAFETY: ICU writes within the array's count, and the code lives as long as the call.
    let length = unsafe text.withUnsafeMutableBufferPointer { buffer in
      unsafe cicu_calendar_text(language.code, names, buffer.baseAddress, Int32(buffer.count))
    }
    guard length > 0 else { return [] }
    var list: [String] = []
    var start = 0
    for end in 0...Int(length) where end == Int(length) || text[end] == UInt8(ascii: "\n") {
      if end > start {
        let stop = text[end - 1] == UInt8(ascii: ".") ? end - 1 : end
        list.append(String(decoding: text[start..<stop], as: UTF8.self))
      }
      start = end + 1
    }
    return list
  }

  private static func distinct(_ names: [String]) -> [String] {
    var distinct: [String] = []
    for name in names where !distinct.contains(name) { distinct.append(name) }
    return distinct
  }
}
