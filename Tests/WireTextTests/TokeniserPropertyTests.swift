import TestSupport
import Testing
import WireText

@Suite struct TokeniserPropertyTests {
  private static let pieces = [
    "le", "L", "l'", "qu’", "M.", "B.", "J.-C.", "U.S.", "a-t-il", "É", "e\u{301}", "\u{301}", "\u{323}", "👍🏽",
    "👨\u{200D}👩",
    "\r\n", "\n", "\t", " ", "\u{A0}", "\u{202F}", "1", "3.321", "14h", ":30", "%", "€", "@", "#", "vna.vn",
    "www.", "https://",
    "a@b.vn", ".", "...", ",", "-", "–", "«", "»", "(", ")", "’", "'", "\u{AD}", "\u{200B}", "\u{FEFF}", "北京",
    "ไทย", "²", "/",
  ]

  private static func tokens(_ bytes: [UInt8]) -> Tokens {
    var tokens = Tokens()
    Tokeniser(rules: TokeniserTests.rules).tokenise(bytes.span, in: ByteRange(0, bytes.count), into: &tokens)
    return tokens
  }

  @Test func tokensCoverAllButWhiteSpace() {
    var random = SeededRandom(seed: 1)
    for _ in 0..<400 {
      let bytes = Array(random.text(of: TokeniserPropertyTests.pieces, count: 16).utf8)
      let tokens = TokeniserPropertyTests.tokens(bytes)
      let span = bytes.span
      var end = 0
      for token in tokens.list {
        let range = token.range
        #expect(span.isScalarBoundary(range.start) && span.isScalarBoundary(range.end) && !range.isEmpty)
        #expect(WhiteSpace.skip(from: end, to: range.start, in: span) == range.start)
        #expect(token.traits.contains(.spaceBefore) == (end == 0 || range.start > end))
        #expect(token.traits.contains(.beyondASCII) == bytes[range.start..<range.end].contains { $0 >= 0x80 })
        if token.keyLength > 0 {
          #expect(Array(tokens.keys[token.keyRange]) == WordKey.make(Array(bytes[range.start..<range.end])))
        }
        end = range.end
      }
      #expect(WhiteSpace.skip(from: end, to: bytes.count, in: span) == bytes.count)
    }
  }

  @Test func normalFormAndLineEndsChangeNoToken() {
    var random = SeededRandom(seed: 2)
    for _ in 0..<300 {
      let text = random.text(
        of: ["Été", "l’", "Hà", "ệ", "M.", "8e", " ", "\n", "-", ".", "đ", "vna.vn"], count: 12)
      let composed = TokeniserPropertyTests.tokens(NormalForm.composed(Array(text.utf8)))
      let decomposed = TokeniserPropertyTests.tokens(NormalForm.decomposed(Array(text.utf8)))
      let crlf = TokeniserPropertyTests.tokens(text.utf8.flatMap { $0 == 10 ? [13, 10] : [$0] })
      #expect(composed.keys == decomposed.keys, "\(text.debugDescription)")
      #expect(composed.keys == crlf.keys)
      #expect(composed.list.map(\.kind) == decomposed.list.map(\.kind))
      #expect(composed.list.map(\.kind) == crlf.list.map(\.kind))
      #expect(composed.list.map(\.traits) == decomposed.list.map(\.traits))
    }
  }

  /// Words of plain letters, which are taken in a row, and others: each is what it is alone.
  @Test func wordsAreInATextWhatTheyAreAlone() {
    let words = [
      "le", "Le", "LE", "A", "à", "Été", "ÉTÉ", "maisonnette", "Bùi", "người", "Straße", "iPhone", "l’air",
      "d'un",
      "a-t-il", "co\u{AD}op", "e\u{301}t", "8e", "G20", "œuvre", "ŉ", "anticonstitutionnellement", "M",
      "слово",
    ]
    let signs = ["", "", "", ".", "...", ",", ";", ")", "»", "?!"]
    let spaces = [" ", " ", "  ", "\n", " (", " « ", "\u{A0}", "\t"]
    var random = SeededRandom(seed: 11)
    for _ in 0..<400 {
      var text = ""
      var expected: [String] = []
      for _ in 0..<12 {
        let word = random.text(of: words, count: 1) + random.text(of: signs, count: 1)
        text += word + random.text(of: spaces, count: 1)
        expected += TokeniserPropertyTests.described(TokeniserPropertyTests.tokens(Array(word.utf8)))
      }
      let found = TokeniserPropertyTests.tokens(Array(text.utf8))
      #expect(TokeniserPropertyTests.described(found) == expected, "\(text.debugDescription)")
    }
  }

