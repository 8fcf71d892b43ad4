import Testing
import WireStory
import WireText

@testable import WireRules

struct StorySignsTests {
  private static let traits: [(text: String, traits: TextTraits)] = [
    ("Le port de Brest", []),
    ("Le  port", .wideGap),
    ("Le\tport", .wideGap),
    ("Le port, 12 quais", .number),
    ("l' été", [.spacedElision, .straightApostrophe]),
    ("l'été, qu’il", [.straightApostrophe, .curlyApostrophe]),
    ("Le port (neuf)", .bracket),
    ("Le \"port\" “neuf”", [.quotation, .straightQuotation, .shapedQuotation]),
    ("Le port... à quai…", [.stops, .ellipsis]),
    ("L’axe Est–Ouest", [.curlyApostrophe, .tightDash]),
    ("L’axe Est – Ouest", .curlyApostrophe),
    ("Le sous- marin", .looseHyphen),
    ("Le sous-marin", []),
    ("Le port,, neuf", .doubledSign),
    ("12% ou 13 %", [.number, .tightPercent, .spacedPercent]),
    ("Le p\u{FFFD}rt", .replacementCharacter),
    ("Le p\u{200B}rt", .invisibleCharacter),
    ("Le p\u{1}rt", .invisibleCharacter),
    ("Un cafe\u{301}", .combiningMark),
    ("Un p\u{3BF}rt", .foreignLetter),
    ("Un cafÃ©", .mojibake),
    ("Ça, là-bas", []),
  ]

  @Test(arguments: traits) func tellsWhatATextHolds(text: String, expected: TextTraits) throws {
    let signs = StorySigns(try story(text))
    #expect(signs.traits == expected)
  }

  @Test func signsKnowWhatTheyTouch() throws {
    let signs = StorySigns(try story("(Oui), dit-il ; non. « Bon »"))
    #expect(signs.list.map(\.scalar) == [0x28, 0x29, 0x2C, 0x3B, 0x2E, 0xAB, 0xBB])
    #expect(
      signs.list.map(\.sides) == [
        .touchesAfter, [.touchesBefore, .touchesAfter], [.touchesBefore, .spaceAfter],
        [.spaceBefore, .spaceAfter], [.touchesBefore, .spaceAfter], [.spaceBefore, .spaceAfter],
        .spaceBefore,
      ])
  }

  @Test func theQuotationMarksOfABlockAreThoseOfItsTokens() throws {
    let story = try story("“Oui”, bon.", "Non", "«Si» ; \"non\" !")
    let signs = StorySigns(story)
    let scalars = story.blocks.map { signs.quotations(in: $0).map(\.scalar) }
    #expect(scalars == [[0x201C, 0x201D], [], [0xAB, 0xBB, 0x22, 0x22]])
  }

  /// A story whose blocks are those texts.
  private func story(_ texts: String...) throws -> Story {
    let source = try Source(text: texts.joined(separator: "\n"), path: "story.txt")
    let tokeniser = Tokeniser(rules: WordRules(language: Language("fr"), elisions: ["l", "qu"]))
    var tokens = Tokens()
    var blocks: [Block] = []
    var start = 0
    for text in texts {
      let range = ByteRange(start, start + text.utf8.count)
      let first = tokens.list.count
      tokeniser.tokenise(source.span, in: range, into: &tokens)
      blocks.append(Block(kind: .paragraph, range: range, tokens: first..<tokens.list.count))
      start = range.end + 1
    }
    return Story(source: source, language: Language("fr"), blocks: blocks, tokens: tokens, cuts: [])
  }
}
