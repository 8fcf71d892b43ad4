package import WireConfig
import WireStory
import WireText

/// Finds a slug that is not in the form of the house.
package struct Slug: RuleKind {
  package static let name = "slug"
  package var precedence: Precedence { form.precedence }
  package static let inQuotations = QuotationPolicy.mended

  package static let manual = RuleManual(
    summary: "Finds a slug that is not in the form of the house: Germany-Fishing-Quota for Germany-Fishing/.",
    details: """
      A slug is a line above the headline that is read by the forms of all packs (“slugs”): keywords with hyphens between \
      them, with a slash, a version or a number of words. Without an option nothing is told. Which agency's copy it is \
      the story's first dateline says. Desks link the versions of a story by its slug, so that each fix asks first.
      """,
    options: HouseForm.manual + [
      RuleManual.Entry("capitals", "whether the slug is written in capitals (false)"),
      RuleManual.Entry("longest", "the greatest number of characters; without it any"),
    ],
    placeholders: [
      RuleManual.Entry("what", "what is wrong, in words"),
      RuleManual.Entry("found", "the slug as it stands"),
      RuleManual.Entry("expected", "the slug in its form, or the form where parts are missing"),
    ])

  let form: HouseForm
  /// Whether the slug is written in capitals.
  let isInCapitals: Bool
  /// The greatest number of characters.
  let longest: Int?

  package init(options: inout Fields, setup: RuleSetup) {
    form = HouseForm(&options, setup.forms)
    isInCapitals = options.bool("capitals", default: false)
    longest = options.integer("longest", in: 5...120)
  }

  package func check(_ view: StoryView, into findings: inout FindingSink) {
    for block in view.blocks where block.kind == .slug {
      guard let part = block.part(.slug), !part.fields.isEmpty, form.isAnyFor(block.language),
        form.holds(for: view.story)
      else { continue }
      check(part, block.language, view, into: &findings)
    }
  }

  private func check(
    _ part: Part, _ language: Language, _ view: StoryView, into findings: inout FindingSink
  ) {
    let found = view.story.text(part.range)
    guard var expected = form.slug(part, in: view.story, language) else {
      let pattern = form.pattern(for: language)
      return findings.report(
        part.range, ["what": "slug not in the form “\(pattern)”", "found": found, "expected": pattern])
    }
    if isInCapitals {
      expected = String(decoding: CaseMapping.uppercased(Array(expected.utf8)), as: UTF8.self)
    }
    if let longest, expected.unicodeScalars.count > longest {
      let length = expected.unicodeScalars.count
      return findings.report(
        part.range,
        [
          "what": "slug of \(length) characters; \(longest) are allowed", "found": found,
          "expected": expected,
        ])
    }
    guard found != expected else { return }
    findings.report(
      part.range, ["what": "slug out of form; write “\(expected)”", "found": found, "expected": expected],
      fixes: [Fix.writing(expected, over: part.range, of: view.bytes).with(safety: .unsafe)])
  }
}
