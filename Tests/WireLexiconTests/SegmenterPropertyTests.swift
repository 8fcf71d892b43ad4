import TestSupport
import Testing
import WireLexicon
import WireText

/// Sentences written for this test, with spaces taken out at random.
@Suite struct SegmenterPropertyTests {
  static let sentences = [
    "Le maire de la ville a présenté mardi le projet du nouveau port devant les habitants du quartier.",
    "Les pêcheurs demandent une aide de 400 millions pour réparer leurs bateaux après la tempête.",
    "Selon le ministère, la production de riz a augmenté de douze pour cent par rapport à l'année dernière.",
    "L'ambassadrice a remercié le gouvernement pour son soutien et souhaité que la coopération continue.",
    "Au total, 25 écoles seront construites dans les communes les plus éloignées de la province.",
    "Le directeur de l'hôpital estime que les médecins ont besoin de formation avant l'été.",
    "Des experts venus de plusieurs pays participent à cette conférence sur la sécurité des barrages.",
    "La délégation s'est rendue ensuite au musée, où elle a rencontré des élèves et leurs professeurs.",
  ]

  static let englishSentences = [
    "The mayor of the town presented the plans for the new harbour to the people of the district on Tuesday.",
    "Fishermen are asking for 400 million to repair their boats after the storm that hit the coast.",
    "According to the ministry, rice production has grown by twelve per cent compared with last year.",
    "The ambassador thanked the government for its support and said that the work should go on.",
    "In all, 25 schools will be built in the villages that are furthest from the capital.",
    "The head of the hospital believes that the doctors need training before the summer.",
    "Experts from several countries are taking part in this conference on the safety of dams.",
    "I think that we can finish the road before winter, but I do not know what it will cost.",
  ]

  @Test func cleanSentencesHaveNoCut() throws {
    for sentence in SegmenterPropertyTests.sentences {
      #expect(try SegmenterFixture.marked(sentence, SegmenterFixture.french) == sentence)
    }
    for sentence in SegmenterPropertyTests.englishSentences {
      #expect(try SegmenterFixture.marked(sentence, SegmenterFixture.english) == sentence)
    }
  }

  /// Most lost spaces are found, and hardly a space is put where none was.
  @Test(arguments: [(sentences, SegmenterFixture.french), (englishSentences, SegmenterFixture.english)])
  func lostSpacesAreFound(_ sentences: [String], _ rules: SegmentRules) throws {
    var random = SeededRandom(seed: 7)
    var lost = 0
    var found = 0
    var wrong = 0
    for _ in 0..<40 {
      var text = ""
      var places: Set<Int> = []
      for sentence in sentences.shuffled(using: &random) {
        for character in sentence.unicodeScalars {
          if character == " ", UInt8.random(in: 0..<12, using: &random) == 0 {
            places.insert(text.utf8.count)
          } else {
            text.unicodeScalars.append(character)
          }
        }
        text += "\n"
      }
      let cuts = Set(try SegmenterFixture.cuts(Array(text.utf8), rules).map(\.offset))
      lost += places.count
      found += cuts.intersection(places).count
      wrong += cuts.subtracting(places).count
    }
    #expect(lost > 300)
    #expect(found * 100 >= lost * 95, "\(found) of \(lost)")
    #expect(wrong * 100 <= lost, "\(wrong) beside \(lost)")
  }

  /// Any text has cuts in order, inside the text, at scalar boundaries, and none of them where white space is.
  @Test func anyTextGivesCutsInOrder() throws {
    var random = SeededRandom(seed: 11)
    let pieces = [
      "le", "la", "que", "dans", "ministre", "Hanoi", "É", "e\u{301}", "'", "’", "-", "(", ")", ".", ",",
      "\"", "«",
      "»", "15", "3", " ", " ", "\u{A0}", "\r", "👍🏽", "\u{200D}", "ß", "İ", "한", "à", "l'", "qu'", "%", ":",
      "A", "I",
    ]
    for _ in 0..<300 {
      let text = random.text(of: pieces, count: 60)
      let bytes = Array(text.utf8)
      let cuts = try SegmenterFixture.cuts(bytes, SegmenterFixture.french)
      var last = 0
      for cut in cuts {
        #expect(cut.offset > last && cut.offset < bytes.count, "\(text)")
        #expect(bytes[cut.offset] & 0xC0 != 0x80, "\(text)")
        last = cut.offset
      }
    }
  }

  /// Hostile words cost no more than their length allows.
  @Test(arguments: ["lalala", "de", "qu'l'", "\"a", "(", "a.", "1a", "Aa"])
  func longRowsEnd(_ piece: String) throws {
    let text = String(repeating: piece, count: 3000)
    _ = try SegmenterFixture.cuts(Array(text.utf8), SegmenterFixture.french)
    let words = Array(repeating: String(repeating: piece, count: 12), count: 300).joined(separator: " ")
    _ = try SegmenterFixture.cuts(Array(words.utf8), SegmenterFixture.french)
  }
}
