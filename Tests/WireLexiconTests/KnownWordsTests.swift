import Testing
import WireLexicon

@Suite struct KnownWordsTests {
  static let words = ["wirelint", "Trần", "OTAN", "presqu’île", "Maison", "É", "maison"]

  @Test(
    arguments: [
      ("Wirelint", .word), ("trần", .name), ("Tra\u{302}\u{300}n", .name), ("otan", .acronym),
      ("presqu'île", .word),
      ("é", .name), ("maison", [.word, .noun]), ("tran", []), ("wirelin", []), ("", []),
    ] as [(String, LexiconEntry.Flags)])
  func housesWordsAreKnownBesides(_ word: String, flags: LexiconEntry.Flags) throws {
    try LexiconFixture.withLexicon(LexiconFixture.compile("maison\t5.4\tword,noun")) { lexicon in
      let entry = LexiconFixture.entry(word, in: lexicon.adding(KnownWords(Self.words)))
      #expect(entry.flags == flags)
      #expect(entry.isKnown == !flags.isEmpty)
    }
  }

  @Test func noWordsChangeNothing() throws {
    try LexiconFixture.withLexicon(LexiconFixture.compile("maison")) { lexicon in
      #expect(KnownWords([]).isEmpty)
      #expect(LexiconFixture.entry("wirelint", in: lexicon.adding(KnownWords([]))) == .unknown)
    }
  }
}
