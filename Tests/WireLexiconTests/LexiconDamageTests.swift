import Testing
import WireLexicon
import WireText

@Suite struct LexiconDamageTests {
  @Test func everyTruncationIsAnError() throws {
    let whole = try LexiconFixture.compile("un\ndeux\ntrois\t5\tword,determiner\n", note: "note")
    for length in 0..<whole.count {
      let error = #expect(throws: LexiconError.self) {
        try LexiconFixture.withLexicon(Array(whole[..<length])) { _ in }
      }
      let reason = try #require(error?.reason)
      #expect(
        reason
          == (length < 8 ? .notALexicon : .truncated(expected: length < 64 ? 64 : whole.count, found: length))
      )
    }
  }

  @Test func foreignFilesAreErrors() throws {
    #expect(throws: LexiconError(name: "embedded lexicon", reason: .notALexicon)) {
      try LexiconFixture.withLexicon(Array("Hanoï, 25 juillet – Le ministre a reçu l’ambassadeur.".utf8)) {
        _ in
      }
    }
  }

  @Test func otherVersionsAreErrors() throws {
    var bytes = try LexiconFixture.compile("un\n")
    bytes[8] = 9
    #expect(throws: LexiconError(name: "embedded lexicon", reason: .unknownVersion(9))) {
      try LexiconFixture.withLexicon(bytes) { _ in }
    }
  }

  @Test func bytesAfterTheEndAreErrors() throws {
    let bytes = try LexiconFixture.compile("un\n") + [0]
    #expect(throws: LexiconError(name: "embedded lexicon", reason: .damaged("bytes follow its end"))) {
      try LexiconFixture.withLexicon(bytes) { _ in }
    }
  }

  /// A header that is damaged is refused, or the lexicon still reads within its bounds.
  @Test func damagedHeadersNeverReadOutside() throws {
    let whole = try LexiconFixture.compile("un\ndeux\t4\tword,name\ntrois\n", note: "é")
    for offset in 8..<64 {
      for value in [0, 1, 0x7F, 0xFF] as [UInt8] {
        var bytes = whole
        bytes[offset] = value
        do {
          try LexiconFixture.withLexicon(bytes) { lexicon in
            for word in ["un", "deux", "trois", "quatre"] { _ = LexiconFixture.entry(word, in: lexicon) }
          }
        } catch {
          #expect(error is LexiconError)
        }
      }
    }
  }

  @Test(arguments: ["/nonexistent/fr.lexicon", "/"])
  func unreadablePathsAreErrors(_ path: String) {
    let error = #expect(throws: LexiconError.self) { try Lexicon(path: path) }
    #expect(error?.name == path)
    #expect(error?.description.hasPrefix(path + ": ") == true)
  }

  @Test func emptyFileIsAnError() throws {
    let file = try LexiconTemporaryFile([])
    #expect(throws: LexiconError(name: file.path, reason: .notALexicon)) { try Lexicon(path: file.path) }
  }
}
