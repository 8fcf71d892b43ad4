import Glibc
import WireLinter
import WireText

/// Times the default packs on clean and damaged French text, the command on one story, and other tools beside it, or the
/// stories whose paths it is given. Run by hand: `swift build -c release && .build/release/Benchmarks [STORY…]`.
@main
struct Benchmarks {
  static func main() throws {
    let paths = CommandLine.arguments.dropFirst()
    if !paths.isEmpty { return try reportGiven(paths.map { try FileSystem.read($0) }) }
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

  /// Prints how fast the stories are linted as they are, and with one space in 15 taken out.
  private static func reportGiven(_ stories: [[UInt8]]) throws {
    let linter = try Linter()
    report("\(stories.count) stories", stories, linter)
    report("the same with a fault every 15 words", stories.map(damaged), linter)
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

  /// Fewer bytes are linted several times over, so that what is made once does not count.
  private static let leastBytes = 4_000_000

  /// Prints the best and the median of five runs, by the processor's time.
  private static func report(_ name: String, _ stories: [[UInt8]], _ linter: Linter) {
    let bytes = stories.reduce(0) { $0 + $1.count }
    let times = max(1, leastBytes / max(1, bytes))
    var seconds: [Double] = []
    var findings = 0
    for _ in 0..<5 {
      let start = processorSeconds
      for _ in 0..<times {
        findings = stories.reduce(0) { $0 + linter.lint(bytes: $1, path: "story.txt").findings.count }
      }
      seconds.append(processorSeconds - start)
    }
    seconds.sort()
    let speeds = [seconds[2], seconds[0]].map { rounded(Double(bytes * times) / $0 / 1e6) }
    print("\(name): \(speeds[0]) MB/s (best \(speeds[1])), \(findings) findings, one thread")
  }

  /// The processor's time that this program has taken: what else runs on the machine does not count.
  private static var processorSeconds: Double {
    var time = timespec()
    // SAFETY: `time` lives through the call.
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  static func rounded(_ number: Double) -> Double { (number * 10).rounded() / 10 }
}
