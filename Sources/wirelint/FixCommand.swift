import ArgumentParser
import WireLinter
import WireRules

/// `wirelint fix`: applies fixes.
struct FixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "Applies safe fixes until nothing changes; files are replaced whole.",
    discussion: """
      A fix that would not silence its finding, or would bring another, is held back. With - the mended text goes to \
      standard output. The exit code is that of lint on what is left.
      """)

  @OptionGroup var input: InputOptions

  @Flag(help: "Apply also the fixes that an editor should see.")
  var unsafe = false

  @Flag(help: "Write nothing; print the changes as a unified diff.")
  var diff = false

  @Flag(help: "Write nothing; end with exit code 1 if anything would change.")
  var check = false

  @Option(help: "The least severity that makes the exit code 1.")
  var failOn: SeverityArgument?

  func run() throws {
    let session = try Session(input.settings, failOn: failOn?.severity)
    let stories = try session.stories(input)
    var applier = FixApplier(
      LintRun(stories.inputs, jobs: input.jobs ?? Machine.cores), isUnsafeAllowed: unsafe)
    let report = applier.run()
    var problems = stories.problems + report.problems
    for file in report.files where !file.isSettled {
      problems.append(
        FileProblem(path: file.path, message: "its fixes do not come to an end; it is left as it was"))
    }
    if diff {
      for file in report.files {
        guard let change = file.change else { continue }
        StandardOutput.write(UnifiedDiff.text(path: file.path, old: change.original, new: change.fixed))
      }
    }
    if !diff, !check { problems += write(report, stories) }
    summarise(report, problems)
    guard problems.isEmpty else { throw ExitStatus.badUsage }
    if check, report.files.contains(where: { $0.change != nil }) { throw ExitStatus.findings }
    if diff || check { throw ExitStatus.clean }
    throw session.status(of: report.remaining)
  }

  /// Writes what changed; gives the files that could not be written.
  private func write(_ report: FixReport, _ stories: Session.Stories) -> [FileProblem] {
    if let input = stories.standardInput {
      let change = report.files.first?.change
      if !report.files.isEmpty { StandardOutput.write(change?.fixed ?? input) }
      return []
    }
    var problems: [FileProblem] = []
    for file in report.files {
      guard let change = file.change else { continue }
      do throws(FileProblem) {
        try FileWriter().replace(file.path, original: change.original, with: change.fixed)
      } catch {
        problems.append(error)
      }
    }
    return problems
  }

  private func summarise(_ report: FixReport, _ problems: [FileProblem]) {
    for problem in problems { StandardError.print("error: \(problem)") }
    let unwritten = Set(problems.map(\.path))
    let mended = report.files.filter { !unwritten.contains($0.path) && $0.change != nil }
    let findings = mended.reduce(0) { $0 + $1.mended }
    let left = report.remaining.summary
    let verb = diff || check ? "would mend" : "mended"
    StandardError.print(
      "\(verb) \(Self.count(findings, "finding")) in \(Self.count(mended.count, "file")); "
        + "\(Self.count(left.findings, "finding")) left")
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
