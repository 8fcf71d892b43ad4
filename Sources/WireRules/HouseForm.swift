import WireConfig
import WireStory
import WireText

/// The option `form` of datelines, credits, sign-offs and slugs: the form that a house writes, or several of them, for all
/// languages or for each.
struct HouseForm: Sendable {
  static let manual = [
    RuleManual.Entry(
      "form",
      "the form to write, with fields in braces, or a list of forms that are all right, or either for each language; "
        + "without it only damage is mended"),
    RuleManual.Entry("agencies", "the agencies, by sign, whose copy the rule is for; without it everyone's"),
  ]

  /// How a part should stand.
  enum Expected: Hashable, Sendable {
    /// With this text.
    case text(String)
    /// In a form of the house's with a field that the part lacks; the form's pattern.
    case incomplete(pattern: String)
  }

  private let common: [Form]
  private let byLanguage: [Language: [Form]]
  /// The signs of the agencies whose copy the rule is for; empty for everyone's.
  private let agencies: Set<String>
  private let forms: StoryForms

  /// Reads the options; a bad form is an error at its place in the file.
  init(_ options: inout Fields, _ forms: StoryForms) {
    self.forms = forms
    agencies = options.agencies("agencies", of: forms)
    let value = options.value("form")
    guard let value, value.kind == .mapping else {
      common = value.map { Self.forms($0, options.errors) } ?? []
      byLanguage = [:]
      return
    }
    common = []
    var byLanguage: [Language: [Form]] = [:]
    for entry in value.entries {
      guard let language = options.language(entry.key) else { continue }
      byLanguage[language] = Self.forms(entry.value, options.errors)
    }
    self.byLanguage = byLanguage
  }

  /// Whether the rule is for everyone's copy.
  var isForAll: Bool { agencies.isEmpty }

  /// A house's own form stands before the general mending.
  var precedence: Precedence { hasForms ? .houseForm : .form }

  /// Whether the rule is for a part: for everyone's, or for that of an agency that the part names.
  ///
  /// It is for no part that holds one bracket of a pair and leaves out the other: « (avec ABC) » is no credit that lost its
  /// first bracket.
  func holds(for part: Part, in story: Story) -> Bool {
    guard !part.range.splitsBrackets(in: story.source.span) else { return false }
    guard !agencies.isEmpty else { return true }
    guard let range = part.field(.agency), let agency = forms.agency(story.source.span, range) else {
      return false
    }
    return agencies.contains(agency.sign)
  }

  private static func forms(_ value: YAMLValue, _ errors: ConfigErrorSink) -> [Form] {
    guard value.kind == .sequence else { return form(value, errors).map { [$0] } ?? [] }
    if value.elements.isEmpty { errors.add("“form” wants a form at least", at: value) }
    return value.elements.compactMap { form($0, errors) }
  }

  private static func form(_ value: YAMLValue, _ errors: ConfigErrorSink) -> Form? {
    guard let text = value.text else {
      errors.add("“form” wants a text or several, or these for each language", at: value)
      return nil
    }
    return Form(text, errors: errors)
  }

  /// Whether the house has a form of its own in a language.
  func exists(in language: Language) -> Bool { !own(in: language).isEmpty }

  /// Whether the house has a form of its own in any language.
  var hasForms: Bool { !common.isEmpty || !byLanguage.isEmpty }

  /// The house's forms in a language.
  func own(in language: Language) -> [Form] { byLanguage[language] ?? common }

  /// The part in the house's form; of several the one that it has, or else that whose text is the most like in length. Nil
  /// where a form wants a field that the part lacks, or has no place for one that it has.
  func written(_ part: Part, in story: Story, _ language: Language) -> String? {
    let bytes = story.source.span
    let found = story.text(part.range)
    var best: String?
    for form in own(in: language) where form.holds(part.fields) {
      let text = form.write(fields: part.fields, in: bytes) { forms.shortMonth(bytes, $0, in: language) }
      guard let text else { continue }
      if text == found { return text }
      let change = abs(text.utf8.count - part.range.count)
      if let best, abs(best.utf8.count - part.range.count) <= change { continue }
      best = text
    }
    return best
  }

  /// How a part of a block in that language should stand: in the house's form, or else with its damage mended; so it is
  /// where the form would drop something, or its month or weekday is of another language, whose order it would break.
  func expected(_ part: Part, in story: Story, _ language: Language) -> Expected {
    let bytes = story.source.span
    let holding = own(in: language).first { $0.holds(part.fields) }
    guard let holding, speaks(language, part, bytes) else { return .text(part.mended(in: bytes)) }
    return written(part, in: story, language).map { .text($0) } ?? .incomplete(pattern: holding.pattern)
  }

  /// Whether the months and weekdays of a part are that language's.
  private func speaks(_ language: Language, _ part: Part, _ bytes: Span<UInt8>) -> Bool {
    part.fields.allSatisfy { field in
      guard field.name == .month || field.name == .weekday else { return true }
      return forms.isCalendarName(bytes, field.range, in: language)
    }
  }

  /// As `expected`, but a part that lacks a field of the house's form is only mended.
  func text(_ part: Part, in story: Story, _ language: Language) -> String {
    switch expected(part, in: story, language) {
    case .text(let text): text
    case .incomplete: part.mended(in: story.source.span)
    }
  }
}
