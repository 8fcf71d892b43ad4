package import WireText

extension StoryForms {
  /// The lists of a pack that readers need, as the pack's manifest has them.
  package struct Data: Hashable, Sendable {
    package var agencies: [Agency] = []
    /// The names of months and weekdays of each language.
    package var calendars: [Language: CalendarNames] = [:]
    /// What follows a day's number: `er`, `st`.
    package var daySuffixes: [String] = []
    /// Small words inside places and names: `de`, `la`, `of`.
    package var particles: [String] = []
    package var creditLabels: [String] = []
    package var teaserHeadings: [String] = []
    /// What a headline says of its story's version: `UPDATE`, `MISE À JOUR`.
    package var versionMarks: [String] = []
    /// What the line of an embargo starts with.
    package var embargoes: [String] = []
    /// Patterns of forms.
    package var placeholders: [String] = []
    /// Patterns of forms.
    package var datelines: [String] = []
    /// Patterns of forms.
    package var credits: [String] = []
    /// Patterns of forms.
    package var signOffs: [String] = []

    package init() {}

    /// Adds another pack's lists behind these; what is there already is not added again.
    package mutating func merge(_ other: Data) {
      for agency in other.agencies {
        if let index = agencies.firstIndex(where: { $0.sign == agency.sign }) {
          Self.append(agency.names, to: &agencies[index].names)
        } else {
          agencies.append(agency)
        }
      }
      for (language, names) in other.calendars { calendars[language, default: CalendarNames()].merge(names) }
      Self.append(other.daySuffixes, to: &daySuffixes)
      Self.append(other.particles, to: &particles)
      Self.append(other.creditLabels, to: &creditLabels)
      Self.append(other.teaserHeadings, to: &teaserHeadings)
      Self.append(other.versionMarks, to: &versionMarks)
      Self.append(other.embargoes, to: &embargoes)
      Self.append(other.placeholders, to: &placeholders)
      Self.append(other.datelines, to: &datelines)
      Self.append(other.credits, to: &credits)
      Self.append(other.signOffs, to: &signOffs)
    }

    private static func append(_ new: [String], to list: inout [String]) {
      for text in new where !list.contains(text) { list.append(text) }
    }
  }
}
