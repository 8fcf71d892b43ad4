import TestSupport
import Testing
import WireRules
import WireText

/// The least edits between two texts.
struct LeastEditsTests {
  @Test(arguments: [
    ("Brest, 3 mars(AB) - ", "Brest, 3 mars (AB) – ", ["13..<13 + “ ”", "18..<19 + “–”"]),
    ("même", "même", []),
    ("", "é", ["0..<0 + “é”"]),
    ("é", "", ["0..<2 + “”"]),
    ("🙂 a", "🙂  a", ["5..<5 + “ ”"]),
    ("e\u{301}a", "éa", ["0..<3 + “é”"]),
  ])
  func whatBothHaveStays(old: String, new: String, expected: [String]) {
    let edits = Edit.least(from: ByteRange(0, old.utf8.count), of: Array(old.utf8), to: new)
    #expect(edits.map { "\($0.range.start)..<\($0.range.end) + “\($0.replacement)”" } == expected)
  }

  @Test(arguments: 0..<200)
  func theyGiveTheNewText(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let letters: [Unicode.Scalar] = ["a", "b", " ", "é", "\u{301}", "🙂", "\r", "\n"]
    func text() -> String {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<12, using: &random) {
        scalars.append(letters[Int.random(in: 0..<letters.count, using: &random)])
      }
      return String(scalars)
    }
    let (old, new, before) = (Array(text().utf8), text(), Array("avant ".utf8))
    let edits = Edit.least(from: ByteRange(before.count, before.count + old.count), of: before + old, to: new)
    var result: [UInt8] = []
    var place = before.count
    for edit in edits {
      #expect(edit.range.start >= place)
      result += (before + old)[place..<edit.range.start] + Array(edit.replacement.utf8)
      place = edit.range.end
    }
    result += (before + old)[place...]
    #expect(result == Array(new.utf8))
  }
}
