import ArgumentParser
import Glibc

/// When output is coloured.
enum ColorChoice: String, WordArgument {
  case auto, always, never

  /// Whether standard output is to be coloured. `auto` asks whether it is a terminal and NO_COLOR is not set.
  var isColoured: Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: Descriptor.isTerminal(STDOUT_FILENO) && !Self.hasNoColor
    }
  }

  /// By no-color.org: set to anything but nothing.
  private static var hasNoColor: Bool {
    // SAFETY: `getenv` gives a C string or nil; no other thread changes the environment.
    guard let value = unsafe getenv("NO_COLOR") else { return false }
    return unsafe value[0] != 0
  }
}
