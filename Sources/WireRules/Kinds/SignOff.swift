package import WireConfig
import WireStory
import WireText

/// Finds a sign-off that is stuck on the last sentence, damaged, out of form, typed twice or missing.
package struct SignOff: RuleKind {
  package static let name = "sign-off"
  package var precedence: Precedence { form.precedence }
  package static let inQuotations = QuotationPolicy.mended

  package static let manual = RuleManual(
    summary:
      "Finds a sign-off that is stuck on the last sentence, out of form, typed twice or missing: 2013.-ABC.",
    details: """
      With no form of the house's the space before the sign-off is restored, and its dash is the author's own. A \
      missing sign-off is told only where the house requires one, and never of a story that has no headline.
      """,
    options: HouseForm.manual + [
      RuleManual.Entry("required", "whether a story must end with a sign-off (false)")
    ],
    placeholders: [
      RuleManual.Entry("found", "the sign-off as it stands, with the stop that it touches"),
      RuleManual.Entry("expected", "the sign-off in its form"),
    ])

  let form: HouseForm
  /// Whether a story must end with a sign-off.
  let isRequired: Bool

  package init(options: inout Fields, setup: RuleSetup) {
    form = HouseForm(&options, setup.forms)
    isRequired = options.bool("required", default: false)
  }

  package var needs: TextTraits { isRequired ? [] : .signOff }

  package func check(_ view: StoryView, into findings: inout FindingSink) {
    var isSigned = false
    for block in view.blocks {
      let parts = block.parts.filter { $0.kind == .signOff }
      guard let first = parts.first, let last = parts.last else { continue }
      isSigned = true
      guard form.holds(for: first, in: view.story), !Self.endsAddress(first, view.bytes) else { continue }
      if parts.count > 1 {
        reportRepeat(first, last, view, into: &findings)
      } else {
        check(first, block, view, into: &findings)
      }
    }
    if isRequired, !isSigned { reportMissing(view, into: &findings) }
  }

  /// Whether the part is the slash at the end of an address or path, with the stop of the sentence: “example.org/a/.”.
  private static func endsAddress(_ part: Part, _ bytes: [UInt8]) -> Bool {
    let start = part.range.start
    guard start > 0, bytes[start] == UInt8(ascii: "/") else { return false }
    return ASCII.isLetter(bytes[start - 1]) || ASCII.isDigit(bytes[start - 1])
  }

  private func check(_ part: Part, _ block: Block, _ view: StoryView, into findings: inout FindingSink) {
    let written = form.text(part, in: view.story, block.language)
    let touched = Self.touchedText(before: part, in: block, view.bytes)
    let isTouching = touched < part.range.start
    let range = ByteRange(touched, part.range.end)
    let found = view.story.text(range)
    let expected = view.story.text(ByteRange(touched, part.range.start)) + (isTouching ? " " : "") + written
    guard found != expected else { return }
    findings.report(
      range, ["found": found, "expected": expected],
      fixes: [.writing(expected, over: range, of: view.bytes)])
  }

  /// The start of the one sign that stands right before the part, or the part's own start where a space does, or where the
  /// part begins with a sign that no space stands before: “./.”.
  private static func touchedText(before part: Part, in block: Block, _ bytes: [UInt8]) -> Int {
    let start = part.range.start
    guard bytes[start] != UInt8(ascii: "."), bytes[start] != UInt8(ascii: "/") else { return start }
    guard start > block.range.start, WhiteSpace.length(before: start, in: bytes.span) == 0 else {
      return start
    }
    return start - bytes.span.scalar(before: start).length
  }

  private func reportRepeat(_ first: Part, _ last: Part, _ view: StoryView, into findings: inout FindingSink)
  {
    let range = first.range.union(last.range)
    let expected = view.story.text(first.range)
    findings.report(
      range, ["found": view.story.text(range), "expected": expected],
      fixes: [.leavingOnly(first.range, upTo: last.range, saying: expected)])
  }

  private func reportMissing(_ view: StoryView, into findings: inout FindingSink) {
    guard view.blocks.contains(where: { $0.kind == .headline }),
      let last = view.blocks.last(where: { $0.kind == .paragraph })
    else { return }
    findings.report(last.lastScalar(in: view.bytes.span), ["found": "", "expected": "a sign-off"])
  }
}
