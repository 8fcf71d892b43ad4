import ArgumentParser
import WireConfig
import WireLinter
import WireRules
import WireText

/// `wirelint lint`: reports findings.
struct Lint: StoryCommand {
  enum Format: String, WordArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Reports findings, each with its correction (the default).")

  @OptionGroup var input: InputOptions

  @Option(help: "How findings are written: for a person, or as JSON of the schema Rules/schema/report.json.")
  var format: Format = .text

  @OptionGroup var options: ReportOptions

  @Flag(help: "Say on standard error where the time went, by stage and kind of rule.")
  var timings = false

  func run() throws {
    try input.check()
    let session = try Session(input, failOn: options.failOn?.severity)
    let stories = try session.stories(input.stories)
    if let first = stories.problems.first, first.path == input.stories.paths.first {
      tellSubcommand(first.path)
    }
    let reporter: any Reporter =
      switch format {
      case .text: TextReporter(isColoured: options.color.isColoured)
      case .json: JSONReporter()
      }
    Machine.prepareMemory(for: stories.inputs)
    var run = LintRun(
      stories.inputs, jobs: input.jobs.count, showsLines: reporter.showsLines, isTimed: timings)
    let report = run.report().adding(stories.problems)
    reporter.write(report, to: StandardOutput.write)
    StandardError.printNotes(of: report)
    for problem in report.problems { StandardError.print(problem) }
    if let timings = report.timings { StandardError.print(TimingsText.text(of: timings)) }
    session.status(of: report).end(leaving: (session, stories, run))
  }

  /// Says which subcommand a path that is not there may have been meant for.
  private func tellSubcommand(_ path: String) {
    let names = Wirelint.configuration.subcommands.compactMap { $0.configuration.commandName }
    if let nearest = NearestName.nearest(to: path, in: names) {
      StandardError.print(
        "note: “\(Printable.line(path))” is read as a path; the command is `wirelint \(nearest)`")
    }
  }
}
