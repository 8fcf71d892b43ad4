import Testing
import WireLexicon
import WireText

struct GazetteerTests {
  @Test(arguments: [
    ("Turku", true), ("TURKU", true), ("Nouvelle  Écluse", true), ("nouvelle-ecluse", true),
    ("Écluse", false),
    ("", false),
  ])
  func aPlaceIsKnownInAnySpellingOfItsName(_ name: String, _ expected: Bool) throws {
    let bytes = Array(name.utf8)
    try withGazetteer { gazetteer in
      let isKnown = gazetteer.knows(bytes.span, ByteRange(0, bytes.count))
      #expect(isKnown == expected)
    }
  }

  @Test(arguments: [
    ("Rovaniem", "rovaniemi"), ("Rovaniemmi", "rovaniemi"), ("Rovanieme", "rovaniemi"),
    ("Rovanimei", "rovaniemi"),
    ("nouvele-ecluse", "nouvelle-ecluse"),
  ])
  func oneLetterMakesItALargePlace(_ name: String, _ expected: String) throws {
    let bytes = Array(name.lowercased().utf8)
    try withGazetteer { gazetteer in
      let found = gazetteer.change(of: bytes.span, ByteRange(0, bytes.count))
      let change = try #require(found)
      #expect(String(decoding: Gazetteer.applying(change, to: bytes), as: UTF8.self) == expected)
    }
  }

  @Test(arguments: ["Turcu", "Novaniemi", "Ro-vaniem", "Kemijarv", "Marolla", "Рованием"])
  func whatIsShortOrSmallOrDoubtfulStays(_ name: String) throws {
    let bytes = Array(name.utf8)
    try withGazetteer { gazetteer in
      let change = gazetteer.change(of: bytes.span, ByteRange(0, bytes.count))
      #expect(change == nil)
    }
  }

  @Test func withoutAListNoPlaceIsKnown() {
    let bytes = Array("Rovaniem".utf8)
    let isKnown = Gazetteer().knows(bytes.span, ByteRange(0, bytes.count))
    let change = Gazetteer().change(of: bytes.span, ByteRange(0, bytes.count))
    #expect(!isKnown)
    #expect(change == nil)
  }

  /// Two large places are one letter from `Marolla`, and `Kemijarvi` is small.
  private static let places = """
    Turku\t5.3\tname
    Rovaniemi\t5.9\tname
    Nouvelle-Ecluse\t6\tname
    Kemijarvi\t4\tlisted
    Marollaa\t6\tname
    Maroolla\t6\tname
    """

  private func withGazetteer(_ body: (Gazetteer) throws -> Void) throws {
    let lexicon = try LexiconFixture.compile(Self.places, language: "und")
    try LexiconFixture.withLexicon(lexicon) { try body(Gazetteer($0)) }
  }
}
