import Testing
import WireConfig

@testable import WireLinter

struct WordsFileTests {
  @Test(arguments: [
    ("", []), ("mot\n", ["mot"]),
    ("\u{FEFF}été\r\n# remarque\r\n  ASEAN  # sigle\r\n\r\nx", ["été", "ASEAN", "x"]),
    ("\tLa Havane de \t\n", ["La", "Havane", "de"]), ("e\u{301}te\u{301} 🙂", ["e\u{301}te\u{301}", "🙂"]),
  ])
  func wordsAreSplitAtLinesAndSpaces(text: String, expected: [String]) {
    let errors = ConfigErrorSink()
    let words = WordsFile.read(YAMLFile(path: "w.txt", text: text), errors: errors)
    #expect(words.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
    #expect(errors.isEmpty)
  }

  @Test func aTabBetweenWordsIsAnError() {
    let errors = ConfigErrorSink()
    _ = WordsFile.read(YAMLFile(path: "w.txt", text: "mot\nété\t3.2\t# note\n"), errors: errors)
    #expect {
      try errors.throwIfAny()
    } throws: { error in
      ((error as? ConfigErrors)?.errors.map(\.description) ?? []).map { $0.prefix(22) } == [
        "w.txt:2:4: a tab stand"
      ]
    }
  }

  @Test func whatIsNotUTF8IsAnError() {
    let errors = ConfigErrorSink()
    let file = YAMLFile(path: "w.txt", bytes: Array("a\né".utf8) + [0xE9, 0x0A])
    #expect(WordsFile.read(file, errors: errors).isEmpty)
    #expect {
      try errors.throwIfAny()
    } throws: { error in
      ((error as? ConfigErrors)?.errors.first?.description ?? "").hasPrefix(
        "w.txt:2:2: a byte here is not UTF-8")
    }
  }
}
