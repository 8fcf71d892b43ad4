import Glibc

/// Ends the command when a person stops it: at once, with the exit code that shells expect.
enum Interruption {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  static func endQuietly() {
    signal(SIGINT) { _ in _exit(ExitStatus.interrupted.rawValue) }
  }

  /// Runs what must not be left half done, such as a file and its temporary one; a person who stops the command
  /// meanwhile stops it right after. No other thread of the command may be running.
  static func deferred<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) {
    var blocked = sigset_t()
    var before = sigset_t()
    unsafe sigemptyset(&blocked)
    for signal in signals { unsafe sigaddset(&blocked, signal) }
    unsafe pthread_sigmask(SIG_BLOCK, &blocked, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    try body()
  }
}
