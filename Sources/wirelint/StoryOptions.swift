import ArgumentParser

/// Which stories are read, and by whose configuration.
struct StoryOptions: ParsableArguments {
  @Argument(help: "Stories, and folders of stories; - reads one story from standard input.")
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "The path by which reports call standard input, and whose configuration holds for it.",
      valueName: "path"))
  var stdinPath: String?

  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup var language: LanguageOption

  /// Throws what is wrong with the paths together. Not `validate`, which would speak before an unknown option is told.
  func check() throws {
    guard !paths.isEmpty else {
      throw ValidationError("No path is given: name stories or folders, or - for standard input.")
    }
    guard !paths.contains("") else { throw ValidationError("A path is empty; the working folder is “.”.") }
    if stdinPath != nil, !paths.contains("-") { throw ValidationError("--stdin-path goes with the path -.") }
    if let stdinPath, stdinPath.isEmpty { throw ValidationError("The path of --stdin-path is empty.") }
    if paths.contains("-"), paths.count > 1 {
      throw ValidationError("- reads standard input alone: give no other path.")
    }
  }
}
