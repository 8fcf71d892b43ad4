import TestSupport
import Testing
import WireText

/// The scan by tokens against that of the bytes alone.
@Suite struct PhraseMatcherTokensTests {
  private static let tokeniser = Tokeniser(
    rules: WordRules(language: Language("fr"), elisions: ["l", "qu", "jusqu"], abbreviations: ["bo"]))

  private static func found(_ phrases: [Phrase], _ text: String) -> (
    byTokens: [PhraseHit], byBytes: [PhraseHit]
  ) {
    let bytes = Array(text.utf8)
    let range = ByteRange(0, bytes.count)
    var tokens = Tokens()
    tokeniser.tokenise(bytes.span, in: range, into: &tokens)
    let matcher = PhraseMatcher(phrases)
    var byTokens: [PhraseHit] = []
    matcher.hits(in: bytes.span, range, tokens, 0..<tokens.list.count, into: &byTokens)
    var byBytes: [PhraseHit] = []
    matcher.hits(in: bytes.span, range, into: &byBytes)
    return (byTokens, byBytes)
  }

  private static let pieces = [
    "bo", "bon", "bonne", "lobo", "boné", "BO", "l'", "l’", "jusqu'", "qu’", "é", "e\u{301}", "ß", "ss", " ",
    " ", " ",
    "  ", "\u{A0}", "\n", "-", "\u{2011}", "'", ".", ",", "«", "»", "1", "½", "bo\u{AD}n", "\u{301}",
    " \u{301}", "ệ",
    "\u{200D}a", "👍", "가", "\u{11A8}", "ſ", "İ", "\u{212A}", "@bo", "www.bo.fr", "O",
  ]

  @Test func theSameIsFound() {
    var random = SeededRandom(seed: 5)
    var hits = 0
    for _ in 0..<3000 {
      let text = random.text(of: Self.pieces, count: Int.random(in: 1...12, using: &random))
      let edges: [Phrase.Edges] = [.words, .words, .words, .anywhere, .open, .openEnd]
      let phrases = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        let count = Int.random(in: 1...4, using: &random)
        return Phrase(
          random.text(of: Self.pieces, count: count), edges: edges.randomElement(using: &random) ?? .words)
      }
      let found = Self.found(phrases, text)
      hits += found.byBytes.count
      #expect(
        found.byTokens == found.byBytes,
        "\(text.debugDescription) \(phrases.map { "\($0.edges) \($0.text.debugDescription)" })")
    }
    #expect(hits > 300)
  }

  @Test(arguments: [
    ("de la", Phrase.Edges.words, "va de la mer, de  La; l'île de l'as"),
    ("l'est", .words, "à l'Est, l’est, l'estran"), ("boni", .openEnd, "bonite, le boni, rebonie"),
    ("xxx", .open, "xxxxx axxx Xxx"), ("lo", .anywhere, "alors lo lot l'o"), ("d", .openEnd, "de d la dé"),
    ("'est", .anywhere, "l'est s'est"), ("ça", .words, "Ça va, çà, C\u{327}a"),
    ("a b", .anywhere, "la bu a b"),
  ])
  func wordsAreToldByTheirKeys(phrase: String, edges: Phrase.Edges, text: String) {
    let found = Self.found([Phrase(phrase, edges: edges)], text)
    #expect(!found.byBytes.isEmpty)
    #expect(found.byTokens == found.byBytes)
  }
}
