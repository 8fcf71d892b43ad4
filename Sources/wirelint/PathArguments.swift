/// Arguments with most of their paths taken out: the parser's time grows with the square of their number, and a shell
/// gives it ten thousand.
struct PathArguments {
  /// Fewer arguments are left to the parser as they are.
  private static let fewest = 100

  /// What the parser reads: the options, and what may be the value of one.
  private(set) var kept: [String] = []
  /// What is a path for sure: it stands after another argument that is no option.
  private(set) var paths: [String] = []

  init(_ arguments: [String]) {
    guard arguments.count >= Self.fewest, !arguments.contains("--") else {
      kept = arguments
      return
    }
    var followsPlain = false
    for argument in arguments {
      let isOption = argument.hasPrefix("-")
      if followsPlain, !isOption { paths.append(argument) } else { kept.append(argument) }
      followsPlain = !isOption
    }
  }
}
