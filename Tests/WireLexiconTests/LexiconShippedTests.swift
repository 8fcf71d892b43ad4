import Testing
import WireLexicon
import WireText

/// The lexicons in Rules/lexicons are whole, and were made as their README says.
@Suite struct LexiconShippedTests {
  static let entries: [(code: String, word: String, flags: LexiconEntry.Flags)] = [
    ("fr", "le", [.word, .function, .determiner, .masculine, .singular]),
    ("fr", "aujourd’hui", [.word, .adverb]),
    ("fr", "presqu'île", [.word, .noun, .feminine, .singular]),
    ("fr", "Considérablement", [.word, .adverb]),
    ("fr", "ont", [.word, .verb, .plural, .thirdPerson]),
    ("fr", "Moscou", .name),
    ("fr", "Delacroix", .name),
    ("fr", "ONU", .acronym),
    ("fr", "catimini", [.word, .bound]),
    ("en", "the", [.word, .function, .determiner]),
    ("en", "don’t", .word),
    ("en", "Hanoi", .name),
    ("en", "NATO", .acronym),
    ("en", "ferries", [.word, .noun, .plural]),
    ("en", "said", [.word, .verb, .participle]),
    ("en", "research", [.word, .noun]),
    ("en", "researching", [.word, .participle]),
    ("en", "prime minister", .name),
    ("en", "drinking water", .word),
  ]

  @Test(arguments: entries)
  func wordsAreKnown(_ code: String, word: String, flags: LexiconEntry.Flags) throws {
    #expect(LexiconFixture.entry(word, in: try LexiconShippedTests.lexicon(code)).has(flags))
  }

  @Test(arguments: [
    ("fr", "quele"), ("fr", "dansla"), ("fr", "leprésident"), ("fr", "aété"), ("fr", "parceque"),
    ("fr", "l'heure"),
    ("en", "ofthe"), ("en", "inthe"), ("en", "alot"), ("en", "thepresident"), ("en", "newyork"),
    ("en", "ican't"),
  ])
  func glueIsUnknown(_ code: String, word: String) throws {
    #expect(LexiconFixture.entry(word, in: try LexiconShippedTests.lexicon(code)) == .unknown)
  }

  @Test func seldomClassesAreLeftOut() throws {
    let english = try LexiconShippedTests.lexicon("en")
    #expect(!LexiconFixture.entry("research", in: english).has(.infinitive))
    #expect(!LexiconFixture.entry("at", in: english).has(.noun))
  }

  @Test(arguments: ["fr", "en"])
  func headerTellsLanguageAndSources(_ code: String) throws {
    let lexicon = try LexiconShippedTests.lexicon(code)
    #expect(lexicon.language == Language(code))
    #expect(lexicon.count > 300_000)
    #expect(lexicon.note.contains("CC BY-SA 4.0"))
  }

  private static func lexicon(_ code: String) throws -> Lexicon {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return try Lexicon(path: "/\(root)/Rules/lexicons/\(code).lexicon")
  }
}
