import WireLinter
import WireText

/// Times the default packs on clean and damaged French text, the command on one story, and other tools beside it. Run by
/// hand: `swift build -c release && .build/release/Benchmarks`.
@main
struct Benchmarks {
  static func main() throws {
    let fixture = CleanText(seed: 7)
    let text = fixture.story(bytes: 2_000_000)
    // First, while this program is small: what a child shows as its memory begins with its parent's.
    try reportProcess(fixture.story(bytes: 10_000))
    try OtherTools.report("2 MB of clean text", text, command: commandPath)
    try OtherTools.report("2 MB with a fault every 15 words", damaged(text), command: commandPath)
    let linter = try Linter()
    let stories = fixture.stories(bytes: 6_000, total: 20_000_000)
    report("20 MB of clean text in \(stories.count) stories", stories, linter)
    report("the same in one story", [Array(stories.joined())], linter)
    report("the same stories with a fault every 15 words", stories.map(damaged), linter)
  }

  private static func damaged(_ text: [UInt8]) -> [UInt8] {
    var damage = DamagedText(seed: UInt64(text.count))
    return damage.damaged(text, every: 15)
  }

  /// Prints what the command costs on one story, from start to exit: the median and the least of 20 runs.
  private static func reportProcess(_ story: [UInt8]) throws {
    try ScratchFile.with(story) { path in
      let runs = try (0..<21).compactMap { _ in try ChildProcess.measure(commandPath, ["lint", path]) }
        .dropFirst()
      let wall = runs.map(\.milliseconds).sorted()
      let processor = runs.map(\.processorMilliseconds).sorted()
      let memory = runs.map(\.mebibytes).sorted()
      print(
        "one story of \(story.count) bytes, start to exit: \(rounded(wall[wall.count / 2])) ms (least \(rounded(wall[0]))), "
          + "processor \(rounded(processor[processor.count / 2])) ms, \(rounded(memory[memory.count / 2])) MiB"
      )
    }
  }

  /// The command beside this program.
  private static var commandPath: String {
    var own = CommandLine.arguments.first ?? "wirelint"
    while let last = own.utf8.last, last != UInt8(ascii: "/") { own.removeLast() }
    return own + "wirelint"
  }

  /// Prints the best and the median of five runs.
  private static func report(_ name: String, _ stories: [[UInt8]], _ linter: Linter) {
    let bytes = stories.reduce(0) { $0 + $1.count }
    var seconds: [Double] = []
    var findings = 0
    for _ in 0..<5 {
      let start = ContinuousClock.now
      findings = stories.reduce(0) { $0 + linter.lint(bytes: $1, path: "story.txt").findings.count }
      let time = (ContinuousClock.now - start).components
      seconds.append(Double(time.seconds) + Double(time.attoseconds) / 1e18)
    }
    seconds.sort()
    let speeds = [seconds[2], seconds[0]].map { rounded(Double(bytes) / $0 / 1e6) }
    print("\(name): \(speeds[0]) MB/s (best \(speeds[1])), \(findings) findings, one thread")
  }

  static func rounded(_ number: Double) -> Double { (number * 10).rounded() / 10 }
}
