import ArgumentParser

/// How findings are shown, and when they are a failure: what `lint` and `fix` share.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The least severity that makes the exit code 1 (default: the configuration's, or error).",
      valueName: "severity"))
  var failOn: SeverityArgument?

  @Option(
    help: ArgumentHelp(
      "When output is coloured; auto does so on a terminal, unless NO_COLOR is set.", valueName: "when"))
  var color: ColorChoice = .auto
}
