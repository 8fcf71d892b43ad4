import ArgumentParser
import WireLinter
import WireRules

/// Which stories are read, and by which rules: what `lint` and `fix` share.
struct InputOptions: ParsableArguments {
  @Argument(help: "Files and folders; - for standard input.")
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "What standard input is called in reports, and whose configuration holds for it.", valueName: "path"))
  var stdinPath: String?

  @Option(help: ArgumentHelp("The number of threads (as many as the machine has cores).", valueName: "n"))
  var jobs: Int?

  @OptionGroup var settings: ConfigurationOptions

  func validate() throws {
    guard !paths.isEmpty else {
      throw ValidationError("No path is given: name files and folders, or - for standard input.")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs wants a number of 1 or more.") }
    if stdinPath != nil, !paths.contains("-") { throw ValidationError("--stdin-path goes with the path -.") }
    if paths.contains("-"), paths.count > 1 {
      throw ValidationError("- reads standard input alone: give no other path.")
    }
  }
}
