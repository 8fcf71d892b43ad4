package import WireConfig
import WireStory
import WireText

/// Finds a story that is another version of one in the run: an update, a correction, a lead.
///
/// The headlines say so by marks that the packs list; the texts or the titles must agree. See `RepeatIndex` for the
/// method.
package struct Version: CorpusRuleKind {
  package static let name = "version"
  package static let inQuotations = QuotationPolicy.mended
  package static let manual = RuleManual(
    summary: "Finds a story that is another version of one in the run: an update, a correction, a lead.",
    details: """
      Two stories are versions where the marks of their headlines differ (UPDATE 2 and none, LEAD and CORRECTION) and \
      the titles without them are the same, or the texts have half of their pairs of words in common. The marks are \
      “version-marks” of the packs. With the same mark, or none, such a story was filed twice.
      """,
    placeholders: [RuleManual.Entry("found", "the first words of the headline")])

  package init(options: inout Fields, setup: RuleSetup) {}

  package var comparison: TextComparison { .stories }

  package func check(_ view: StoryView, into findings: inout FindingSink, facts: inout [Fact]) {}

  package func check(_ corpus: CorpusFacts, story: Int, into findings: inout FindingSink) {
    guard let print = corpus.stories[story].print, let kin = corpus.repeats.kin(of: story),
      case .version = kin.kinship, let there = corpus.stories[kin.story].print
    else { return }
    findings.report(
      print.place, ["found": print.opening],
      related: [
        RelatedPlace(path: corpus.stories[kin.story].path, range: there.place, message: "the other version")
      ])
  }
}
