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
    let all = Self.lists(of: language)
    guard all.count == 4, all[0].count == 12, all[3].count == 7 else { return }
    let lists = all[..<3].filter { $0.count == 12 }
    months = (0..<12).map { month in Self.distinct(lists.map { $0[month] }) }
    shortMonths = all[1].count == 12 ? all[1] : all[0]
    // ICU counts weekdays from Sunday.
    weekdays = (1...7).map { [all[3][$0 % 7]] }
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

  /// The lists of a language that ICU writes; empty where it does not know the language.
  private static func lists(of language: Language) -> [[String]] {
    var text = [UInt8](repeating: 0, count: 4096)
    // SAFETY: ICU writes within the array's count, and the code lives as long as the call.
    let length = unsafe text.withUnsafeMutableBufferPointer { buffer in
      unsafe cicu_calendar_text(language.code, buffer.baseAddress, Int32(buffer.count))
    }
    guard length > 0 else { return [] }
    var lists: [[String]] = []
    var list: [String] = []
    var start = 0
    for end in 0..<Int(length) where text[end] == UInt8(ascii: "\n") {
      if end > start {
        let stop = text[end - 1] == UInt8(ascii: ".") ? end - 1 : end
        list.append(String(decoding: text[start..<stop], as: UTF8.self))
      } else {
        lists.append(list)
        list = []
      }
      start = end + 1
    }
    return lists
  }

  private static func distinct(_ names: [String]) -> [String] {
    var distinct: [String] = []
    for name in names where !distinct.contains(name) { distinct.append(name) }
    return distinct
  }
}
