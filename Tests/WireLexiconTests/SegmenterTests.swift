import TestSupport
import Testing
import WireLexicon
import WireText

@Suite struct SegmenterTests {
  static let french = [
    "Il a dit que⟦⟧le ministre viendrait.",
    "Le⟦⟧directeur est arrivé ce matin avec⟦⟧la délégation.",
    "Les pluies ont touché les provinces de⟦⟧l'intérieur.",
    "Le maire espère que⟦⟧l'accord sera signé.",
    "Il s'agit d'élargir⟦⟧l'assiette de l'impôt.",
    "Le train de⟦⟧Marseille est parti.",
    "Les pluies cesseront le⟦⟧15 mars au plus tard.",
    "Le concours a lieu du 1er au⟦⟧8⟦⟧décembre, dans la⟦⟧ville et dans⟦⟧le port de⟦⟧la région.",
    "Les 174⟦⟧personnes et⟦⟧les élus de⟦⟧la région sont⟦⟧là.",
    "Bordeaux,⟦⟧17 mars (AFP) - Le maire est là.",
    "Bordeaux, 17 mars⟦⟧(AFP) - Le maire est là.",
    "La pluie tombe.⟦⟧Le maire attend.",
    "La pluie tombe,⟦⟧puis elle cesse.",
    "La hausse est de 11%⟦⟧par rapport à mars.",
    "Le maire a dit oui en mars 2013.⟦⟧-AFP",
    "Il a reçu M.⟦⟧Martin.",
    "Il parle de⟦⟧«paix» et de⟦⟧\"guerre\"⟦⟧sans fin.",
    "La fédération (FSM)⟦⟧Le maire attend.",
    "Le concours du 8⟦⟧décembre est remis au 1er⟦⟧mars.",
    "Depuis octobre⟦⟧2005, le port est fermé.",
    "La pluie tombe.⟦⟧(Le maire attend), dit-on,⟦⟧(et la pluie cesse).",
    "Il a lu «Le Monde»⟦⟧hier.", "Il a lu »Le Monde«⟦⟧hier et parle de »paix«.",
    "Il parle de⟦⟧« paix », puis de « guerre ».",
    "Voir https://a.fr/b.html⟦⟧https://c.fr/d et Contact :⟦⟧a@b.fr pour la suite.",
  ]

  static let frenchLeftAlone = [
    "L'Airbus A380 vole à 900km/h au G20, en 5G, avec 25kg ou 14h30 de retard, au 1er, au 2e ou au 3ème rang.",
    "Voir www.exemple.fr, rapport.pdf, https://a.fr/b?c=d,e, foo@bar.fr, @maire et #Lyon2024 :-) ;-)",
    "Les client(e)s, les élu(s), la (re)construction, printf(3), etc.) sont là.",
    "Les PME, les PMEs, J.-C. Durand, les U.S. et M. Martin ; R&D et 24h/24 ; 3,5% et 9.200 euros.",
    "Un iPhone, un McDonald, TiVo et LinkedIn au bord de la rivière.",
    "C'est-à-dire aujourd'hui, presqu'île, quelqu'un, a-t-il, vice-ministre et sud-africain.",
    "La somalisation et la précompilation photovoltaïque du pays.",
    "Le docteur Khamphone, M. Platonovich et Mme Champdeuil, à Hô Chi Minh-Ville.",
    "Il parla longtemps, puis il but au lavoir et tu parles deux langues.",
    "Le maire a lu le mot ”quai” en suédois.",
    "Le conteur parle une langue vieille, la saurienne, depuis toujours.",
    "Le maire Yann Quéméneur est là. Quemeneur a signé, puis Quéméneur est parti.",
    "Appeler get('a'), setUp(b), a.get(b.c) et x={a,b}, puis voir la preuve,[2] le lac[3] et Notes[modifier].",
    "Il parle de »paix«, puis de »guerre« et d'un „accord“ de (contre-)paix.",
    "Il a dit « oui », puis « non », et parle d’« accord » (« enfin »).",
    "Écrire à mailto:a@b.fr ou voir https://a.fr/?b=https://c.fr/d, et f.(x).",
    "Le taux est de 1/2, soit 0,5 ; « Oui », dit-il. \"Non\", répond-elle. (AFP) - Le maire.",
  ]

  static let english = [
    "The⟦⟧minister said that⟦⟧the deal was⟦⟧good.",
    "She left.⟦⟧He stayed,⟦⟧then went home.",
    "They met in⟦⟧London on⟦⟧5 May.",
    "He is in London⟦⟧(AP) with the⟦⟧company's lawyers.",
    "She said it would be a \"loss?\"⟦⟧\"Well,\" said the mayor.",
    "He flew to New⟦⟧York for the United⟦⟧Nations, and the Prime⟦⟧Minister stayed.",
    "\"We are late,\" said⟦⟧Thomas at the gate.",
    "They stopped to think...⟦⟧The mayor had said:⟦⟧\"Go home.\"",
  ]

