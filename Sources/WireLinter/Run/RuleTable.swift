import WireConfig
import WireRules
import WireStory
import WireText

/// The rules for stories whose blocks are in the same languages, with what those rules share: who sees which blocks, and
/// the scan for all their phrases.
final class RuleTable: Sendable {
  /// A rule of the table; a class, for every story goes over all of them and asks few.
  final class Entry: Sendable {
    let rule: Rule
    /// The rule's kind, where it compares stories.
    let corpusKind: (any CorpusRuleKind)?
    /// An index into `audiences`.
    let audience: Int
    /// What it must find in a story to be asked; a rule that compares stories is always asked.
    let needs: TextTraits
    let needsPhrase: Bool

    init(_ rule: Rule, audience: Int) {
      self.rule = rule
      self.audience = audience
      let corpusKind = rule.kind.corpusKind
      self.corpusKind = corpusKind
      needs = corpusKind == nil ? rule.kind.needs : []
      needsPhrase = corpusKind == nil && rule.kind.needsPhrase
    }
  }

  /// Rules that see the same blocks.
  struct Audience: Equatable, Sendable {
    let language: Language?
    let scope: Scope

    func sees(_ block: Block) -> Bool {
      (language == nil || language == block.language) && scope.contains(block.kind)
    }

    /// The blocks that it sees. Most stories are in one language: then no block is copied.
    func blocks(of story: Story, _ shape: StoryShape) -> [Block] {
      if shape.isUniform, let language, language != story.language { return [] }
      if shape.isUniform || language == nil, scope.contains(shape.kinds) { return story.blocks }
      return story.blocks.filter(sees)
    }
  }

  /// A rule that wants a phrase of the shared scan, and which of its own phrases it is.
  private struct Taker: Sendable {
    let entry: Int
    let phrase: Int
  }

  /// Ordered by the ids of the rules.
  let entries: [Entry]
  let audiences: [Audience]
  /// What is wrong with the files of rules that are missing here.
  let faults: [ConfigError]
  /// Whether some rule compares the texts of stories.
  let comparesText: Bool
  private let matcher: PhraseMatcher?
  /// Who wants each phrase of the matcher; a phrase of two rules is there twice.
  private let takers: [Taker]

  /// Makes the rules that run in one of `languages`, or in any.
  init(_ ruleset: Ruleset, languages: [Language]) {
    var entries: [Entry] = []
    var faults: [ConfigError] = []
    var audiences: [Audience] = []
    var phrases: [Phrase] = []
    var takers: [Taker] = []
    for pending in ruleset.entries {
      if let language = pending.language, !languages.contains(language) { continue }
      let rule: Rule
      do throws(ConfigErrors) {
        rule = try pending.rule()
      } catch {
        faults += error.errors
        continue
      }
      let audience = Audience(language: rule.language, scope: rule.scope)
      let place = audiences.firstIndex(of: audience) ?? audiences.count
      if place == audiences.count { audiences.append(audience) }
      for (own, phrase) in rule.kind.phrases.enumerated() {
        phrases.append(phrase)
        takers.append(Taker(entry: entries.count, phrase: own))
      }
      entries.append(Entry(rule, audience: place))
    }
    self.entries = entries
    self.faults = faults
    self.audiences = audiences
    self.takers = takers
    comparesText = entries.contains { ($0.corpusKind?.comparison ?? .none) != .none }
    matcher = phrases.isEmpty ? nil : PhraseMatcher(phrases)
  }

  /// The hits of each rule in the blocks that it sees; empty where no rule wants any.
  func phraseHits(in story: Story) -> [[PhraseHit]] {
    guard let matcher else { return [] }
    var hits: [[PhraseHit]] = Array(repeating: [], count: entries.count)
    var found: [PhraseHit] = []
    for block in story.blocks {
      found.removeAll(keepingCapacity: true)
      matcher.hits(in: story.source.span, block.range, story.tokens, block.tokens, into: &found)
      for hit in found {
        let taker = takers[hit.phrase]
        guard audiences[entries[taker.entry].audience].sees(block) else { continue }
        hits[taker.entry].append(PhraseHit(phrase: taker.phrase, range: hit.range))
      }
    }
    return hits
  }
}
