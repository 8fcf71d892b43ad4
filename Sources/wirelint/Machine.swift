import Glibc

/// The machine that the command runs on.
enum Machine {
  /// The processors at hand, at least 1.
  static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
