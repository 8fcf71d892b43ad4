import TestSupport
import Testing
import WireText

@Suite struct TextJoinerTests {
  @Test func textsAreWhatWasAdded() throws {
    var random = SeededRandom(seed: 3)
    let source = try Source(text: random.text(of: ["a", "é", "👍", " "], count: 90), path: "")
    var joiner = TextJoiner()
    for length in [0, 1, 15, 16, 255, 256, 257, 2_000] {
      let long = random.text(of: ["b", "ế"], count: length)
      let range = ByteRange(0, source.span.scalarBoundary(atOrBefore: length % source.count))
      joiner.add(long)
      joiner.add("“")
      joiner.add(range, of: source)
      #expect(Array(joiner.take().utf8) == Array((long + "“" + source.span.text(range)).utf8))
    }
    #expect(joiner.take().isEmpty)
  }

  @Test func partsOfScalarsAreReplaced() throws {
    let source = try Source(text: "aé👍b", path: "")
    var joiner = TextJoiner()
    for start in 0...source.count {
      for end in start...source.count {
        let range = ByteRange(start, end)
        joiner.add(range, of: source)
        #expect(joiner.take() == source.span.text(range))
        #expect(source.text(range) == source.span.text(range))
      }
    }
  }
}
