import Glibc

/// Ends the command when a person stops it: at once, with the exit code that shells expect.
enum Interruption {
  static func endQuietly() {
    signal(SIGINT) { _ in _exit(ExitStatus.interrupted.rawValue) }
  }
}
