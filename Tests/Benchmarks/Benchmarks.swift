import Glibc
import WireLinter
import WireText

/// Times the default packs on clean French text, and the command on one story. Run by hand:
/// `swift build -c release && .build/release/Benchmarks`.
@main
struct Benchmarks {
  static func main() throws {
    let fixture = CleanText(seed: 7)
    // First, while this program is small: what a child shows as its memory begins with its parent's.
    try reportProcess(fixture.story(bytes: 10_000))
    let stories = fixture.stories(bytes: 6_000, total: 20_000_000)
    let whole = fixture.story(bytes: 20_000_000)
    let linter = try Linter()
    report("20 MB in \(stories.count) stories of 6 KB", bytes: stories.reduce(0) { $0 + $1.count }) {
      stories.reduce(0) { $0 + linter.lint(bytes: $1, path: "story.txt").findings.count }
    }
    report("20 MB in one story", bytes: whole.count) {
      linter.lint(bytes: whole, path: "story.txt").findings.count
    }
  }

  /// Prints what the command costs on one story, from start to exit: the median and the least of 20 runs.
  private static func reportProcess(_ story: [UInt8]) throws {
    let path = "/tmp/wirelint-benchmark-\(getpid()).txt"
    // SAFETY: the path is a C string for the time of the call.
    defer { unsafe unlink(path) }
    try ChildProcess.write(story, to: path)
    let runs = try (0..<21).map { _ in try ChildProcess.measure(commandPath, ["lint", path]) }.dropFirst()
    let wall = runs.map(\.milliseconds).sorted()
    let processor = runs.map(\.processorMilliseconds).sorted()
    let memory = runs.map(\.mebibytes).sorted()
    print(
      "one story of \(story.count) bytes, start to exit: \(rounded(wall[wall.count / 2])) ms (least \(rounded(wall[0]))), "
        + "processor \(rounded(processor[processor.count / 2])) ms, \(rounded(memory[memory.count / 2])) MiB")
  }

  /// The command beside this program.
  private static var commandPath: String {
    var own = CommandLine.arguments.first ?? "wirelint"
    while let last = own.utf8.last, last != UInt8(ascii: "/") { own.removeLast() }
    return own + "wirelint"
  }

  /// Prints the best and the median of five runs.
  private static func report(_ name: String, bytes: Int, _ body: () -> Int) {
    var seconds: [Double] = []
    var findings = 0
    for _ in 0..<5 {
      let start = ContinuousClock.now
      findings = body()
      let time = (ContinuousClock.now - start).components
      seconds.append(Double(time.seconds) + Double(time.attoseconds) / 1e18)
    }
    seconds.sort()
    let speeds = [seconds[2], seconds[0]].map { rounded(Double(bytes) / $0 / 1e6) }
    print("\(name): \(speeds[0]) MB/s (best \(speeds[1])), \(findings) findings, one thread")
  }

  private static func rounded(_ number: Double) -> Double { (number * 10).rounded() / 10 }
}
