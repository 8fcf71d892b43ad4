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
    ("béton", "⟦be\u{301}ton⟧ ⟦Béton⟧"), ("bébé", "a ⟦BE\u{301}BE\u{301}⟧"),
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

  @Test(arguments: [
    ("photo", "⟦photo⟧graphe aphoto 1photo ½⟦photo⟧ é\u{AD}photo «⟦Photo⟧s» ,\u{301}⟦photo⟧"),
    ("été", "⟦ÉTÉ⟧s ⟦e\u{301}te\u{301}⟧ détété"), ("[photo", "a⟦[PHOTO⟧S]"), ("ảnh", "⟦Ảnh⟧s cảnh"),
  ])
  func openEndsStartAtAWord(phrase: String, marked: String) {
    let marked = MarkedText(marked)
    let ranges = PhraseMatcherTests.found([Phrase(phrase, edges: .openEnd)], marked.text).map(\.range)
    #expect(MarkedText(marked.text, marking: ranges).description == marked.description)
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

  /// What has no width comes before a letter here: a mark after it would belong to the letter before it.
  private static let pieces = [
    "a", "b", "A", "ß", "s", "S", "é", "e", "\u{301}", "\u{323}", "İ", "ſ", " ", "\u{A0}", "\n", "'", "’",
    "-",
    "\u{2011}", "\u{AD}s", "\u{200D}a", "👍", "ệ", "Σ", "ς", "ΐ", "1", ".", "가", "\u{11A8}", "\u{212A}", "k",
  ]

  private static let ignored: Set<UInt32> = [0xAD, 0x200D]

  /// The key of a piece of text, with runs of white space as one space.
  private static func key(_ text: String) -> [UInt8] {
    var plain = ""
    let scalars = Array(text.unicodeScalars)
    var followsSpace = false
    for (place, scalar) in scalars.enumerated() {
      guard scalar.properties.isWhitespace else {
        plain.unicodeScalars.append(scalar)
        if !ignored.contains(scalar.value) { followsSpace = false }
        continue
      }
      // A space that carries a mark is a sign of its own.
      let carries = place + 1 < scalars.count && !NormalForm.hasBoundary(before: scalars[place + 1].value)
      if !followsSpace || carries { plain.unicodeScalars.append(" ") }
      followsSpace = !carries
    }
    return WordKey.make(plain)
  }

  @Test func scanFindsWhatASearchFinds() {
    var random = SeededRandom(seed: 11)
    for _ in 0..<400 {
      let text = random.text(of: PhraseMatcherTests.pieces, count: 20)
      let scalars = Array(text.unicodeScalars)
      let words = (0..<6).map { _ in
        // Half of them are taken from the text, in another normal form.
        guard Bool.random(using: &random) else {
          return random.text(of: PhraseMatcherTests.pieces, count: Int.random(in: 1...3, using: &random))
        }
        let start = Int.random(in: 0..<scalars.count, using: &random)
        var piece = ""
        piece.unicodeScalars.append(contentsOf: scalars[start..<min(start + 4, scalars.count)])
        return String(decoding: NormalForm.composed(Array(piece.utf8)), as: UTF8.self)
      }
      let isBound = words.map { _ in Bool.random(using: &random) }
      let phrases = zip(words, isBound).map { Phrase($0, edges: $1 ? .words : .anywhere) }
      let found = PhraseMatcherTests.found(phrases, text)
      let searched = PhraseMatcherTests.search(words, text).filter { hit in
        !isBound[hit.phrase] || PhraseMatcherTests.isAtEdges(hit, of: words[hit.phrase], text)
      }
      #expect(Set(found) == Set(searched), "\(text.unicodeScalars.map(\.value)) \(words)")
      #expect(found.count == Set(found).count)
      #expect(found.map(\.range) == found.map(\.range).sorted())
    }
  }

  /// Whether no part of a word stands beside the hit where the phrase has one at that end.
  private static func isAtEdges(_ hit: PhraseHit, of phrase: String, _ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let fold = String(decoding: PhraseMatcher.fold(Array(phrase.utf8)), as: UTF8.self)
    func isPart(_ scalar: Unicode.Scalar?) -> Bool {
      guard let scalar else { return false }
      switch ScalarClass.of(scalar.value) {
      case .upper, .lower, .letter, .mark, .digit, .otherNumber: return true
      case .joiner, .space, .apostrophe, .hyphen, .punctuation, .symbol: return false
      }
    }
    func scalars(_ range: Range<Int>) -> [Unicode.Scalar] {
      String(decoding: bytes[range], as: UTF8.self).unicodeScalars.filter { !ignored.contains($0.value) }
    }
    let before = scalars(0..<hit.range.start).last
    let after = scalars(hit.range.end..<bytes.count).first
    return !(isPart(fold.unicodeScalars.first) && isPart(before))
      && !(isPart(fold.unicodeScalars.last) && isPart(after))
  }

  /// Compares the key of every piece of the text with the key of every phrase.
  private static func search(_ phrases: [String], _ text: String) -> [PhraseHit] {
    let scalars = Array(text.unicodeScalars)
    func starts(_ i: Int) -> Bool { NormalForm.hasBoundary(before: scalars[i].value) }
    /// Whether the piece that starts at `i` has a fold.
    func counts(_ i: Int) -> Bool {
      var end = i + 1
      while end < scalars.count, !starts(end) { end += 1 }
      return !scalars[i..<end].allSatisfy { ignored.contains($0.value) }
    }
    /// Whether a white space without a mark is at `i`.
    func isSpace(_ i: Int) -> Bool {
      scalars[i].properties.isWhitespace && (i + 1 == scalars.count || starts(i + 1))
    }
    var offsets = [0]
    for scalar in scalars { offsets.append((offsets.last ?? 0) + scalar.utf8.count) }
    var hits: [PhraseHit] = []
    for (number, phrase) in phrases.enumerated() {
      let phraseKey = PhraseMatcher.fold(Array(phrase.utf8))
      if phraseKey.isEmpty { continue }
      for start in scalars.indices
      where starts(start) && counts(start) && !isSpace(start) {
        for end in start + 1...scalars.count where end == scalars.count || starts(end) {
          var last = end - 1
          while last > start, !starts(last) { last -= 1 }
          guard counts(last), !isSpace(last) else { continue }
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
