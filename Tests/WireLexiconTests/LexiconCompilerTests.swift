import TestSupport
import Testing
import WireLexicon
import WireText

@Suite struct LexiconCompilerTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func orderOfLinesAndListsDoesNotMatter(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let lines =
      (0..<3000).map { "mot\($0)\t\($0 % 9)\t\($0 % 2 == 0 ? "word,noun" : "name")" } + ["mot1", "Élan"]
    let shuffled = lines.shuffled(using: &random)
    let whole = try LexiconFixture.compile(lines.joined(separator: "\n"))
    let parts = try LexiconFixture.compile(
      shuffled[..<700].joined(separator: "\r\n"), shuffled[700...].joined(separator: "\n"))
    #expect(whole == parts)
  }

  @Test func repeatsAreJoined() throws {
    let bytes = try LexiconFixture.compile("Été\t2\tname\nété\t5.5\tword,noun\n", "e\u{301}té\t1\tlisted")
    try LexiconFixture.withLexicon(bytes) { lexicon in
      #expect(lexicon.count == 1)
      let expected = LexiconEntry(frequency: LexiconEntry.step(zipf: 5.5), flags: [.word, .name, .noun])
      #expect(LexiconFixture.entry("été", in: lexicon) == expected)
    }
  }

  @Test func markAndLineEndsAreNoPartOfWords() throws {
    let bytes = try LexiconFixture.compile("\u{FEFF}un\r\ndeux\t3\tword\r\n\r\n# trois\r\nquatre")
    try LexiconFixture.withLexicon(bytes) { lexicon in
      #expect(lexicon.count == 3)
      #expect(["un", "deux", "quatre"].allSatisfy { LexiconFixture.entry($0, in: lexicon).has(.word) })
    }
  }

  @Test func wordWithoutFlagsIsTakenAsSpelt() throws {
    let bytes = try LexiconFixture.compile("bisquine\t3.5\nÉnora\t2\nDRASSM\nx\t1\t")
    try LexiconFixture.withLexicon(bytes) { lexicon in
      let expected = [("bisquine", 3.5, .word), ("Énora", 2, .name)] as [(String, Float, LexiconEntry.Flags)]
      for (word, zipf, flags) in expected {
        let step = LexiconEntry.step(zipf: zipf)
        #expect(LexiconFixture.entry(word, in: lexicon) == LexiconEntry(frequency: step, flags: flags))
      }
      #expect(LexiconFixture.entry("DRASSM", in: lexicon).flags == .acronym)
      #expect(LexiconFixture.entry("x", in: lexicon).flags == .listed)
    }
  }

  /// 12 in 3 million words are 4,000 in a billion.
  @Test func countsAreOfAsManyWordsAsAreTold() throws {
    let inputs = [(name: "list.tsv", bytes: Array("bisquine\t12\nÉnora\t0\nle\t3000000\tword\nx\t1".utf8))]
    let language = Language("fr")
    let bytes = try LexiconCompiler.compile(language: language, words: 3_000_000, inputs: inputs)
    try LexiconFixture.withLexicon(bytes) { lexicon in
      #expect(LexiconFixture.entry("bisquine", in: lexicon).frequency == LexiconEntry.step(zipf: 3.602))
      #expect(LexiconFixture.entry("Énora", in: lexicon).frequency == 0)
      #expect(LexiconFixture.entry("le", in: lexicon).frequency == LexiconEntry.step(zipf: 9))
    }
    let rare = try LexiconCompiler.compile(language: language, words: .max, inputs: inputs)
    try LexiconFixture.withLexicon(rare) { lexicon in
      #expect(LexiconFixture.entry("x", in: lexicon).frequency == 1)
    }
    for list in ["un\t13", "un\t-1", "un\t3.5", "un\t"] {
      let text = String(list.drop { $0 != "\t" }.dropFirst())
      let expected = LexiconCompileError(name: "list.tsv", line: 0, reason: .badCount(text, total: 12))
      #expect(throws: expected) {
        try LexiconCompiler.compile(
          language: language, words: 12, inputs: [(name: "list.tsv", bytes: Array(list.utf8))])
      }
    }
  }

  @Test func phraseOfTwoWordsIsAWord() throws {
    try LexiconFixture.withLexicon(try LexiconFixture.compile("grande Bretagne\t0\tname")) { lexicon in
      #expect(LexiconFixture.entry("grande bretagne", in: lexicon).has(.name))
      #expect(!LexiconFixture.entry("bretagne", in: lexicon).isKnown)
    }
  }

  static let faults: [(list: String, line: Int, reason: LexiconCompileError.Reason)] = [
    ("un\t3\tword\tmore", 0, .columns(4)),
    ("# é\n\nsur le champ", 2, .spaceInWord("sur le champ")),
    (" deux", 0, .spaceInWord(" deux")),
    ("un\u{A0}deux", 0, .spaceInWord("un\u{A0}deux")),
    ("\t3\tword", 0, .noWord),
    ("un\tmany\tword", 0, .badFrequency("many")),
    ("un\t-1\tword", 0, .badFrequency("-1")),
    ("un\tnan\tword", 0, .badFrequency("nan")),
    ("un\t9.5\tword", 0, .badFrequency("9.5")),
    ("un\t3\tword,verbe", 0, .unknownFlag("verbe")),
    (String(repeating: "é", count: 128), 0, .tooLong(String(repeating: "é", count: 128), length: 256)),
  ]

  @Test(arguments: faults)
  func faultyLinesAreNamed(_ list: String, line: Int, reason: LexiconCompileError.Reason) {
    let expected = LexiconCompileError(name: "list0.tsv", line: line, reason: reason)
    let error = #expect(throws: LexiconCompileError.self) { try LexiconFixture.compile(list) }
    #expect(error == expected)
    #expect(expected.description.hasPrefix("list0.tsv:\(line + 1): "))
  }

  @Test func bytesThatAreNotTextAreNamed() {
    let inputs = [(name: "a.txt", bytes: [0x75, 0x0A, 0xC3, 0x28] as [UInt8])]
    #expect(throws: LexiconCompileError(name: "a.txt", line: 1, reason: .notUTF8)) {
      try LexiconCompiler.compile(language: Language("fr"), inputs: inputs)
    }
  }
}
