import Glibc
import Testing

/// What becomes of results that no one can take, and of a command that a person stops.
struct OutputTests {
  static let packs = BadInputTests.packs
  static let stories = (0..<60).map { "\($0 % 7)/story-\($0).txt" }

  private static func corpus() throws -> Scratch {
    let scratch = try Scratch()
    for (index, name) in stories.enumerated() {
      let body = "The barge left  Åland for quay \(index), and the crew sang.\n"
      try scratch.write(String(repeating: body, count: 1 + index % 5), to: name)
    }
    return scratch
  }

  @Test(arguments: [
    ["lint", "--rules", packs, "."], ["lint", "--rules", packs, "--format", "json", "."],
    ["fix", "--rules", packs, "--diff", "."], ["parse", "0/story-0.txt"], ["rules", "list"], ["--help"],
    ["explain", "core/repeated-space"], ["--version"], ["config", "show"],
  ])
  func fullDiskIsTold(_ arguments: [String]) throws {
    let scratch = try Self.corpus()
    let result = try Wirelint.run(arguments, in: scratch.path, output: "/dev/full")
    #expect(result.end == .exit(2))
    #expect(result.errorText == "error: the result cannot be written: No space left on device\n")
  }

  @Test func readerThatHasSeenEnoughEndsTheCommandQuietly() throws {
    let scratch = try Self.corpus()
    let wirelint = "wirelint lint --rules \(Self.packs) ."
    // The command begins once its reader has closed the pipe.
    try scratch.write(
      "mkfifo gate; { read -r line < gate; trap '' PIPE; \(wirelint); echo $? >&2; } | { exec <&-; echo go > gate; }\n",
      to: "ignored")
    try scratch.write(
      "mkfifo gate2; { read -r line < gate2; \(wirelint); echo $? >&2; } | { exec <&-; echo go > gate2; }\n",
      to: "killed")
    let ignored = try ChildProcess.run(
      "/bin/sh", ["ignored"], in: scratch.path, environment: Wirelint.environment)
    #expect(ignored.errorText == "2\n")
    let killed = try ChildProcess.run(
      "/bin/sh", ["killed"], in: scratch.path, environment: Wirelint.environment)
    #expect(killed.errorText == "\(128 + SIGPIPE)\n")
  }

  @Test func numberOfThreadsChangesNothing() throws {
    let scratch = try Self.corpus()
    for format in ["text", "json"] {
      let one = try Wirelint.run(
        ["lint", "--rules", Self.packs, "--format", format, "--jobs", "1", "."], in: scratch.path)
      #expect(one.end == .exit(1))
      for jobs in ["2", "8", "100"] {
        let many = try Wirelint.run(
          ["lint", "--rules", Self.packs, "--format", format, "--jobs", jobs] + Self.stories.reversed(),
          in: scratch.path)
        #expect(many.output == one.output)
      }
    }
    let other = try Self.corpus()
    for (folder, jobs) in [(scratch, "1"), (other, "8")] {
      let result = try Wirelint.run(
        ["fix", "--rules", Self.packs, "--unsafe", "--jobs", jobs, "."], in: folder.path)
      #expect(result.end == .exit(0))
    }
    #expect(Scratch.files(in: scratch.path) == Scratch.files(in: other.path))
  }

  @Test func thousandsOfPathsAreTaken() throws {
    let scratch = try Scratch()
    try scratch.write("The barge.\n", to: "a.txt")
    let paths = Array(repeating: "a.txt", count: 2_000) + (0..<500).map { "gone-\($0).txt" }
    let result = try Wirelint.run(["lint", "--rules", Self.packs] + paths, in: scratch.path)
    #expect(result.end == .exit(2))
    #expect(result.outputText.hasSuffix("1 finding (1 error) in 1 of 1 file; 500 files could not be read\n"))
  }

  @Test func interruptionEndsWithItsOwnExitCode() throws {
    let scratch = try Scratch()
    let pipe = scratch.path + "/pipe"
    guard unsafe mkfifo(pipe, 0o600) == 0 else { throw ChildProcess.Failure(what: "no pipe") }
    // Open for reading too: neither end waits for the other.
    let descriptor = unsafe open(pipe, O_RDWR | O_CLOEXEC)
    defer { close(descriptor) }
    let command = try ChildProcess(
      Wirelint.program, ["lint", "-"], in: scratch.path, input: pipe, environment: Wirelint.environment)
    // More than a pipe holds: once it is written, the command is reading, and waits for the end.
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 20)
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        // SAFETY: `write` reads the bytes from `written` to the buffer's end.
        unsafe write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      try #require(count > 0)
      written += count
    }
    kill(command.id, SIGINT)
    let result = try command.wait()
    #expect(result.end == .exit(130))
    #expect(result.output.isEmpty)
    #expect(result.errors.isEmpty)
  }

  /// Stopped at whatever moment, `fix` leaves each story as it was or mended, and no file of its own.
  @Test(arguments: [SIGINT, SIGTERM], [0, 1, 20, 50])
  func interruptedFixLeavesWholeFiles(_ signal: Int32, _ seen: Int) throws {
    let scratch = try Self.corpus()
    let before = Scratch.files(in: scratch.path)
    let command = try ChildProcess(
      Wirelint.program, ["fix", "--rules", Self.packs, "."], in: scratch.path,
      environment: Wirelint.environment)
    // Waits until so many stories are mended, or the command has come to its end.
    while Self.mended(in: scratch) < seen, !command.hasEnded {}
    kill(command.id, signal)
    _ = try command.wait()
    let after = Scratch.files(in: scratch.path)
    #expect(after.keys.sorted() == before.keys.sorted())
    for (name, bytes) in after where bytes != before[name] {
      let text = String(decoding: before[name] ?? [], as: UTF8.self)
      #expect(String(decoding: bytes, as: UTF8.self) == text.split(separator: "  ").joined(separator: " "))
    }
  }

  private static func mended(in scratch: Scratch) -> Int {
    stories.count { !((try? scratch.text($0))?.contains("  ") ?? true) }
  }
}
