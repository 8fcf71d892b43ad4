import ArgumentParser

/// The root of the command.
struct Wirelint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wirelint",
    abstract: "Checks news-agency copy: finds what a sub-editor would mark, and gives the correction.",
    usage: """
      wirelint <path> ...
      wirelint <subcommand> ...
      """,
    discussion: """
      `wirelint story.txt` reports what is found in a story, `wirelint fix story.txt` mends what is sure.

      Exit codes: 0, nothing found at or above --fail-on; 1, something found there; 2, the command line, the \
      configuration or a file could not be used; 130, interrupted.
      """,
    version: "0.1.0",
    subcommands: [
      Lint.self, FixCommand.self, ExplainCommand.self, RulesCommand.self, ParseCommand.self,
      NamesCommand.self, Init.self,
      ConfigCommand.self, LexiconCommand.self,
    ],
    defaultSubcommand: Lint.self)
}
