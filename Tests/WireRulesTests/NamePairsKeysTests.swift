import Testing
import WireText

@testable import WireRules

/// How names are brought together, so that not all are compared with all.
@Suite struct NamePairsKeysTests {
  private static func keys(_ hashes: [UInt64]) -> [NamePairs.Key] {
    hashes.enumerated().map { NamePairs.Key(hash: $0.element, number: $0.offset) }
  }

  @Test func whatSharesAKeyIsAPair() {
    let pairs = NamePairs.of(Self.keys([7, 8, 7, 9, 8, 7]) + Self.keys([7, 0, 7]))
    #expect(pairs.map { [$0.0, $0.1] } == [[0, 2], [0, 5], [1, 4], [2, 5]])
  }

  /// A key that too many share is asked for finer ones, and no pair is made of it.
  @Test func aCrowdIsToldOnce() {
    let crowd = Self.keys(Array(repeating: 7, count: NamePairs.mostSpellings + 1))
    #expect(NamePairs.of(crowd).isEmpty)
    let pairs = NamePairs.of(crowd) { keys in
      keys.map { NamePairs.Key(hash: UInt64($0.number / 2), number: $0.number) }
    }
    #expect(pairs.map { [$0.0, $0.1] } == stride(from: 0, to: crowd.count - 1, by: 2).map { [$0, $0 + 1] })
  }

  @Test func placesStandByTheirNumbers() {
    let places = NumberedPlaces([(2, 10), (0, 11), (2, 12), (0, 13)], count: 4)
    #expect((0..<4).map { Array(places[$0]) } == [[11, 13], [], [10, 12], []])
  }

  /// Two words that are one letter apart share a neighbour; two letters apart share none.
  @Test(arguments: [
    ("kerbrat", "kerbrad", true), ("kerbrat", "kerbat", true), ("kerbrat", "kerbrrat", true),
    ("kerbrat", "kerbrat", true), ("kerbrat", "kerdrad", false), ("kerbrat", "kebat", false),
  ])
  func wordsALetterApartShareANeighbour(one: String, other: String, areNear: Bool) {
    func neighbours(_ word: String) -> Set<UInt64> {
      var mentions = NameMentions()
      var hashes: Set<UInt64> = []
      guard let name = mentions.add(spelling: word, NameCustoms(), lexicon: nil) else { return [] }
      mentions.forEachNeighbour(of: mentions.form(of: name.words.lowerBound)) { hashes.insert($0) }
      return hashes
    }
    #expect(neighbours(one).isDisjoint(with: neighbours(other)) != areNear)
  }

  @Test func aFactsKeyTellsHashAndLanguage() {
    let keys = [0, 1, 1 << 59].flatMap { hash in ["fr", "de"].map { FactKey.make(hash, Language($0)) } }
    #expect(Set(keys).count == keys.count)
    #expect(keys.allSatisfy { $0.utf8.count == 12 })
  }
}
