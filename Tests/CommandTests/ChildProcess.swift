import Glibc

/// A program run by itself, its output kept in files.
struct ChildProcess {
  struct Failure: Error {
    let what: String
  }

  /// How a program ended.
  enum End: Hashable {
    case exit(Int32)
    case signal(Int32)
  }

  struct Result {
    let end: End
    let output: [UInt8]
    let errors: [UInt8]

    var outputText: String { String(decoding: output, as: UTF8.self) }
    var errorText: String { String(decoding: errors, as: UTF8.self) }
  }

  let id: pid_t
  private let scratch: Scratch

  /// Starts `program`, an absolute path.
  ///
  /// - Parameters:
  ///   - input: the path of what it reads as standard input.
  ///   - output: the path of what it writes standard output to; nil for a file of its own.
  ///   - environment: all that the program sees, as `NAME=value`.
  init(
    _ program: String, _ arguments: [String], in folder: String, input: String = "/dev/null",
    output: String? = nil, environment: [String] = []
  ) throws {
    let scratch = try Scratch()
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, output ?? scratch.path + "/out", output == nil ? flags : O_WRONLY, 0o600)
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, scratch.path + "/err", flags, 0o600)
    // Whoever runs the tests may ignore signals, and a child would inherit that.
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGPIPE, SIGINT, SIGTERM] { unsafe sigaddset(&signals, signal) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    // `env` goes to the folder and becomes the program: Glibc's module has no call for it.
    let words = ["/usr/bin/env", "-C", folder, program] + arguments
    var texts = unsafe words.map { unsafe strdup($0) } + [nil]
    var variables = unsafe environment.map { unsafe strdup($0) } + [nil]
    defer { unsafe (texts + variables).forEach { unsafe free($0) } }
    var id: pid_t = 0
    // SAFETY: both lists end with nil and outlive the call.
    guard unsafe posix_spawn(&id, words[0], &actions, &attributes, &texts, &variables) == 0 else {
      throw Failure(what: "\(program) cannot be started")
    }
    self.id = id
    self.scratch = scratch
  }

  /// Whether the program has come to its end.
  var hasEnded: Bool {
    var information = unsafe siginfo_t()
    return unsafe waitid(P_PID, id_t(id), &information, WEXITED | WNOHANG | WNOWAIT) == 0
      && information.si_signo != 0
  }

  /// Waits for the program's end.
  func wait() throws -> Result {
    var status: Int32 = 0
    while unsafe waitpid(id, &status, 0) < 0 {
      guard errno == EINTR else { throw Failure(what: "no such process") }
    }
    let signal = status & 0x7F
    return Result(
      end: signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal),
      output: (try? scratch.read("out")) ?? [], errors: try scratch.read("err"))
  }

  /// Runs a program to its end.
  static func run(
    _ program: String, _ arguments: [String], in folder: String, input: String = "/dev/null",
    output: String? = nil, environment: [String] = []
  ) throws -> Result {
    try ChildProcess(
      program, arguments, in: folder, input: input, output: output, environment: environment
    ).wait()
  }
}
