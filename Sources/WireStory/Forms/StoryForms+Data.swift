package import WireText

extension StoryForms {
  /// The lists of a pack that readers need, as the pack's manifest has them.
  package struct Data: Hashable, Sendable {
    package var agencies: [Agency] = []
    /// The names of months and weekdays of each language.
    package var calendars: [Language: CalendarNames] = [:]
    /// What follows a day's number: `er`, `st`.
    package var daySuffixes: [String] = []
    /// Numbers in words: `two`.
    package var numberWords: [String] = []
    /// Small words inside places and names: `de`, `la`, `of`.
    package var particles: [String] = []
    package var creditLabels: [String] = []
    package var teaserHeadings: [String] = []
    /// What a headline says of its story's version: `UPDATE`, `MISE À JOUR`.
    package var versionMarks: [String] = []
    /// What the line of an embargo starts with.
    package var embargoes: [String] = []
    /// The words that headlines of each language may leave out: articles.
    package var headlineWords: [Language: [String]] = [:]
    /// What the line of a wire's header starts with.
    package var wireHeaders: [String] = []
    /// Patterns of forms.
    package var placeholders: [String] = []
    /// Patterns of forms.
    package var datelines: [String] = []
    /// Patterns of forms.
    package var credits: [String] = []
    /// Patterns of forms.
    package var signOffs: [String] = []
    /// Patterns of forms.
    package var slugs: [String] = []

    package init() {}

    /// Adds other packs' lists behind these, in their order; what is there already is not added again.
    package mutating func merge(_ others: [Data]) {
      for agency in others.flatMap(\.agencies) {
        if let index = agencies.firstIndex(where: { $0.sign == agency.sign }) {
          Self.append([agency.names], to: &agencies[index].names)
        } else {
          agencies.append(agency)
        }
      }
      for (language, names) in others.flatMap(\.calendars) {
        calendars[language, default: CalendarNames()].merge(names)
      }
      for (language, words) in others.flatMap(\.headlineWords) {
        Self.append([words], to: &headlineWords[language, default: []])
      }
      Self.append(others.map(\.daySuffixes), to: &daySuffixes)
      Self.append(others.map(\.numberWords), to: &numberWords)
      Self.append(others.map(\.particles), to: &particles)
      Self.append(others.map(\.creditLabels), to: &creditLabels)
      Self.append(others.map(\.teaserHeadings), to: &teaserHeadings)
      Self.append(others.map(\.versionMarks), to: &versionMarks)
      Self.append(others.map(\.embargoes), to: &embargoes)
      Self.append(others.map(\.wireHeaders), to: &wireHeaders)
      Self.append(others.map(\.placeholders), to: &placeholders)
      Self.append(others.map(\.datelines), to: &datelines)
      Self.append(others.map(\.credits), to: &credits)
      Self.append(others.map(\.signOffs), to: &signOffs)
      Self.append(others.map(\.slugs), to: &slugs)
    }

    private static func append(_ lists: [[String]], to list: inout [String]) {
      var seen = ByteWordTable(capacity: lists.reduce(list.count) { $0 + $1.count })
      for text in list { seen.insert(text) }
      for texts in lists {
        for text in texts {
          let count = seen.count
          seen.insert(text)
          if seen.count > count { list.append(text) }
        }
      }
    }
  }
}
