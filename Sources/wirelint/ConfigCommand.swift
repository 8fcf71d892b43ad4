import ArgumentParser
import WireConfig
import WireLinter

/// `wirelint config`: resolves and checks a configuration.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Shows or checks the configuration of a file or folder.",
    subcommands: [Show.self, Check.self])

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Prints the settings that hold for a file or folder, each with where it comes from.")

    @OptionGroup var target: ConfigurationTarget
    @OptionGroup var settings: ConfigurationOptions
    @OptionGroup var language: LanguageOption
    @OptionGroup var rules: RuleOptions

    func run() throws {
      let session = try Session(settings, language: language, rules: rules)
      let path = try target.resolved()
      try ExitStatus.telling { () throws(ConfigErrors) in
        StandardOutput.write(try session.configurations.shown(for: path))
      }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Reads all that a configuration states, its packs too, and tells all that is wrong.")

    @OptionGroup var target: ConfigurationTarget
    @OptionGroup var settings: ConfigurationOptions

    func run() throws {
      var settings = settings
      // A file that is itself a configuration is the one to check.
      let isConfiguration = target.path.hasSuffix(".yml") || target.path.hasSuffix(".yaml")
      if isConfiguration, settings.config == nil { settings.config = target.path }
      let session = try Session(settings)
      let path = try target.resolved()
      try ExitStatus.telling { () throws(ConfigErrors) in try session.configurations.check(path) }
      guard let configuration = session.configurations.settings(for: path).configuration else {
        StandardError.print(
          "No configuration holds here: the shipped packs do, and the language of each story is told from its words."
        )
        return
      }
      StandardError.print("\(configuration.shown) is sound.")
    }
  }
}
