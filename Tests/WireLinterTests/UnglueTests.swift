import TestSupport
import Testing

@testable import WireLinter

/// Sentences in random order lose spaces at random and are mended by the default rules.
@Suite struct UnglueTests {
  static let languages = [
    (name: "French", sentences: NewsSentences.french),
    (name: "English", sentences: NewsSentences.english),
    (name: "Spanish", sentences: NewsSentences.spanish),
    (name: "German", sentences: NewsSentences.german),
    (name: "Vietnamese", sentences: NewsSentences.vietnamese),
  ]

  private static let linter = Result { try Linter() }

  /// A text, and the same with lost spaces.
  private struct Damage {
    var whole = ""
    var glued = ""
    var lost = 0
  }

  /// Takes one space out of `rate`; none where a figure stands on both sides.
  private static func damage(_ sentences: [String], _ rate: UInt8, _ random: inout SeededRandom) -> Damage {
    var damage = Damage()
    damage.whole = sentences.shuffled(using: &random).joined(separator: "\n\n") + "\n"
    for scalar in damage.whole.unicodeScalars {
      if scalar == " ", UInt8.random(in: 0..<rate, using: &random) == 0 {
        damage.lost += 1
      } else {
        damage.glued.unicodeScalars.append(scalar)
      }
    }
    return damage
  }

  /// How many spaces of `whole` the mended text has not, and how many it has that `whole` has not.
  private static func difference(_ whole: String, _ mended: String) -> (missed: Int, wrong: Int) {
    let places = (Self.spaces(whole), Self.spaces(mended))
    return (places.0.subtracting(places.1).count, places.1.subtracting(places.0).count)
  }

  /// The numbers of letters before each space.
  private static func spaces(_ text: String) -> Set<Int> {
    var letters = 0
    var spaces: Set<Int> = []
    for scalar in text.unicodeScalars {
      if scalar == " " { spaces.insert(letters) } else { letters += 1 }
    }
    return spaces
  }

  @Test(arguments: languages)
  func soundSentencesStayAsTheyAre(_ name: String, _ sentences: [String]) throws {
    let text = sentences.joined(separator: "\n\n") + "\n"
    #expect(try Self.linter.get().fix(text, isUnsafeAllowed: true) == text)
  }

  /// Nearly all lost spaces are found, hardly any is put where none was, and a safe fix is never wrong.
  @Test(arguments: languages)
  func lostSpacesComeBack(_ name: String, _ sentences: [String]) throws {
    let linter = try Self.linter.get()
    var random = SeededRandom(seed: 20)
    var lost = 0
    var all = (missed: 0, wrong: 0)
    var safe = (missed: 0, wrong: 0)
    for _ in 0..<12 {
      let damage = Self.damage(sentences, 12, &random)
      lost += damage.lost
      let found = Self.difference(damage.whole, linter.fix(damage.glued, isUnsafeAllowed: true))
      let sure = Self.difference(damage.whole, linter.fix(damage.glued))
      all = (all.missed + found.missed, all.wrong + found.wrong)
      safe = (safe.missed + sure.missed, safe.wrong + sure.wrong)
    }
    #expect(lost > 150)
    #expect(all.missed * 100 <= lost * 12, "\(all.missed) of \(lost) missed")
    #expect(all.wrong * 50 <= lost, "\(all.wrong) wrong beside \(lost)")
    #expect(safe.missed * 100 <= lost * 25, "\(safe.missed) of \(lost) not mended")
    #expect(safe.wrong == 0)
  }

  /// In a text that lost a space here and there only, what is mended is right.
  @Test(arguments: languages)
  func rareLossesBringNoFalseAlarm(_ name: String, _ sentences: [String]) throws {
    let linter = try Self.linter.get()
    var random = SeededRandom(seed: 21)
    for _ in 0..<12 {
      let damage = Self.damage(sentences, 120, &random)
      let found = Self.difference(damage.whole, linter.fix(damage.glued, isUnsafeAllowed: true))
      #expect(found.wrong == 0, "\(damage.glued)")
    }
  }
}
