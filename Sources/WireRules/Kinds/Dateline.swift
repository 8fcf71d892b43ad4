package import WireConfig
import WireStory
import WireText

/// Finds a dateline that is damaged, or is not in the form of the house.
package struct Dateline: RuleKind {
  package static let name = "dateline"
  package static let precedence = Precedence.form
  package static let inQuotations = QuotationPolicy.mended

  package static let manual = RuleManual(
    summary: "Finds a dateline that is damaged or out of form: Hanoi, 25 juillet(VNA).",
    details: """
      A dateline is recognised by the forms of all packs, with its spaces lost or doubled. With no form of the \
      house's, its spacing and brackets are mended, and its dash and order are the author's own.
      """,
    options: [FormOption.manual],
    placeholders: [
      RuleManual.Entry("found", "the dateline as it stands"),
      RuleManual.Entry("expected", "the dateline in its form"),
    ])

  /// The form of the house, or nil.
  let form: Form?

  package init(options: inout Fields, setup: RuleSetup) {
    form = FormOption.read(&options)
  }

  package func check(_ view: StoryView, into findings: inout FindingSink) {
    for block in view.blocks {
      guard let part = block.part(.dateline) else { continue }
      let found = view.story.text(part.range)
      guard let expected = FormOption.expected(part, in: view.story, form: form) else {
        findings.report(part.range, ["found": found, "expected": form?.pattern ?? ""])
        continue
      }
      guard found != expected else { continue }
      let shown = Self.trimmed(expected)
      findings.report(
        part.range, ["found": Self.trimmed(found), "expected": shown],
        fixes: [
          Fix(
            title: "Write “\(shown)”", safety: .safe,
            edits: Edit.least(from: part.range, of: view.bytes, to: expected))
        ])
    }
  }

  /// Without the white space that ends it, for messages.
  private static func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}
