import ArgumentParser
import WireLinter

/// The file or folder whose configuration is asked for.
struct ConfigurationTarget: ParsableArguments {
  @Argument(help: "The file or folder whose configuration holds.")
  var path = "."

  /// A path whose configuration is the one that holds there. Says that nothing is there, and ends the command.
  func resolved() throws -> String {
    do throws(FileSystemError) {
      return try FileSystem.kind(of: path) == .folder ? Paths.join(path, "story.txt") : path
    } catch {
      StandardError.print(FileProblem(path: path, message: error.message))
      throw ExitStatus.badUsage
    }
  }
}
