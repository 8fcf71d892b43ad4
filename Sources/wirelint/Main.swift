import ArgumentParser
import Glibc

/// Starts the command, and turns what it throws into the exit codes of the design.
@main
struct Main {
  static func main() {
    Interruption.endQuietly()
    do {
      var command = try Wirelint.parseAsRoot()
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
}
