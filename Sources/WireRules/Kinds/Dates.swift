package import WireConfig
import WireStory
package import WireText

/// Finds dates that no calendar has, weekdays that are not their date's, and days that are told by no date.
package struct Dates: RuleKind {
  package static let name = "dates"
  package static let inQuotations = QuotationPolicy.told
  package static let manual = RuleManual(
    summary:
      "Finds dates that no calendar has, weekdays that are not their date's, and days told by no date.",
    details: """
      A date is read by the rule's forms, with the names of months and weekdays that ICU has for the language. Where \
      the date states no year the dateline's counts, in the year that brings the two days nearest; where that has none \
      either, two dates of one month in one story are held against each other. Years before \
      \(Dates.firstYear) are left alone: there were two calendars. Neither today's date nor a time zone counts.
      """,
    options: [
      .init("fault", "what to find: " + Fault.allCases.map(\.rawValue).joined(separator: ", ")),
      .init(
        "forms",
        "for wrong-weekday and impossible-date: how dates are written; {number} is a month in figures"),
      .init(
        "unless-after",
        "for impossible-date and undated-day: words before a date or day that make it none"),
      .init("short-after", "for impossible-date: words after which two figures, 30/2 or 30.2., are a date"),
      .init("only-after", "for wrong-weekday: words one of which must stand before; without it none need"),
      .init("alone", "for wrong-weekday: weekdays that need none"),
      .init("words", "for undated-day: the words that tell a day, such as yesterday"),
      .init("small", "for undated-day: such words that count with a small first letter alone"),
    ],
    placeholders: [
      .init("what", "what is wrong, in words"), .init("found", "the words as they stand"),
      .init("expected", "for wrong-weekday: the weekday of the date, where the year is known"),
    ])

  /// What is found.
  enum Fault: String, CaseIterable {
    /// `Monday, July 25, 2017`: that day was a Tuesday.
    case wrongWeekday = "wrong-weekday"
    /// `June 31`.
    case impossibleDate = "impossible-date"
    /// `yesterday` with no date near it.
    case undatedDay = "undated-day"
  }

  /// The first year in which no country of the news used the Julian calendar any more.
  static let firstYear = 1924
  /// The last year that a text may speak of; what is more is a number of another kind.
  static let lastYear = 2199
  /// How far a date may reach from its first word, in bytes.
  static let longest = 80

  let fault: Fault
  let forms: [Form]
  let known: StoryForms
  /// The names of the rule's language.
  let calendar: CalendarNames
  /// The keys of words that make what follows no date.
  let labels: ByteWordSet
  /// The keys of words after which two figures are a day and a month.
  let shortLeads: ByteWordSet
  /// The keys of the words that a weekday follows; empty where it may stand anywhere.
  let leads: ByteWordSet
  /// The keys of the weekdays that need no such word.
  let alone: ByteWordSet
  package let phrases: [Phrase]
  /// The first phrase that counts with a small letter alone; all after it do too.
  private(set) var firstSmall = Int.max
  /// By phrase: the number of the weekday that it names; empty for other faults.
  private(set) var weekdays: [Int] = []

  package init(options: inout Fields, setup: RuleSetup) {
    let fault = options.choice(required: "fault", of: Fault.self) ?? .undatedDay
    self.fault = fault
    known = setup.forms
    calendar = setup.language.flatMap { setup.forms.data.calendars[$0] } ?? CalendarNames()
    forms = fault == .undatedDay ? [] : Self.forms(&options)
    labels = ByteWordSet(keysOf: fault == .wrongWeekday ? [] : options.strings("unless-after"))
    shortLeads = ByteWordSet(keysOf: fault == .impossibleDate ? options.strings("short-after") : [])
    leads = ByteWordSet(keysOf: fault == .wrongWeekday ? options.strings("only-after") : [])
    alone = ByteWordSet(keysOf: fault == .wrongWeekday ? options.strings("alone") : [])
    switch fault {
    case .wrongWeekday:
      phrases = calendar.weekdays.flatMap { $0 }.map { Phrase($0) }
      weekdays = calendar.weekdays.enumerated().flatMap { day, names in names.map { _ in day + 1 } }
    case .impossibleDate:
      phrases = calendar.months.flatMap { $0 }.map { Phrase($0) }
    case .undatedDay:
      let words = options.strings("words")
      let small = options.strings("small")
      phrases = (words + small).map { Phrase($0) }
      firstSmall = words.count
      if phrases.isEmpty { options.report("nothing is looked for", help: "add “words: […]”", at: "words") }
    }
  }

  private static func forms(_ options: inout Fields) -> [Form] {
    let texts = options.texts("forms") ?? []
    if texts.isEmpty { options.report("no date can be read", help: "add “forms: […]”", at: "forms") }
    let errors = options.errors
    return texts.compactMap { Form($0, errors: errors) }
  }

  package var needsPhrase: Bool { fault != .impossibleDate }

  package func check(_ view: StoryView, into findings: inout FindingSink) {
    switch fault {
    case .wrongWeekday: wrongWeekdays(view, into: &findings)
    case .impossibleDate: impossibleDates(view, into: &findings)
    case .undatedDay: undatedDays(view, into: &findings)
    }
  }

  /// The longest date that starts at an offset of a block, by the rule's forms; nil where none does.
  func date(at offset: Int, in block: Block, _ bytes: Span<UInt8>) -> FormMatch? {
    let limit = bytes.scalarBoundary(atOrBefore: min(block.range.end, offset + Self.longest))
    guard offset < limit else { return nil }
    return Form.longest(of: forms, bytes, in: ByteRange(offset, limit), words: known.words)
  }

  /// The day, month and year that a match states; nil where the month or day is none, or the year may be of another
  /// calendar.
  func figures(of match: FormMatch, _ bytes: Span<UInt8>) -> DateFigures? {
    let month =
      match.field(.month).flatMap { known.month(bytes, $0) }
      ?? match.field(.number).flatMap { known.number(bytes, $0) }
    guard let month, (1...12).contains(month),
      let day = match.field(.day).flatMap({ known.number(bytes, $0) })
    else { return nil }
    guard let field = match.field(.year) else { return DateFigures(day: day, month: month) }
    guard let year = known.number(bytes, field), year >= Self.firstYear, year <= Self.lastYear else {
      return nil
    }
    return DateFigures(day: day, month: month, year: year)
  }

  /// The two numbers that a range begins with, where they may be a day, at most 31, and a month; and the offset of the byte
  /// between them.
  func dayAndMonth(_ bytes: Span<UInt8>, _ range: ByteRange) -> (figures: DateFigures, mark: Int)? {
    var mark = range.start
    while mark < range.end, ASCII.isDigit(bytes[mark]) { mark += 1 }
    guard mark + 1 < range.end, let day = known.number(bytes, ByteRange(range.start, mark)), day <= 31,
      let month = known.number(bytes, ByteRange(mark + 1, range.end)), (1...12).contains(month)
    else { return nil }
    return (DateFigures(day: day, month: month), mark)
  }
}
