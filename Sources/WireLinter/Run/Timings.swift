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

  /// A line for each stage and, under them, for each kind, the longest first; in milliseconds.
  public var table: String {
    var lines = Stage.allCases.compactMap { stage in
      stages[stage].map { Self.line(stage.rawValue, $0) }
    }
    for (kind, time) in kinds.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      lines.append("  " + Self.line(kind, time))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func line(_ name: String, _ time: Duration) -> String {
    let (seconds, attoseconds) = time.components
    let hundredths = seconds * 100_000 + attoseconds / 10_000_000_000_000
    let rest = String(hundredths % 100)
    let number = "\(hundredths / 100).\(rest.count == 1 ? "0" : "")\(rest)"
    let gap = String(repeating: " ", count: max(1, 28 - name.count - number.count))
    return "\(name)\(gap)\(number) ms"
  }

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

  /// Runs `body` and adds its time to a kind of rule and to the stage that it is part of.
  package static func measure<Result>(
    kind: String, of stage: Stage, into timings: inout Timings?, _ body: () -> Result
  ) -> Result {
    guard timings != nil else { return body() }
    let start = ContinuousClock.now
    let result = body()
    let time = ContinuousClock.now - start
    timings?.stages[stage, default: .zero] += time
    timings?.kinds[kind, default: .zero] += time
    return result
  }
}
