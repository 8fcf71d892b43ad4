import TestSupport
import Testing

@testable import WireRules

/// What was filed twice in one story.
struct DuplicateTests {
  private static let paragraph =
    "Les premiers chalutiers ont quitté le quai mardi à l'aube, selon la capitainerie."

  @Test(arguments: [
    "\(paragraph)\n\n⟦\(paragraph)⟧",
    "\(paragraph)\r\n\r\n⟦LES PREMIERS CHALUTIERS ont quitté le quai, mardi, à l’aube selon la capitainerie⟧",
    "Un deux trois.\n\nUn deux trois.",
    "\(paragraph)\n\nLes derniers chalutiers ont quitté le quai mardi à l'aube, selon la capitainerie.",
  ])
  func theSecondFilingIsFound(marked: String) {
    let text = MarkedText(marked)
    #expect(KindTester(Duplicate.self, "").findings(in: text.text).map(\.range) == text.ranges)
  }

  @Test func nearlyTheSameCountsFromTheShareThatIsSet() {
    let text = MarkedText(
      "\(Self.paragraph)\n\n⟦Les derniers chalutiers ont quitté le quai mardi à l'aube, selon la capitainerie.⟧"
    )
    #expect(KindTester(Duplicate.self, "near: 90").findings(in: text.text).map(\.range) == text.ranges)
    #expect(KindTester(Duplicate.self, "near: 99").findings(in: text.text).isEmpty)
  }

  @Test func aMessageIsNotCutInsideALetter() {
    let word = String(repeating: "é", count: 23) + "a" + String(repeating: "\u{1F600}", count: 20)
    let text = "\(word) deux trois quatre.\n\n\(word) deux trois quatre."
    let messages = KindTester(Duplicate.self, "words: 3").findings(in: text).map(\.message)
    #expect(messages == [String(repeating: "é", count: 23) + "a…"])
  }

  @Test func theFixLeavesNoEmptyLine() {
    let text = "\(Self.paragraph)\r\n\r\n\(Self.paragraph)\r\n\r\nLa suite du texte est tout autre."
    let fixed = KindTester(Duplicate.self, "").fixed(text)
    #expect(Array(fixed.utf8) == Array("\(Self.paragraph)\r\n\r\nLa suite du texte est tout autre.".utf8))
  }
}
