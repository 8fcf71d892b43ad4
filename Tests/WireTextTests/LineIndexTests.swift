import TestSupport
import Testing
import WireText

@Suite struct LineIndexTests {
  static let text = "\u{FEFF}ab\r\né👍x\rlast\n\n"

  @Test(arguments: [
    (3, 0, 0, 0, 0), (5, 0, 2, 2, 2), (7, 1, 0, 0, 0), (9, 1, 2, 1, 1), (13, 1, 6, 3, 2), (14, 1, 7, 4, 3),
    (15, 2, 0, 0, 0), (19, 2, 4, 4, 4), (20, 3, 0, 0, 0), (21, 4, 0, 0, 0),
  ])
  func offsetsAndPositionsGoBothWays(offset: Int, line: Int, utf8: Int, utf16: Int, scalars: Int) throws {
    let source = try Source(text: LineIndexTests.text, path: "")
    let index = LineIndex(source)
    let columns: [(LineIndex.Encoding, Int)] = [(.utf8, utf8), (.utf16, utf16), (.scalars, scalars)]
    for (encoding, column) in columns {
      let position = Position(line: line, column: column)
      #expect(index.position(at: offset, encoding: encoding, in: source.span) == position)
      #expect(index.offset(of: position, encoding: encoding, in: source.span) == offset)
    }
  }

  @Test func linesEndAfterAnyLineEnd() throws {
    let source = try Source(text: LineIndexTests.text, path: "")
    let index = LineIndex(source)
    #expect(index.lineCount == 5)
    #expect(index.range(ofLine: 0) == ByteRange(3, 7))
    #expect(index.content(ofLine: 0, in: source.span) == ByteRange(3, 5))
    #expect(index.content(ofLine: 1, in: source.span) == ByteRange(7, 14))
    #expect(index.range(ofLine: 4) == ByteRange(21, 21))
  }

  @Test func positionsOutsideAreHeld() throws {
    let source = try Source(text: "é👍\nb", path: "")
    let index = LineIndex(source)
    #expect(index.offset(of: Position(line: 2, column: 0), encoding: .utf8, in: source.span) == nil)
    #expect(index.offset(of: Position(line: 0, column: 99), encoding: .utf16, in: source.span) == 6)
    #expect(index.offset(of: Position(line: 0, column: 1), encoding: .utf8, in: source.span) == 0)
    #expect(index.offset(of: Position(line: 0, column: 2), encoding: .utf16, in: source.span) == 2)
    #expect(index.position(at: 4, encoding: .utf16, in: source.span) == Position(line: 0, column: 1))
  }

  @Test func manyBlankLinesAndOneLongLine() {
    let blank = [UInt8](repeating: UInt8(ascii: "\n"), count: 100_000)
    #expect(LineIndex(blank.span).lineCount == 100_001)
    #expect(LineIndex(blank.span).line(at: 50_000) == 50_000)
    let long = [UInt8](repeating: UInt8(ascii: "a"), count: 5_000_000)
    #expect(LineIndex(long.span).line(at: long.count) == 0)
  }

  @Test func columnsOfALongLineGoBothWays() throws {
    var random = SeededRandom(seed: 4)
    let text = "é\n" + random.text(of: ["a", "é", "👍", "—", "bcdefgh "], count: 30_000) + "\r\nfin"
    let source = try Source(text: text, path: "")
    let index = LineIndex(source)
    let line = index.content(ofLine: 1, in: source.span)
    #expect(line.count > 65_536)
    var scalars = 0
    var utf16 = 0
    var offset = line.start
    for scalar in text.unicodeScalars.dropFirst(2) where offset < line.end {
      if scalars % 97 == 0 {
        let places: [(LineIndex.Encoding, Int)] = [(.scalars, scalars), (.utf16, utf16)]
        for (encoding, column) in places {
          let position = Position(line: 1, column: column)
          #expect(index.position(at: offset, encoding: encoding, in: source.span) == position)
          #expect(index.offset(of: position, encoding: encoding, in: source.span) == offset)
        }
      }
      scalars += 1
      utf16 += scalar.utf16.count
      offset += scalar.utf8.count
    }
    #expect(index.offset(of: Position(line: 1, column: .max), encoding: .utf16, in: source.span) == line.end)
    #expect(index.offset(of: Position(line: 1, column: .max), encoding: .utf8, in: source.span) == line.end)
  }

  @Test func everyOffsetAgreesWithACount() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<50 {
      let bytes = Array(
        random.text(of: ["a", "é", "\n", "\r\n", "\r", "\t", "\u{B}", "👍", "xxxxxxxx"], count: 60).utf8)
      let index = LineIndex(bytes.span)
      var line = 0
      for offset in 0...bytes.count {
        if offset > 0 {
          let isReturn = bytes[offset - 1] == 13 && (offset == bytes.count || bytes[offset] != 10)
          if bytes[offset - 1] == 10 || isReturn { line += 1 }
        }
        #expect(index.line(at: offset) == line)
      }
    }
  }

  @Test func aPlaceIsTheSameFromWhateverIsKnown() throws {
    var random = SeededRandom(seed: 11)
    for start in ["", "\u{FEFF}"] {
      let text = start + random.text(of: ["ab", "é", "\n", "\r\n", "\r", "👍", "xxxxxxxxxxx"], count: 80)
      let source = try Source(text: text, path: "")
      let index = LineIndex(source)
      var known = index.start
      for _ in 0..<500 {
        let offset = Int.random(in: 0...source.count, using: &random)
        known = index.place(at: offset, from: known, in: source.span)
        #expect(known.position == index.position(at: offset, encoding: .scalars, in: source.span))
      }
    }
  }
}
