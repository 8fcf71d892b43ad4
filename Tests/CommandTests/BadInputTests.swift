import Glibc
import Testing

/// What no story should be like. Each stands beside a sound story, which must be checked all the same.
struct BadInputTests {
  struct Bad: Sendable, CustomTestStringConvertible {
    let name: String
    let text: [UInt8]
    /// What is said of the file; nil where it is a story like others.
    var problem: String?

    init(_ name: String, _ text: String, repeated count: Int = 1, problem: String? = nil) {
      self.init(name, bytes: Array(text.utf8), repeated: count, problem: problem)
    }

    init(_ name: String, bytes: [UInt8], repeated count: Int = 1, problem: String? = nil) {
      self.name = name
      text = Array(repeatElement(bytes, count: count).joined())
      self.problem = problem
    }

    var testDescription: String { name }
  }

  static let packs = "\(Wirelint.repository)/Tests/CommandTests/Packs"
  static let sound = "The ferry left  Åland.\n"

  static let cases = [
    Bad("empty", ""), Bad("only a mark of byte order", "\u{FEFF}"), Bad("no line end", "The ferry"),
    Bad("blank lines", "\n", repeated: 100_000), Bad("blank lines that end with CR", "\r", repeated: 100_000),
    Bad("combining marks", "\u{301}", repeated: 100_000), Bad("spaces", "\u{A0} \t", repeated: 50_000),
    Bad("a long line", "The ferry left the quay, and the crew sang. ", repeated: 20_000),
    Bad("a long word", "ferry", repeated: 100_000), Bad("brackets", "((«[", repeated: 20_000),
    Bad("emoji", "👩‍👩‍👧‍👦🇦🇽", repeated: 10_000), Bad("directions", "\u{202E}\u{2066}", repeated: 10_000),
    Bad(
      "a binary", bytes: Array("The ferry left the quay.".utf8) + [0, 1, 2],
      problem: "not a text: byte 24 is 0"),
    Bad(
      "Latin-1", bytes: Array("Le caf".utf8) + [0xE9] + Array(" est ferme.".utf8),
      problem: "not UTF-8: byte 6 begins no character; the file seems to be ISO-8859-1"),
    Bad(
      "Windows-1252", bytes: [0x93] + Array("Le caf".utf8) + [0xE9, 0x94],
      problem: "not UTF-8: byte 0 begins no character; the file seems to be windows-1252"),
    Bad(
      "UTF-16", bytes: [0xFF, 0xFE, 0x4C, 0],
      problem: "not UTF-8: byte 0 begins no character; the file seems to be UTF-16LE"),
    Bad(
      "a surrogate", bytes: Array("Åland".utf8) + [0xED, 0xA0, 0x80],
      problem: "not UTF-8: byte 6 begins no character"),
    Bad(
      "an overlong character", bytes: [0x41, 0xC0, 0x80], problem: "not UTF-8: byte 1 begins no character"),
  ]

  @Test(arguments: cases, [packs, ""])
  func isToldOrCheckedAndTheOthersToo(_ bad: Bad, _ packs: String) throws {
    let scratch = try Scratch()
    try scratch.write(bad.text, to: "a.txt")
    try scratch.write(Self.sound, to: "b.txt")
    let rules = packs.isEmpty ? ["--skip", "*/missing-space"] : ["--rules", packs]
    let result = try Wirelint.run(
      ["lint", "--fail-on", "error", "."] + rules, in: scratch.path)
    #expect(result.outputText.contains("b.txt:1:15: warning: "))
    if let problem = bad.problem {
      #expect(result.end == .exit(2))
      #expect(result.errorText.hasPrefix("error: a.txt: \(problem)"))
    } else {
      // The packs of the program may well find faults in such texts.
      #expect(result.end == .exit(0) || packs.isEmpty && result.end == .exit(1))
      #expect(result.errorText.isEmpty)
    }
    #expect(try scratch.read("a.txt") == bad.text)
  }

