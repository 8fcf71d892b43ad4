import Testing
import WireText

@testable import WireLexicon

/// Pairs counted in a small prose, and the shipped ones.
@Suite struct WordPairsTests {
  /// The articles are frequent; the nouns are not.
  private static let words = """
    le\t7\tword,function,determiner,masculine,singular
    la\t7\tword,function,determiner,feminine,singular
    est\t7\tword,verb,singular,thirdPerson
    port\t4\tword,noun,masculine,singular
    quai\t4\tword,noun,masculine,singular
    gare\t4\tword,noun,feminine,singular
    digue\t4\tword,noun,feminine,singular
    rive\t3\tword,noun,feminine,singular
    """

  static let prose: [String] = (0..<30).flatMap { _ in
    ["le port est la.", "le quai est le port.", "la gare est la digue.", "la digue est le quai."]
  }

  static func compiled(_ lines: [String]) throws -> [UInt8] {
    var file: [UInt8] = []
    try LexiconFixture.withLexicon(try LexiconFixture.compile(words)) { lexicon in
      let rules = SegmentRules(language: lexicon.language)
      var compiler = WordPairsCompiler()
      for line in lines {
        let bytes = Array(line.utf8)
        var tokens = Tokens()
        Tokeniser(rules: WordRules(language: lexicon.language)).tokenise(
          bytes.span, in: ByteRange(0, bytes.count), into: &tokens)
        Segmenter(lexicon: lexicon, rules: rules).fillEntries(of: &tokens, in: 0..<tokens.list.count)
        compiler.count(tokens, in: 0..<tokens.list.count, of: bytes.span)
      }
      file = compiler.file(language: lexicon.language, note: "Écrit ici.")
    }
    return file
  }

  private static func neighbour(_ word: String, _ lexicon: Lexicon) -> Neighbour {
    let key = WordKey.make(word)
    return Neighbour(key.span, 0..<key.count, LexiconFixture.entry(word, in: lexicon), isCapitalised: false)
  }

  @Test func ratiosTellWhatStandsTogether() throws {
    let file = try LexiconTemporaryFile(try Self.compiled(Self.prose))
    let pairs = try WordPairs(path: file.path)
    #expect(pairs.language == Language("fr"))
    #expect(pairs.note == "Écrit ici.")
    try LexiconFixture.withLexicon(try LexiconFixture.compile(Self.words)) { lexicon in
      func ratio(_ left: String, _ right: String) -> Float {
        pairs.ratio(Self.neighbour(left, lexicon), Self.neighbour(right, lexicon))
      }
      #expect(ratio("le", "port") > 0.3)
      #expect(ratio("la", "port") < -0.5)
      #expect(ratio("la", "la") < -0.5)
      // A word that the prose has not, by its gender.
      #expect(ratio("la", "rive") > ratio("le", "rive") + 0.3)
      #expect(
        pairs.ratio(Self.neighbour("la", lexicon), Neighbour.stop)
          > pairs.ratio(Self.neighbour("le", lexicon), Neighbour.stop))
      #expect(pairs.ratio(Self.neighbour("la", lexicon), Neighbour.none) == 0)
    }
  }

  @Test func theSameProseGivesTheSameBytes() throws {
    #expect(try Self.compiled(Self.prose) == Self.compiled(Self.prose.reversed()))
  }

  static let shipped: [(code: String, likely: String, unlikely: String)] = [
    ("fr", "par les", "les par"), ("en", "of the", "the of"), ("es", "de los", "los de"),
    ("de", "mit dem", "dem mit"), ("vi", "của các", "các của"),
  ]

  @Test(arguments: shipped)
  func shippedPairsKnowTheirLanguage(_ code: String, likely: String, unlikely: String) throws {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let pairs = try WordPairs(path: "\(root)/Rules/lexicons/\(code).pairs")
    let lexicon = try Lexicon(path: "\(root)/Rules/lexicons/\(code).lexicon")
    func ratio(_ text: String) -> Float {
      let words = text.split(separator: " ").map { Self.neighbour(String($0), lexicon) }
      return pairs.ratio(words[0], words[1])
    }
    #expect(pairs.language == Language(code))
    #expect(pairs.note.contains("public domain"))
    #expect(ratio(likely) > 0.3)
    #expect(ratio(unlikely) < -0.3)
  }
}
