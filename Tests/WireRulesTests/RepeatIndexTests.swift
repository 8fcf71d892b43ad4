import TestSupport
import Testing
import WireLexicon
import WireStory
import WireText

@testable import WireRules

/// What stories have in common, by their prints.
struct RepeatIndexTests {
  private static let lede =
    "Les premiers chalutiers ont quitté le quai mardi à l'aube, a indiqué la capitainerie, qui avait fermé tous les bassins."

  private static func print(_ text: String, marks: [String] = []) throws -> StoryPrint {
    var data = StoryForms.Data()
    data.versionMarks = marks
    let forms = try StoryForms(data)
    let reader = StoryReader(
      forms: forms, tools: [:], detector: LanguageDetector(words: [:]))
    return StoryPrint(
      reader.read(try Source(text: text, path: "a.txt"), language: Language("fr")),
      forms: forms, counting: CountingWords(forms))
  }

  /// Sentences of words that a seed decides.
  private static func prose(_ seed: UInt64, words: Int) -> String {
    var random = SeededRandom(seed: seed)
    let all = (0..<words).map { index in
      "mot\("abcdefghijklmnopqrstuvwxyz".randomElement(using: &random) ?? "a")\(["ra", "to", "li", "mu"][Int.random(in: 0..<4, using: &random)])"
        + (index % 12 == 11 ? "." : "")
    }
    return all.joined(separator: " ") + "."
  }

  @Test func aStoryIsTheSameWhateverItsCaseAndSigns() throws {
    let one = try Self.print("Le port de Brest rouvre\n\n\(Self.lede)")
    let other = try Self.print("Retour des chalutiers à Brest\n\n\(Self.lede.uppercased())")
    let index = RepeatIndex([one, other])
    #expect(index.kin(of: 1)?.story == 0)
    #expect(index.kin(of: 0) == nil)
  }

  @Test func aStoryWithSomeWordsChangedIsTheSame() throws {
    var prints: [StoryPrint] = []
    for seed in 0..<40 {
      let text = Self.prose(UInt64(seed), words: 300)
      prints.append(try Self.print(text))
      prints.append(try Self.print("Autre début de ce texte. " + text.dropLast(40) + " motif final."))
    }
    let index = RepeatIndex(prints)
    let found = prints.indices.map { index.kin(of: $0)?.story }
    #expect(found == prints.indices.map { $0 % 2 == 1 ? $0 - 1 : nil })
  }

  @Test(arguments: [
    ("UPDATE 2 - Le port de Brest rouvre", "Le port de Brest rouvre", true),
    ("UPDATE 2-Le port de Brest rouvre", "Le port de Brest rouvre", true),
    ("Le port de Brest rouvre (UPDATE)", "2e UPDATE : Le port de Brest rouvre", true),
    ("UPDATE Le port de Brest rouvre", "Le port de Brest rouvre", true),
    ("Update du port de Brest hier", "du port de Brest hier", false),
    ("Le port de Brest auto-update", "Le port de Brest auto", false),
    ("Le port de Brest rouvre", "Le port de Brest rouvre", false),
  ])
  func aVersionSaysSoInItsHeadline(one: String, other: String, isVersion: Bool) throws {
    let prints = try [one, other].enumerated().map {
      try Self.print("\($0.element)\n\n\(Self.prose(UInt64($0.offset), words: 80))", marks: ["Update"])
    }
    let kin = RepeatIndex(prints).kin(of: 1)
    if case .version = kin?.kinship { #expect(isVersion) } else { #expect(!isVersion) }
  }

  @Test func aPassageOfManyStoriesIsCounted() throws {
    let prints = try (0..<5).map { try Self.print("\(Self.prose(UInt64($0), words: 40))\n\n\(Self.lede)") }
    let index = RepeatIndex(prints)
    for story in 1..<5 {
      let matches = index.matches(of: story)
      #expect(matches.map(\.firstStory) == [0])
      #expect(matches.map(\.stories) == [5])
    }
  }

  @Test func aChangedWordIsNearAndAChangedNumberIsNot() throws {
    let word = Self.lede.replacing("indiqué", with: "annoncé")
    let number = Self.lede.replacing("mardi", with: "le 12")
    let other = number.replacing("12", with: "13")
    let prints = try [Self.lede, word, number, other].enumerated().map {
      try Self.print("\(Self.prose(UInt64($0.offset), words: 30))\n\n\($0.element)")
    }
    let index = RepeatIndex(prints)
    #expect(index.matches(of: 1).map(\.isExact) == [false])
    #expect(index.matches(of: 2).isEmpty)
    #expect(index.matches(of: 3).isEmpty)
  }
}
