import Testing
import WireLexicon

/// What lexicons of a house say beside that of the program.
@Suite struct HouseLexiconsTests {
  private static let program = """
    quai\t4\tword,noun,masculine,singular
    dundee\t2\tlisted
    le\t7\tword,determiner
    """
  private static let house = """
    dundee\t3.5\tword,noun
    Quéméneur
    le
    quai\t5
    """
  private static let later = "quai\t1\tname\n"

  static let entries: [(word: String, frequency: Float, flags: LexiconEntry.Flags)] = [
    // The house alone has it.
    ("Quéméneur", 0, .name),
    // The house's frequency stands, and what a dictionary has is no longer only listed.
    ("dundee", 3.5, [.word, .noun]),
    // What the house gives without a frequency keeps that of the program.
    ("le", 7, [.word, .determiner]),
    // Of two lexicons of a house the later one counts more.
    ("quai", 1, [.word, .name, .noun, .masculine, .singular]),
    ("gréement", 0, []),
  ]

  @Test(arguments: entries)
  func bothAddUpAndTheHouseComesFirst(_ word: String, frequency: Float, flags: LexiconEntry.Flags) throws {
    let files = try [Self.program, Self.house, Self.later].map {
      try LexiconTemporaryFile(try LexiconFixture.compile($0))
    }
    let lexicons = try files.map { try Lexicon(path: $0.path) }
    let both = lexicons[0].preceded(by: Array(lexicons[1...]))
    let step = frequency == 0 ? 0 : LexiconEntry.step(zipf: frequency)
    #expect(LexiconFixture.entry(word, in: both) == LexiconEntry(frequency: step, flags: flags))
    #expect(
      LexiconFixture.entry(word, in: lexicons[0].preceded(by: []))
        == LexiconFixture.entry(word, in: lexicons[0]))
  }

  @Test func whatNoLexiconHasIsLookedForAmongTheWords() throws {
    let program = try LexiconTemporaryFile(try LexiconFixture.compile(Self.program))
    let house = try LexiconTemporaryFile(try LexiconFixture.compile(Self.house))
    let lexicon = try Lexicon(path: program.path).preceded(by: [try Lexicon(path: house.path)])
      .adding(KnownWords(["Gréement", "DUNDEE"]))
    #expect(LexiconFixture.entry("gréement", in: lexicon).flags == .name)
    #expect(LexiconFixture.entry("dundee", in: lexicon).flags == [.word, .noun])
  }
}