  /// The same for what stands behind words, short texts being scanned without rows.
  @Test func signsAreInATextWhatTheyAreAlone() {
    let words = ["le", "Été", "M", "etc", "qu’", "l'", "l’", "ấy", "co\u{AD}op", "a-t-il", "8e", "don’"]
    let signs = [
      "", ".", ",", ";", "!", "?", "...", ".)", ".\"", ",5", "?\u{301}", ",\u{301}", "’", ".vn", ".-", ":",
      "%",
    ]
    var random = SeededRandom(seed: 12)
    for _ in 0..<400 {
      var text = ""
      var expected: [String] = []
      for _ in 0..<12 {
        let word = random.text(of: words, count: 1) + random.text(of: signs, count: 1)
        text += word + random.text(of: [" ", " ", "\n", "  "], count: 1)
        expected += TokeniserPropertyTests.described(
          TokeniserPropertyTests.tokens(Array(word.utf8)), all: true)
      }
      let found = TokeniserPropertyTests.tokens(Array(text.utf8))
      #expect(TokeniserPropertyTests.described(found, all: true) == expected, "\(text.debugDescription)")
    }
  }

  /// The tokens, with what does not depend on their place; those alone that have a key, unless all are wanted.
  private static func described(_ tokens: Tokens, all: Bool = false) -> [String] {
    tokens.list.filter { all || $0.keyLength > 0 }.map { token in
      let traits = token.traits.subtracting(.spaceBefore)
      return "\(token.kind) \(tokens.key(of: token)) \(traits.rawValue) \(token.range.count)"
    }
  }

  @Test func noByteBehindTheRangeIsRead() {
    let bytes = Array("La maison est grande et belle, dit-elle souvent".utf8)
    let tokeniser = Tokeniser(rules: TokeniserTests.rules)
    for start in 0..<bytes.count {
      for end in start...bytes.count {
        var inside = Tokens()
        tokeniser.tokenise(bytes.span, in: ByteRange(start, end), into: &inside)
        let alone = TokeniserPropertyTests.tokens(Array(bytes[start..<end]))
        #expect(inside.keys == alone.keys)
        #expect(inside.list.map { Int($0.start) - start } == alone.list.map { Int($0.start) })
        #expect(inside.list.map(\.traits) == alone.list.map(\.traits))
      }
    }
  }

  @Test func partsOfATextKeepTheirOffsets() {
    let bytes = Array("Été (l'homme) fin".utf8)
    var tokens = Tokens()
    let tokeniser = Tokeniser(rules: TokeniserTests.rules)
    tokeniser.tokenise(bytes.span, in: ByteRange(0, 5), into: &tokens)
    tokeniser.tokenise(bytes.span, in: ByteRange(7, 14), into: &tokens)
    #expect(tokens.list.map { bytes.span.text($0.range) } == ["Été", "l'", "homme"])
    #expect(tokens.list.map { tokens.key(of: $0) } == ["été", "l'", "homme"])
    #expect(tokens.list[1].traits.contains(.spaceBefore))
  }

  @Test func longRunsOfLettersAreOpaque() throws {
    for count in [255, 256, 5000, 200_000] {
      let tokens = TokeniserPropertyTests.tokens([UInt8](repeating: UInt8(ascii: "a"), count: count))
      let token = try #require(tokens.list.first)
      #expect(tokens.list.count == 1 && token.range == ByteRange(0, count))
      #expect((token.kind == .opaque) == (count > 255))
      #expect(Int(token.keyLength) == (count > 255 ? 0 : count))
    }
    let marks = TokeniserPropertyTests.tokens(Array(String(repeating: "\u{301}", count: 10_000).utf8))
    #expect(marks.list.map(\.kind) == [.symbol])
  }

  /// Texts that a scan that looks ahead too far would read over and over.
  @Test(arguments: [
    "a.", "A.", "a@", "a.b@", "www.", "a://", "1:", "l'", "\u{323}\u{301}", "é\u{AD}", "(", "@a.b",
  ])
  func endlessTextsEnd(piece: String) {
    let bytes = Array(String(repeating: piece, count: 50_000).utf8)
    let tokens = TokeniserPropertyTests.tokens(bytes)
    #expect(tokens.list.last.map { Int($0.end) } == bytes.count)
    var hits: [PhraseHit] = []
    PhraseMatcher([Phrase("l'é"), Phrase("x", edges: .anywhere)])
      .hits(in: bytes.span, ByteRange(0, bytes.count), into: &hits)
    #expect(hits.isEmpty)
  }

  @Test(
    arguments: [
      ("Trân", Token.Traits.capitalised), ("TrânDai", [.capitalised, .innerCapital]),
      ("ASEAN", [.capitalised, .allCapitals]),
      ("Tra\u{302}nDai", [.capitalised, .innerCapital]), ("A", .capitalised), ("a-t-il", .hyphenated),
      ("don’t", .apostrophe), ("8e", .digits), ("O'Brien", [.capitalised, .apostrophe]),
      ("G20", [.capitalised, .digits]),
      ("Asie-Pacifique", [.capitalised, .hyphenated]), ("北京", []), ("ǅ", .capitalised),
    ] as [(String, Token.Traits)])
  func traitsOfWords(word: String, traits: Token.Traits) throws {
    let token = try #require(TokeniserPropertyTests.tokens(Array(word.utf8)).list.first)
    #expect(token.range.count == word.utf8.count)
    #expect(token.traits.subtracting([.spaceBefore, .beyondASCII]) == traits)
  }
}
