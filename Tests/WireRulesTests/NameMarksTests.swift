import Testing
import WireText

@testable import WireRules

/// What marks and numbers keep of the words of names, so that most questions end with them.
@Suite struct NameMarksTests {
  @Test func hashesAreNumberedAsTheyCome() {
    var numbers = HashNumbers()
    let hashes = (0..<200 as Range<UInt64>).map { $0 % 100 &* 0x1_0000_0001 }
    #expect(hashes.map { numbers.number(of: $0) } == (0..<200).map { $0 % 100 })
    #expect(numbers.count == 100)
    #expect(hashes.map { numbers.find($0) } == (0..<200).map { $0 % 100 })
    #expect(numbers.find(100) == nil)
  }

  @Test func whatWasMarkedIsKnown() {
    var marks = HashMarks(capacity: 4)
    for hash in 0..<50 as Range<UInt64> { marks.insert(hash) }
    #expect((0..<50 as Range<UInt64>).allSatisfy { marks.contains($0) })
    #expect((50..<1050 as Range<UInt64>).count { marks.contains($0) } < 300)
  }

  @Test func markedKeysAreKnownAndOthersMostlyNot() {
    let keys = ["von", "van", "de", "wednesday", "đ"]
    let marks = KeyMarks(of: [ByteWordSet(keysOf: keys)], signs: [UInt8(ascii: ".")])
    let words = (keys + keys.map { $0 + "." }).map { Array($0.utf8) }
    #expect(words.allSatisfy { marks.has($0.span, 0..<$0.count) })
    let others = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { [$0, UInt8(ascii: "b"), $0, $0] }
    #expect(others.count { marks.has($0.span, 0..<4) } < 3)
    let word = words[0]
    let isNothingKnown = marks.has(word.span, 1..<1)
    #expect(!isNothingKnown)
  }

  /// Words one letter apart are never told apart by their rough letters, whichever letter it is; others mostly are.
  @Test func roughLettersOfNearWordsTouch() {
    func rough(_ word: [UInt8], _ sounds: UInt64) -> RoughLetters {
      RoughLetters(word.span, 0..<word.count, sounds: sounds)
    }
    for word in ["kerbra", "kerbrat", "quemeneur"].map({ Array($0.utf8) }) {
      var marks = HashMarks(capacity: 8)
      rough(word, 1).mark(in: &marks)
      for place in 1..<word.count {
        var changed = word
        changed[place] = UInt8(ascii: "x")
        var longer = word
        longer.insert(UInt8(ascii: "x"), at: place)
        var swapped = word
        swapped.swapAt(place, min(place + 1, word.count - 1))
        for near in [changed, longer, swapped] { #expect(rough(near, 2).mayTouch(marks)) }
      }
      #expect(rough(Array("abgrall".utf8), 1).mayTouch(marks))
      #expect(!rough(Array("abgrall".utf8), 2).mayTouch(marks))
    }
  }
}
