import TestSupport
import Testing
import WireLexicon
import WireText

/// Capitals and figures inside words: a sound story leaves brands and names whole, unless it shows the place itself.
@Suite struct SegmentBrandsTests {
  static let english = [
    "The firm inQuay sells atHome crates, and weBridge rents them at the QuayQuay pier.",
    "She drank an 8Up on the 5Pier ferry, lost the 3for2 game and met the 40Boats crew.",
    "The yard makes N,N-dimethyl salts and O,O-diethyl esters.",
    "The skater Vladislava met the mayor at the pier.",
    "The broker deVorne sold the pier.",
    "The mayor Ivan Kolarov came to the pier, and Anna Kolarova spoke.",
  ]

  static let french = [
    "La société aQuai vend le journal 20Matins à la mairie, et le courtier deVorgue le lit.",
    "L'équipe a fait du N,N-diméthyl dans le laboratoire NoraNora.",
    "Le maire Ivan Kolarov est venu au port. Anna Kolarova a parlé, puis Kolarovy a voté.",
  ]

  static let vietnamese = [
    "Ông Damián đã gặp bà Petrová ở thành phố, cùng anh Fabián và chị Dubé.",
    "Ông đọc báo 24Giờ và mua hàng của công ty HòaQuang ở thành phố.",
  ]

  @Test(arguments: english)
  func soundEnglishIsLeftWhole(_ text: String) throws {
    #expect(try SegmenterFixture.marked(text, SegmenterFixture.english) == text)
  }

  @Test(arguments: french)
  func soundFrenchIsLeftWhole(_ text: String) throws {
    #expect(try SegmenterFixture.marked(text, SegmenterFixture.french) == text)
  }

  @Test(arguments: vietnamese)
  func soundVietnameseIsLeftWhole(_ text: String) throws {
    #expect(try SegmenterFixture.marked(text, SegmenterFixture.vietnamese) == text)
  }

  @Test(arguments: [
    "Selon⟦⟧Jean, le port est fermé.", "Hier⟦⟧Paul est venu au port.",
    "Le vent de Brest tombe, et le train va à⟦⟧Brest.", "En 2019⟦⟧Le port a fermé.",
  ])
  func soundStoryShowsThePlace(_ text: String) throws {
    #expect(try SegmenterFixture.marked(MarkedText(text).text, SegmenterFixture.french) == text)
  }

  @Test func nameRunsTogetherWhereTheStoryHasItsParts() throws {
    let text = "The winner was Peter Smith.\nOn Monday Peter⟦⟧Smith spoke to the mayor."
    let cuts = try SegmenterFixture.cuts(MarkedText(text).bytes, SegmenterFixture.english)
    #expect(cuts.map { ByteRange($0.offset, $0.offset) } == MarkedText(text).ranges)
    #expect(cuts.allSatisfy { $0.confidence == .likely })
  }

  /// The only fault of its story is told, and left to an editor.
  @Test(arguments: ["Le projet va au⟦⟧Conseil mardi.", "Le vote du⟦⟧Conseil est attendu."])
  func wordOfGrammarBeforeACapitalIsTold(_ text: String) throws {
    let cuts = try SegmenterFixture.cuts(MarkedText(text).bytes, SegmenterFixture.french)
    #expect(cuts.map { ByteRange($0.offset, $0.offset) } == MarkedText(text).ranges)
    #expect(cuts.allSatisfy { $0.confidence == .likely })
  }

  @Test func letterBeforeACapitalIsNeverSureInASoundStory() throws {
    let text = "Le vent de Brest tombe, et le train va aBrest."
    let cuts = try SegmenterFixture.cuts(Array(text.utf8), SegmenterFixture.french)
    #expect(cuts.map(\.confidence) == [.likely])
  }
}
