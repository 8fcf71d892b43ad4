import ArgumentParser

/// Which rules run.
struct RuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Run this rule only: its id, */name in all packs, or pack/*. May be repeated.", valueName: "rule"))
  var rule: [String] = []

  @Option(help: ArgumentHelp("Leave this rule out. May be repeated.", valueName: "rule"))
  var skip: [String] = []
}
