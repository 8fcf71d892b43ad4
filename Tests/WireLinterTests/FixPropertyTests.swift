import TestSupport
import Testing
import WireLinter
import WireText

/// What holds of every fix, in the languages that are known and in others: sentences in random order, with spaces lost,
/// added and changed, marks doubled and quotation marks changed.
@Suite struct FixPropertyTests {
  static let languages = [
    (name: "French", sentences: NewsSentences.french), (name: "English", sentences: NewsSentences.english),
    (name: "Spanish", sentences: NewsSentences.spanish), (name: "German", sentences: NewsSentences.german),
    (name: "Vietnamese", sentences: NewsSentences.vietnamese),
    (name: "Polish", sentences: ForeignSentences.polish), (name: "Czech", sentences: ForeignSentences.czech),
    (name: "Turkish", sentences: ForeignSentences.turkish),
    (name: "Russian", sentences: ForeignSentences.russian),
    (name: "Arabic", sentences: ForeignSentences.arabic),
  ]

  private static let linter = Result {
    try Configurations(store: PackStore(.program), workingFolder: "/").linters(for: ["story.txt"])[0]
  }

  /// What stands in place of a space of the sound text, here and there.
  private static let spaces = [
    "", "", "", "  ", "\u{A0}", "\u{202F}", "\t", "\n", "\n\n", " - ", "-", " – ", " (", ") ", " « ", " » ",
    " \"",
    "\" ", " „", "“ ", "’", "'", " ,", " .", ". ", ", ", "...", "…", " 1.250.000 ", "12", " a ", " y y ",
    " de de ",
  ]

  private static func damaged(_ sentences: [String], _ random: inout SeededRandom) -> String {
    var text = ""
    let order = sentences.shuffled(using: &random)
    for sentence in order {
      for scalar in sentence.unicodeScalars {
        if scalar == " ", UInt8.random(in: 0..<8, using: &random) == 0 {
          text += spaces.randomElement(using: &random) ?? ""
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
      text += Bool.random(using: &random) ? "\n\n" : " "
    }
    return text
  }

  private static func fix(_ text: [UInt8], isUnsafeAllowed: Bool) throws -> FixedFile {
    let input = LintInput(path: "story.txt", origin: .bytes(text), linter: try linter.get())
    var applier = FixApplier(LintRun([input]), isUnsafeAllowed: isUnsafeAllowed)
    return try #require(applier.run().files.first)
  }

  @Test(arguments: languages, [false, true])
  func aFixComesToAnEndAndTellsWhatIsLeft(
    _ language: (name: String, sentences: [String]), isUnsafeAllowed: Bool
  ) throws {
    var random = SeededRandom(seed: isUnsafeAllowed ? 31 : 32)
    for _ in 0..<6 {
      let text = Self.damaged(language.sentences, &random)
      let once = try Self.fix(Array(text.utf8), isUnsafeAllowed: isUnsafeAllowed)
      #expect(once.isSettled, "\(text.debugDescription)")
      let mended = once.change?.fixed ?? Array(text.utf8)
      let twice = try Self.fix(mended, isUnsafeAllowed: isUnsafeAllowed)
      #expect(twice.change == nil, "\(text.debugDescription)")
      #expect(once.report.findings.count - once.faded == twice.report.findings.count)
      #expect(String(validating: mended, as: UTF8.self) != nil)
    }
  }
}
