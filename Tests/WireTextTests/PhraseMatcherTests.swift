import TestSupport
import Testing
import WireText

@Suite struct PhraseMatcherTests {
  private static func found(_ phrases: [Phrase], _ text: String) -> [PhraseHit] {
    let bytes = Array(text.utf8)
    var hits: [PhraseHit] = []
    PhraseMatcher(phrases).hits(in: bytes.span, ByteRange(0, bytes.count), into: &hits)
    return hits
  }

  @Test(arguments: [
    ("état", "L'⟦État⟧, l’⟦E\u{301}TAT⟧ et l'étatisme"),
    ("aujourd'hui", "⟦Aujourd’hui⟧."),
    ("au niveau de", "⟦au niveau\r\nde⟧ x, ⟦AU  NIVEAU\u{A0}DE⟧"),
    (" x ", "⟦x⟧ y"),
    ("strasse", "⟦Straße⟧ ⟦STRASSE⟧"),
    ("é", "⟦é⟧ ⟦e\u{301}⟧ e e\u{301}\u{323}"),
    ("e", "e\u{301} ⟦e⟧"),
    ("coopération", "⟦co\u{AD}opération⟧\u{200B} x"),
    ("kelvin", "⟦\u{212A}elvin⟧"),
    ("đại", "⟦ĐẠI⟧ ⟦đa\u{323}i⟧"),
    ("%", "5⟦%⟧a"), ("👍", "a⟦👍⟧b"), ("", "a"), ("\u{301}", "a \u{301}"),
    ("a\u{301}\u{323}\u{324}\u{325}\u{326}", "⟦A\u{301}\u{323}\u{324}\u{325}\u{326}⟧"),
  ])
  func phrasesFoldAsUnicodeFolds(phrase: String, marked: String) {
    let marked = MarkedText(marked)
    let ranges = PhraseMatcherTests.found([Phrase(phrase)], marked.text).map(\.range)
    #expect(MarkedText(marked.text, marking: ranges).description == marked.description)
  }

  @Test func openPhrasesEndInsideALetter() {
    #expect(
      PhraseMatcherTests.found([Phrase("stras", edges: .open)], "Straße").map(\.range) == [ByteRange(0, 6)])
    #expect(PhraseMatcherTests.found([Phrase("stras", edges: .anywhere)], "Straße").isEmpty)
  }

  @Test func hitsAreOrderedAndNumbered() {
    let phrases = [Phrase("de la"), Phrase("de"), Phrase("la"), Phrase("DE"), Phrase("a", edges: .anywhere)]
    #expect(
      PhraseMatcherTests.found(phrases, "de la") == [
        PhraseHit(phrase: 1, range: ByteRange(0, 2)), PhraseHit(phrase: 3, range: ByteRange(0, 2)),
        PhraseHit(phrase: 0, range: ByteRange(0, 5)), PhraseHit(phrase: 2, range: ByteRange(3, 5)),
        PhraseHit(phrase: 4, range: ByteRange(4, 5)),
      ])
  }

  private static let pieces = [
    "a", "b", "A", "ß", "s", "S", "é", "e", "\u{301}", "\u{323}", "İ", "ſ", " ", "\u{A0}", "\n", "'", "’",
    "-",
    "\u{2011}", "\u{AD}", "\u{200D}", "👍", "ệ", "Σ", "ς", "ΐ", "1", ".", "가", "\u{11A8}", "\u{212A}", "k",
  ]

  /// The key of a piece of text, with runs of white space as one space.
  private static func key(_ text: String) -> [UInt8] {
    var plain = ""
    for scalar in text.unicodeScalars {
      if !scalar.properties.isWhitespace {
        plain.unicodeScalars.append(scalar)
      } else if plain.unicodeScalars.last != " " {
        plain.unicodeScalars.append(" ")
      }
    }
    return WordKey.make(plain)
  }

  @Test func scanFindsWhatASearchFinds() {
    var random = SeededRandom(seed: 11)
    for _ in 0..<400 {
      let text = random.text(of: PhraseMatcherTests.pieces, count: 24)
      let words = (0..<6).map { _ in
        random.text(of: PhraseMatcherTests.pieces, count: Int.random(in: 1...3, using: &random))
      }
      let found = PhraseMatcherTests.found(words.map { Phrase($0, edges: .anywhere) }, text)
      let searched = PhraseMatcherTests.search(words, text)
      #expect(Set(found) == Set(searched), "\(text.unicodeScalars.map(\.value)) \(words)")
      #expect(found.count == Set(found).count)
      #expect(found.map(\.range) == found.map(\.range).sorted())
    }
  }

  /// Compares the key of every piece of the text with the key of every phrase.
  private static func search(_ phrases: [String], _ text: String) -> [PhraseHit] {
    let scalars = Array(text.unicodeScalars)
    let ignored: Set<UInt32> = [0xAD, 0x200D]
    func starts(_ i: Int) -> Bool { NormalForm.hasBoundary(before: scalars[i].value) }
    /// Whether the piece that starts at `i` has a fold.
    func counts(_ i: Int) -> Bool {
      var end = i + 1
      while end < scalars.count, !starts(end) { end += 1 }
      return !scalars[i..<end].allSatisfy { ignored.contains($0.value) }
    }
    var offsets = [0]
    for scalar in scalars { offsets.append((offsets.last ?? 0) + scalar.utf8.count) }
    var hits: [PhraseHit] = []
    for (number, phrase) in phrases.enumerated() {
      let phraseKey = PhraseMatcher.fold(Array(phrase.utf8))
      if phraseKey.isEmpty { continue }
      for start in scalars.indices
      where starts(start) && counts(start) && !scalars[start].properties.isWhitespace {
        for end in start + 1...scalars.count where end == scalars.count || starts(end) {
          var last = end - 1
          while last > start, !starts(last) { last -= 1 }
          guard counts(last), !scalars[last].properties.isWhitespace else { continue }
          var piece = ""
          piece.unicodeScalars.append(contentsOf: scalars[start..<end])
          if PhraseMatcherTests.key(piece) == phraseKey {
            hits.append(PhraseHit(phrase: number, range: ByteRange(offsets[start], offsets[end])))
          }
        }
      }
    }
    return hits
  }
}
