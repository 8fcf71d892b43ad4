import Foundation

/// The program under test, as it was built together with the tests.
enum Wirelint {
  /// Beside the bundle of the tests.
  static let program = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "wirelint").path

  /// The folder of the repository.
  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// What a shell needs to find the program and nothing else: no locale, no colour, no home.
  static let environment = [
    "PATH=\(URL(filePath: program).deletingLastPathComponent().path):/usr/bin:/bin", "LC_ALL=C",
  ]

  static func run(
    _ arguments: [String], in folder: String, input: String = "/dev/null", output: String? = nil
  ) throws -> ChildProcess.Result {
    try ChildProcess.run(
      program, arguments, in: folder, input: input, output: output, environment: environment)
  }
}
