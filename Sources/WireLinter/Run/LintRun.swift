import WireRules
import WireText

/// Lints many stories: each by itself in parallel, then those that must be compared.
///
/// The texts are dropped once a story is linted: findings with their places stay, and the facts to compare by.
package struct LintRun: Sendable {
  enum State: Sendable {
    case unread
    case problem(FileProblem)
    case linted(StoryResult)
  }

  /// Ordered by the bytes of their paths.
  private(set) var inputs: [LintInput]
  private(set) var states: [State]
  /// Nil where no one asked for it.
  package private(set) var timings: Timings?
  private let jobs: Int
  private let showsLines: Bool

  /// - Parameters:
  ///   - jobs: the number of threads, at least 1; the result does not depend on it.
  ///   - showsLines: whether the report will be written with the lines of what is found.
  package init(_ inputs: [LintInput], jobs: Int = 1, showsLines: Bool = true, isTimed: Bool = false) {
    self.inputs = inputs.sorted { Paths.isBefore($0.path, $1.path) }
    self.jobs = max(1, jobs)
    self.showsLines = showsLines
    states = Array(repeating: .unread, count: inputs.count)
    timings = isTimed ? Timings() : nil
  }

  /// Lints the stories and reports what stands.
  package mutating func report() -> LintReport {
    lintUnread()
    let judged = judge()
    var files: [FileReport] = []
    var problems = ruleProblems
    for (index, state) in states.enumerated() {
      switch state {
      case .unread: preconditionFailure("a story was not linted")
      case .problem(let problem): problems.append(problem)
      case .linted(let result):
        files.append(
          FileReport(
            path: inputs[index].path, language: result.language, findings: Overlaps.standing(judged[index]),
            notes: result.notes))
      }
    }
    return LintReport(files: files, problems: problems, timings: timings)
  }

  /// The files of rules that are at fault. Such a rule finds nothing, so that what the others find is no whole answer.
  var ruleProblems: [FileProblem] {
    // Few, as files that share a set of rules share a linter.
    var linters: [StoryLinter] = []
    for input in inputs where !linters.contains(where: { $0 === input.linter }) {
      linters.append(input.linter)
    }
    let faults = linters.reduce(into: Set()) { $0.formUnion($1.faults) }
    return faults.sorted().map { FileProblem($0) }
  }

  /// Gives a story other bytes, which are linted next.
  mutating func replace(_ index: Int, with bytes: [UInt8]) {
    inputs[index] = inputs[index].with(bytes: bytes)
    states[index] = .unread
  }

  /// Gives a story the bytes and the state that it has in another run of the same stories.
  mutating func restore(_ index: Int, from run: LintRun) {
    inputs[index] = run.inputs[index]
    states[index] = run.states[index]
  }

  /// The bytes that a story was linted with; where they cannot be had any more, the story becomes a problem.
  mutating func bytes(of index: Int) -> [UInt8]? {
    guard case .linted(let result) = states[index] else { return nil }
    do throws(FileProblem) {
      let source = try inputs[index].source()
      guard Fingerprint(source.bytes) == result.fingerprint else {
        throw FileProblem(path: inputs[index].path, message: Self.changedMessage)
      }
      return source.bytes
    } catch {
      states[index] = .problem(error)
      return nil
    }
  }

  private static let changedMessage = "the file changed while it was checked"

  /// Lints the stories that were not, each by itself.
  mutating func lintUnread() {
    let unread = states.indices.filter { if case .unread = states[$0] { true } else { false } }
    let inputs = self.inputs
    let isTimed = timings != nil
    let showsLines = self.showsLines
    let results = Batches.map(unread.count, jobs: jobs) { item in
      var timings = isTimed ? Timings() : nil
      return (
        state: Self.lint(inputs[unread[item]], showsLines: showsLines, timings: &timings), timings: timings
      )
    }
    for (index, result) in zip(unread, results) {
      states[index] = result.state
      if let part = result.timings { timings?.merge(part) }
    }
  }

  /// All findings of each story, those of the corpus rules included, in the order of the text; several may speak of
  /// the same bytes.
  mutating func judge() -> [[LocatedFinding]] {
    var findings = states.map { state -> [LocatedFinding] in
      if case .linted(let result) = state { result.findings } else { [] }
    }
    let corpus = Corpus(inputs: inputs, states: states)
    guard !corpus.isEmpty else { return findings }
    let inputs = self.inputs
    let states = self.states
    let isTimed = timings != nil
    let judged = Batches.map(inputs.count, jobs: jobs) { index -> (findings: [Finding], timings: Timings?) in
      var timings = isTimed ? Timings() : nil
      guard case .linted(let result) = states[index] else { return ([], timings) }
      let findings = corpus.check(result, at: index, timings: &timings)
      return (findings, timings)
    }
    for part in judged { if let part = part.timings { timings?.merge(part) } }
    let wanted = corpus.places(of: judged.map(\.findings))
    // Lines and columns need the texts again, of those stories alone that something was found in.
    let showsLines = self.showsLines
    let located = Batches.map(wanted.count, jobs: jobs) { item in
      let index = wanted[item].story
      return Self.locate(
        judged[index].findings, places: wanted[item].places, in: inputs[index], state: states[index],
        showsLines: showsLines)
    }
    var places: [Corpus.Place: LocatedPlace] = [:]
    for (want, result) in zip(wanted, located) {
      if let problem = result.problem { self.states[want.story] = .problem(problem) }
      for place in result.places { places[Corpus.Place(story: want.story, range: place.place.range)] = place }
    }
    for (want, result) in zip(wanted, located) where !result.findings.isEmpty {
      findings[want.story] += result.findings.map { corpus.withRelated($0, places: places) }
      findings[want.story] = LocatedFinding.inOrder(findings[want.story])
    }
    return findings
  }

  private static func lint(_ input: LintInput, showsLines: Bool, timings: inout Timings?) -> State {
    switch Timings.measure(.read, into: &timings, { Self.read(input) }) {
    case .problem(let problem): .problem(problem)
    case .source(let source): .linted(input.linter.lint(source, showsLines: showsLines, timings: &timings))
    }
  }

  /// What a first reading of a story gives.
  private enum Reading: Sendable {
    case source(Source)
    case problem(FileProblem)
  }

  private static func read(_ input: LintInput) -> Reading {
    do throws(FileProblem) { return .source(try input.source()) } catch { return .problem(error) }
  }

  /// What a second reading of a story gives.
  private struct Located: Sendable {
    var findings: [LocatedFinding] = []
    var places: [LocatedPlace] = []
    var problem: FileProblem?
  }

  private static func locate(
    _ findings: [Finding], places: [ByteRange], in input: LintInput, state: State,
    showsLines: Bool
  ) -> Located {
    guard case .linted(let result) = state else { return Located() }
    do throws(FileProblem) {
      let source = try input.source()
      guard Fingerprint(source.bytes) == result.fingerprint else {
        throw FileProblem(path: input.path, message: changedMessage)
      }
      var locator = Locator(source, showsLines: showsLines)
      return Located(
        findings: findings.map { locator.locate($0) },
        places: places.map { locator.locate(RelatedPlace(range: $0, message: "")) })
    } catch {
      return Located(problem: error)
    }
  }
}
