import WireRules
import WireStory
import WireText

/// Runs one ruleset over stories, one at a time.
///
/// A class, for what all stories share is made once, and each input holds it.
package final class StoryLinter: Sendable {
  /// Rules that see the same blocks.
  private struct Audience: Hashable, Sendable {
    let language: Language?
    let scope: Scope

    func sees(_ block: Block) -> Bool {
      (language == nil || language == block.language) && scope.contains(block.kind)
    }

    /// The blocks that it sees. Most stories are in one language: then no block is copied.
    func blocks(of story: Story, _ shape: Shape) -> [Block] {
      if shape.isUniform, let language, language != story.language { return [] }
      if shape.isUniform || language == nil, scope.contains(shape.kinds) { return story.blocks }
      return story.blocks.filter(sees)
    }
  }

  /// What all blocks of a story have.
  private struct Shape {
    /// The kinds of its blocks.
    private(set) var kinds: BlockKinds = []
    /// Whether all blocks are in the story's language.
    private(set) var isUniform = true

    init(_ story: Story) {
      for index in story.blocks.indices {
        kinds.formUnion(BlockKinds(story.blocks[index].kind))
        if story.blocks[index].language != story.language { isUniform = false }
      }
    }
  }

  /// A rule that wants a phrase of the shared scan, and which of its own phrases it is.
  private struct Taker: Sendable {
    let rule: Int
    let phrase: Int
  }

  package let ruleset: Ruleset
  /// Indices into `Ruleset.rules` of the rules that compare stories.
  let corpusRules: [Int]
  /// The kinds of those rules, by rule; nil for rules that see one story.
  private let corpusKinds: [(any CorpusRuleKind)?]
  /// By rule, what it must find in a story to be asked.
  private let needs: [TextTraits]
  private let needsPhrase: [Bool]
  /// Whether some rule compares the texts of stories.
  private let comparesText: Bool
  private let reader: StoryReader
  private let frame: ReadingFrame?
  private let audiences: [Audience]
  /// The audience of each rule.
  private let audienceOfRule: [Int]
  private let matcher: PhraseMatcher?
  /// Who wants each phrase of the matcher.
  private let takers: [[Taker]]

  /// - Parameter frame: how the text of an example is read.
  package init(_ ruleset: Ruleset, frame: ReadingFrame? = nil) {
    self.ruleset = ruleset
    self.frame = frame
    reader = StoryReader(forms: ruleset.forms, tools: ruleset.tools, detector: ruleset.detector)
    let corpusKinds = ruleset.rules.map(\.kind.corpusKind)
    self.corpusKinds = corpusKinds
    comparesText = corpusKinds.contains { ($0?.comparison ?? .none) != .none }
    needs = ruleset.rules.map { $0.kind.corpusKind == nil ? $0.kind.needs : [] }
    needsPhrase = ruleset.rules.map { $0.kind.corpusKind == nil && $0.kind.needsPhrase }
    corpusRules = corpusKinds.indices.filter { corpusKinds[$0] != nil }
    var audiences: [Audience] = []
    var indices: [Audience: Int] = [:]
    var audienceOfRule: [Int] = []
    var phrases: [Phrase] = []
    var takers: [[Taker]] = []
    var phraseIndices: [Phrase: Int] = [:]
    for (index, rule) in ruleset.rules.enumerated() {
      let audience = Audience(language: rule.language, scope: rule.scope)
      let place = indices[audience] ?? audiences.count
      if place == audiences.count {
        indices[audience] = place
        audiences.append(audience)
      }
      audienceOfRule.append(place)
      for (own, phrase) in rule.kind.phrases.enumerated() {
        let shared = phraseIndices[phrase] ?? phrases.count
        if shared == phrases.count {
          phraseIndices[phrase] = shared
          phrases.append(phrase)
          takers.append([])
        }
        takers[shared].append(Taker(rule: index, phrase: own))
      }
    }
    self.audiences = audiences
    self.audienceOfRule = audienceOfRule
    self.takers = takers
    matcher = phrases.isEmpty ? nil : PhraseMatcher(phrases)
  }

  /// Reads a story and runs the rules that see one story over it.
  func lint(_ source: Source, timings: inout Timings?) -> StoryResult {
    let story =
      frame?.read(source, by: reader, language: ruleset.language) ?? read(source, timings: &timings)
    return lint(story, timings: &timings)
  }

  /// Reads a story as the rules see it.
  func read(_ source: Source) -> Story {
    reader.read(source, language: ruleset.language)
  }

  private func read(_ source: Source, timings: inout Timings?) -> Story {
    var (language, blocks) = Timings.measure(.blocks, into: &timings) {
      (ruleset.language ?? reader.language(of: source), reader.blocks(of: source))
    }
    let tokens = Timings.measure(.words, into: &timings) {
      reader.tokens(of: &blocks, in: source, language, isGiven: ruleset.language != nil)
    }
    let cuts = Timings.measure(.cuts, into: &timings) { reader.cuts(of: tokens, in: blocks, of: source) }
    return Story(source: source, language: language, blocks: blocks, tokens: tokens, cuts: cuts)
  }

  /// Runs the rules that see one story over a story that was read.
  func lint(_ story: Story, timings: inout Timings?) -> StoryResult {
    let shape = Shape(story)
    var blocks: [[Block]?] = Array(repeating: nil, count: audiences.count)
    let hits = Timings.measure(.phrases, into: &timings) { phraseHits(in: story) }
    let print =
      comparesText
      ? Timings.measure(.prints, into: &timings) { StoryPrint(story, forms: ruleset.forms) } : nil
    let signs = Timings.measure(.rules, into: &timings) { StorySigns(story) }
    var view = StoryView(story: story, blocks: [], hits: [], signs: signs, print: print)
    var found: [Finding] = []
    var facts: [StoryResult.RuleFacts] = []
    var notes: [String] = []
    for index in ruleset.rules.indices {
      guard signs.traits.isSuperset(of: needs[index]),
        !needsPhrase[index] || !hits.isEmpty && !hits[index].isEmpty
      else { continue }
      let audience = audienceOfRule[index]
      let seen = blocks[audience] ?? audiences[audience].blocks(of: story, shape)
      blocks[audience] = seen
      guard !seen.isEmpty else { continue }
      let rule = ruleset.rules[index]
      view.blocks = seen
      view.hits = hits.isEmpty ? [] : hits[index]
      Timings.measure(kind: type(of: rule.kind).name, of: .rules, into: &timings) {
        var sink = FindingSink(rule: rule, story: story)
        if let kind = corpusKinds[index] {
          var own: [Fact] = []
          kind.check(view, into: &sink, facts: &own)
          facts.append(StoryResult.RuleFacts(rule: index, facts: own))
        } else {
          rule.kind.check(view, into: &sink)
        }
        found += sink.findings
        notes += sink.notes
      }
    }
    let located = Timings.measure(.locate, into: &timings) { locate(found, in: story.source) }
    return StoryResult(
      language: story.language, findings: located, facts: facts, notes: notes, print: print,
      fingerprint: Fingerprint(story.source.bytes))
  }

  /// Judges one story by what a corpus rule knows of all.
  ///
  /// - Parameter story: an index into `corpus.stories`.
  func check(_ corpus: CorpusFacts, rule index: Int, story: Int) -> [Finding] {
    let rule = ruleset.rules[index]
    guard let kind = corpusKinds[index] else {
      preconditionFailure("a rule of one story was asked about several")
    }
    var sink = FindingSink(rule: rule, story: nil)
    kind.check(corpus, story: story, into: &sink)
    return sink.findings
  }

  /// What one corpus rule compares of a story's text; nil where it compares none.
  func print(of result: StoryResult, rule index: Int) -> StoryPrint? {
    switch corpusKinds[index]?.comparison ?? .none {
    case .none: nil
    case .stories: result.print?.ofStory
    case .passages: result.print?.seen(by: ruleset.rules[index].scope)
    }
  }

  private func locate(_ findings: [Finding], in source: Source) -> [LocatedFinding] {
    guard !findings.isEmpty else { return [] }
    let locator = Locator(source)
    // Indices are sorted, as they are lighter than findings.
    let order = findings.indices.sorted { LocatedFinding.isBefore(findings[$0], findings[$1]) }
    return order.map { locator.locate(findings[$0]) }
  }

  /// The hits of each rule in the blocks that it sees; empty where no rule wants any.
  private func phraseHits(in story: Story) -> [[PhraseHit]] {
    guard let matcher else { return [] }
    var hits: [[PhraseHit]] = Array(repeating: [], count: ruleset.rules.count)
    var found: [PhraseHit] = []
    for block in story.blocks {
      found.removeAll(keepingCapacity: true)
      matcher.hits(in: story.source.span, block.range, into: &found)
      for hit in found {
        for taker in takers[hit.phrase] where audiences[audienceOfRule[taker.rule]].sees(block) {
          hits[taker.rule].append(PhraseHit(phrase: taker.phrase, range: hit.range))
        }
      }
    }
    return hits
  }
}
