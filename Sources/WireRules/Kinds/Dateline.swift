package import WireConfig
import WireStory
import WireText

/// Finds a dateline that is damaged, or is not in the form of the house.
package struct Dateline: RuleKind {
  package static let name = "dateline"
  package var precedence: Precedence { form.precedence }
  package static let inQuotations = QuotationPolicy.mended

  package static let manual = RuleManual(
    summary: "Finds a dateline that is damaged or out of form: Brest, 25 juillet(ABC).",
    details: """
      A dateline is recognised by the forms of all packs, with its spaces lost or doubled. With no form of the \
      house's, its spacing and brackets are mended, and its dash and order are the author's own.
      """,
    options: HouseForm.manual,
    placeholders: [
      RuleManual.Entry("found", "the dateline as it stands"),
      RuleManual.Entry("expected", "the dateline in its form"),
    ])

  let form: HouseForm

  package init(options: inout Fields, setup: RuleSetup) {
    form = HouseForm(&options, setup.forms)
  }

  package var needs: TextTraits { .dateline }

  package func check(_ view: StoryView, into findings: inout FindingSink) {
    for block in view.blocks {
      guard let part = block.part(.dateline), form.holds(for: part, in: view.story) else { continue }
      let found = view.story.text(part.range)
      let expected: String
      switch form.expected(part, in: view.story, block.language) {
      case .text(let text): expected = text
      case .incomplete(let pattern):
        findings.report(part.range, ["found": Self.trimmed(found), "expected": Self.trimmed(pattern)])
        continue
      }
      guard found != expected else { continue }
      var shown = Self.trimmed(expected)
      var shownFound = Self.trimmed(found)
      if shownFound == shown {
        // White space that only text would need.
        if part.range.end == block.range.end { continue }
        // The fault lies between the dateline and the word after it: both are shown with that word.
        let word = Self.firstWord(after: part.range, in: block, view.story)
        shownFound = found + word
        shown = expected + word
      }
      let fix = Fix.writing(expected, over: part.range, of: view.bytes, shown: shown)
      // Two words in capitals before a dash may be a name, « RIVER FC - », and no city with its land.
      let isBare = part.field(.agency) == nil && part.field(.day) == nil
      findings.report(
        part.range, ["found": shownFound, "expected": shown],
        fixes: [isBare ? fix.with(safety: .unsafe) : fix])
    }
  }

  /// The first word of the text that follows; empty where no word does.
  private static func firstWord(after range: ByteRange, in block: Block, _ story: Story) -> String {
    guard
      let index = block.tokens.first(where: { Int(story.tokens.list[$0].start) >= range.end })
    else { return "" }
    return story.text(ByteRange(range.end, Int(story.tokens.list[index].end)))
  }

  /// Without the white space that ends it, for messages.
  private static func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}
