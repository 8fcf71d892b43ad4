import TestSupport
import Testing
import WireText

@testable import WireStory

/// What readers find by 8 bytes at a time is what is found one by one.
struct ReaderScanTests {
  private static let pieces = [
    "port", "É", "été", "người", " ", "\"", "«", "»", "“", "”", "„", "\u{A0}", "–", "1", "’", "ß", "\u{7F}",
    "👍",
  ]

  @Test func quotationsAreTheSameWhereverATextStands() {
    var random = SeededRandom(seed: 9)
    for _ in 0..<150 {
      let text = Array(random.text(of: ReaderScanTests.pieces, count: 14).utf8)
      guard !text.isEmpty else { continue }
      let found = QuotationFinder.quotations(text.span, in: ByteRange(0, text.count))
      for before in 1...9 {
        let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: before) + text + Array("« \"fin".utf8)
        let moved = QuotationFinder.quotations(bytes.span, in: ByteRange(before, before + text.count))
        let expected = found.map { ByteRange($0.range.start + before, $0.range.end + before) }
        #expect(moved.map(\.range) == expected)
      }
    }
  }

  @Test func wordsOfAParagraphHaveALetterOrDigit() {
    var random = SeededRandom(seed: 10)
    for count in 1..<90 {
      let text = random.text(of: ReaderScanTests.pieces + [" ", " ", ".", "-", "\t", "\u{1}"], count: count)
      let words = text.unicodeScalars.split { WhiteSpace.contains($0.value) }.count { word in
        word.contains {
          Signs.isLetter($0.value) || ASCII.isDigit(UInt8(truncatingIfNeeded: $0.value)) && $0.isASCII
        }
      }
      let bytes = Array(text.utf8)
      guard bytes.count <= 400 else { continue }
      let shape = ParagraphShape(bytes.span, ByteRange(0, bytes.count))
      #expect(shape.words == min(words, ParagraphShape.manyWords), "\(text.debugDescription)")
    }
  }
}
