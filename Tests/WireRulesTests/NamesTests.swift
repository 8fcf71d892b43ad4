import TestSupport
import Testing
import WireText

@testable import WireRules

/// One person spelt two ways, as the kind `names` sees it in one story.
struct NamesTests {
  private static let customs: NameCustoms = {
    var data = NameCustoms.Data()
    data.particles = ["de", "van"]
    data.apart = ["et", "son", "frère"]
    data.menTitles = ["M"]
    data.womenTitles = ["Mme"]
    data.endings = ["s"]
    data.generations = ["père", "fils"]
    data.familyFirst = ["Bui"]
    data.onsets = ["b", "d", "th"]
    data.rhymes = ["ao", "i", "ui"]
    data.sounds = [["tch", "ch"], ["ch", "sh"]]
    return NameCustoms(data)
  }()

  /// What is marked is found, and nothing else.
  @Test(arguments: [
    // Diacritics: the more frequent spelling stands, then the one with more of them.
    "Le maire Hélène Kérouan est venue. Puis ⟦Kerouan⟧ a parlé, et Kérouan est partie.",
    "On a vu Hélène Kérouan à midi, et puis Jean ⟦Kerouan⟧ à deux heures.",
    "On a vu Bui Thi Dao, puis Bui Thi Dao, puis Bui Thi ⟦Đao⟧.",
    "On a vu Bùi Thị ⟦Dao⟧, puis Bùi Thị ⟦Dao⟧, puis Bùi Thị Đào.",
    "On a vu Hélène Kérouan, puis Hélène ⟦Kerouan⟧, puis Hélène ⟦Kerouan⟧.",
    // Letters of one sound, a hyphen, the order of the names.
    "On a vu Igor Chtcherbak, puis Igor ⟦Shcherbak⟧, puis Igor Chtcherbak.",
    "On a vu Jean-Loup Kerbrat, puis ⟦Jean Loup⟧ Kerbrat, puis Jean-Loup Kerbrat.",
    "On a vu Kim Seung-min, puis Kim ⟦Seung min⟧ ; puis Kim Seung-min.",
    "On a vu Ilona Kerbrat, puis ⟦Kerbrat Ilona⟧, puis Ilona Kerbrat.",
    // One letter of one word of a full name.
    "On a vu Ludivine Trévarez, puis Ludivine ⟦Trévarrez⟧, puis Ludivine Trévarez.",
    "On a vu Ludivine Trévarez, puis Ludivine ⟦Trévaerz⟧, puis Ludivine Trévarez.",
    // The accent of a capital in a full name, a hyphen of a surname alone.
    "On a vu Élise Kerbrat, puis ⟦Elise⟧ Kerbrat, puis Élise Kerbrat.",
    "On a vu Anne Kerbrat-Le, puis Mme ⟦Kerbrat Le⟧ ; puis Anne Kerbrat-Le.",
    // A sign on the letter beside.
    "On a vu Bui Thi Dào, puis Bui Thi Dào, puis Bui Thi ⟦Daò⟧.",
    // Three spellings become one: that of the full name holds for the surname of others.
    "On a vu Bùi Thi Dao ; puis ⟦Bui⟧ Thi Dao. On a vu ⟦Bui⟧ Dao Thi.",
    // A name of one word beside a surname.
    "On a vu Ludivine Trévarez. Mme ⟦Trévarrez⟧ a parlé.",
    // A surname alone is the same person's whose full name was told.
    "On a vu Ludivine Trévarez, puis Ludivine Trévarez, puis Ludivine ⟦Trévacez⟧ ; puis ⟦Trévacez⟧.",
    // A row of capitals is no better than what stands in small letters.
    "LUDIVINE ⟦TRÉVAREZ⟧\nOn a vu Ludivine Trévarrez, puis Ludivine Trévarrez.",
    // A letter that stands twice, also in a syllable between hyphens.
    "On a vu Kim Seung-min, puis Kim Seung-min, puis Kim Seung-⟦minn⟧.",
    // Emoji, line ends and combining marks move nothing.
    "On a vu Hélène Kérouan, Jean ⟦Kerouan⟧ ; et Kérouan.",
    "🙂 Hélène Kérouan est venue.\r\nPuis ⟦Kerouan⟧ a parlé, et Kérouan est partie.",
    "On a vu He\u{301}le\u{300}ne Ke\u{301}rouan, puis ⟦Kerouan⟧, puis Kérouan.",
  ])
  func theLesserSpellingIsFound(marked: String) {
    let text = MarkedText(marked)
    let found = KindTester(Names.self, "", customs: Self.customs).findings(in: text.text)
    #expect(found.map(\.range) == text.ranges)
    #expect(found.allSatisfy { $0.fixes.first?.safety == .unsafe && $0.related.count == 1 })
  }

