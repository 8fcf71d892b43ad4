package import WireConfig
import WireLexicon
import WireStory
package import WireText

/// Finds one person or place that is spelt two ways.
///
/// What a names file replaces comes first; then the names of a story are compared with each other (see
/// `NameComparison`) and with the names file, and full names with those of other stories. Which spelling to settle on,
/// and why, `NameChoice` says.
package struct Names: CorpusRuleKind {
  package static let name = "names"
  package var precedence: Precedence { .names }
  package static let inQuotations = QuotationPolicy.told

  package static let manual = RuleManual(
    summary:
      "Finds one person or place spelt two ways, in a story, across stories, and against the names file.",
    details: """
      Compared are names that differ by diacritics, by one letter, by letters of one sound (“ou” and “u”), \
      by a hyphen, by spaces, capitals or “ß” inside a full name, or by the order of family and given name; a name of \
      one word beside its full name; and one surname of two people that differs by diacritics alone. Kept apart are \
      words that the dictionary has both, names that stand side by side, “Mr” and “Mrs”, a land and its people, given \
      names where the story speaks of relatives, and endings such as a genitive’s. Two surnames that the dictionary has, a \
      letter apart, are one person’s where one story has them with one given name, but not where each stands more than \
      once, both stand in one sentence, or “Jr” and “Sr” follow. Across stories only full names are compared, and such \
      as the dictionary has both only by their diacritics and hyphens. Of more than 32 names of a story that have all \
      words but one in common, those are compared whose other words are one letter apart; of more than 64 spellings of \
      one sound over all stories, none. \
      The spelling to settle on is the names file’s; else that of the story’s own metadata (“author: …” between lines \
      of three hyphens at its start, a “meta” of HTML), unless that only lost diacritics; else the one that keeps its \
      diacritics, be it the rarer; else the more frequent one; the message says which. Each occurrence of the lesser \
      spelling is a finding, and points to the other; where the two tie, both are offered. A fix is safe where a names file lists the spelling as a \
      variant, and asks first elsewhere: two people may share a surname that each spells in another way.
      """,
    options: [
      RuleManual.Entry("one-letter", "whether names that differ by one letter or sound are compared (true)"),
      RuleManual.Entry("across", "whether full names are compared with the other stories' (false)"),
    ],
    placeholders: [
      RuleManual.Entry("found", "the spelling that stands there"),
      RuleManual.Entry("expected", "the spelling to settle on"),
      RuleManual.Entry("reason", "what speaks for it, and where both stand"),
    ])

  /// Whether names that differ by one letter or sound are compared.
  let comparesLetters: Bool
  /// Whether full names are compared with the other stories'.
  let comparesAcross: Bool
  /// The names of the house.
  let book: NamesBook
  let finder: NameFinder
  private let index: NameIndex
  private let gazetteer: Gazetteer
  let tools: [Language: LanguageTools]
  /// The book's entry of each phrase.
  let variants: [(text: String, entry: Int)]

  package init(options: inout Fields, setup: RuleSetup) {
    finder = NameFinder(customs: setup.customs)
    comparesLetters = options.bool("one-letter", default: true)
    comparesAcross = options.bool("across", default: false)
    book = setup.names
    index = NameIndex(setup.names, setup.customs)
    gazetteer = setup.forms.places
    tools = setup.tools
    variants = book.entries.enumerated().flatMap { index, entry in entry.variants.map { ($0, index) } }
  }

  package var phrases: [Phrase] { variants.map { Phrase($0.text) } }

  package func check(_ view: StoryView, into findings: inout FindingSink, facts: inout [Fact]) {
    let settled = checkBook(view, into: &findings)
    let mentions = finder.names(in: view.story, blocks: view.blocks)
    guard !mentions.words.isEmpty else { return }
    var comparison = NameComparison(
      mentions: mentions, story: view.story, customs: finder.customs, book: book, index: index,
      gazetteer: gazetteer, lexicon: tools[view.story.language]?.lexicon,
      settled: settled, metadata: NameMetadata.ranges(of: view.story.source, finder.customs),
      comparesLetters: comparesLetters)
    for difference in comparison.run() where !Self.isInAddress(difference.range, view.story) {
      report(difference, view.story, into: &findings)
    }
    // Of two stories in no known language each may be in its own, with names of its own: « Via Láctea », « Vía Láctea ».
    if comparesAcross, view.story.language != .undetermined {
      addFullNames(mentions, besides: comparison.told, view.story, to: &facts)
    }
  }

  private func report(_ difference: NameDifference, _ story: Story, into findings: inout FindingSink) {
    let other = difference.betterName
    let reason =
      switch difference.reason {
      case .names(let file): Self.reason(file: file)
      case .metadata: "the story's own metadata has it so"
      case .fuller: "“\(other)” keeps its diacritics; settle on one"
      case .frequency:
        "“\(other)” has it \(difference.betterCount) times to \(difference.count); settle on one"
      case .known: "the dictionary has it so; settle on one"
      case .tie: "“\(other)” has it so; settle on one"
      }
    let related = difference.betterRange.map {
      [RelatedPlace(range: $0, message: "spelt “\(story.text($0))” here")]
    }
    findings.report(
      difference.range,
      [
        "found": story.text(difference.range), "expected": better(of: difference, story), "reason": reason,
      ],
      fixes: fixes(difference, story), related: related ?? [])
  }

  static func reason(file: String) -> String { "\(file) has it so" }

  /// The lesser spelling as the better; where nothing speaks for either, the other way round too.
  private func fixes(_ difference: NameDifference, _ story: Story) -> [Fix] {
    let own = story.text(difference.range)
    let fix = fix(difference.range, better(of: difference, story), story, safety: .unsafe)
    guard difference.reason == .tie, difference.count == 1, let range = difference.betterRange else {
      return [fix]
    }
    let reverse = Fix(
      title: "Write “\(own)” in the other place", safety: .unsafe,
      edits: [Edit(range: range, replacement: NameCase.written(own, like: story.text(range)))])
    return [fix, reverse]
  }

  /// The better spelling in the case of the place that is to have it.
  private func better(of difference: NameDifference, _ story: Story) -> String {
    NameCase.written(difference.better, like: story.text(difference.range))
  }

  /// Writes a name as the story writes: in its normal form and with its apostrophes.
  func fix(_ range: ByteRange, _ name: String, _ story: Story, safety: Fix.Safety) -> Fix {
    let written = story.block(at: range.start).map {
      OwnStyle.applied(to: Array(name.utf8), at: range, in: $0, of: story)
    }
    let text = written.map { String(decoding: $0, as: UTF8.self) } ?? name
    return Fix(writing: name, safety: safety, edits: [Edit(range: range, replacement: text)])
  }
}
