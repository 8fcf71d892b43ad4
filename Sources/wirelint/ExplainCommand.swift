import ArgumentParser
import WireLinter

/// `wirelint explain`: says what a rule is for.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Says what a rule finds and why, with its options and examples.")

  @Argument(
    help:
      "The rule's id, as fr/missing-space, or its name where only one pack has it; `wirelint rules list` shows all."
  )
  var rule: String

  @OptionGroup var settings: ConfigurationOptions

  func run() throws {
    let session = try Session(settings)
    StandardOutput.write(Explain.text(of: try session.rule(rule)))
  }
}
