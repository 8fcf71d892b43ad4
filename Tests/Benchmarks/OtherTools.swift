/// Other tools that check text, where they are installed, timed on a file from start to exit.
enum OtherTools {
  private struct Tool {
    let name: String
    let arguments: (String) -> [String]
    /// Whether the tool reads the file from standard input.
    var readsInput = false
  }

  /// They list what they don't know; corrections would take them far longer.
  private static let all = [
    Tool(name: "aspell", arguments: { _ in ["list", "--lang=fr"] }, readsInput: true),
    Tool(name: "hunspell", arguments: { ["-d", "fr", "-l", $0] }),
    Tool(name: "typos", arguments: { ["--format", "brief", $0] }),
  ]

  /// What takes longer than this, in milliseconds, is run once.
  private static let slow = 3_000.0

  /// Prints the best of three runs of each, the command `path` first.
  static func report(_ name: String, _ text: [UInt8], command path: String) throws {
    try ScratchFile.with(text) { file in
      let own = Tool(name: path, arguments: { ["lint", "--jobs", "1", "--format", "json", $0] })
      for tool in [own] + all {
        let input = tool.readsInput ? file : "/dev/null"
        var runs: [Double] = []
        while runs.count < 3, runs.last ?? 0 < slow,
          let run = try ChildProcess.measure(tool.name, tool.arguments(file), input: input)
        {
          runs.append(run.milliseconds)
        }
        let shown = tool.name.split(separator: "/").last.map { String($0) } ?? tool.name
        guard let best = runs.min() else {
          print("\(name), \(shown): not installed")
          continue
        }
        let speed = Double(text.count) / best / 1e3
        print("\(name), \(shown): \(Benchmarks.rounded(best)) ms, \((speed * 1000).rounded() / 1000) MB/s")
      }
    }
  }
}
