package import WireConfig
import WireStory
import WireText

/// Finds a sign-off of another agency than the dateline's, a caption that two stories credit to two agencies or people, and
/// an agency that a house does not use.
package struct Agencies: CorpusRuleKind {
  package static let name = "agencies"
  package static let inQuotations = QuotationPolicy.told
  package static let manual = RuleManual(
    summary:
      "Finds a sign-off of another agency than the dateline's, a caption credited to two, and one that is not allowed.",
    details: """
      An agency is known by the signs and names of all packs, so that two signs of one agency agree. A sign-off that \
      stands behind a whole sentence is held against the last dateline before it that names an agency; a sign of \
      several agencies agrees where one of them is the dateline's. Captions are compared over the run by their words, eight \
      or more; two credits that name one agency in common agree, unless each names a photographer and not the same.
      """,
    options: [
      .init("fault", "what to find: " + Fault.allCases.map(\.rawValue).joined(separator: ", ")),
      .init("agencies", "for not-allowed: the agencies, by sign, that may be named"),
      .init("parts", "for not-allowed: where they are looked for: dateline, credit, sign-off (all)"),
    ],
    placeholders: [
      .init("found", "the agency as it stands"),
      .init(
        "expected", "for other-sign-off: the dateline's agency; for other-credit: what the story before has"),
    ])

  /// What is found.
  enum Fault: String, CaseIterable {
    /// A sign-off names no agency of the dateline.
    case otherSignOff = "other-sign-off"
    /// A caption names an agency or a photographer, and in another story the same caption names none of those.
    case otherCredit = "other-credit"
    /// An agency that is not among those of the rule.
    case notAllowed = "not-allowed"
  }

  /// Where an agency may be named.
  enum Place: String, CaseIterable {
    case dateline, credit
    case signOff = "sign-off"

    var part: Part.Kind {
      switch self {
      case .dateline: .dateline
      case .credit: .credit
      case .signOff: .signOff
      }
    }
  }

  let fault: Fault
  /// The signs of the agencies that may be named.
  var allowed: Set<String> = []
  /// The parts that are looked at.
  var parts: [Part.Kind] = []
  private let forms: StoryForms

  package init(options: inout Fields, setup: RuleSetup) {
    forms = setup.forms
    fault = options.choice(required: "fault", of: Fault.self) ?? .otherSignOff
    guard fault == .notAllowed else { return }
    allowed = Set(options.strings("agencies", orOne: true))
    parts = (options.choices("parts", of: Place.self) ?? Place.allCases).map(\.part)
    if allowed.isEmpty { options.report("no agency is allowed", help: "add “agencies: […]”", at: "agencies") }
  }

  package func check(_ view: StoryView, into findings: inout FindingSink, facts: inout [Fact]) {
    switch fault {
    case .otherSignOff: otherSignOffs(view, into: &findings)
    case .otherCredit: facts += creditedCaptions(view)
    case .notAllowed: notAllowed(view, into: &findings)
    }
  }

  package func check(_ corpus: CorpusFacts, story: Int, into findings: inout FindingSink) {
    if fault == .otherCredit { otherCredits(corpus, story, into: &findings) }
  }

  private func otherSignOffs(_ view: StoryView, into findings: inout FindingSink) {
    var origin: [(sign: String, range: ByteRange)] = []
    for part in view.blocks.flatMap(\.parts) {
      let named = agencies(of: part, view)
      if part.kind == .dateline, !named.isEmpty { origin = named }
      guard part.kind == .signOff, followsSentence(part, view.bytes.span), let first = named.first,
        let home = origin.first,
        // A bare name may be the credit of a picture.
        first.range != part.range,
        !named.contains(where: { agency in origin.contains { $0.sign == agency.sign } })
      else { continue }
      findings.report(
        first.range, ["found": view.story.text(first.range), "expected": view.story.text(home.range)],
        related: [RelatedPlace(range: home.range, message: "the dateline's agency")])
    }
  }

  /// Whether the part stands on a line of its own or behind the end of a sentence: `… of the agency (ABC)` is no sign-off.
  private func followsSentence(_ part: Part, _ bytes: Span<UInt8>) -> Bool {
    let end = WhiteSpace.skipBack(from: part.range.start, to: 0, in: bytes)
    guard end > 0 else { return true }
    for offset in end..<part.range.start where bytes[offset] == UInt8(ascii: "\n") { return true }
    let last = bytes.scalar(before: end).value
    return Mark.endsSentence(last) || Mark.isClosingQuote(last)
  }

  private func notAllowed(_ view: StoryView, into findings: inout FindingSink) {
    for part in view.blocks.flatMap(\.parts) where parts.contains(part.kind) {
      for agency in agencies(of: part, view) where !allowed.contains(agency.sign) {
        findings.report(agency.range, ["found": view.story.text(agency.range)])
      }
    }
  }

  /// The agencies that a part names, in order.
  func agencies(of part: Part, _ view: StoryView) -> [(sign: String, range: ByteRange)] {
    part.fields.compactMap { field in
      guard field.name == .agency, let agency = forms.agency(view.bytes.span, field.range) else { return nil }
      return (agency.sign, field.range)
    }
  }
}
