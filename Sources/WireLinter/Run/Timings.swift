/// Where the time of a run goes: by stage and by rule kind, summed over the threads.
public struct Timings: Hashable, Sendable {
  /// A step of the way of a story.
  public enum Stage: String, CaseIterable, Sendable {
    /// Reading the file and checking its encoding.
    case read
    /// Cutting the story into blocks, and telling their language.
    case blocks
    /// Cutting the blocks into words, and looking them up.
    case words
    /// Looking for missing spaces.
    case cuts
    /// The shared scan for the phrases of all rules.
    case phrases
    /// What the story is compared by with others.
    case prints
    /// The rules that see one story.
    case rules
    /// The rules that compare stories.
    case corpus
    /// Lines, columns and excerpts of the findings.
    case locate
  }

  /// The time of each stage.
  public private(set) var stages: [Stage: Duration] = [:]
  /// The time of each kind of rule, within the stages `rules` and `corpus`.
  public private(set) var kinds: [String: Duration] = [:]

  package init() {}

  package mutating func merge(_ other: Timings) {
    stages.merge(other.stages, uniquingKeysWith: +)
    kinds.merge(other.kinds, uniquingKeysWith: +)
  }

  /// Runs `body` and adds its time to a stage; only runs it where `timings` is nil.
  package static func measure<Result>(_ stage: Stage, into timings: inout Timings?, _ body: () -> Result)
    -> Result
  {
    guard timings != nil else { return body() }
    let start = ContinuousClock.now
    let result = body()
    timings?.stages[stage, default: .zero] += ContinuousClock.now - start
    return result
  }

  /// The time by the clock; nil where `timings` is nil.
  static func start(of timings: Timings?) -> ContinuousClock.Instant? {
    timings == nil ? nil : .now
  }

  /// Adds the time from `start` on to a kind of rule and to the stage that it is part of.
  mutating func add(since start: ContinuousClock.Instant, kind: String, of stage: Stage) {
    let time = ContinuousClock.now - start
    stages[stage, default: .zero] += time
    kinds[kind, default: .zero] += time
  }
}
