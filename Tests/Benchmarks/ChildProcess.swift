import Glibc

/// Runs a command as a whole process and tells what it cost, as the system counts it.
struct ChildProcess {
  struct Failure: Error {
    let what: String
  }

  let milliseconds: Double
  let processorMilliseconds: Double
  /// The most memory that was resident.
  let mebibytes: Double

  /// Runs a command with its output thrown away; nil where there is none of that name.
  static func measure(_ path: String, _ arguments: [String], input: String = "/dev/null") throws
    -> ChildProcess?
  {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
    var strings = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe strings.forEach { unsafe free($0) } }
    var process: pid_t = 0
    let start = ContinuousClock.now
    // SAFETY: the argument list ends with nil and outlives the call.
    let failure = unsafe posix_spawnp(&process, path, &actions, nil, &strings, environ)
    if failure == ENOENT { return nil }
    guard failure == 0 else { throw Failure(what: "cannot run \(path)") }
    var status: Int32 = 0
    var usage = rusage()
    unsafe wait4(process, &status, 0, &usage)
    let wall = (ContinuousClock.now - start).components
    let user = Double(usage.ru_utime.tv_sec) * 1e3 + Double(usage.ru_utime.tv_usec) / 1e3
    let system = Double(usage.ru_stime.tv_sec) * 1e3 + Double(usage.ru_stime.tv_usec) / 1e3
    return ChildProcess(
      milliseconds: Double(wall.seconds) * 1e3 + Double(wall.attoseconds) / 1e15,
      processorMilliseconds: user + system, mebibytes: Double(usage.ru_maxrss) / 1_024)
  }
}
