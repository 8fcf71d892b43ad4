import Testing
import WireText

@testable import WireStory

struct StoryLanguageTests {
  /// Blocks with so many words in a language, none being in an unknown one.
  private func blocks(_ counts: [(String, Int)]) -> [Block] {
    var start = 0
    return counts.map { code, count in
      defer { start += count }
      let language = code.isEmpty ? Language.undetermined : Language(code)
      return Block(
        kind: .paragraph, range: ByteRange(start, start + count), language: language,
        tokens: start..<start + count)
    }
  }

  @Test(arguments: [
    ([], "fr", "fr"), ([("fr", 2), ("en", 1)], "fr", "fr"), ([("", 9)], "fr", ""),
    // A list of foreign names hides the language of the whole from its function words.
    ([("vi", 3), ("", 2), ("vi", 4)], "", "vi"), ([("vi", 6), ("en", 5)], "en", "vi"),
    ([("vi", 5), ("en", 5)], "en", "en"), ([("vi", 4), ("", 5)], "", ""), ([("vi", 4), ("", 5)], "fr", ""),
  ])
  func itIsThatOfMostWords(counts: [(String, Int)], taken: String, expected: String) {
    func language(_ code: String) -> Language { code.isEmpty ? .undetermined : Language(code) }
    let found = StoryReader.language(of: blocks(counts), taken: language(taken))
    #expect(found == language(expected))
  }
}
