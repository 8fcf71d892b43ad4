import WireRules
import WireText

extension LintRun {
  /// The facts of all stories, by rule. Stories that different configurations judge are compared with each other
  /// where both have the rule.
  struct Corpus: Sendable {
    /// A place that a finding of another story speaks of.
    struct Place: Hashable {
      let story: Int
      let range: ByteRange
    }

    private struct RuleCorpus: Sendable {
      let facts: CorpusFacts
      /// Which stories of the run are in `facts.stories`, in their order, which is that of the run.
      let stories: [Int]

      /// The index in `facts.stories` of a story of the run; nil where it gave none. O(log n).
      func index(of story: Int) -> Int? {
        let index = stories.indices.partitioningIndex { stories[$0] >= story }
        return index < stories.count && stories[index] == story ? index : nil
      }
    }

    private let rules: [String: RuleCorpus]
    private let storyOfPath: [String: Int]

    init(inputs: [LintInput], states: [State]) {
      var stories: [String: [(index: Int, facts: [Fact], print: StoryPrint?)]] = [:]
      for (index, state) in states.enumerated() {
        guard case .linted(let result) = state else { continue }
        for own in result.facts {
          stories[own.rule.id, default: []].append((index, own.facts, Self.print(of: result, for: own)))
        }
      }
      // A story by itself has nothing to be compared with.
      rules = stories.filter { $0.value.count > 1 }.mapValues { entries in
        // The inputs are in the order that `CorpusFacts` keeps: by the bytes of their paths.
        let facts = CorpusFacts(
          stories: entries.map {
            CorpusFacts.Story(path: inputs[$0.index].path, facts: $0.facts, print: $0.print)
          })
        return RuleCorpus(facts: facts, stories: entries.map(\.index))
      }
      var paths: [String: Int] = [:]
      if !rules.isEmpty {
        for (index, input) in inputs.enumerated() where paths[input.path] == nil { paths[input.path] = index }
      }
      storyOfPath = paths
    }

    /// Whether no rule has stories to compare.
    var isEmpty: Bool { rules.isEmpty }

    /// What a corpus rule compares of a story's text; nil where it compares none.
    private static func print(of result: StoryResult, for own: StoryResult.RuleFacts) -> StoryPrint? {
      switch own.kind.comparison {
      case .none: nil
      case .stories: result.print?.ofStory
      case .passages: result.print?.seen(by: own.rule.scope)
      }
    }

    /// What the corpus rules find in one story, by the facts that it gave them.
    func check(_ result: StoryResult, at index: Int, timings: inout Timings?) -> [Finding] {
      var findings: [Finding] = []
      for own in result.facts {
        guard let corpus = rules[own.rule.id], let story = corpus.index(of: index) else { continue }
        let start = Timings.start(of: timings)
        var sink = FindingSink(rule: own.rule, story: nil)
        own.kind.check(corpus.facts, story: story, into: &sink)
        if let start { timings?.add(since: start, kind: type(of: own.kind).name, of: .corpus) }
        findings += sink.found.findings
      }
      return findings
    }

    /// The stories that must be read again to locate the findings of each story, with the places in them that
    /// findings of other stories speak of.
    func places(of findings: [[Finding]]) -> [(story: Int, places: [ByteRange])] {
      guard !findings.allSatisfy(\.isEmpty) else { return [] }
      var wanted: [Int: Set<ByteRange>] = [:]
      for (story, found) in findings.enumerated() where !found.isEmpty {
        wanted[story, default: []].formUnion([])
        for place in found.flatMap(\.related) {
          guard let path = place.path, let other = storyOfPath[path] else { continue }
          wanted[other, default: []].insert(place.range)
        }
      }
      return wanted.sorted { $0.key < $1.key }.map { ($0.key, $0.value.sorted()) }
    }

    /// The finding with the places in other stories, in the order in which its rule names them; one whose file
    /// cannot be read any more is left out.
    func withRelated(_ finding: LocatedFinding, places: [Place: LocatedPlace]) -> LocatedFinding {
      var own = finding.related.makeIterator()
      var related: [LocatedPlace] = []
      for place in finding.finding.related {
        guard let path = place.path else {
          if let next = own.next() { related.append(next) }
          continue
        }
        guard let story = storyOfPath[path], let other = places[Place(story: story, range: place.range)]
        else {
          continue
        }
        related.append(LocatedPlace(place: place, start: other.start, end: other.end))
      }
      return finding.with(related: related)
    }
  }
}
