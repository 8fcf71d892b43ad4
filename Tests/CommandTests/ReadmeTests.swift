import Foundation
import Testing
import WireLinter

/// What README says is what the program does. `WIRELINT_SNAPSHOTS=write` writes anew what the program prints.
struct ReadmeTests {
  static func lines(of path: String) throws -> [String] {
    try String(contentsOf: URL(filePath: "\(Wirelint.repository)/\(path)"), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  static func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(Wirelint.repository)/\(path)"))
  }

  /// The names that `--help` of the command lists under a heading.
  static func subcommands() throws -> [String] {
    let help = try Wirelint.run(["--help"], in: "/").outputText
    return help.split(separator: "\n").drop { $0 != "SUBCOMMANDS:" }.dropFirst()
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.hasPrefix("  See") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
  }

  @Test func twoCommandsAreThoseOfTheGate() throws {
    let commands = try Manual("README.md").blocks
      .filter { $0.language == "sh" && $0.section == "Install and run" }.map(\.lines)
    #expect(commands.count == 2)
    #expect(commands.allSatisfy { $0.count == 1 })
    let gate = try Self.lines(of: ".ci/run").map { line in
      line.replacing(" 2>&1 | tee \"$log\"", with: "").trimmingCharacters(in: .whitespaces)
    }
    for command in commands.flatMap({ $0 }) { #expect(gate.contains(command), "\(command)") }
  }

  @Test func transcriptsAreWhatTheProgramPrints() throws {
    let manual = try Manual("README.md")
    let transcripts = manual.blocks.filter { $0.language == "console" }
    #expect(!transcripts.isEmpty)
    for block in transcripts {
      let command = try #require(block.lines.first)
      #expect(command.hasPrefix("$ wirelint "))
      let result = try ChildProcess.run(
        "/bin/sh", ["-c", String(command.dropFirst(2))], in: Wirelint.repository,
        environment: Wirelint.environment)
      let printed = block.lines.dropFirst().joined(separator: "\n") + "\n"
      if CaseTests.isWriting {
        try Self.write(manual.text.replacing(printed, with: result.outputText), to: "README.md")
      } else {
        #expect(result.outputText == printed)
      }
    }
  }

  @Test func examplesGiveWhatStandsBesideThem() throws {
    let result = try Wirelint.run(["lint", "Examples"], in: Wirelint.repository)
    #expect(result.end == .exit(1))
    if CaseTests.isWriting { try Self.write(result.outputText, to: "Examples/expected.out") }
    #expect(result.outputText == (try Self.lines(of: "Examples/expected.out").joined(separator: "\n")))
  }

  @Test func everySubcommandIsNamed() throws {
    let subcommands = try Self.subcommands()
    #expect(subcommands.count >= 8)
    let named = try Manual("README.md").commands.compactMap(\.first)
    for subcommand in subcommands { #expect(named.contains(subcommand), "\(subcommand)") }
  }

  @Test(arguments: ["README.md", "Rules/README.md", "Rules/lexicons/README.md", "Examples/README.md"])
  func commandsAndOptionsThatAreNamedAreThere(_ path: String) throws {
    guard FileManager.default.fileExists(atPath: "\(Wirelint.repository)/\(path)") else { return }
    let subcommands = try Self.subcommands()
    let manual = try Manual(path)
    for command in manual.commands {
      let words = command.filter { !$0.hasPrefix("-") }
      // The default subcommand is named by no word.
      let name = words.first.map { subcommands.contains($0) ? [$0] : [] } ?? []
      let second =
        ["rules", "config", "lexicon"].contains(name.first) ? Array(words.dropFirst().prefix(1)) : []
      let help = try Wirelint.run(["help"] + (name.isEmpty ? ["lint"] : name + second), in: "/")
      #expect(help.end == .exit(0), "\(command)")
      for option in command where option.hasPrefix("--") {
        #expect(help.outputText.contains("  \(option) ") || option == "--version", "\(command)")
      }
      if let second = second.first {
        #expect(help.outputText.contains("USAGE: wirelint \(name[0]) \(second)"))
      }
    }
  }

  @Test func configurationIsSound() throws {
    let block = try #require(
      try Manual("README.md").blocks.first { $0.language == "yaml" && $0.section == "Use" })
    let scratch = try Scratch()
    for name in ["house", "names.yml", "words.txt"] {
      try scratch.copy("\(Wirelint.repository)/Examples/\(name)", to: name)
    }
    let build = try Wirelint.run(
      ["lexicon", "build", "--language", "fr", "-o", "house.lexicon", "words.txt"], in: scratch.path)
    #expect(build.end == .exit(0), "\(build.errorText)")
    try scratch.write(block.lines.joined(separator: "\n") + "\n", to: ".wirelint.yml")
    let result = try Wirelint.run(["config", "check"], in: scratch.path)
    #expect(result.end == .exit(0), "\(result.errorText)")
  }

  /// The rule and the manifest that Rules/README.md shows make a pack whose examples hold.
  @Test func packOfTheRulesIsSound() throws {
    let blocks = try Manual("Rules/README.md").blocks.filter { $0.language == "yaml" }
    let scratch = try Scratch()
    for name in ["rule", "pack"] {
      let section = name == "rule" ? "A rule" : "A pack's manifest"
      let block = try #require(blocks.first { $0.section == section })
      try scratch.write(block.lines.joined(separator: "\n") + "\n", to: "coast/\(name).yml")
    }
    try scratch.write("extends: [core, fr, coast]\n", to: ".wirelint.yml")
    let result = try Wirelint.run(["rules", "test"], in: scratch.path)
    #expect(result.end == .exit(0), "\(result.errorText)")
    #expect(try Wirelint.run(["explain", "coast/rule"], in: scratch.path).end == .exit(0))
  }

  /// Every key that a pack may have is told of: in Rules/README.md, or in the comments of a language's pack.
  @Test(arguments: [
    ("", ["README.md"]), ("names", ["README.md"]),
    ("segmentation", ["de/pack.yml", "es/pack.yml", "fr/pack.yml", "vi/pack.yml"]),
  ])
  func everyKeyOfAPackIsNamed(_ group: String, _ files: [String]) throws {
    let scratch = try Scratch()
    let unknown = "no-such-key: 1"
    try scratch.write(
      "title: T\n" + (group.isEmpty ? unknown : "\(group): { \(unknown) }"), to: "coast/pack.yml")
    try scratch.write("extends: [coast]\n", to: ".wirelint.yml")
    let told = try Wirelint.run(["config", "check"], in: scratch.path).errorText
    let list = try #require(told.split(separator: "\n").first?.split(separator: "allowed: ").last)
    let keys = list.split(separator: ", ")
    #expect(keys.count > 10)
    let text = try files.flatMap { file in
      try Self.lines(of: "Rules/\(file)").filter { file.hasSuffix(".md") || $0.hasPrefix("#") }
    }
    let words = Set(text.joined(separator: "\n").split { !$0.isLetter && $0 != "-" })
    for key in keys { #expect(words.contains(key), "\(key)") }
  }

  @Test func ruleIsThatOfTheExamples() throws {
    let block = try #require(try Manual("README.md").blocks.last { $0.language == "yaml" })
    #expect(block.lines + [""] == (try Self.lines(of: "Examples/house/wording.yml")))
  }

  /// The lines of README's program, which must compile and run; the next test compares them with README.
  @Test func libraryIsUsedAsWritten() throws {
    let linter = try Linter()
    let report = linter.lint("Il a précisé quela flottille est à quai.", path: "story.txt")
    for finding in report.findings {
      print(finding.message, finding.fixes.first?.title ?? "")
    }
    let mended = linter.fix("Il a précisé quela flottille est à quai.")
    #expect(report.findings.map(\.rule) == ["fr/missing-space"])
    #expect(mended == "Il a précisé que la flottille est à quai.")
  }

  @Test func programOfTheLibraryIsTheOneAbove() throws {
    let block = try #require(try Manual("README.md").blocks.first { $0.language == "swift" })
    let source = try Self.lines(of: "Tests/CommandTests/ReadmeTests.swift")
    var rest = source[...]
    for line in block.lines where !line.isEmpty {
      let place = rest.firstIndex {
        $0.trimmingCharacters(in: .whitespaces) == line.trimmingCharacters(in: .whitespaces)
      }
      rest = source[(try #require(place, "\(line)") + 1)...]
    }
  }
}
