import ArgumentParser
import WireLinter

/// `wirelint explain`: says what a rule is for.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Says what a rule finds and why, with its options and examples.")

  @Argument(
    help:
      "The rule's id, as fr/missing-space, or its name in any pack, as missing-space; `wirelint rules list` shows all."
  )
  var rule: String

  @OptionGroup var settings: ConfigurationOptions

  func run() throws {
    let session = try Session(settings)
    let rules = try session.rules(called: rule)
    StandardOutput.write(rules.count == 1 ? Explain.text(of: rules[0]) : Explain.text(ofNamesakes: rules))
  }
}
