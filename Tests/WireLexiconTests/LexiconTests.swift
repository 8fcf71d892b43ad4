import Glibc
import TestSupport
import Testing
import WireLexicon
import WireText

@Suite struct LexiconTests {
  static let list = """
    # a comment
    le\t7.35\tword,function,determiner,masculine,singular
    maison\t5.41\tword,noun,feminine,singular
    aujourd'hui\t5.62\tword,adverb
    presqu'île\t3.33\tword,noun,feminine,singular
    œuvre\t4.9\tword,noun,feminine,singular
    strasse\t2\tlisted
    hà\t2.1\tname
    onu\t4.4\tacronym
    abasourdissement\t0\tword,noun,masculine,singular

    Trân
    OTAN
    vélo
    """

  static let known: [(word: String, zipf: Float, flags: LexiconEntry.Flags)] = [
    ("le", 7.35, [.word, .function, .determiner, .masculine, .singular]),
    ("Le", 7.35, [.word, .function, .determiner, .masculine, .singular]),
    ("MAISON", 5.41, [.word, .noun, .feminine, .singular]),
    ("aujourd'hui", 5.62, [.word, .adverb]),
    ("aujourd’hui", 5.62, [.word, .adverb]),
    ("Presqu’île", 3.33, [.word, .noun, .feminine, .singular]),
    ("presqu'i\u{302}le", 3.33, [.word, .noun, .feminine, .singular]),
    ("ŒUVRE", 4.9, [.word, .noun, .feminine, .singular]),
    ("Straße", 2, .listed),
    ("Ha\u{300}", 2.1, .name),
    ("ONU", 4.4, .acronym),
    ("abasourdissement", 0, [.word, .noun, .masculine, .singular]),
    ("trân", 0, .name),
    ("otan", 0, .acronym),
    ("Vélo", 0, .word),
  ]

  @Test(arguments: known)
  func knownWordsHaveTheirEntries(_ word: String, zipf: Float, flags: LexiconEntry.Flags) throws {
    try LexiconFixture.withLexicon(LexiconFixture.compile(LexiconTests.list)) { lexicon in
      let entry = LexiconFixture.entry(word, in: lexicon)
      #expect(entry.flags == flags)
      #expect(abs(entry.zipf - zipf) <= 0.5 / LexiconEntry.stepsPerZipf)
      #expect((entry.frequency == 0) == (zipf == 0))
    }
  }

  @Test(arguments: ["", "l", "lee", "quele", "maiso", "maisons", "aujourd", "hui", "ile", "tran", "🗞", "é"])
  func otherWordsAreUnknown(_ word: String) throws {
    try LexiconFixture.withLexicon(LexiconFixture.compile(LexiconTests.list)) { lexicon in
      #expect(LexiconFixture.entry(word, in: lexicon) == .unknown)
    }
  }

  @Test func partOfABufferIsLookedUpInPlace() throws {
    try LexiconFixture.withLexicon(LexiconFixture.compile(LexiconTests.list)) { lexicon in
      let bytes = Array("🗞lamaisonœuvre".utf8)
      #expect(lexicon.entry(in: bytes.span, from: 6, to: 12).has([.noun, .feminine]))
      #expect(lexicon.entry(in: bytes.span, from: 12, to: bytes.count).hasAny([.noun, .verb]))
      #expect(!lexicon.entry(in: bytes.span, from: 4, to: 12).isKnown)
    }
  }

  @Test func headerTellsLanguageCountAndNote() throws {
    let bytes = try LexiconFixture.compile("un\ndeux\n", "deux\ntrois", language: "FR", note: "Made up – CC0")
    try LexiconFixture.withLexicon(bytes) { lexicon in
      #expect(lexicon.language == Language("fr"))
      #expect(lexicon.count == 3)
      #expect(lexicon.note == "Made up – CC0")
    }
  }

  @Test func emptyLexiconKnowsNothing() throws {
    try LexiconFixture.withLexicon(LexiconFixture.compile("# nothing\n")) { lexicon in
      #expect(lexicon.count == 0)
      #expect(LexiconFixture.entry("le", in: lexicon) == .unknown)
    }
  }

  @Test func manyWordsWithMoreFlagSetsThanARecordNames() throws {
    var random = SeededRandom(seed: 7)
    let names = LexiconEntry.Flags.names
    var rows: [String: (zipf: Int, flags: LexiconEntry.Flags)] = [:]
    for number in 0..<20_000 {
      var flags = LexiconEntry.Flags.word
      for _ in 0..<3 { flags.insert(names[Int.random(in: 4..<names.count, using: &random)].flag) }
      rows["mot\(number)é"] = (Int.random(in: 0...8, using: &random), flags)
    }
    let list = rows.map { word, row in
      "\(word)\t\(row.zipf)\t"
        + names.filter { row.flags.contains($0.flag) }.map(\.name).joined(separator: ",")
    }
    let bytes = try LexiconFixture.compile(list.joined(separator: "\n"))
    try LexiconFixture.withLexicon(bytes) { lexicon in
      #expect(lexicon.count == rows.count)
      let wrong = rows.filter { word, row in
        let entry = LexiconFixture.entry(word, in: lexicon)
        return entry.flags != row.flags || Int(entry.frequency) != min(255, row.zipf * 28)
      }
      #expect(wrong.isEmpty)
      #expect((0..<20_000).allSatisfy { !LexiconFixture.entry("autre\($0)", in: lexicon).isKnown })
    }
  }

  @Test func fileIsMapped() throws {
    let path = try LexiconTemporaryFile(LexiconFixture.compile(LexiconTests.list))
    let lexicon = try Lexicon(path: path.path)
    #expect(LexiconFixture.entry("maison", in: lexicon).has(.noun))
  }
}
