package import WireConfig
import WireStory
import WireText

/// Finds signs that are set against the usage of the language, or in two ways in one story.
package struct Typography: RuleKind {
  package static let name = "typography"
  package var precedence: Precedence { .typography }
  package static let inQuotations = QuotationPolicy.mended
  package static let manual = RuleManual(
    summary: "Finds signs that are set against the usage of the language, or in two ways in one story.",
    details: """
      A rule looks for one fault. Of two ways the one that the story writes less often is told, once, with a fix that \
      changes all of it. Datelines, credits and sign-offs have rules of their own and are left alone, and so are \
      times, addresses, ratios, smileys and decimals. A quotation that goes on in the next paragraph may stay open.
      """,
    options: [
      .init("fault", "what to find: " + Fault.allCases.map(\.rawValue).joined(separator: ", ")),
      .init(
        "before", "for missing-space: the signs that want a space before them, each with the space to write"),
      .init(
        "after", "for missing-space: the signs that want a space after them, each with the space to write"),
      .init("no-break", "for missing-space: whether a plain space is a fault too (false)"),
      .init("exceptions", "for missing-space: words that end in such a sign"),
      .init("marks", "for doubled-mark: the signs that stand once"),
      .init("attributions", "for unbalanced-quotation: words that follow a quotation after a comma"),
      .init(
        "comma-inside", "for unbalanced-quotation: whether that comma stands inside the quotation (false)"),
      .init("space", "for unbalanced-quotation: the space inside « and », or none"),
    ],
    placeholders: [
      .init("found", "the text as it stands"),
      .init("mark", "the sign, or the missing sign"),
      .init("side", "before or after, opening or closing"),
      .init("fault", "for missing-space: “no space” or “plain space”"),
      .init("count", "how often the lesser way is written"),
      .init("other", "the greater way"),
      .init("other-count", "how often the greater way is written"),
    ])

  /// What is found.
  enum Fault: String, CaseIterable {
    /// No space where the language wants one beside a sign.
    case missingSpace = "missing-space"
    /// Straight and curly apostrophes in one story.
    case mixedApostrophes = "mixed-apostrophes"
    /// Straight quotation marks beside “ ” or « » in one story.
    case mixedQuotationMarks = "mixed-quotation-marks"
    /// Three full stops and U+2026 in one story.
    case mixedEllipses = "mixed-ellipses"
    /// A compound written with a hyphen and with a dash.
    case mixedDashes = "mixed-dashes"
    /// A quotation that is not closed, or not opened.
    case unbalancedQuotation = "unbalanced-quotation"
    /// A bracket that is not closed, or not opened.
    case unbalancedBracket = "unbalanced-bracket"
    /// A comma, stop or such typed twice.
    case doubledMark = "doubled-mark"
  }

  /// A fault with its options.
  enum Check {
    case missingSpace(SignSpacing)
    case mixedApostrophes, mixedQuotationMarks, mixedEllipses, mixedDashes, unbalancedBracket
    case unbalancedQuotation(Attribution)
    case doubledMark([UInt32])
  }

  let check: Check

  package init(options: inout Fields, setup: RuleSetup) {
    switch options.choice(required: "fault", of: Fault.self) {
    case .missingSpace: check = .missingSpace(SignSpacing(options: &options))
    case .mixedApostrophes, nil: check = .mixedApostrophes
    case .mixedQuotationMarks: check = .mixedQuotationMarks
    case .mixedEllipses: check = .mixedEllipses
    case .mixedDashes: check = .mixedDashes
    case .unbalancedQuotation: check = .unbalancedQuotation(Attribution(options: &options))
    case .unbalancedBracket: check = .unbalancedBracket
    case .doubledMark: check = .doubledMark(options.scalars("marks", default: [",", ".", ";"]))
    }
  }

  package var needs: TextTraits {
    switch check {
    case .missingSpace: []
    case .mixedApostrophes: [.straightApostrophe, .curlyApostrophe]
    case .mixedQuotationMarks: [.straightQuotation, .shapedQuotation]
    case .mixedEllipses: [.stops, .ellipsis]
    case .mixedDashes: .tightDash
    case .unbalancedQuotation: .quotation
    case .unbalancedBracket: .bracket
    case .doubledMark: .doubledSign
    }
  }

  package func check(_ view: StoryView, into findings: inout FindingSink) {
    switch check {
    case .missingSpace(let spacing): spacing.check(view, into: &findings)
    case .mixedApostrophes: mixedApostrophes(view, into: &findings)
    case .mixedQuotationMarks: mixedQuotationMarks(view, into: &findings)
    case .mixedEllipses: mixedEllipses(view, into: &findings)
    case .mixedDashes: mixedDashes(view, into: &findings)
    case .unbalancedQuotation(let attribution): unbalancedQuotations(view, attribution, into: &findings)
    case .unbalancedBracket: unbalancedBrackets(view, into: &findings)
    case .doubledMark(let marks): doubledMarks(marks, view, into: &findings)
    }
  }
}