  @Test(arguments: cases)
  func fixLeavesNothingHalfWritten(_ bad: Bad) throws {
    let scratch = try Scratch()
    try scratch.write(bad.text, to: "a.txt")
    try scratch.write(Self.sound, to: "b.txt")
    let result = try Wirelint.run(["fix", "--rules", Self.packs, "."], in: scratch.path)
    #expect(result.end == .exit(bad.problem == nil ? 0 : 2))
    #expect(try scratch.text("b.txt") == "The ferry left Åland.\n")
    #expect(Scratch.files(in: scratch.path).keys.sorted() == ["a.txt", "b.txt"])
    if bad.problem != nil { #expect(try scratch.read("a.txt") == bad.text) }
  }

  @Test func lineOfManyMegabytesIsReadAndItsFaultsFound() throws {
    let scratch = try Scratch()
    let line = String(repeating: "The ferry left the quay, and the crew sang. ", count: 120_000)
    try scratch.write(line + "The barge sank.\n", to: "a.txt")
    let result = try Wirelint.run(["lint", "--rules", Self.packs, "a.txt"], in: scratch.path)
    #expect(result.end == .exit(1))
    #expect(result.outputText.hasPrefix("a.txt:1:5280005: error: "))
    #expect(result.output.count < 1_000)
  }

  @Test(arguments: ["gone.txt", "gone/a.txt", "b.txt/", "b.txt/c.txt", "nowhere.txt", "loop.txt"])
  func pathWithNoFileIsToldAndTheOthersAreChecked(_ path: String) throws {
    let scratch = try Scratch()
    try scratch.write(Self.sound, to: "b.txt")
    try scratch.link("nowhere.txt", to: "gone.txt")
    try scratch.link("loop.txt", to: "loop.txt")
    for command in ["lint", "fix"] {
      let result = try Wirelint.run([command, "--rules", Self.packs, path, "b.txt"], in: scratch.path)
      #expect(result.end == .exit(2))
      #expect(result.errorText.hasPrefix("error: \(path): "))
      if command == "lint" { #expect(result.outputText.contains("b.txt:1:15")) }
    }
    #expect(try scratch.text("b.txt") == "The ferry left Åland.\n")
  }

  /// A file with a hole in it, whose size is more than any memory's.
  @Test func fileThatClaimsATerabyteIsToldAndTheOthersAreChecked() throws {
    let scratch = try Scratch()
    for name in ["a.txt", "b.txt"] { try scratch.write(Self.sound, to: name) }
    #expect(unsafe truncate(scratch.path + "/a.txt", 1 << 40) == 0)
    for command in ["lint", "fix"] {
      let result = try Wirelint.run([command, "--rules", Self.packs, "."], in: scratch.path)
      #expect(result.end == .exit(2))
      #expect(result.errorText.hasPrefix("error: a.txt: cannot be read: file too large\n"))
    }
    #expect(try scratch.text("b.txt") == "The ferry left Åland.\n")
  }

  @Test func folderThatIsNamedLikeAStoryIsWalked() throws {
    let scratch = try Scratch()
    try scratch.write(Self.sound, to: "a.txt/b.txt")
    for path in [".", "a.txt", "a.txt/"] {
      let result = try Wirelint.run(["lint", "--rules", Self.packs, path], in: scratch.path)
      #expect(result.end == .exit(0))
      #expect(result.outputText.hasPrefix("a.txt/b.txt:1:15"))
    }
    let parsed = try Wirelint.run(["parse", "a.txt"], in: scratch.path)
    #expect(parsed.end == .exit(2))
    #expect(parsed.errorText == "error: a.txt: cannot be read: it is a folder\n")
  }

  /// Root may read and write all; for others a file without permission is as good as none.
  @Test(.enabled(if: geteuid() != 0))
  func fileWithoutPermissionIsToldAndTheOthersAreMended() throws {
    let scratch = try Scratch()
    for name in ["a.txt", "b.txt", "c.txt"] { try scratch.write(Self.sound, to: name) }
    unsafe chmod(scratch.path + "/a.txt", 0)
    unsafe chmod(scratch.path + "/b.txt", 0o444)
    let result = try Wirelint.run(["fix", "--rules", Self.packs, "."], in: scratch.path)
    #expect(result.end == .exit(2))
    #expect(result.errorText.contains("error: a.txt: "))
    #expect(result.errorText.contains("error: b.txt: not written: no permission to write it"))
    #expect(try scratch.text("b.txt") == Self.sound)
    #expect(try scratch.text("c.txt") == "The ferry left Åland.\n")
  }

  /// The system's own files can be neither replaced nor have a file beside them, whoever asks.
  @Test func resultThatCannotBeWrittenIsTold() throws {
    let scratch = try Scratch()
    try scratch.write("bac\n", to: "words.txt")
    let result = try Wirelint.run(
      ["lexicon", "build", "--language", "fr", "-o", "/proc/a.lexicon", "words.txt"], in: scratch.path)
    #expect(result.end == .exit(2))
    #expect(result.errorText.hasPrefix("error: /proc/a.lexicon: not written: "))
  }

  @Test func controlCharactersOfAPathDoNotReachTheTerminal() throws {
    let scratch = try Scratch()
    let result = try Wirelint.run(["lint", "\u{1B}[31m\na.txt"], in: scratch.path)
    #expect(result.end == .exit(2))
    #expect(result.errorText == "error: \u{FFFD}[31m\u{FFFD}a.txt: no such file or folder\n")
  }
}
