import ArgumentParser
import WireLinter
import WireRules
import WireText

/// `wirelint fix`: applies fixes.
struct FixCommand: StoryCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "Applies safe fixes until nothing changes; files are replaced whole.",
    discussion: """
      Safe fixes change spacing and typing, never what a sentence says. A fix that would not silence its finding, or \
      would bring another, is held back. What is left is listed. With - the mended story goes to standard output, \
      and the list to standard error.

      Exit codes: 0, nothing is left at or above --fail-on, or with --diff, or with --check nothing would change; \
      1, something is left, or with --check would change; 2, a file could not be read, written or settled.
      """)

  @OptionGroup var input: InputOptions

  @Flag(help: "Apply every finding's first fix, also those that an editor should look at.")
  var unsafe = false

  @Flag(help: "Write no file; print the changes as a unified diff, for `patch -p1`.")
  var diff = false

  @Flag(help: "Write no file; end with exit code 1 if anything would change.")
  var check = false

  @OptionGroup var options: ReportOptions

  func run() throws {
    try input.check()
    let session = try Session(input, failOn: options.failOn?.severity)
    let stories = try session.stories(input.stories)
    Machine.prepareMemory(for: stories.inputs)
    var applier = FixApplier(
      LintRun(stories.inputs, jobs: input.jobs.count), isUnsafeAllowed: unsafe)
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
    if check { tellChanges(report) }
    if !diff, !check {
      problems += write(report, stories)
      list(report.remaining, isStory: stories.standardInput != nil)
    }
    StandardError.printNotes(of: report.remaining)
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
        try Interruption.deferred { () throws(FileProblem) in
          try FileWriter().replace(file.path, original: change.original, with: change.fixed)
        }
      } catch {
        problems.append(error)
      }
    }
    return problems
  }

  /// Lists what is left, where the mended story does not go.
  private func list(_ report: LintReport, isStory: Bool) {
    if isStory {
      StandardError.write(TextReporter(isCounted: false).text(of: report))
    } else {
      StandardOutput.write(
        TextReporter(isColoured: options.color.isColoured, isCounted: false).text(of: report))
    }
  }

  /// Names the files that would change.
  private func tellChanges(_ report: FixReport) {
    for file in report.files where file.change != nil {
      StandardOutput.print("\(Printable.line(file.path)): \(Counted.text(file.mended, "finding")) to mend")
    }
  }

  private func summarise(_ report: FixReport, _ problems: [FileProblem]) {
    for problem in problems { StandardError.print(problem) }
    let failed = Set(problems.map(\.path))
    let changed = report.files.filter { $0.change != nil }
    let unwritten = changed.filter { failed.contains($0.path) }.reduce(0) { $0 + $1.mended }
    let mended = changed.reduce(0) { $0 + $1.mended } - unwritten
    let files = changed.count { !failed.contains($0.path) }
    let left = report.remaining.summary.findings + unwritten
    StandardError.print(
      "\(diff || check ? "would mend" : "mended") \(Counted.text(mended, "finding")) in \(Counted.text(files, "file")); "
        + "\(Counted.text(left, "finding")) left" + Self.remarks(on: report.files))
  }

  /// What a person should know of the findings that are left; empty where there is nothing to say.
  private static func remarks(on files: [FixedFile]) -> String {
    let held = files.reduce(0) { $0 + $1.held }
    let faded = files.reduce(0) { $0 + $1.faded }
    var text = ""
    if held > 0 {
      text +=
        "; \(Counted.text(held, "fix", "fixes")) held back, which would not silence a finding or would bring another"
    }
    if faded > 0 {
      text +=
        "; \(faded) of those left will not be found again: only the faults now mended gave "
        + (faded == 1 ? "it away" : "them away")
    }
    return text
  }
}
