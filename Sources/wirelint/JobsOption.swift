import ArgumentParser

/// How many stories are read at once.
struct JobsOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("How many threads read stories (default: one for each core).", valueName: "number"))
  var jobs: Int?

  /// The number of threads.
  var count: Int { jobs ?? Machine.cores }

  func check() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs wants a number of 1 or more.") }
  }
}
