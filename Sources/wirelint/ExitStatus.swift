import Glibc

/// What the command's exit code says; thrown to end the command.
enum ExitStatus: Int32, Error {
  /// Nothing was found at or above `--fail-on`.
  case clean = 0
  /// Something was found there.
  case findings = 1
  /// The command line, the configuration or a file could not be used.
  case badUsage = 2
  /// A person stopped the command.
  case interrupted = 130

  /// Ends the command. What `state` holds is left to the system: to free it piece by piece takes as long as to check a
  /// short story.
  func end(leaving state: some Any) -> Never {
    withExtendedLifetime(state) { exit(rawValue) }
  }
}