  /// In a story that has lost many spaces, one that could also be a brand or a path is likely.
  static let englishDamaged = [
    "The Atomic⟦⟧Council spoke.", "He read it in The⟦⟧Fourth Estate.", "The US⟦⟧Government fell.",
    "The old quay⟦⟧wall/the pier is shut.", "He left on July⟦⟧4 by boat.",
    "The mayor met even⟦⟧Iraqis there.", "DO NOT ENTER THE HALLS OF⟦⟧THE OLD HARBOUR NOW.",
  ]

  static let vietnamese = [
    "Ông Nguyễn⟦⟧Văn⟦⟧Bình cho biết bà con đã gặt xong.", "Cuộc họp kéo dài đến 2⟦⟧giờ sáng ở ấp⟦⟧Tân Lập.",
    "Cả⟦⟧hai người nói:⟦⟧\"Không, cảm ơn.\"", "Giá cá là 5.000đ⟦⟧một cân.", "Ngày ấy đó⟦⟧ông còn trẻ.",
  ]

  static let vietnameseLeftAlone = [
    "Anh mang theo balô và ăngten ra bến, rồi uống sôcôla.", "Làng Đămbri ở xa.",
  ]

  @Test(arguments: vietnamese)
  func vietnamesePlacesAreFound(_ marked: String) throws {
    #expect(try SegmenterFixture.marked(MarkedText(marked).text, SegmenterFixture.vietnamese) == marked)
  }

  @Test(arguments: vietnameseLeftAlone)
  func rightVietnameseIsLeftAlone(_ text: String) throws {
    #expect(try SegmenterFixture.marked(text, SegmenterFixture.vietnamese) == text)
  }

