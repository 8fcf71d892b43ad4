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
      abstract: "Prints the settings that hold for a file, and where each comes from.")

    @Argument(help: "A file or folder (the working folder).")
    var path = "."

    @OptionGroup var settings: ConfigurationOptions

    func run() throws {
      let session = try Session(settings)
      try ConfigCommand.tellingErrors { () throws(ConfigErrors) in
        StandardOutput.write(try session.configurations.shown(for: Session.inside(path)))
      }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Reads all that a configuration states, and tells all that is wrong with it.")

    @Argument(help: "A file or folder (the working folder).")
    var path = "."

    @OptionGroup var settings: ConfigurationOptions

    func run() throws {
      let session = try Session(settings)
      try ConfigCommand.tellingErrors { () throws(ConfigErrors) in
        try session.configurations.check(Session.inside(path))
      }
      StandardError.print("The configuration is sound.")
    }
  }

  private static func tellingErrors(_ body: () throws(ConfigErrors) -> Void) throws {
    do throws(ConfigErrors) {
      try body()
    } catch {
      StandardError.print("\(error)")
      throw ExitStatus.badUsage
    }
  }
}
