import WireStory
import WireText

extension Dates {
  /// A weekday beside its date.
  private struct Pair {
    let weekday: Int
    let day: Int
    let month: Int
    let year: Int?
    let weekdayRange: ByteRange
    let range: ByteRange

    /// What all dates of one month share whose weekdays agree.
    var phase: Int { (weekday - day % 7 + 7) % 7 }
  }

  func wrongWeekdays(_ view: StoryView, into findings: inout FindingSink) {
    let story = view.story
    let bytes = story.source.span
    let origin = datelineDate(story)
    var undated: [Pair] = []
    for hit in view.hits {
      guard let block = story.block(at: hit.range.start), !block.isCode(hit.range),
        isLed(hit.range, in: block, of: story), let match = date(at: hit.range.start, in: block, bytes),
        let figures = figures(of: match, bytes)
      else { continue }
      let weekday = match.field(.weekday) ?? hit.range
      let pair = Pair(
        weekday: weekdays[hit.phrase], day: figures.day, month: figures.month, year: figures.year,
        weekdayRange: weekday,
        range: ByteRange(
          match.range.start, WhiteSpace.skipBack(from: match.range.end, to: match.range.start, in: bytes)))
      guard let date = date(of: pair, near: origin) else {
        if pair.year == nil, origin == nil { compare(pair, &undated, story, into: &findings) }
        continue
      }
      if date.weekday != pair.weekday { report(pair, date, story, into: &findings) }
    }
  }

  /// Whether a word stands before the weekday that the rule asks for, or the weekday needs none: it is one of those that
  /// stand alone, or begins the text.
  private func isLed(_ weekday: ByteRange, in block: Block, of story: Story) -> Bool {
    guard !leads.isEmpty else { return true }
    let index = block.token(from: weekday.start, of: story)
    guard index > block.tokens.lowerBound else { return true }
    let before = story.tokens.list[index - 1]
    if leads.contains(story.tokens.keys.span, before.keyRange) || block.isForm(before.range) { return true }
    let key = WordKey.make(story.text(weekday))
    return alone.contains(key.span, 0..<key.count)
  }

  /// The dateline's date, where it states a year.
  private func datelineDate(_ story: Story) -> CalendarDate? {
    let bytes = story.source.span
    for block in story.blocks {
      guard let part = block.part(.dateline), let year = part.field(.year), let month = part.field(.month),
        let day = part.field(.day)
      else { continue }
      guard let y = known.number(bytes, year), let m = known.month(bytes, month),
        let d = known.number(bytes, day)
      else { return nil }
      return CalendarDate(year: y, month: m, day: d)
    }
    return nil
  }

  /// The date of a pair in its own year, or in the year that brings it nearest to the dateline.
  private func date(of pair: Pair, near origin: CalendarDate?) -> CalendarDate? {
    if let year = pair.year { return CalendarDate(year: year, month: pair.month, day: pair.day) }
    guard let origin, origin.year >= Self.firstYear else { return nil }
    let near = (origin.year - 1...origin.year + 1).compactMap {
      CalendarDate(year: $0, month: pair.month, day: pair.day)
    }
    return near.min { left, right in
      abs(left.daysSince1970 - origin.daysSince1970) < abs(right.daysSince1970 - origin.daysSince1970)
    }
  }

  /// Holds a date without a year against the earlier ones of its month.
  private func compare(
    _ pair: Pair, _ earlier: inout [Pair], _ story: Story, into findings: inout FindingSink
  ) {
    guard let other = earlier.first(where: { $0.month == pair.month }) else {
      earlier.append(pair)
      return
    }
    guard other.phase != pair.phase else { return }
    let first = story.text(other.range)
    findings.report(
      pair.range, ["what": "the weekday does not go with “\(first)”", "found": story.text(pair.range)],
      related: [RelatedPlace(range: other.range, message: "another date of that month")])
  }

  private func report(_ pair: Pair, _ date: CalendarDate, _ story: Story, into findings: inout FindingSink) {
    guard let name = calendar.weekdays[date.weekday - 1].first else { return }
    let expected = Self.cased(name, like: story.text(pair.weekdayRange))
    findings.report(
      pair.range,
      ["what": "the weekday is “\(expected)”", "found": story.text(pair.range), "expected": expected],
      fixes: [
        Fix(
          writing: expected, safety: .unsafe,
          edits: [Edit(range: pair.weekdayRange, replacement: expected)])
      ])
  }

  /// A name in the case of the one that it replaces.
  private static func cased(_ name: String, like other: String) -> String {
    let scalars = other.unicodeScalars
    let folded = String(decoding: WordKey.make(name), as: UTF8.self)
    if !scalars.contains(where: \.properties.isUppercase) { return folded }
    if !scalars.contains(where: \.properties.isLowercase) {
      return String(decoding: CaseMapping.uppercased(Array(name.utf8)), as: UTF8.self)
    }
    guard scalars.first?.properties.isLowercase == true, let first = folded.unicodeScalars.first else {
      return String(decoding: CaseMapping.uppercasedFirst(Array(name.utf8)), as: UTF8.self)
    }
    return String(first) + name.unicodeScalars.dropFirst().map { String($0) }.joined()
  }
}