  @Test(arguments: [
    // One letter, but of a single word, of a short one, or of two people's given names.
    "On a vu Kerbrat à midi, et puis Kerbrad à deux heures.",
    "On a vu Jean Le Bon, puis Jean Le Ban.",
    // Two people side by side, a man and a woman, an ending, signs of different alphabets.
    "On a vu Anne Kerbrat et son frère Anni Kerbrat. Yannick Trévarez et Yannich Trévarez.",
    "On a vu M. Yannick Trévarez, puis Mme Yanniick Trévarez.",
    "On a vu Ludivine Trévarez, puis les Ludivine Trévarezs, puis Trévareza.",
    "On a vu Bui Thi Dào. On a vu Bui Thi Dảo.",
    // A man's surname and a woman's, a hyphen between two names that stand alone.
    "On a vu Ludivine Trévarez. Mme Trévareza a parlé.",
    // Two people side by side by their surnames.
    "On a vu Yannick Trévarez, puis Yannick Trévarès. Trévarez et Trévarès ont parlé.",
    // Syllables between hyphens a letter apart.
    "On a vu Kim Seung-min, puis Kim Seung-mon.",
    // The accent of a capital alone.
    "L'Évêché et l'Eveque : on a vu l'Élysée, puis l'Elysée.",
    // The same name in a text of one normal form and the other.
    "On a vu Hélène Kérouan, puis He\u{301}le\u{300}ne Ke\u{301}rouan.",
  ])
  func theseAreTwoNamesOrOne(text: String) {
    #expect(KindTester(Names.self, "", customs: Self.customs).findings(in: text).map(\.message) == [])
  }

  /// All who are called Jean are too many to be compared with each other, but not those who are a letter apart.
  @Test(arguments: [
    "Anna Kowalska przyszła. Widziano Annę Kowalską i Anną Kowalska.",
    "Tas ir labi. Tās ir Eva Ozola, un Tas ir Eva Ozolā.",
    "Adam Nowak szedł, a Adama Nowaka nie było, ani Nowaku.",
    "Falou o Renân Aguiñaga. ⟦Renan Aguinaga⟧ saiu; Aguiñaga voltou.",
    "É de Aguiñaga. Aguinaga não, Nos ou Nós.",
  ])
  func whereNoWordIsKnownOnlyLostSignsOfFullNamesAreFound(_ marked: String) {
    let text = MarkedText(marked)
    let found = KindTester(Names.self, "", customs: Self.customs, isKnown: false).findings(in: text.text)
    #expect(MarkedText(text.text, marking: found.map(\.range)).description == marked)
  }

  @Test func aLetterIsFoundInACrowd() {
    let letters = "bdfgklmnprstvz".map(String.init)
    let crowd = letters.flatMap { one in letters.map { "On a vu Jean Ka\(one)o\(one)i\($0)u\($0)o." } }
    let text =
      crowd.joined(separator: " ") + " On a vu Jean Trévarez. On a vu Jean Trévarrez. On a vu Jean Trévarez."
    let found = KindTester(Names.self, "", customs: Self.customs).findings(in: text)
    #expect(found.map(\.message).filter { $0.contains("Trévarrez") }.count == 1)
    #expect(found.count == 1)
  }

  @Test func whereNothingSpeaksForEitherBothAreOffered() {
    let found = KindTester(Names.self, "", customs: Self.customs).findings(
      in: "On a vu Anne Kerbrat, puis Anne Kerbrad.")
    #expect(found.count == 1)
    #expect(found.first?.fixes.map(\.title) == ["Write “Kerbrat”", "Write “Kerbrad” in the other place"])
  }

  /// What is to stand in small letters is offered so, though the better spelling stands in capitals alone.
  @Test func aFixHasTheCaseOfItsPlace() {
    let found = KindTester(Names.self, "", customs: Self.customs).findings(
      in: "LUDIVINE TRÉVAREZ\nOn a vu Ludivine Trevarez.")
    #expect(found.compactMap { $0.fixes.first?.edits.first?.replacement } == ["Trévarez"])
  }

  @Test func oneLetterIsAnOption() {
    let rule = KindTester(Names.self, "one-letter: false", customs: Self.customs)
    #expect(rule.findings(in: "On a vu Anne Kerbrat, puis Anne Kerbrad.").isEmpty)
  }

  @Test func aRowOfCapitalsIsCutIntoNames() {
    let text = String(repeating: "Abcde Bcdef Cdefg ", count: 10_000)
    #expect(KindTester(Names.self, "", customs: Self.customs).findings(in: text).isEmpty)
  }

  @Test func aSpellingCountsByItsStories() {
    func fact(_ text: String) -> Fact { Fact(key: "tran", text: text, range: ByteRange(0, 4)) }
    let corpus = CorpusFacts(stories: [
      .init(path: "a", facts: [fact("Tran"), fact("Tran"), fact("Tran")]),
      .init(path: "b", facts: [fact("Trân")]), .init(path: "c", facts: [fact("Tra\u{302}n")]),
    ])
    #expect(corpus.spellings["tran"]?.map(\.storyCount) == [1, 2])
  }
}
