import ArgumentParser
import WireLinter
import WireRules

/// Which rules hold.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The configuration to use in place of each file's .wirelint.yml.", valueName: "file"))
  var config: String?

  @Option(
    help: ArgumentHelp("A folder of packs to use in place of those in the program.", valueName: "folder"))
  var rules: String?

  @Option(help: ArgumentHelp("The language of the stories: fr, en… or auto.", valueName: "code"))
  var language: String?

  @Option(
    help: ArgumentHelp(
      "Run this rule and no other: an id, */name or pack/*. May be repeated.", valueName: "rule"))
  var rule: [String] = []

  @Option(help: ArgumentHelp("Leave this rule out. May be repeated.", valueName: "rule"))
  var skip: [String] = []

  /// The options as the library takes them.
  func settings(failOn: Severity? = nil) -> SettingsOptions {
    SettingsOptions(
      configuration: config.map { .file($0) } ?? .nearest, language: language, failOn: failOn, rules: rule,
      skipped: skip)
  }
}
