package import WireConfig
import WireStory
package import WireText

/// Finds words and patterns that should not be there. As in Vale's check of that name.
package struct Existence: RuleKind {
  package static let name = "existence"
  package static let manual = RuleManual(
    summary: "Finds words and patterns that should not be there.",
    details: """
      Tokens are words or regular expressions (ICU's); each stands between the edges of words unless nonword is true. \
      Text is compared in one normal form, with straight apostrophes and plain spaces.
      """,
    options: [
      .init("tokens", "the words and patterns"),
      .init("raw", "parts of one pattern, put together as they stand, without edges"),
      .init("exceptions", "patterns; what holds one is no fault"),
      .init("ignorecase", "whether case does not matter (false)"),
      .init("nonword", "whether tokens need no word's edge (false)"),
      .init("append", "whether raw comes after the tokens (false)"),
    ],
    placeholders: [.init("found", "the text as it stands")])

  private let search: WordPatterns

  package init(options: inout Fields, setup: RuleSetup) {
    let tokens = options.texts("tokens") ?? []
    let raw = options.texts("raw") ?? []
    let ignoresCase = options.bool("ignorecase", default: false)
    let isBound = !options.bool("nonword", default: false)
    let appendsRaw = options.bool("append", default: false)
    if tokens.isEmpty, raw.isEmpty {
      options.report("nothing is looked for", help: "add “tokens: […]”", at: "tokens")
    }
    let errors = options.errors
    var search = WordPatterns()
    if let first = raw.first {
      let parts = raw.map(\.text).joined()
      let alternatives = tokens.map(\.text).joined(separator: "|")
      let words = tokens.isEmpty ? "" : isBound ? #"\b(?:\#(alternatives))\b"# : "(?:\(alternatives))"
      search.add(
        first, text: appendsRaw ? words + parts : parts + words, isBound: false, ignoresCase: ignoresCase,
        errors: errors)
    } else {
      for token in tokens {
        search.add(token, isBound: isBound, ignoresCase: ignoresCase, errors: errors)
      }
    }
    for exception in options.texts("exceptions") ?? [] { search.addException(exception, errors: errors) }
    self.search = search
  }

  package var phrases: [Phrase] { search.phrases }

  package var needsPhrase: Bool { search.needsPhrase }

  package func check(_ view: StoryView, into findings: inout FindingSink) {
    let notes = search.search(view) { match, _ in
      findings.report(match.range, ["found": view.story.text(match.range)])
    }
    for note in notes { findings.note(note) }
  }
}
