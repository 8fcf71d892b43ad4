import WireLexicon
import WireText

/// The words that fields of forms stand for: agencies, months, weekdays, credit labels.
package final class FormWords: Sendable {
  // A class, as matchers hold it and are made by the dozen for a paragraph.
  let agencies: FoldedPhrases
  let months: FoldedPhrases
  let weekdays: FoldedPhrases
  /// By language: its months and weekdays together.
  let calendarNames: [Language: Lazy<FoldedPhrases>]
  let labels: FoldedPhrases
  let particles: FoldedPhrases
  let daySuffixes: FoldedPhrases
  let versionMarks: FoldedPhrases
  /// The keys of the words that tell a number or a date: those of numbers, months and weekdays.
  package let countingWords: [[UInt8]]
  let places: Gazetteer
  /// The keys of all words of particles, labels, agencies, months and weekdays.
  let innerWords: ByteWordSet

  init(_ data: StoryForms.Data, places: Gazetteer) {
    self.places = places
    var agencies = FoldedPhrases()
    for (value, agency) in data.agencies.enumerated() {
      for (rank, name) in ([agency.sign] + agency.names).enumerated() {
        agencies.insert(name, value: value, rank: rank)
      }
    }
    self.agencies = agencies
    let calendars = data.calendars.sorted { $0.key < $1.key }.map(\.value)
    self.months = Self.numbered(calendars.map(\.months))
    self.weekdays = Self.numbered(calendars.map(\.weekdays))
    self.calendarNames = data.calendars.mapValues { names in
      Lazy { Self.listed((names.months + names.weekdays).flatMap { $0 }) }
    }
    self.labels = Self.listed(data.creditLabels)
    self.particles = Self.listed(data.particles)
    self.daySuffixes = Self.listed(data.daySuffixes)
    self.versionMarks = FoldedPhrases(data.versionMarks)
    let calendar = calendars.flatMap { $0.months + $0.weekdays }.flatMap { $0 }
    self.countingWords = (data.numberWords + calendar).map { WordKey.make($0) }
    let lists = [particles, labels, daySuffixes, agencies, months, weekdays].map(\.pieces)
    var inner = ByteWordTable(capacity: lists.reduce(0) { $0 + $1.count })
    for list in lists { inner.insert(wordsOf: list) }
    self.innerWords = ByteWordSet(inner)
  }

  /// The names of all calendars, numbered from 1; full names first, so that no short form of another language stands
  /// for one.
  private static func numbered(_ calendars: [[[String]]]) -> FoldedPhrases {
    var phrases = FoldedPhrases()
    for takesShort in [false, true] {
      for calendar in calendars {
        for (index, names) in calendar.enumerated() {
          for (rank, name) in names.enumerated() where (rank > 0) == takesShort {
            phrases.insert(name, value: index + 1, rank: rank)
          }
        }
      }
    }
    return phrases
  }

  private static func listed(_ list: [String]) -> FoldedPhrases {
    var phrases = FoldedPhrases()
    for (index, phrase) in list.enumerated() { phrases.insert(phrase, value: index, rank: 0) }
    return phrases
  }

  /// Whether the text is a place in capitals that the gazetteer has.
  func isCity(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
    var place = range.start
    while place < range.end {
      let scalar = bytes.scalar(at: place)
      if Signs.isLetter(scalar.value), !Signs.isCapital(scalar.value) { return false }
      place += scalar.length
    }
    return places.knows(bytes, range)
  }

  /// The end of a field other than a place or a name that starts at `offset`, or nil.
  func end(of field: FormField.Name, _ bytes: Span<UInt8>, at offset: Int, to limit: Int) -> Int? {
    guard offset < limit else { return nil }
    switch field {
    case .day: return dayEnd(bytes, at: offset, to: limit)
    case .year:
      let end = digitsEnd(bytes, at: offset, to: limit)
      let first = bytes[offset]
      return end - offset == 4 && (first == UInt8(ascii: "1") || first == UInt8(ascii: "2")) ? end : nil
    case .number:
      let end = digitsEnd(bytes, at: offset, to: limit)
      return end > offset && end - offset < 10 ? end : nil
    case .month, .shortMonth: return monthEnd(bytes, at: offset, to: limit)
    case .weekday: return weekdays.match(bytes, at: offset, to: limit)?.end
    case .agency: return capitalised(agencies, bytes, at: offset, to: limit)
    case .label: return capitalised(labels, bytes, at: offset, to: limit)
    case .dash:
      let length = Signs.dashLength(bytes, offset, to: limit)
      return length > 0 ? offset + length : nil
    case .separator:
      switch bytes[offset] {
      case UInt8(ascii: ":"), UInt8(ascii: "/"): return offset + 1
      default: return nil
      }
    case .sign: return signEnd(bytes, at: offset, to: limit)
    case .initials: return lettersEnd(bytes, at: offset, to: limit, ofAtMost: 5)
    case .version: return version(bytes, at: offset, to: limit)?.end
    case .place, .city, .land, .name, .keyword, .keywords, .topic: return nil
    }
  }

  /// The end of the phrase at `offset`, which stands with a capital unless it has no case or is written small.
  private func capitalised(
    _ phrases: FoldedPhrases, _ bytes: Span<UInt8>, at offset: Int, to limit: Int
  ) -> Int? {
    guard phrases.mayStart(bytes, at: offset, to: limit) else { return nil }
    let first = bytes.scalar(at: offset).value
    let hit = phrases.match(bytes, at: offset, to: limit)
    guard let hit, hit.startsSmall || Signs.isCapital(first) || !Signs.isLetter(first) else { return nil }
    return hit.end
  }

  /// The end of one word of letters; nil where it has more than so many.
  private func lettersEnd(_ bytes: Span<UInt8>, at offset: Int, to limit: Int, ofAtMost most: Int) -> Int? {
    var place = offset
    var letters = 0
    while place < limit {
      let scalar = bytes.scalar(at: place)
      guard Signs.isLetter(scalar.value) else { break }
      letters += 1
      place += scalar.length
    }
    return (1...most).contains(letters) ? place : nil
  }

  /// The end of a sign that stands alone in brackets and is no known agency's; a single letter numbers a list.
  private func signEnd(_ bytes: Span<UInt8>, at offset: Int, to limit: Int) -> Int? {
    let before = WhiteSpace.skipBack(from: offset, to: 0, in: bytes)
    guard before > 0, bytes[before - 1] == UInt8(ascii: "("),
      let end = lettersEnd(bytes, at: offset, to: limit, ofAtMost: 8),
      end > offset + bytes.scalar(at: offset).length,
      agencies.match(bytes, at: offset, to: limit)?.end != end
    else { return nil }
    let next = WhiteSpace.skip(from: end, to: limit, in: bytes)
    return next < limit && bytes[next] == UInt8(ascii: ")") ? end : nil
  }

  private func digitsEnd(_ bytes: Span<UInt8>, at offset: Int, to limit: Int) -> Int {
    var place = offset
    while place < limit, ASCII.isDigit(bytes[place]) { place += 1 }
    return place
  }

  private func dayEnd(_ bytes: Span<UInt8>, at offset: Int, to limit: Int) -> Int? {
    let end = digitsEnd(bytes, at: offset, to: limit)
    guard end > offset, end - offset <= 2 else { return nil }
    var day = 0
    for place in offset..<end { day = day * 10 + Int(bytes[place] - UInt8(ascii: "0")) }
    guard day >= 1, day <= 31 else { return nil }
    return daySuffixes.match(bytes, at: end, to: limit)?.end ?? end
  }

  private func monthEnd(_ bytes: Span<UInt8>, at offset: Int, to limit: Int) -> Int? {
    guard let hit = months.match(bytes, at: offset, to: limit) else { return nil }
    // A short form takes its full stop along.
    let hasStop = hit.rank > 0 && hit.end < limit && bytes[hit.end] == UInt8(ascii: ".")
    return hasStop ? hit.end + 1 : hit.end
  }
}
