package import WireConfig
import WireStory
package import WireText

/// Finds one person or place that is spelt two ways.
///
/// Three comparisons, from sure to doubtful; a word is spoken of once:
/// 1. a spelling that the house's names file replaces;
/// 2. names of two words or more that are the same but for diacritics, or but for one letter of one word;
/// 3. a single word of two names that is the same but for diacritics (Hélène Kérouan, Jean Kerouan).
/// The spelling to settle on is the names file's, else the more frequent one, else the one with more diacritics.
package struct Names: CorpusRuleKind {
  package static let name = "names"
  package var precedence: Precedence { .names }
  package static let inQuotations = QuotationPolicy.told

  package static let manual = RuleManual(
    summary:
      "Finds one person or place spelt two ways, in a story, across stories, and against the names file.",
    details: """
      Each occurrence of the lesser spelling is a finding, and points to the other. A fix is safe where the names \
      file of the configuration settles the spelling, and asks first elsewhere: two people may share a surname that \
      each spells in another way. Across stories only full names are compared.
      """,
    options: [
      RuleManual.Entry("particles", "small words inside a name: de, van, bin"),
      RuleManual.Entry("one-letter", "whether full names that differ by one letter are compared (true)"),
      RuleManual.Entry("across", "whether full names are compared with the other stories' (false)"),
    ],
    placeholders: [
      RuleManual.Entry("found", "the spelling that stands there"),
      RuleManual.Entry("expected", "the spelling to settle on"),
      RuleManual.Entry("reason", "what speaks for it, and where both stand"),
    ])

  /// Whether full names that differ by one letter are compared.
  let comparesLetters: Bool
  /// Whether full names are compared with the other stories'.
  let comparesAcross: Bool
  /// The names of the house.
  let book: NamesBook
  let finder: NameFinder
  /// The book's entry of each phrase.
  private let variants: [(text: String, entry: Int)]

  package init(options: inout Fields, setup: RuleSetup) {
    finder = NameFinder(particles: options.strings("particles"))
    comparesLetters = options.bool("one-letter", default: true)
    comparesAcross = options.bool("across", default: false)
    book = setup.names
    variants = book.entries.enumerated().flatMap { index, entry in entry.variants.map { ($0, index) } }
  }

  package var phrases: [Phrase] { variants.map { Phrase($0.text) } }

  package func check(_ view: StoryView, into findings: inout FindingSink, facts: inout [Fact]) {
    let settled = checkBook(view, into: &findings)
    let mentions = finder.names(in: view.story, blocks: view.blocks)
    if comparesAcross { facts = self.facts(mentions, view.story) }
    guard mentions.words.count > 1 else { return }
    var comparison = NameComparison(mentions: mentions, settled: settled)
    for pair in comparison.differences(oneLetter: comparesLetters) {
      report(pair, mentions, view.story, into: &findings)
    }
  }

  /// Reports the spellings that the names file replaces; gives the ranges that it has spoken of.
  private func checkBook(_ view: StoryView, into findings: inout FindingSink) -> [ByteRange] {
    var settled: [ByteRange] = []
    for hit in view.hits {
      let variant = variants[hit.phrase]
      let entry = book.entries[variant.entry]
      let found = view.story.text(hit.range)
      // The shared scan folds case; a names file does not: « Le Goff » is no « le goff ».
      guard NormalForm.composed(Array(found.utf8)) == NormalForm.composed(Array(variant.text.utf8)) else {
        continue
      }
      if let last = settled.last, last.overlaps(hit.range) { continue }
      settled.append(hit.range)
      findings.report(
        hit.range, ["found": found, "expected": entry.name, "reason": "\(entry.source) has it so"],
        fixes: [
          Fix(
            title: "Write “\(entry.name)”", safety: .safe,
            edits: [Edit(range: hit.range, replacement: entry.name)])
        ])
    }
    return settled
  }

  private func report(
    _ pair: NameComparison.Difference, _ mentions: NameMentions, _ story: Story,
    into findings: inout FindingSink
  ) {
    let other = story.text(pair.betterName)
    let reason =
      switch pair.reason {
      case .frequency: "“\(other)” has it \(pair.betterCount) times to \(pair.count); settle on one"
      case .diacritics: "“\(other)” has it so; settle on one"
      case .order: "“\(other)” has it so; settle on one"
      }
    findings.report(
      pair.word,
      ["found": story.text(pair.word), "expected": story.text(pair.betterWord), "reason": reason],
      fixes: fixes(pair, story),
      related: [RelatedPlace(range: pair.betterWord, message: "spelt “\(story.text(pair.betterWord))” here")])
  }

  /// The lesser spelling as the better; where nothing speaks for either, the other way round too.
  private func fixes(_ pair: NameComparison.Difference, _ story: Story) -> [Fix] {
    let better = story.text(pair.betterWord)
    let own = story.text(pair.word)
    let fix = Fix(
      title: "Write “\(better)”", safety: .unsafe, edits: [Edit(range: pair.word, replacement: better)])
    guard pair.reason == .order, pair.count == 1 else { return [fix] }
    let reverse = Fix(
      title: "Write “\(own)” in the other place", safety: .unsafe,
      edits: [Edit(range: pair.betterWord, replacement: own)])
    return [fix, reverse]
  }

  private func facts(_ mentions: NameMentions, _ story: Story) -> [Fact] {
    mentions.names.compactMap { name in
      guard name.count > 1 else { return nil }
      let plain = mentions.words[name].map { String(decoding: mentions.plainKey(of: $0), as: UTF8.self) }
      let range = mentions.range(of: name)
      return Fact(
        key: story.language.code + " " + plain.joined(separator: " "), text: story.text(range), range: range,
        isQuoted: story.isQuoted(range))
    }
  }

  package func check(_ corpus: CorpusFacts, story: Int, into findings: inout FindingSink) {
    for fact in corpus.stories[story].facts {
      guard let spellings = corpus.spellings[fact.key], let best = Self.settled(spellings) else { continue }
      let there = corpus.fact(at: best.first)
      guard WordKey.make(there.text) != WordKey.make(fact.text) else { continue }
      findings.report(
        fact.range,
        ["found": fact.text, "expected": there.text, "reason": "\(best.storyCount) stories have it so"],
        fixes: [
          Fix(
            title: "Write “\(there.text)”", safety: .unsafe,
            edits: [Edit(range: fact.range, replacement: there.text)])
        ],
        related: [
          RelatedPlace(
            path: corpus.stories[best.first.story].path, range: there.range,
            message: "spelt “\(there.text)” here")
        ], isQuoted: fact.isQuoted)
    }
  }

  /// The spelling that most stories have; nil where one story has it alone, or two spellings have as many.
  private static func settled(_ spellings: [CorpusFacts.Spelling]) -> CorpusFacts.Spelling? {
    let most = spellings.map(\.storyCount).max() ?? 0
    let best = spellings.filter { $0.storyCount == most }
    return best.count == 1 && most > 1 ? best[0] : nil
  }
}
