import ArgumentParser
import WireLinter

/// Which stories are read, and by which rules: what `lint` and `fix` share.
struct InputOptions: ParsableArguments {
  @Argument(help: "Stories, and folders of stories; - reads one story from standard input.")
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "The path by which reports call standard input, and whose configuration holds for it.",
      valueName: "path"))
  var stdinPath: String?

  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup var language: LanguageOption
  @OptionGroup var rules: RuleOptions

  @Option(
    help: ArgumentHelp("How many threads read stories (default: one for each core).", valueName: "number"))
  var jobs: Int?

  /// Throws what is wrong with the options together. Not `validate`, which would speak before an unknown option is told.
  func check() throws {
    guard !paths.isEmpty else {
      throw ValidationError("No path is given: name stories or folders, or - for standard input.")
    }
    guard !paths.contains("") else { throw ValidationError("A path is empty; the working folder is “.”.") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs wants a number of 1 or more.") }
    if stdinPath != nil, !paths.contains("-") { throw ValidationError("--stdin-path goes with the path -.") }
    if let stdinPath, stdinPath.isEmpty { throw ValidationError("The path of --stdin-path is empty.") }
    if paths.contains("-"), paths.count > 1 {
      throw ValidationError("- reads standard input alone: give no other path.")
    }
  }
}
