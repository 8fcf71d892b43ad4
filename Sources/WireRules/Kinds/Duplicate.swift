package import WireConfig
import WireStory
import WireText

/// Finds a headline, paragraph or caption that was filed twice in a story, and what the stories of a run have twice:
/// whole stories, headlines, ledes, paragraphs, captions.
///
/// Texts are compared by the keys of their words: case, punctuation and white space don't count. See `RepeatIndex` for
/// the method.
package struct Duplicate: CorpusRuleKind {
  package static let name = "duplicate"
  package static let inQuotations = QuotationPolicy.mended

  package static let manual = RuleManual(
    summary:
      "Finds what was filed twice: in a story a headline, paragraph or caption; across stories a whole story too.",
    details: """
      The second filing is the finding, and the first one is pointed to. The fix takes away what a story has twice, word \
      for word, and asks first, since it deletes words. Nearly the same are texts of 12 words or more with the same \
      numbers and names. Datelines, credits and sign-offs don't count. Left alone are lists and verse (short lines among \
      short lines), a deck and the lede that repeats it, what stands in many stories, and versions of one story. Another \
      story's paragraph or caption is a suggestion only: background is used again on purpose.
      """,
    options: [
      RuleManual.Entry("words", "the fewest words of a headline that is compared (4)"),
      RuleManual.Entry(
        "paragraph-words", "the fewest words of a paragraph, deck or caption that is compared (8)"),
      RuleManual.Entry(
        "near",
        "the share of words in common, in per cent, from which a block of a story counts as filed twice (100)"
      ),
      RuleManual.Entry("deck", "whether a paragraph that repeats the deck counts (false)"),
      RuleManual.Entry(
        "across",
        "what is compared with the other stories: \(Unit.allCases.map(\.rawValue).joined(separator: ", "))"),
    ],
    placeholders: [
      RuleManual.Entry("what", "what was filed twice: story, headline, paragraph, caption"),
      RuleManual.Entry("found", "its first words; empty for a paragraph or caption of two stories"),
      RuleManual.Entry("quoted", "the same after a colon, in quotation marks"),
    ])

  /// What stories are compared by.
  enum Unit: String, CaseIterable {
    case story
    case headline
    /// The first paragraph.
    case lede
    case paragraph
    case caption
  }

  /// The fewest words of a headline that is compared.
  let fewestWords: Int
  /// The fewest words of any other block.
  let fewestOfParagraph: Int
  /// The share of words in common, in per cent.
  let near: Int
  /// Whether a paragraph that repeats the deck counts.
  let comparesDeck: Bool
  let across: [Unit]
  let forms: StoryForms

  package init(options: inout Fields, setup: RuleSetup) {
    fewestWords = options.integer("words", in: StoryPrint.fewestWords...1000, default: StoryPrint.fewestWords)
    fewestOfParagraph = options.integer("paragraph-words", in: StoryPrint.fewestWords...1000, default: 8)
    near = options.integer("near", in: 50...100, default: 100)
    comparesDeck = options.bool("deck", default: false)
    across = options.choices("across", of: Unit.self) ?? []
    forms = setup.forms
  }

  package var comparison: TextComparison { across.isEmpty ? .none : .passages }

  package func check(_ view: StoryView, into findings: inout FindingSink, facts: inout [Fact]) {
    let print = view.print ?? StoryPrint(view.story, forms: forms, counting: CountingWords(forms))
    for pair in repeats(in: view, print) { report(pair, view.story, into: &findings) }
    for block in view.blocks { reportHalves(of: block, view.story.source, into: &findings) }
  }

  private func report(_ pair: Pair, _ story: Story, into findings: inout FindingSink) {
    let range = pair.second.range
    let found = Opening.text(of: range, in: story.source, by: &findings.joiner)
    let deletion = Self.withLineBreaks(range, in: story.source.span)
    findings.report(
      range,
      [
        "what": Self.word(for: pair.second.kind), "found": found,
        "quoted": Self.quoted(found, by: &findings.joiner),
      ],
      // The deck may go as well as the lede, which has the dateline.
      fixes: pair.isExact && pair.first.kind != .deck
        ? [Fix(title: "Delete the second filing", safety: .unsafe, edits: [.delete(deletion)])] : [],
      related: [
        RelatedPlace(
          range: pair.first.range,
          message: pair.isExact ? "filed here first" : "filed here first, nearly the same")
      ], isQuoted: pair.second.isQuoted(range))
  }

  /// The words after a colon, in quotation marks.
  ///
  /// - Parameter joiner: an empty one.
  static func quoted(_ words: String, by joiner: inout TextJoiner) -> String {
    joiner.add(": “")
    joiner.add(words)
    joiner.add("”")
    return joiner.take()
  }

  /// The block and the line breaks before it, so that no empty line is left where it stood.
  private static func withLineBreaks(_ range: ByteRange, in bytes: Span<UInt8>) -> ByteRange {
    var start = range.start
    while start > 0, bytes[start - 1] == UInt8(ascii: "\n") || bytes[start - 1] == UInt8(ascii: "\r") {
      start -= 1
    }
    return ByteRange(start, range.end)
  }

  static func word(for kind: Block.Kind) -> String {
    switch kind {
    case .headline, .crosshead, .teaserHeadline: "headline"
    case .slug: "slug"
    case .caption: "caption"
    case .deck: "deck"
    case .related: "related line"
    case .paragraph, .teaser, .signOff, .teaserHeading: "paragraph"
    }
  }
}
