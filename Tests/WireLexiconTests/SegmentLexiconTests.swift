import Testing
import WireLexicon
import WireText

/// A segmenter that has read much keeps a filter and what it found; it finds the same as one that has read nothing.
@Suite struct SegmentLexiconTests {
  private static let story = [
    "Le maire de la ville a présenté mardi leprojet du nouveau port devant leshabitants du quartier.",
    "Les pêcheurs demandent uneaide de 400 millionspour réparer leurs bateaux après latempête.",
    "L'ambassadrice a remercié legouvernement pour son soutien et salué leblorniquet desélèves.",
    "Unkravotin flotte devant lephare, où Anne-MarieKerdoncuff attend lebateau du8 décembre.",
    "Les ministres ont signé parles deux pays unaccord, et le maire adit oui à sesvoisins dansla ville.",
    "Ladirectrice estime que lesmédecins ontbesoin de formation avantl'été et que le reste ira.",
  ]

  /// The lexicon alone, with words that it is given besides, and behind one of a house.
  enum Words: CaseIterable {
    case own, added, ofHouse
  }

  @Test(arguments: Words.allCases)
  func whatWasReadBeforeChangesNothing(_ words: Words) throws {
    let text = Array(Self.story.joined(separator: "\n").utf8)
    let house = try LexiconFixture.compile("blorniquet\t3.2\tword,noun\nkravotin\t3.1\tword,noun\n")
    try LexiconFixture.withLexicon(house) { house in
      func segmenter() throws -> Segmenter {
        try SegmenterFixture.segmenter(SegmenterFixture.french) { lexicon in
          switch words {
          case .own: lexicon
          case .added: lexicon.adding(KnownWords(["blorniquet", "kravotin"]))
          case .ofHouse: lexicon.preceded(by: [house])
          }
        }
      }
      let first = SegmenterFixture.cuts(text, SegmenterFixture.french, by: try segmenter())
      #expect(first.count > 10)
      let used = try segmenter()
      let long = Array([[UInt8]](repeating: text, count: 120).joined(separator: [UInt8(ascii: "\n")]))
      let many = SegmenterFixture.cuts(long, SegmenterFixture.french, by: used)
      #expect(many.count > 1000)
      for _ in 0..<2 { #expect(SegmenterFixture.cuts(text, SegmenterFixture.french, by: used) == first) }
      #expect(SegmenterFixture.cuts(long, SegmenterFixture.french, by: used) == many)
    }
  }

  /// What parts weigh as compounds is kept from one story to the next.
  @Test func compoundsThatWereReadBeforeChangeNothing() throws {
    let rules = SegmentMakingTests.german
    let story = [
      "Der Rat hatgestern den Hafen besucht, weildie Fischer seit demSturm aufdie Boote warten.",
      "Der Rat berät die Kartierungsschritte und das Verholungsmodell, die Hafengebührenordnung istnoch offen.",
      "Eine nichtamtliche Quelle nannte densiebenprozentigen Anteil der Fischer, wiedie Stadt mitteilte.",
      "Die herumturtelnden Tauben imHafen störten den Rat, derumherstromernde Hund undder Wirt nicht.",
    ]
    let text = Array(story.joined(separator: "\n").utf8)
    let first = try SegmenterFixture.cuts(text, rules)
    #expect(first.count > 5)
    let used = try SegmenterFixture.segmenter(rules)
    let long = Array([[UInt8]](repeating: text, count: 160).joined(separator: [UInt8(ascii: "\n")]))
    let many = SegmenterFixture.cuts(long, rules, by: used)
    for _ in 0..<2 { #expect(SegmenterFixture.cuts(text, rules, by: used) == first) }
    #expect(SegmenterFixture.cuts(long, rules, by: used) == many)
  }
}
