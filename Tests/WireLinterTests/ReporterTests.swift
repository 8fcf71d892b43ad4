import Testing
import WireLinter
import WireRules
import WireText

@Suite struct ReporterTests {
  static let rules = [
    TestRules.rule("a/glued", TestKind<SpaceLevel>("quele", write: "que le")),
    TestRules.rule(
      "b/doubt", TestKind<OtherLevel>("Tran", write: "Trân", safety: .unsafe), severity: .warning),
    TestRules.rule("c/none", TestKind<OtherLevel>("très", write: nil), severity: .suggestion),
  ]

  static func text(_ texts: [String: String], rules: [Rule] = rules) -> String {
    var run = TestRules.run(rules, texts)
    return TextReporter().text(of: run.report())
  }

  @Test func aFindingShowsItsLineItsFaultAndItsFix() {
    let text = Self.text(["é.txt": "Titre\n\n越南 cafe\u{301}\t🙂 dit quele pays", "b.txt": "Tran est très"])
    #expect(
      text == """
        b.txt:1:1: warning: wrong: “Tran” [b/doubt]
          1 | Tran est très
            | ^^^^
            = fix (unsafe): Write “Trân”

        b.txt:1:10: suggestion: wrong: “très” [c/none]
          1 | Tran est très
            |          ^^^^

        é.txt:3:16: error: wrong: “quele” [a/glued]
          3 | 越南 cafe\u{301}   🙂 dit quele pays
            |                    ^^^^^
            = fix: Write “que le”

        3 findings (1 error, 1 warning, 1 suggestion) in 2 of 2 files; 1 of them has a safe fix: `wirelint fix`

        """)
  }

  @Test func aLongLineIsCutAroundTheFault() {
    let long = String(repeating: "é", count: 500)
    let text = Self.text(["a.txt": "\(long) quele \(long)"])
    let lines = text.split(separator: "\n")
    let before = String(repeating: "é", count: 39)
    let after = String(repeating: "é", count: 54)
    #expect(lines[1] == "  1 | …\(before) quele \(after)…")
    #expect(lines[2] == "    | " + String(repeating: " ", count: 41) + "^^^^^")
  }

  @Test func whatCouldUpsetATerminalIsNotPrinted() {
    let text = Self.text(["a\u{1B}[2J.txt": "quele\u{1B}[31m \u{202E}quele"])
    #expect(!text.unicodeScalars.contains("\u{1B}"))
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test func aFaultOverSeveralLinesIsMarkedToItsFirstLinesEnd() {
    let rules = [TestRules.rule("a/over", WholeStoryKind())]
    #expect(Self.text(["a.txt": "\n L’été\n\nÀ Hué\n"], rules: rules).contains("2 |  L’été\n    |  ^^^^^\n"))
  }

  @Test(arguments: [
    ("Rien", "No findings in 1 file\n"),
    ("quele", "1 finding (1 error) in 1 of 1 file; it has a safe fix: `wirelint fix`\n"),
    ("quele quele", "2 findings (2 errors) in 1 of 1 file; all have a safe fix: `wirelint fix`\n"),
    ("très", "1 finding (1 suggestion) in 1 of 1 file\n"),
  ])
  func theCountSaysWhatFixWouldMend(story: String, count: String) {
    #expect(Self.text(["a.txt": story]).hasSuffix(count))
  }

  @Test func coloursChangeNothingElse() {
    var run = TestRules.run(Self.rules, ["a.txt": "dit quele"])
    let report = run.report()
    let plain = TextReporter().text(of: report)
    let coloured = TextReporter(isColoured: true).text(of: report)
    #expect(coloured.contains("\u{1B}[1;31merror:\u{1B}[0m"))
    #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == plain)
  }

  @Test func jsonIsWhatTheDesignShows() {
    var run = TestRules.run(Self.rules, ["a.txt": "é\n\"quele\"\t"])
    #expect(
      JSONReporter().text(of: run.report()) == """
        {"version":1,"files":[{"path":"a.txt","language":"fr","findings":[{"rule":"a/glued","severity":"error",\
        "message":"wrong: “quele”","excerpt":"quele","range":{"start":{"offset":4,"line":2,"column":2},\
        "end":{"offset":9,"line":2,"column":7}},"related":[],"fixes":[{"title":"Write “que le”","safety":"safe",\
        "edits":[{"start":4,"end":9,"replacement":"que le"}]}]}]}],"summary":{"files":1,"findings":1,"errors":1,\
        "warnings":0,"suggestions":0,"fixable":1}}

        """)
  }
}
