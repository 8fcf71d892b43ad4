package import WireConfig
package import WireStory
package import WireText

/// The option `form` of datelines, credits and sign-offs: the form that a house writes, one for all languages or one
/// for each.
package struct HouseForm: Sendable {
  package static let manual = [
    RuleManual.Entry(
      "form",
      "the form to write, with fields in braces, or one for each language; without it only damage is mended"),
    RuleManual.Entry("agencies", "the agencies, by sign, whose copy the rule is for; without it everyone's"),
  ]

  /// How a part should stand.
  package enum Expected: Hashable, Sendable {
    /// With this text.
    case text(String)
    /// In a form of the house's with a field that the part lacks; the form's pattern.
    case incomplete(pattern: String)
  }

  private let common: Form?
  private let byLanguage: [Language: Form]
  /// The signs of the agencies whose copy the rule is for; empty for everyone's.
  private let agencies: Set<String>
  private let forms: StoryForms

  /// Reads the options; a bad form is an error at its place in the file.
  package init(_ options: inout Fields, _ forms: StoryForms) {
    self.forms = forms
    agencies = options.agencies("agencies", of: forms)
    let value = options.value("form")
    guard let value, value.kind == .mapping else {
      common = value.flatMap { Self.form($0, options.errors) }
      byLanguage = [:]
      return
    }
    common = nil
    var byLanguage: [Language: Form] = [:]
    for entry in value.entries {
      guard let language = options.language(entry.key) else { continue }
      byLanguage[language] = Self.form(entry.value, options.errors)
    }
    self.byLanguage = byLanguage
  }

  /// Whether the rule is for everyone's copy.
  package var isForAll: Bool { agencies.isEmpty }

  /// A house's own form stands before the general mending.
  package var precedence: Precedence { common == nil && byLanguage.isEmpty ? .form : .houseForm }

  /// Whether the rule is for a part: for everyone's, or for that of an agency that the part names.
  ///
  /// It is for no part that holds one bracket of a pair and leaves out the other: « (avec ABC) » is no credit that lost its
  /// first bracket.
  package func holds(for part: Part, in story: Story) -> Bool {
    guard !part.range.splitsBrackets(in: story.source.span) else { return false }
    guard !agencies.isEmpty else { return true }
    guard let range = part.field(.agency), let agency = forms.agency(story.source.span, range) else {
      return false
    }
    return agencies.contains(agency.sign)
  }

  private static func form(_ value: YAMLValue, _ errors: ConfigErrorSink) -> Form? {
    guard let text = value.text else {
      errors.add("“form” wants a text, or a text for each language", at: value)
      return nil
    }
    do throws(FormError) {
      return try Form(text.text)
    } catch {
      errors.add(error.message, at: text, part: ByteRange(error.offset, error.offset))
      return nil
    }
  }

  /// Whether the house has a form of its own in a language.
  package func exists(in language: Language) -> Bool {
    byLanguage[language] != nil || common != nil
  }

  /// How a part of a block in that language should stand: in the house's form, or else with its damage mended; so it is
  /// where the form would drop something, or its month or weekday is of another language, whose order it would break.
  package func expected(_ part: Part, in story: Story, _ language: Language) -> Expected {
    let bytes = story.source.span
    guard let form = byLanguage[language] ?? common, form.holds(part.fields), speaks(language, part, bytes)
    else {
      return .text(part.mended(in: bytes))
    }
    let text = form.write(fields: part.fields, in: bytes) { month in
      forms.shortMonth(bytes, month, in: language)
    }
    guard let text else {
      return .incomplete(pattern: form.pattern)
    }
    return .text(text)
  }

  /// Whether the months and weekdays of a part are that language's.
  private func speaks(_ language: Language, _ part: Part, _ bytes: Span<UInt8>) -> Bool {
    part.fields.allSatisfy { field in
      guard field.name == .month || field.name == .weekday else { return true }
      return forms.isCalendarName(bytes, field.range, in: language)
    }
  }

  /// As `expected`, but a part that lacks a field of the house's form is only mended.
  package func text(_ part: Part, in story: Story, _ language: Language) -> String {
    switch expected(part, in: story, language) {
    case .text(let text): text
    case .incomplete: part.mended(in: story.source.span)
    }
  }
}
