import Testing
import WireText

@testable import WireRules

/// How names that sound alike are brought together.
@Suite struct NameSoundsTests {
  private static let sounds = NameSounds([
    ["ou", "u"], ["ya", "ia", "ja"], ["tch", "ch", "tsch"], ["k", "c", "q", "ck"], ["v", "w", "ff", "f"],
  ])

  private static func hash(_ word: String) -> UInt64 {
    let plain = Array(word.utf8)
    return sounds.skeletonHash(plain.span, 0..<plain.count)
  }

  @Test(arguments: [
    ("kerbrat", "cerbrat", true), ("kerbrat", "kerbrad", false), ("kerbrat", "kerbrrat", true),
    ("tchernow", "chernof", true), ("tschernov", "cernov", false), ("beck", "bek", true),
    ("becker", "bekke", false), ("malia", "malja", true), ("malj", "mal", false), ("eau", "eau", true),
    ("eau", "oue", false), ("kerbrat", "rbrat", false), ("c", "k", true), ("", "", true),
  ])
  func wordsOfOneSkeletonShareAHash(one: String, other: String, areOne: Bool) {
    #expect((Self.hash(one) == Self.hash(other)) == areOne)
  }

  /// The skeleton is the same wherever in a text the word stands, and whatever follows it.
  @Test func whatStandsAroundAWordSaysNothing() {
    let plain = Array("tchernovkerbrattch".utf8)
    #expect(Self.sounds.skeletonHash(plain.span, 8..<15) == Self.hash("kerbrat"))
    #expect(Self.sounds.skeletonHash(plain.span, 0..<1) == Self.hash("t"))
  }
}
