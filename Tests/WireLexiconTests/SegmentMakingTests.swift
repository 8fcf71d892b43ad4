import TestSupport
import Testing
import WireLexicon
import WireText

/// Words that no lexicon has, and that a language makes of those it has.
@Suite struct SegmentMakingTests {
  private static let german = SegmentRules(
    language: Language("de"), ordinals: ["er", "te"], units: ["km", "kg"],
    prefixes: ["ab", "an", "auf", "aus", "ein", "hinweg", "mit", "nach", "über", "um", "vor", "zurück"],
    suffixes: ["ung", "heit", "innen"], links: ["s", "es", "n", "en", "er", "e"],
    linkedEndings: ["ung", "heit", "keit", "schaft", "ion"], inflections: ["e", "en", "em", "er", "es"],
    infixes: ["zu"], degrees: ["er", "st", "est"], participles: ["d"])

  private static let spanish = SegmentRules(
    language: Language("es"), letters: ["a", "e", "o", "u", "y"], prefixes: ["anti", "pre", "re"],
    suffixes: ["ción", "mente"], enclitics: ["lo", "la", "los", "las", "le", "les", "selo"])

  private static let damage = """
    Der Rat hat⟦⟧gestern den⟦⟧Hafen besucht, weil⟦⟧die Fischer nach⟦⟧dem Sturm auf⟦⟧die Boote warten.

    """

  @Test(arguments: [
    // A participle with its ending, and no article.
    "Die onanierenden Affen im Zoo hebelten den Zaun auf.",
    // What inflects and compares.
    "Sie war die mißtrauischste Frau, er der schicklichste Mann.",
    // A verb with a beginning.
    "Der Hund, der hinwegfliegt und zurückhallt, ist nicht von hier.",
    // Words of one compound, with what joins them.
    "Der Rat berät die Partitionierungsschritte und das Repartitionierungsmodell.",
  ])
  func madeGermanWordsStayWhole(_ text: String) throws {
    #expect(try SegmenterFixture.marked(text, Self.german) == text)
    let damaged = Self.damage + text
    #expect(try SegmenterFixture.marked(MarkedText(damaged).text, Self.german) == damaged)
  }

  @Test(arguments: [
    "Der Rat ist zu⟦⟧finden bereit.",
    "Die armenische⟦⟧Regierung hat die Verträge unterschrieben.",
    "Der Hafen kostete mindestens 3000⟦⟧Arbeitsplätze in der Stadt.",
  ])
  func wordsBesideWhatTheyCouldBeMadeOfAreFound(_ text: String) throws {
    let damaged = Self.damage + text
    #expect(try SegmenterFixture.marked(MarkedText(damaged).text, Self.german) == damaged)
  }

  @Test(arguments: [
    "Quieren redimensionarlas y redefinirlo del todo.",
    "Hay que configurarlos para el puerto.",
    "El alcalde quiere redimensionar⟦⟧las ventanas del puerto.",
  ])
  func spanishPronounsStayAtInfinitivesUnlessANounFollows(_ marked: String) throws {
    #expect(try SegmenterFixture.marked(MarkedText(marked).text, Self.spanish) == marked)
  }
}
