package import WireLexicon
package import WireText

/// What an editor knows of wire copy, compiled from the packs: agencies, months, credit words, and the forms of
/// datelines, credits, sign-offs, placeholders and slugs.
///
/// A class, for each rule holds it.
package final class StoryForms: Sendable {
  package let data: Data
  package let words: FormWords
  package let datelines: [Form]
  package let credits: [Form]
  package let signOffs: [Form]
  package let placeholders: [Form]
  package let slugs: [Form]
  /// The places that datelines name.
  package let places: Gazetteer
  /// The words that headlines of each language may leave out.
  package let headlineWords: [Language: ByteWordSet]
  let teaserHeadings: FoldedPhrases
  let embargoes: FoldedPhrases
  let wireHeaders: FoldedPhrases
  let datelineStarts: FormStarts
  let placeholderStarts: FormStarts
  let creditStarts: FormStarts
  let signOffStarts: FormStarts
  let slugEntrances: [FormEntrance]

  /// Compiles the lists; throws all that is wrong with them together.
  package init(_ data: Data, places: Gazetteer = Gazetteer()) throws(StoryFormsError) {
    var faults: [StoryFormsError.Fault] = []
    for (_, names) in data.calendars.sorted(by: { $0.key < $1.key }) {
      if names.months.count != 12, !names.months.isEmpty {
        faults.append(.calendar(.months, found: names.months.count, expected: 12))
      }
      if names.weekdays.count != 7, !names.weekdays.isEmpty {
        faults.append(.calendar(.weekdays, found: names.weekdays.count, expected: 7))
      }
    }
    self.data = data
    self.places = places
    self.words = FormWords(data, places: places)
    self.datelines = Self.forms(.datelines, data.datelines, &faults)
    self.credits = Self.forms(.credits, data.credits, &faults)
    self.signOffs = Self.forms(.signOffs, data.signOffs, &faults)
    self.placeholders = Self.forms(.placeholders, data.placeholders, &faults)
    self.slugs = Self.forms(.slugs, data.slugs, &faults)
    self.headlineWords = data.headlineWords.mapValues { ByteWordSet(keysOf: $0) }
    self.teaserHeadings = FoldedPhrases(data.teaserHeadings)
    self.embargoes = FoldedPhrases(data.embargoes)
    self.wireHeaders = FoldedPhrases(data.wireHeaders)
    self.datelineStarts = FormStarts(datelines, words: words)
    self.placeholderStarts = FormStarts(placeholders, words: words)
    self.creditStarts = FormStarts(credits, words: words)
    self.signOffStarts = FormStarts(signOffs, words: words)
    self.slugEntrances = FormEntrance.all(of: slugs)
    guard faults.isEmpty else { throw StoryFormsError(faults: faults) }
  }

  private static func forms(
    _ list: StoryFormsError.List, _ patterns: [String], _ faults: inout [StoryFormsError.Fault]
  ) -> [Form] {
    var forms: [Form] = []
    for (index, pattern) in patterns.enumerated() {
      do throws(FormError) {
        forms.append(try Form(pattern))
      } catch {
        faults.append(.form(list: list, index: index, pattern: pattern, error: error))
      }
    }
    return forms
  }

  /// The agency that a range of text names, by sign or name.
  package func agency(_ bytes: Span<UInt8>, _ range: ByteRange) -> Agency? {
    guard let hit = words.agencies.match(bytes, at: range.start, to: range.end), hit.end == range.end else {
      return nil
    }
    return data.agencies[hit.value]
  }

  /// The number of the month that a range of text names, from 1, with or without the stop of a short form.
  package func month(_ bytes: Span<UInt8>, _ range: ByteRange) -> Int? {
    guard let hit = words.months.match(bytes, at: range.start, to: range.end) else { return nil }
    let isWhole = hit.end == range.end || (hit.end + 1 == range.end && bytes[hit.end] == UInt8(ascii: "."))
    return isWhole ? hit.value : nil
  }

  /// The month that a range of text names, in its language's short form without a stop and in the case of the text; as
  /// it stands where it is short already, or the language has no such month.
  package func shortMonth(_ bytes: Span<UInt8>, _ range: ByteRange, in language: Language) -> String {
    let text = bytes.text(range)
    guard let calendar = data.calendars[language], calendar.shortMonths.count == 12,
      let month = month(bytes, range), let full = calendar.months[month - 1].first,
      WordKey.make(text) == WordKey.make(full)
    else { return text }
    let short = calendar.shortMonths[month - 1]
    let isInCapitals = !text.unicodeScalars.contains { $0.properties.isLowercase }
    return isInCapitals
      ? String(decoding: CaseMapping.uppercased(Array(short.utf8)), as: UTF8.self) : short
  }

  /// Whether the text names a month or a weekday in that language.
  package func isCalendarName(_ bytes: Span<UInt8>, _ range: ByteRange, in language: Language) -> Bool {
    words.calendarNames[language]?.value.match(bytes, at: range.start, to: range.end) != nil
  }

  /// The number of the weekday that a range of text names; Monday is 1.
  package func weekday(_ bytes: Span<UInt8>, _ range: ByteRange) -> Int? {
    guard let hit = words.weekdays.match(bytes, at: range.start, to: range.end), hit.end == range.end else {
      return nil
    }
    return hit.value
  }

  /// The whole number that a range of text starts with: a day without its suffix, a year.
  package func number(_ bytes: Span<UInt8>, _ range: ByteRange) -> Int? {
    var value = 0
    var place = range.start
    while place < range.end, place < range.start + 9, ASCII.isDigit(bytes[place]) {
      value = value * 10 + Int(bytes[place] - UInt8(ascii: "0"))
      place += 1
    }
    return place > range.start ? value : nil
  }

  /// The words of a pack's label, as the pack writes it, that a range of text has.
  package func label(_ bytes: Span<UInt8>, _ range: ByteRange) -> String? {
    guard let hit = words.labels.match(bytes, at: range.start, to: range.end), hit.end == range.end else {
      return nil
    }
    return data.creditLabels[hit.value]
  }
}
