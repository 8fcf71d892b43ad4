import Testing

@testable import WireRules

/// What was filed twice in one story.
struct DuplicateTests {
  private static let paragraph =
    "Les premiers chalutiers ont quitté le quai mardi à l'aube, selon la capitainerie du port."
  private static let near =
    "Les derniers chalutiers ont quitté le quai mardi à l'aube, selon la capitainerie du port."

  @Test(arguments: [
    "\(paragraph)\n\n⟦\(paragraph)⟧",
    "\(paragraph)\r\n\r\n⟦LES PREMIERS CHALUTIERS ont quitté le quai, mardi, à l’aube selon la capitainerie du port⟧",
    "Un deux trois.\n\nUn deux trois.",
    "\(paragraph)\n\n\(near)",
    // Lines of verse, and of a list.
    "\(paragraph)\n\nLe phare tourne et la mer monte toujours\n\n\(near)\n\nLe phare tourne et la mer monte toujours",
    "Le phare tourne et la mer monte toujours.\n\nBref.\n\nLe phare tourne et la mer monte toujours.\n\nFin.",
    // The same, pasted after a paragraph.
    "\(paragraph)\n\nLe phare tourne et la mer monte toujours.\n\n\(near)\n\n⟦Le phare tourne et la mer monte toujours.⟧",
  ])
  func theSecondFilingIsFound(marked: String) {
    KindTester(Duplicate.self, "").expectFindings(marked)
  }

  @Test(arguments: [
    near,
    "Les premiers chalutiers ont ensuite quitté le quai mardi dès l'aube, selon la capitainerie du port.",
  ])
  func nearlyTheSameCountsFromTheShareThatIsSet(second: String) {
    let text = "\(Self.paragraph)\n\n\(second)"
    KindTester(Duplicate.self, "near: 80").expectFindings("\(Self.paragraph)\n\n⟦\(second)⟧")
    #expect(KindTester(Duplicate.self, "near: 80").findings(in: text).flatMap(\.fixes).isEmpty)
    #expect(KindTester(Duplicate.self, "near: 99").findings(in: text).isEmpty)
  }

  @Test(arguments: [
    paragraph.replacing("mardi", with: "à 12 h"), paragraph.replacing("du port", with: "de Brest"),
  ])
  func anotherNumberOrNameIsAnotherFact(first: String) {
    let second = first.replacing("12", with: "13").replacing("Brest", with: "Lorient")
    #expect(KindTester(Duplicate.self, "near: 80").findings(in: "\(first)\n\n\(second)").isEmpty)
  }

  @Test func aMessageIsNotCutInsideALetter() {
    let word = String(repeating: "é", count: 23) + "a" + String(repeating: "\u{1F600}", count: 20)
    let text = "\(word) deux trois quatre.\n\nSuite.\n\n\(word) deux trois quatre."
    let messages = KindTester(Duplicate.self, "paragraph-words: 4").findings(
      in: text + "\n\n\(Self.paragraph)"
    ).map(\.message)
    #expect(messages == [String(repeating: "é", count: 23) + "a…"])
  }

  @Test func theFixLeavesNoEmptyLine() {
    let text = "\(Self.paragraph)\r\n\r\n\(Self.paragraph)\r\n\r\nLa suite du texte est tout autre."
    let fixed = KindTester(Duplicate.self, "").fixed(text)
    #expect(Array(fixed.utf8) == Array("\(Self.paragraph)\r\n\r\nLa suite du texte est tout autre.".utf8))
  }
}
