package import WireConfig
import WireStory
import WireText

/// Finds what a page left on a caption, and a credit that is damaged, out of form, typed twice or missing.
package struct Caption: RuleKind {
  package static let name = "caption"
  package var precedence: Precedence { form.precedence }
  package static let inQuotations = QuotationPolicy.mended

  package static let manual = RuleManual(
    summary:
      "Finds a headline or placeholder stuck on a caption, and a credit that is damaged, out of form or missing.",
    details: """
      With no form of the house's, spacing and brackets of a credit are mended; and where the captions of one story \
      space their credits in two ways, the rarer way is told, and as many of each only where the second starts. One \
      caption without a credit, where all others of the story have one and they are two or more, is a suggestion, and so is \
      a credit that names nobody.
      """,
    options: HouseForm.manual + [
      RuleManual.Entry("required", "whether a caption must have a credit (false)")
    ],
    placeholders: [
      RuleManual.Entry("what", "what is wrong, in words"),
      RuleManual.Entry("found", "the text as it stands"),
      RuleManual.Entry("expected", "the text as it should be, where that is known"),
    ])

  let form: HouseForm
  /// Whether a caption must have a credit.
  let isRequired: Bool

  package init(options: inout Fields, setup: RuleSetup) {
    form = HouseForm(&options, setup.forms)
    isRequired = options.bool("required", default: false)
  }

  /// So many captions with a credit make a habit of the story.
  private static let fewestCredited = 2

  package var needs: TextTraits { .caption }

  package func check(_ view: StoryView, into findings: inout FindingSink) {
    let usual = Self.usualSpacing(of: view)
    let isHabit = form.isForAll && Self.creditsAllButOne(view)
    for block in view.blocks where block.kind == .caption {
      if form.isForAll, let junk = block.part(.placeholder) {
        reportPlaceholder(junk, block, view, into: &findings)
      }
      let credits = block.parts.filter { $0.kind == .credit && form.holds(for: $0, in: view.story) }
      if let first = credits.first, let last = credits.last, credits.count > 1 {
        reportRepeat(first, last, view, into: &findings)
      } else if let credit = credits.first {
        check(credit, block, usual, view, into: &findings)
      } else if isRequired {
        reportMissing("caption without a credit", block, view, into: &findings)
      } else if isHabit, block.part(.credit) == nil {
        reportMissing(
          "caption without a credit, which the others have", block, view, severity: .suggestion,
          into: &findings)
      }
    }
  }

  private func reportMissing(
    _ what: String, _ block: Block, _ view: StoryView, severity: Severity? = nil,
    into findings: inout FindingSink
  ) {
    // At the end, where the credit belongs; what else is wrong with the caption is told at its own place.
    findings.report(
      block.lastScalar(in: view.bytes.span),
      ["what": what, "found": Opening.text(of: block.range, in: view.story.source, by: &findings.joiner)],
      severity: severity)
  }

  /// Whether all captions of the story have a credit but one.
  private static func creditsAllButOne(_ view: StoryView) -> Bool {
    var credited = 0
    var others = 0
    for block in view.blocks where block.kind == .caption {
      if block.part(.credit) == nil { others += 1 } else { credited += 1 }
    }
    return others == 1 && credited >= fewestCredited
  }

  private func reportPlaceholder(
    _ junk: Part, _ block: Block, _ view: StoryView, into findings: inout FindingSink
  ) {
    let text = view.story.text(junk.range)
    let end = WhiteSpace.skip(from: junk.range.end, to: block.range.end, in: view.bytes.span)
    findings.report(
      junk.range, ["what": "placeholder left on a caption", "found": text],
      fixes: [
        Fix(title: "Delete “\(text)”", safety: .unsafe, edits: [.delete(ByteRange(junk.range.start, end))])
      ])
  }

  private func reportRepeat(_ first: Part, _ last: Part, _ view: StoryView, into findings: inout FindingSink)
  {
    let range = first.range.union(last.range)
    let expected = view.story.text(first.range)
    findings.report(
      range, ["what": "credit typed twice", "found": view.story.text(range), "expected": expected],
      fixes: [.leavingOnly(first.range, upTo: last.range, saying: expected)])
  }

  private func check(
    _ credit: Part, _ block: Block, _ usual: Spacing?, _ view: StoryView, into findings: inout FindingSink
  ) {
    guard credit.field(.agency) != nil || credit.field(.name) != nil || credit.field(.label) == nil else {
      return findings.report(
        credit.range, ["what": "credit that names nobody", "found": view.story.text(credit.range)],
        severity: .suggestion)
    }
    var expected = form.text(credit, in: view.story, block.language)
    let found = view.story.text(credit.range)
    var what = "credit out of form"
    if expected == found, !form.exists(in: block.language), let usual, let own = Spacing(credit, view.bytes),
      own != usual
    {
      expected = own.text(of: credit, as: usual, view)
      what = "credit spaced in two ways"
    }
    let sentence = Self.touchedSentence(credit.range, block, view)
    guard found != expected || form.isForAll && sentence != nil else { return }
    // The space that the credit lost before it is given back together with the rest, as no rule sees it afterwards.
    let range = sentence.map { $0.union(credit.range) } ?? credit.range
    if let sentence { expected = view.story.text(sentence) + " " + expected }
    findings.report(
      range, ["what": what, "found": view.story.text(range), "expected": expected],
      fixes: [.writing(expected, over: range, of: view.bytes)])
  }

  /// The last sign of the sentence that a credit touches: « …à quai.Photo : ABC ».
  private static func touchedSentence(_ credit: ByteRange, _ block: Block, _ view: StoryView) -> ByteRange? {
    guard credit.start > block.range.start else { return nil }
    let scalar = view.bytes.span.scalar(before: credit.start)
    switch scalar.value {
    case "!", ")", ".", "?", "»", "”", "…":
      return ByteRange(credit.start - scalar.length, credit.start)
    default: return nil
    }
  }

  /// The white space around the colon or slash of a credit.
  private struct Spacing: Hashable {
    let before: [UInt8]
    let after: [UInt8]

    /// Nil where the credit has no separator.
    init?(_ credit: Part, _ bytes: [UInt8]) {
      guard let label = credit.field(.label), let separator = credit.field(.separator),
        let next = credit.fields.first(where: { $0.range.start >= separator.end }),
        label.end <= separator.start
      else { return nil }
      before = Array(bytes[label.end..<separator.start])
      after = Array(bytes[separator.end..<next.range.start])
    }

    /// The credit with the other spacing.
    func text(of credit: Part, as other: Spacing, _ view: StoryView) -> String {
      guard let separator = credit.field(.separator) else { return view.story.text(credit.range) }
      let bytes = view.bytes
      let head = bytes[credit.range.start..<(separator.start - before.count)]
      let tail = bytes[(separator.end + after.count)..<credit.range.end]
      return String(
        decoding: head + other.before + bytes[separator.start..<separator.end] + other.after + tail,
        as: UTF8.self)
    }
  }

  /// The spacing that most credits of the story have; the first one's where two are as frequent.
  private static func usualSpacing(of view: StoryView) -> Spacing? {
    var counts: [(spacing: Spacing, count: Int)] = []
    for block in view.blocks where block.kind == .caption {
      guard let credit = block.part(.credit), let spacing = Spacing(credit, view.bytes) else { continue }
      if let index = counts.firstIndex(where: { $0.spacing == spacing }) {
        counts[index].count += 1
      } else {
        counts.append((spacing, 1))
      }
    }
    let most = counts.map(\.count).max() ?? 0
    return counts.first { $0.count == most }?.spacing
  }
}
