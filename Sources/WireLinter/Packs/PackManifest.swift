import WireConfig
import WireRules
package import WireStory
package import WireText

/// What a pack's `pack.yml` states: who the pack is, and what its editors know.
///
/// A class, for its many lists would be costly to copy.
package final class PackManifest: Sendable {
  /// What `rules list` shows.
  package let title: String
  /// The language whose blocks the pack's rules run on; nil where they run on all.
  package let language: Language?
  /// The packs that this one needs.
  let extends: [YAMLText]
  /// What the pack changes in the rules of the packs that it needs.
  let rules: [RuleChange]

  package let elisions: [String]
  package let abbreviations: [String]
  package let domainEndings: [String]
  /// The words by which the language is told.
  package let functionWords: [String]
  /// The languages whose words stand as they are in texts of this one.
  let borrowed: [Language]
  let segmentation: Lazy<Segmentation>
  /// How names are written.
  let names: NameCustoms.Data

  /// The lists that readers of stories need.
  package let forms: StoryForms.Data
  /// Every pattern of `forms` with its place.
  private let patterns: [YAMLText]

  /// Reads the manifest; what is wrong with it is recorded in `errors`.
  init(_ value: YAMLValue, errors: ConfigErrorSink) {
    var fields = Fields(value, noun: "key", errors: errors)
    title = fields.prose(required: "title")?.text ?? ""
    language = fields.language("language")
    extends = fields.texts("extends") ?? []
    rules = RuleChange.read(&fields)
    elisions = fields.words("elisions")
    abbreviations = fields.words("abbreviations")
    domainEndings = fields.words("domain-endings")
    functionWords = fields.words("function-words")
    borrowed = (fields.texts("borrows-from") ?? []).compactMap { fields.language($0) }
    segmentation = Self.segmentation(of: value.file, &fields)
    names =
      fields.nested("names") { [language] in NameCustoms.Data(&$0, language: language) } ?? NameCustoms.Data()
    let datelines = fields.texts("datelines") ?? []
    let credits = fields.texts("credits") ?? []
    let signOffs = fields.texts("sign-offs") ?? []
    let placeholders = fields.texts("placeholders") ?? []
    let slugs = fields.texts("slugs") ?? []
    patterns = datelines + credits + signOffs + placeholders + slugs
    var forms = StoryForms.Data()
    forms.agencies = fields.list("agencies", mainKey: "sign") { agency in
      Agency(sign: agency.string(required: "sign"), names: agency.strings("names"))
    }
    let months = Self.names("months", count: 12, of: &fields)
    let weekdays = Self.names("weekdays", count: 7, of: &fields)
    if !months.isEmpty || !weekdays.isEmpty {
      forms.calendars[language ?? .undetermined] = CalendarNames(months: months, weekdays: weekdays)
    }
    forms.daySuffixes = fields.words("day-suffixes")
    forms.numberWords = fields.words("number-words")
    forms.particles = fields.words("particles")
    forms.creditLabels = fields.strings("credit-labels")
    forms.teaserHeadings = fields.strings("teaser-headings")
    forms.versionMarks = fields.strings("version-marks")
    forms.embargoes = fields.strings("embargoes")
    let headlineWords = fields.words("headline-words")
    if let language, !headlineWords.isEmpty { forms.headlineWords[language] = headlineWords }
    forms.wireHeaders = fields.strings("wire-headers")
    forms.placeholders = placeholders.map(\.text)
    forms.datelines = datelines.map(\.text)
    forms.credits = credits.map(\.text)
    forms.signOffs = signOffs.map(\.text)
    forms.slugs = slugs.map(\.text)
    self.forms = forms
    fields.finish()
  }

  /// The key that stands last in the program's own manifests, and is left out where they are first read: few runs meet all
  /// languages.
  static let lastKey = "segmentation"

  /// Of the program's own manifests it is read when a story of the language is met; their tests have told what is wrong.
  private static func segmentation(of file: YAMLFile, _ fields: inout Fields) -> Lazy<Segmentation> {
    guard file.isTested else {
      let segmentation = fields.nested(lastKey) { Segmentation(&$0) } ?? Segmentation()
      return Lazy { segmentation }
    }
    return Lazy {
      let errors = ConfigErrorSink()
      guard let rest = YAMLReader.read(file, from: lastKey, errors: errors) else { return Segmentation() }
      var fields = Fields(rest, errors: errors)
      return fields.nested(lastKey) { Segmentation(&$0) } ?? Segmentation()
    }
  }

  /// Records each pattern that is no form, at its place.
  func checkForms(_ errors: ConfigErrorSink) {
    for pattern in patterns {
      do throws(FormError) {
        _ = try Form(pattern.text)
      } catch {
        let offset = min(error.offset, pattern.text.utf8.count)
        errors.add(error.message, at: pattern, part: ByteRange(offset, offset))
      }
    }
  }

  /// The lists of names of `key`, of which there must be `count`; a list may be empty.
  private static func names(_ key: String, count: Int, of fields: inout Fields) -> [[String]] {
    let lists = fields.elements(key)
    guard !lists.isEmpty else { return [] }
    guard lists.count == count else {
      fields.report("“\(key)” wants \(count) lists, not \(lists.count)", at: key)
      return []
    }
    return lists.map { list in
      let names = list.elements.compactMap { $0.text?.text }
      if list.kind != .sequence || names.count != list.elements.count {
        fields.errors.add("“\(key)” wants lists of names", help: "write [name, other name] or []", at: list)
      }
      return names
    }
  }
}
