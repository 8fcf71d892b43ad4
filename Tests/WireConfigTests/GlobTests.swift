import Testing
import WireConfig
import WireText

@Suite struct GlobTests {
  @Test(
    arguments: [
      ("*.txt", ["a.txt", ".txt", "é.txt"], ["a/b.txt", "a.txtx", "a.md"]),
      ("**/*.txt", ["a.txt", "a/b.txt", "a/b/é.txt"], ["a.md", "a.txt/b"]),
      ("/a/*.txt", ["a/b.txt"], ["a/b/c.txt", "b/a/b.txt"]),
      ("./a", ["a"], ["b/a"]),
      ("a/**", ["a/b", "a/b/c"], ["a", "ab", "b/a/c"]),
      ("a/**/b", ["a/b", "a/x/b", "a/x/y/b"], ["ab", "a/xb", "xa/b", "a/x/b/c"]),
      ("**", ["a", "a/b"], []),
      ("a**b", ["ab", "axb"], ["a/b", "ax/b"]),
      ("***", ["a"], ["a/b"]),
      ("**/a/**", ["a/b", "x/a/b/c"], ["a", "x/a"]),
      ("?.txt", ["a.txt", "é.txt", "日.txt", "😀.txt"], [".txt", "ab.txt", "e\u{301}.txt"]),
      ("a?b", ["axb"], ["a/b"]),
      ("[a-cé].x", ["a.x", "c.x", "é.x"], ["d.x", "è.x", ".x"]),
      ("[!a-c].x", ["d.x", "é.x"], ["a.x", ".x"]),
      ("a[!b]c", ["axc"], ["a/c", "abc"]),
      ("[^]a]", ["b"], ["]", "a"]),
      ("[]a-]", ["]", "a", "-"], ["b"]),
      ("[à-ü]x", ["éx"], ["ax"]),
      ("[\\]\\-]", ["]", "-"], ["\\"]),
      ("{a,b/c}.txt", ["a.txt", "b/c.txt"], ["c.txt", "a,b/c.txt"]),
      ("x{,s}", ["x", "xs"], ["xss"]),
      ("{a,{b,c}d}/*", ["a/x", "bd/x", "cd/x"], ["b/x", "ad/x"]),
      ("{fr,en}/**/*.{txt,md}", ["fr/a.txt", "en/x/y/b.md"], ["de/a.txt", "fr/a.html"]),
      ("{**/,}a", ["a", "x/a"], ["xa"]),
      ("\\*\\{a\\}", ["*{a}"], ["xa", "*a"]),
      ("a,b", ["a,b"], ["a"]),
      ("a/", [], ["a", "b/a"]),
      ("été/*", ["été/a"], ["e\u{301}te\u{301}/a"]),
      ("a b#c", ["a b#c"], []),
    ] as [(String, [String], [String])])
  func pathsOfAConfiguration(pattern: String, matching: [String], others: [String]) throws {
    let glob = try Glob(pattern)
    #expect(matching.filter { !glob.matches($0) } == [])
    #expect(others.filter { glob.matches($0) } == [])
  }

  @Test(
    arguments: [
      ("*.txt", ["a.txt", "x/y/a.txt"], ["a.md"]),
      ("a", ["a", "x/a"], ["xa", "a/b"]),
      ("/a", ["a"], ["x/a"]),
      ("x/a", ["x/a"], ["y/x/a"]),
      ("{a,b}", ["{a,b}", "x/{a,b}"], ["a", "b"]),
      ("**/a", ["a", "x/a"], ["ba"]),
      ("é[0-9]", ["x/é1"], ["é"]),
    ] as [(String, [String], [String])])
  func linesOfGitignore(pattern: String, matching: [String], others: [String]) throws {
    let glob = try Glob(pattern, dialect: .gitignore)
    #expect(matching.filter { !glob.matches($0) } == [])
    #expect(others.filter { glob.matches($0) } == [])
  }

  @Test func aSlashAtTheEndWantsAFolder() throws {
    let anywhere = try Glob("build/", dialect: .gitignore)
    #expect(anywhere.matches("x/build", isFolder: true))
    #expect(!anywhere.matches("x/build"))
    #expect(anywhere.covers("x/build/a/b.txt"))
    #expect(!anywhere.covers("x/build"))
    #expect(try Glob("archive").covers("archive/é/a.txt"))
    #expect(try !Glob("archive").covers("archives/a.txt"))
  }

  @Test(arguments: [
    ("a⟦[⟧b", "“[” is never closed"), ("é/⟦{⟧a,b", "“{” is never closed"),
    ("⟦{⟧a,{b}", "“{” is never closed"),
    ("a⟦}⟧", "“}” without “{”"), ("é⟦\\⟧", "a backslash with nothing after it"),
    ("⟦⟧", "the pattern is empty"),
    ("⟦/⟧", "the pattern is empty"), ("[⟦z-a⟧]", "a range of a set runs backward"),
    ("a⟦//⟧b", "two slashes with nothing between them"), ("é/⟦..⟧/b", "a pattern cannot leave its folder"),
    ("⟦[⟧", "“[” is never closed"), ("⟦[⟧!", "“[” is never closed"), ("⟦[⟧]", "“[” is never closed"),
    ("[a⟦\\⟧", "a backslash with nothing after it"),
    ("{{{{{{{{⟦{⟧a}}}}}}}}}", "braces are nested more than 8 deep"),
  ])
  func badPatternsAreErrors(marked: String, message: String) throws {
    let (pattern, ranges) = unmarked(marked)
    let failure = #expect(throws: Glob.Failure.self) { try Glob(pattern) }
    #expect(failure?.message == message)
    #expect(failure.map { [$0.place.start..<$0.place.end] } == ranges)
  }

  @Test func longPatternsAreErrorsAndLongNamesAreNot() throws {
    let name = String(repeating: "é", count: 1500)
    #expect(try Glob(name + "/*.txt").matches(name + "/a.txt"))
    #expect(throws: Glob.Failure.self) { try Glob("*" + name + "*") }
    #expect(throws: Glob.Failure.self) { try Glob(String(repeating: "{a,b}", count: 1_000_000)) }
  }

  @Test func nothingIsTriedTwice() throws {
    let glob = try Glob(String(repeating: "*a", count: 200) + "b")
    #expect(!glob.matches(String(repeating: "a", count: 5000) + "c/b"))
    #expect(
      try !Glob(String(repeating: "**/", count: 100) + "x{a,b}").matches(
        String(repeating: "y/", count: 2000) + "xz"))
    #expect(
      try !Glob(String(repeating: "{a,a}", count: 80) + "*b").matches(String(repeating: "a", count: 5000)))
  }

  @Test func bytesThatAreNotTextMatchNoScalarOfAPattern() throws {
    let path: [UInt8] = Array("a/".utf8) + [0xE9, 0xFF] + Array("b.txt".utf8)
    #expect(try Glob("a/*.txt").matches(path.span))
    #expect(try Glob("a/??b.txt").matches(path.span))
    #expect(try !Glob("a/éb.txt").matches(path.span))
  }
}