  @Test(arguments: englishDamaged)
  func damageMakesCapitalsSpeak(_ sentence: String) throws {
    let damage = """

      They came for⟦⟧the meeting and he was at⟦⟧the door while⟦⟧the rain fell on⟦⟧the roof of⟦⟧the house.
      """
    let text = sentence + damage
    #expect(try SegmenterFixture.marked(MarkedText(text).text, SegmenterFixture.english) == text)
    let alone = MarkedText(sentence).text
    #expect(
      try SegmenterFixture.cuts(Array(alone.utf8), SegmenterFixture.english).allSatisfy {
        $0.confidence == .likely
      })
  }

  static let englishLeftAlone = [
    "The co-founder's iPhone cost $5m at 5pm on Jan. 5th; McGregor, LeBron and the 1990s don't care.",
    "See example.com, the file(s), user(s), the CEOs, PhDs, F-16s and the re-election of al-Zarqawi.",
    "The FreshHarbour crates are sold by OnHarbour, airBergen and RedQuay, whose home/office desks sell well.",
    "White took on a6, then lost on d5; shares of QY.A fell and QY.B rose.",
  ]

  @Test(arguments: french)
  func frenchPlacesAreFound(_ marked: String) throws {
    #expect(try SegmenterFixture.marked(MarkedText(marked).text, SegmenterFixture.french) == marked)
  }

  @Test(arguments: frenchLeftAlone)
  func rightFrenchIsLeftAlone(_ text: String) throws {
    #expect(try SegmenterFixture.marked(text, SegmenterFixture.french) == text)
  }

  @Test(arguments: english)
  func englishPlacesAreFound(_ marked: String) throws {
    #expect(try SegmenterFixture.marked(MarkedText(marked).text, SegmenterFixture.english) == marked)
  }

  @Test(arguments: englishLeftAlone)
  func rightEnglishIsLeftAlone(_ text: String) throws {
    #expect(try SegmenterFixture.marked(text, SegmenterFixture.english) == text)
  }

  @Test func nameThatStandsElsewhereShowsThePlace() throws {
    let text = "Le docteur Vandeuil parle.\nHier, Vandeuil⟦⟧est parti avec Anna⟦⟧Vandeuil."
    #expect(try SegmenterFixture.marked(MarkedText(text).text, SegmenterFixture.french) == text)
  }

  @Test func knownWordIsOpenedOnlyInDamagedStory() throws {
    let clean = "L'accord a été signé parles deux pays."
    #expect(try SegmenterFixture.marked(clean, SegmenterFixture.french) == clean)
    let damaged = """
      Le maire est venu avec⟦⟧la délégation du⟦⟧gouvernement, et le⟦⟧directeur a reçu les⟦⟧ministres de la⟦⟧région.
      L'accord a été signé par⟦⟧les deux pays.
      """
    let cuts = try SegmenterFixture.cuts(MarkedText(damaged).bytes, SegmenterFixture.french)
    #expect(
      MarkedText(MarkedText(damaged).text, marking: cuts.map { ByteRange($0.offset, $0.offset) }).description
        == damaged)
    #expect(cuts.last?.confidence == .certain)
  }

  @Test func wordsOfGrammarAndClippedWordsAreNotOpened() throws {
    let text = """
      They came for⟦⟧the meeting and he was at⟦⟧the door while⟦⟧the rain fell on⟦⟧the roof of⟦⟧the house.
      They called upon the mayor, who was gatherin' the boats.
      """
    #expect(try SegmenterFixture.marked(MarkedText(text).text, SegmenterFixture.english) == text)
  }

  @Test func loneLetterIsAWordBeforeItsVerb() throws {
    let text = """
      They came for⟦⟧the meeting and he was at⟦⟧the door while⟦⟧the rain fell on⟦⟧the roof of⟦⟧the house.
      He asked me, and I⟦⟧can make the trip, but I⟦⟧do not want to.
      """
    #expect(try SegmenterFixture.marked(MarkedText(text).text, SegmenterFixture.english) == text)
  }

  @Test func apostropheOfPrintHidesNoCut() throws {
    let text = "They told us that I’ve⟦⟧learned to sail."
    #expect(try SegmenterFixture.marked(MarkedText(text).text, SegmenterFixture.english) == text)
  }

  @Test(arguments: [
    "He saw the⟦⟧harbour and the boats. She sat on⟦⟧the⟦⟧harbour wall.",
    "She sat on⟦⟧the⟦⟧harbour wall. He saw the⟦⟧harbour and the boats.",
  ])
  func wordsRunTogetherAreNoPartsOfOthers(_ text: String) throws {
    #expect(try SegmenterFixture.marked(MarkedText(text).text, SegmenterFixture.english) == text)
  }

  @Test func brandOfTheStoryIsCutFromAWordOfGrammar() throws {
    let text = """
      They came for⟦⟧the meeting and he was at⟦⟧the door while⟦⟧the rain fell on⟦⟧the roof of⟦⟧the house.
      She works at QuayBliss now. The owner of QuayBliss⟦⟧is away.
      """
    #expect(try SegmenterFixture.marked(MarkedText(text).text, SegmenterFixture.english) == text)
  }

  @Test(arguments: ["modernisesits", "burnover", "CH3(CH2)4COOH"])
  func whatMayBeOneWordIsNeverSurelyCut(_ word: String) throws {
    let text = """
      They came for⟦⟧the meeting and he was at⟦⟧the door while⟦⟧the rain fell on⟦⟧the roof of⟦⟧the house.
      The mayor saw the \(word) there.
      """
    let cuts = try SegmenterFixture.cuts(MarkedText(text).bytes, SegmenterFixture.english)
    #expect(cuts.count >= 5 && cuts.dropFirst(5).allSatisfy { $0.confidence == .likely })
  }

  @Test func cutAmongForeignWordsIsNeverSure() throws {
    let text = "Il a lu « der Untergang dela ganzen welt » hier."
    let cuts = try SegmenterFixture.cuts(Array(text.utf8), SegmenterFixture.french)
    #expect(!cuts.contains { $0.confidence == .certain })
  }

  @Test(arguments: [
    ("They came for the meeting and saw the mayor(left) at the door.", false),
    ("They came forthe meeting atthe mayor(left) whilethe rain fell onthe roof.", true),
  ])
  func smallWordInBracketsIsSureInADamagedStoryOnly(_ text: String, _ isSure: Bool) throws {
    let cuts = try SegmenterFixture.cuts(Array(text.utf8), SegmenterFixture.english)
    let brackets = cuts.filter { $0.cause == .bracket }
    #expect(brackets.map(\.confidence) == [isSure ? .certain : .likely])
  }

  @Test(arguments: ["Ca(OH)2", "K4[Fe(CN)6]", "(NH4)2SO4", "Al₂(SO₄)₃", "roof(IV)", "house(-boats)"])
  func bracketsThatBelongToAWordStay(_ found: String) throws {
    let text = "They came for \(found) at the house."
    #expect(try SegmenterFixture.cuts(Array(text.utf8), SegmenterFixture.english).isEmpty)
  }

  @Test func causesAreTold() throws {
    let text = "Il dit quele port deLyon, quel'accord du15 mars(AFP) tient.Le maire parle de«paix»."
    let cuts = try SegmenterFixture.cuts(Array(text.utf8), SegmenterFixture.french)
    #expect(
      cuts.map(\.cause) == [.lexicon, .capital, .elision, .digit, .bracket, .punctuation, .quotation])
  }

  @Test func offsetsAreThoseOfTheFile() throws {
    let text = "👍🏽 Il a dit quele\u{301}te\u{301} sera chaud.\r\nAvecla mer."
    let bytes = Array(text.utf8)
    let cuts = try SegmenterFixture.cuts(bytes, SegmenterFixture.french)
    let rests = cuts.map { String(decoding: bytes[$0.offset...].prefix(3), as: UTF8.self) }
    #expect(rests == ["e\u{301}", "la "])
  }
}
