import ArgumentParser
import WireLexicon
import WireLinter
import WireStory
import WireText

/// `wirelint lexicon pairs`: counts which words stand beside which.
struct LexiconPairs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pairs",
    abstract: "Counts which words stand beside which in prose; the same prose gives the same bytes.",
    discussion: "Each line of the prose is one paragraph. Words are known by the lexicon of the language.")

  @Option(help: ArgumentHelp("The language of the prose, as fr.", valueName: "code"))
  var language: String

  @Option(
    help: ArgumentHelp(
      "What the prose was, and its licences; kept in the file.", valueName: "text"))
  var note = ""

  @Option(name: [.customShort("o"), .long], help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  @Option(
    help: ArgumentHelp(
      "A folder of packs and lexicons to use in place of those in the program.", valueName: "folder"))
  var rules: String?

  @Argument(help: "The files of prose.")
  var prose: [String]

  func run() throws {
    do {
      let tools = try tools()
      var compiler = WordPairsCompiler()
      for path in prose { try count(path, tools, into: &compiler) }
      let file = compiler.file(language: tools.language, note: note)
      try Interruption.deferred { () throws(FileProblem) in try FileWriter().write(output, with: file) }
    } catch let problem as FileProblem {
      StandardError.print(problem)
      throw ExitStatus.badUsage
    }
  }

  /// What reads the language; says so where there is no lexicon of it, and ends the command.
  private func tools() throws -> LanguageTools {
    let options = try ConfigurationOptions.parse(rules.map { ["--rules", $0] } ?? [])
    let linter = try Session(options).linters(for: ["story.txt"])[0]
    guard let tools = linter.ruleset.tools[Language(language)], tools.segmenter != nil else {
      StandardError.print("error: there is no lexicon of “\(language)”")
      throw ExitStatus.badUsage
    }
    return tools
  }

  private func count(_ path: String, _ tools: LanguageTools, into compiler: inout WordPairsCompiler) throws {
    let bytes = try FileSystem.contents(of: path)
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw FileProblem(path: path, message: "the prose is not valid UTF-8")
    }
    let tokeniser = Tokeniser(rules: tools.words)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      var tokens = Tokens()
      tokeniser.tokenise(bytes.span, in: ByteRange(start, end), into: &tokens)
      tools.segmenter?.fillEntries(of: &tokens, in: 0..<tokens.list.count)
      compiler.count(tokens, in: 0..<tokens.list.count, of: bytes.span)
      start = end + 1
    }
  }
}
