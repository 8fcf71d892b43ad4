import TestSupport
import Testing
import WireText

@Suite struct PatternNeedsTests {
  @Test(
    arguments: [
      ("souhaite", "souhait"), ("\\bau niveau de\\b", "au niveau d"), ("(?i)état|pays", ""),
      ("état(s|ique)", "éta"),
      ("(?:malgré que)+ x", "malgré qu"), ("(malgré que)? x", ""), ("colou?r", "col"), ("abcd*efgh", "efg"),
      ("abcd+efgh", "abc"), ("a.cdef", "cde"), ("x{0,2}photo", "phot"), ("x{2}photo", "phot"),
      ("[a-z]+ photo [^\\]]", " photo"), ("(?x) photo", ""), ("\\Qphoto\\E", ""), ("(?=photo)p", ""),
      ("(?<nom>Photo) : ", "Phot"), ("\\x41photo", "phot"), ("\\p{Lu}\\.photo", ".phot"),
      ("\\u0041photo", ""),
      ("a\\1bcde", ""), ("(", ""), ("[]a]photo", ""), ("", ""), ("abe\u{301}", ""),
      ("abce\u{301}", "abc"),
      ("\u{301}abcd", "abc"), ("👍👍", "👍"),
    ] as [(String, String)])
  func literalOfAPattern(pattern: String, literal: String) {
    #expect(Pattern(pattern).needs.literal == literal)
  }

  @Test(
    arguments: [
      ("qué [^?]{1,9}\\?", "?"), ("¡?viva!", "!"), ("(?:oui|non)\\.?", ""), ("a(\\(b\\)){0,2}", ""),
      ("a(\\(b\\)){1,2}", "()"),
      ("l'a-b; c`", ""), ("[!]x", ""), ("(?=!)x", ""), ("x!|y", ""), ("(?x) !", ""), ("\\Qa!\\E", ""),
      ("50 %", "%"),
    ])
  func signsOfAPattern(pattern: String, signs: String) {
    #expect(String(decoding: Pattern(pattern).needs.signs, as: UTF8.self) == signs)
  }

  @Test(
    arguments: [
      ("photo", false), ("\\bphoto", true), ("^photo", true), ("\\Bphoto", false), ("x photo", false),
      (" photo", true), ("[a-z]+ photo", true), (",photo", false), ("(?:[(]|, )photo", true),
      ("[\\[(]photo", true), ("[a(]photo", false), ("[^a]photo", false), ("[!-~]photo", false),
      ("(?:,|a)photo", false), ("(?:,|;)photo", true), (",?photo", false), ("^,?photo", true),
      ("(?:, )?photo", false), ("\\b(?:, )?photo", true), ("\\A\\W{0,3}PHOTO\\W{0,3}\\z", true),
      ("\\W{0,3}photo", false), ("\\W+photo", true), ("\\w+photo", false), ("\\b(?:photo)\\b", true),
      ("(?<=[.!?]\\s{1,3})photo", true), ("(?<=^|[.!?] )photo", true), ("(?<!, )photo", false),
      ("\\b(?=x)photo", true), ("(?=,)photo", false), ("\\b\u{301}photo", false), ("\\b1photo", true),
    ])
  func literalAtTheEdgeOfAWord(pattern: String, isAtEdge: Bool) {
    #expect(Pattern(pattern).needs.isLiteralAtEdge == isAtEdge)
  }

  @Test func deepGroupsAreNotUnderstood() {
    let open = String(repeating: "(", count: 100_000)
    #expect(Pattern(open).needs.literal.isEmpty)
    #expect(Pattern(open + "abcdef" + String(repeating: ")", count: 100_000)).needs.literal.isEmpty)
  }

  /// Wherever a pattern matches, the scan for its literal has a hit.
  @Test func scanLosesNoMatch() throws {
    var random = SeededRandom(seed: 5)
    let letters = [
      "a", "e", "s", "ß", "é", "e\u{301}", "\u{301}", "\u{323}", "S", "É", "\u{AD}s", " ", "'", "k",
      "\u{212A}",
    ]
    let starts = ["", "\\b", "\\b[ ']?", "[ ',]", "\\W", "(?<=[ '])", "^\\W{0,3}"]
    var tried = 0
    for number in 0..<6000 {
      let literal = random.text(of: letters, count: 4)
      let needs = Pattern(starts[number % starts.count] + literal).needs
      if needs.literal.isEmpty { continue }
      let text = random.text(of: letters, count: 6) + literal + random.text(of: letters, count: 3)
      let varied = Bool.random(using: &random) ? text.uppercased() : text
      let bytes = Array(varied.utf8)
      let range = ByteRange(0, bytes.count)
      let pattern = Pattern(starts[number % starts.count] + literal, options: .ignoresCase)
      if try pattern.matches(in: UTF16Text(of: varied)).isEmpty { continue }
      tried += 1
      var hits: [PhraseHit] = []
      let phrase = Phrase(needs.literal, edges: needs.isLiteralAtEdge ? .openEnd : .open)
      PhraseMatcher([phrase]).hits(in: bytes.span, range, into: &hits)
      #expect(!hits.isEmpty, "\(pattern.text.debugDescription) in \(varied.debugDescription)")
    }
    #expect(tried > 300)
  }
}
