import WireConfig
import WireRules
import WireStory
import WireText

/// Runs one ruleset over stories, one at a time.
///
/// A class, for what all stories share is made once, and each input holds it.
package final class StoryLinter: Sendable {
  package let ruleset: Ruleset
  private let reader: StoryReader
  private let frame: ReadingFrame?
  private let tables: RuleTables
  private let counting: CountingWords

  /// - Parameter frame: how the text of an example is read.
  package init(_ ruleset: Ruleset, frame: ReadingFrame? = nil) {
    self.ruleset = ruleset
    self.frame = frame
    reader = StoryReader(forms: ruleset.forms, tools: ruleset.tools, detector: ruleset.detector)
    tables = RuleTables(ruleset)
    counting = CountingWords(ruleset.forms)
  }

  /// What is wrong with the files of rules that some story asked for.
  var faults: Set<ConfigError> { tables.faults }

  /// Reads a story and runs the rules that see one story over it.
  ///
  /// - Parameter showsLines: whether a report will show the lines of what is found.
  func lint(_ source: Source, showsLines: Bool = true, timings: inout Timings?) -> StoryResult {
    let story =
      frame?.read(source, by: reader, language: ruleset.language) ?? read(source, timings: &timings)
    return lint(story, showsLines: showsLines, timings: &timings)
  }

  /// Reads a story as the rules see it.
  func read(_ source: Source) -> Story {
    reader.read(source, language: ruleset.language)
  }

  private func read(_ source: Source, timings: inout Timings?) -> Story {
    var (taken, blocks) = Timings.measure(.blocks, into: &timings) {
      let blocks = reader.blocks(of: source)
      return (ruleset.language ?? reader.language(of: source, blocks: blocks), blocks)
    }
    let tokens = Timings.measure(.words, into: &timings) {
      reader.tokens(of: &blocks, in: source, taken, isGiven: ruleset.language != nil)
    }
    let language = StoryReader.language(of: blocks, taken: taken)
    let cuts = Timings.measure(.cuts, into: &timings) { reader.cuts(of: tokens, in: blocks, of: source) }
    return Story(source: source, language: language, blocks: blocks, tokens: tokens, cuts: cuts)
  }

  /// Runs the rules that see one story over a story that was read.
  func lint(_ story: Story, showsLines: Bool = true, timings: inout Timings?) -> StoryResult {
    let table = Timings.measure(.rules, into: &timings) { tables.table(for: story.blocks) }
    let shape = StoryShape(story)
    var blocks: [[Block]?] = Array(repeating: nil, count: table.audiences.count)
    let hits = Timings.measure(.phrases, into: &timings) { table.phraseHits(in: story) }
    let print =
      table.comparesText
      ? Timings.measure(.prints, into: &timings) {
        StoryPrint(story, forms: ruleset.forms, counting: counting)
      } : nil
    let signs = Timings.measure(.rules, into: &timings) { StorySigns(story) }
    var view = StoryView(story: story, blocks: [], hits: [], signs: signs, print: print)
    var found = FindingSink.Found()
    var facts: [StoryResult.RuleFacts] = []
    for (place, entry) in table.entries.enumerated() {
      guard signs.traits.isSuperset(of: entry.needs),
        !entry.needsPhrase || !hits.isEmpty && !hits[place].isEmpty
      else { continue }
      let seen = blocks[entry.audience] ?? table.audiences[entry.audience].blocks(of: story, shape)
      blocks[entry.audience] = seen
      guard !seen.isEmpty else { continue }
      let rule = entry.rule
      view.blocks = seen
      view.hits = hits.isEmpty ? [] : hits[place]
      var sink = FindingSink(rule: rule, story: story, after: consume found)
      // A closure would copy what it sees, for every rule.
      let start = Timings.start(of: timings)
      if let kind = entry.corpusKind {
        var own: [Fact] = []
        kind.check(view, into: &sink, facts: &own)
        if !own.isEmpty || kind.comparison != .none {
          facts.append(StoryResult.RuleFacts(rule: rule, kind: kind, facts: own))
        }
      } else {
        rule.kind.check(view, into: &sink)
      }
      if let start { timings?.add(since: start, kind: type(of: rule.kind).name, of: .rules) }
      found = sink.take()
    }
    let findings = found.findings
    let located = Timings.measure(.locate, into: &timings) {
      locate(findings, in: story.source, showsLines: showsLines)
    }
    return StoryResult(
      language: story.language, findings: located, facts: facts, notes: found.notes, print: print,
      fingerprint: Fingerprint(story.source.bytes))
  }

  private func locate(_ findings: [Finding], in source: Source, showsLines: Bool) -> [LocatedFinding] {
    guard !findings.isEmpty else { return [] }
    var locator = Locator(source, showsLines: showsLines)
    // Indices are sorted, as they are lighter than findings.
    let order = findings.indices.sorted { left, right in
      let (one, other) = (findings[left].range, findings[right].range)
      return one == other ? LocatedFinding.isBefore(findings[left], findings[right]) : one < other
    }
    return order.map { locator.locate(findings[$0]) }
  }
}
