import ArgumentParser
import WireLexicon
import WireLinter
import WireText

/// `wirelint lexicon`: makes lexicons.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "Makes lexicons out of word lists, and pairs of words out of prose.",
    subcommands: [Build.self, LexiconPairs.self])

  struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "build",
      abstract:
        "Compiles word lists and frequency tables into one lexicon; the same lists give the same bytes.",
      discussion: """
        A line of a list is a word; or a word and its frequency; or these and its flags, with tabs between them. The \
        frequency is log10 of how often the word stands in a billion words, from 0 to 9, or with --words a plain count. \
        A line that begins with # is left out.

        The configuration of a house lists what it made: `lexicons: [house.lexicon]`.
        """)

    @Option(help: ArgumentHelp("The language of the words, as fr.", valueName: "code"))
    var language: String

    @Option(
      help: ArgumentHelp(
        "What the words were made of, and their licences; kept in the lexicon.", valueName: "text"))
    var note = ""

    @Option(
      help: ArgumentHelp(
        "The frequencies in the lists are counts, in text of so many words.", valueName: "number"))
    var words: Int?

    @Option(name: [.customShort("o"), .long], help: ArgumentHelp("The file to write.", valueName: "file"))
    var output: String

    @Argument(help: "The word lists and frequency tables.")
    var lists: [String]

    func validate() throws {
      // Names of places are of no language.
      guard Language(language).isKnown || Language(language) == .undetermined else {
        throw ValidationError(
          "No language has the code “\(language)”; write it as in fr or de, or und for none.")
      }
      if let words, words < 1 { throw ValidationError("--words is \(words); it counts words, from 1 on.") }
    }

    func run() throws {
      do {
        let inputs = try lists.map { (name: $0, bytes: try FileSystem.contents(of: $0)) }
        let lexicon = try LexiconCompiler.compile(
          language: Language(language), note: note, words: words, inputs: inputs)
        try Interruption.deferred { () throws(FileProblem) in try FileWriter().write(output, with: lexicon) }
      } catch let problem as FileProblem {
        StandardError.print(problem)
        throw ExitStatus.badUsage
      } catch {
        StandardError.print("error: \(error)")
        throw ExitStatus.badUsage
      }
    }
  }
}
