import ArgumentParser
import Glibc

/// Starts the command, and turns what it throws into the exit codes of the design.
@main
struct Main {
  static func main() {
    Interruption.endQuietly()
    do {
      var command = try command(Array(CommandLine.arguments.dropFirst()))
      try command.run()
    } catch let status as ExitStatus {
      exit(status.rawValue)
    } catch {
      let message = Wirelint.fullMessage(for: error)
      if Wirelint.exitCode(for: error).isSuccess {
        StandardOutput.print(message)
        exit(ExitStatus.clean.rawValue)
      }
      StandardError.print(message)
      exit(ExitStatus.badUsage.rawValue)
    }
  }

  /// The command that the arguments ask for.
  ///
  /// The parser builds the tree of all commands before it reads a word, which takes longer than checking a story. So a
  /// command that is named first, or a path, is read by the command's own parser; the tree is for all that it refuses.
  private static func command(_ arguments: [String]) throws -> any ParsableCommand {
    guard let first = arguments.first, !first.hasPrefix("-"), first != "help" else {
      return try Wirelint.parseAsRoot(arguments)
    }
    let named = Wirelint.configuration.subcommands.first { $0.configuration.commandName == first }
    let type = named ?? Lint.self
    let own = named == nil ? arguments : Array(arguments.dropFirst())
    if let command = read(own, as: type) { return command }
    return try Wirelint.parseAsRoot(arguments)
  }

  /// The command of a type, if it takes the arguments.
  private static func read(_ arguments: [String], as type: any ParsableCommand.Type) -> (any ParsableCommand)?
  {
    if let type = type as? any StoryCommand.Type {
      let split = PathArguments(arguments)
      guard var command = try? type.parse(split.kept) else { return nil }
      command.input.stories.paths += split.paths
      return command
    }
    return type.configuration.subcommands.isEmpty ? try? type.parse(arguments) : nil
  }
}
