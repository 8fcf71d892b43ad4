import ArgumentParser
import WireLinter

/// `wirelint init`: starts a configuration.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Writes a .wirelint.yml to start from into the working folder, unless there is one.")

  func run() throws {
    let packs = try Session().configurations.store.packs.map(\.name)
    let languages = packs.filter { !$0.utf8.contains(UInt8(ascii: "/")) }
    let houses = packs.filter { $0.hasPrefix("agencies/") }
    let others = packs.filter { !languages.contains($0) && !houses.contains($0) }
    let text = """
      # wirelint's configuration for this folder and those below it. `wirelint config show` prints what holds.

      # The packs to use, the later before the earlier. Agencies at hand: \(houses.joined(separator: ", ")).
      # What only some houses forbid: \(others.joined(separator: ", ")).
      extends: [\(languages.joined(separator: ", "))]

      # The language of the stories; auto tells it from each story.
      language: auto

      # Which files are stories, and which are not.
      files: ["**/*.txt"]
      ignore: []

      # Names with their one right spelling, and words to know; see `wirelint explain core/name-spelt-two-ways`.
      names: []
      words: []

      # Lexicons of the house's own, as `wirelint lexicon build` makes them.
      lexicons: []

      # The least severity that makes the exit code 1: error, warning or suggestion.
      fail-on: error

      # Rules to change: `rule: off`, or `rule: { severity: warning }`. `wirelint rules list` names them all.
      rules: {}

      """
    try NewFile.write(ConfigurationFile.name, text)
  }
}
