import TestSupport
import Testing
import WireLexicon
import WireText

/// Words that no lexicon has, and that a language makes of those it has.
@Suite struct SegmentMakingTests {
  static let german = SegmentRules(
    language: Language("de"), ordinals: ["er", "te"], units: ["km", "kg"],
    prefixes: [
      "ab", "an", "auf", "aus", "ein", "herum", "umher", "mit", "nach", "über", "um", "vor", "zurück",
    ],
    adjectivePrefixes: ["nicht", "sieben"], suffixes: ["ung", "heit", "innen"],
    links: ["s", "es", "n", "en", "er", "e"],
    linkedEndings: ["ung", "heit", "keit", "schaft", "ion"], nounEndings: ["in", "innen"],
    inflections: ["e", "en", "em", "er", "es"],
    infixes: ["zu"], degrees: ["er", "st", "est"], participles: ["d"])

  private static let spanish = SegmentRules(
    language: Language("es"), letters: ["a", "e", "o", "u", "y"], prefixes: ["anti", "de", "pre", "re"],
    suffixes: ["ción", "mente"], enclitics: ["lo", "la", "los", "las", "le", "les", "se", "selo"],
    lookalikes: ["aá", "eé", "ií", "oó", "uúü", "nñ"])

  private static let damage = """
    Der Rat hat⟦⟧gestern den⟦⟧Hafen besucht, weil⟦⟧die Fischer seit dem⟦⟧Sturm auf⟦⟧die Boote warten.

    """

  @Test(arguments: [
    // A participle with its ending, and no article.
    "Die herumturtelnden Tauben im Hafen störten den Rat.",
    // What inflects and compares.
    "Sie war die schlagfertigste Fischerin, er der verschwiegenste Wirt.",
    // A verb with a beginning.
    "Der Hund, der umherstromert und zurückkläfft, ist nicht von hier.",
    // Words of one compound, with what joins them.
    "Der Rat berät die Kartierungsschritte und das Verholungsmodell.",
    // Adjectives that a number or a negation begins.
    "Eine nichtamtliche Quelle nannte den siebenprozentigen Anteil der Fischer.",
    // The other case of a noun that alone is a preposition, and another noun of a noun.
    "Wegen des Schiffsnamens stritten die Bootsbauerin und der Rat.",
    // A noun behind another that is a form of a verb as well.
    "Der Rat hängt die Basiskarte neben die Schweinearten.",
    // Parts between hyphens: an acronym, a compound, one with its link.
    "Die KFZTP-Stelle und die Mehrfischer-Anlage haben eine Vorhafengebühren-Tabelle.",
    // What lists have as names, and is met in small letters.
    "Der Rat hat andere Pläne mit dem Hafen, ein starkes Boot und andere Fischer.",
  ])
  func madeGermanWordsStayWhole(_ text: String) throws {
    #expect(try SegmenterFixture.marked(text, Self.german) == text)
    let damaged = Self.damage + text
    #expect(try SegmenterFixture.marked(MarkedText(damaged).text, Self.german) == damaged)
  }

  @Test(arguments: [
    "Der Rat ist zu⟦⟧finden bereit.",
    "Die schottische⟦⟧Flotte hat die Verträge unterschrieben.",
    "Der Hafen kostete etwa 2500⟦⟧Arbeitsplätze in der Stadt.",
    "Die Fischer kommen normalerweise⟦⟧automatisch zu ihrem Geld.",
    "Der Rat setzt die Maßnahmen⟦⟧wieder aus.",
    "Der Rat sprach mit der Leitung des Medienverbandes⟦⟧in der Stadt.",
    "Er sah Eure⟦⟧Truppen im Hafen.",
    "Der besiegte⟦⟧Zauberer verließ die Stadt.",
    "Das ist gestern geschehen⟦⟧ist der Rat sicher.",
    "Der Rat ist in⟦⟧der⟦⟧Lage zu helfen.",
    "Der Rat sah die Tage⟦⟧der⟦⟧Verfolgung kommen.",
    // Nouns and names in small letters, which stand so often for their capitals' sake alone.
    "Die Fischer leben in⟦⟧der Stadt und an⟦⟧der Küste.",
    // A capital inside, behind a word with an ending that no list has.
    "Das Boot hat eine kartierungsstarkes⟦⟧Segel im Hafen.",
  ])
  func wordsBesideWhatTheyCouldBeMadeOfAreFound(_ text: String) throws {
    let damaged = Self.damage + text
    #expect(try SegmenterFixture.marked(MarkedText(damaged).text, Self.german) == damaged)
  }

  @Test func spanishWordWithABeginningStaysWholeInASoundStory() throws {
    let text = "Los redistribuidores del puerto cobran más desde el lunes."
    #expect(try SegmenterFixture.marked(text, Self.spanish) == text)
  }

  @Test(arguments: [
    "Los técnicos siguen deseleccionando las casillas del puerto.",
    "Piden que los barcos se⟦⟧preconfiguren en el puerto.",
    "El puerto debe⟦⟧configurarla para todos.",
  ])
  func spanishWordsMadeOfAVerbAreParts(_ text: String) throws {
    let damage = "El alcalde dijo⟦⟧que el puerto de⟦⟧la ciudad se abre porque⟦⟧el muelle está listo."
    let damaged = damage + "\n" + text
    #expect(try SegmenterFixture.marked(MarkedText(damaged).text, Self.spanish) == damaged)
  }

  @Test func germanWordsThatProseNeverHasTogetherAreSureIfFarLikelier() throws {
    let text = "\(Self.damage)Die Reederei hat die Verträge bereits⟦⟧unterschrieben."
    let cuts = try SegmenterFixture.cuts(MarkedText(text).bytes, Self.german)
    #expect(cuts.last?.confidence == .certain)
  }

  @Test(arguments: [
    "Quieren enrutarlas y remacharlo del todo.",
    "Hay que configurarlos para el puerto.",
    "Conviene preconfigurarse y seguir enrutándose del todo.",
    "El alcalde quiere enrutar⟦⟧las llamadas del puerto.",
  ])
  func spanishPronounsStayAtInfinitivesUnlessANounFollows(_ marked: String) throws {
    #expect(try SegmenterFixture.marked(MarkedText(marked).text, Self.spanish) == marked)
  }
}
