import Testing
import WireLinter
import WireRules
import WireText

@Suite struct FixApplierTests {
  static let glued = TestRules.rule("a/glued", TestKind<SpaceLevel>("quele", write: "que le"))
  static let rules = [
    glued, TestRules.rule("b/name", TestKind<OtherLevel>("Tran", write: "Trân", safety: .unsafe)),
  ]

  static func fix(_ rules: [Rule], _ text: String, isUnsafeAllowed: Bool = false) -> FixedFile? {
    var applier = FixApplier(TestRules.run(rules, ["a.txt": text]), isUnsafeAllowed: isUnsafeAllowed)
    return applier.run().files.first
  }

  static func fixed(_ rules: [Rule], _ text: String, isUnsafeAllowed: Bool = false) -> String {
    guard let file = fix(rules, text, isUnsafeAllowed: isUnsafeAllowed) else { return "" }
    guard let change = file.change else { return text }
    #expect(Array(text.utf8) == change.original)
    return String(decoding: change.fixed, as: UTF8.self)
  }

  @Test(arguments: [
    ("Il dit quele pays\r\nquele 🙂quele, e\u{301}", "Il dit que le pays\r\nque le 🙂que le, e\u{301}"),
    ("\u{FEFF}quele", "\u{FEFF}que le"), ("Rien à dire", "Rien à dire"), ("", ""),
  ])
  func onlyTheFaultsChange(text: String, expected: String) {
    #expect(Self.fixed([Self.glued], text) == expected)
  }

  @Test func whatIsUnsafeWaitsForLeave() {
    let rules = [
      TestRules.rule("a/junk", TestKind<OtherLevel>("Photo ảnh 1", write: "Photo", safety: .unsafe))
    ]
    #expect(Self.fixed(rules, "Photo ảnh 1") == "Photo ảnh 1")
    #expect(Self.fixed(rules, "Photo ảnh 1", isUnsafeAllowed: true) == "Photo")
  }

  @Test func fixesThatMeetTakeSeveralPasses() {
    let rules = [
      TestRules.rule("a/one", TestKind<SpaceLevel>("aaab", write: "aa ab")),
      TestRules.rule("b/two", TestKind<SpaceLevel>("abcc", write: "ab cc")),
    ]
    #expect(Self.fixed(rules, "aaabcc") == "aa ab cc")
  }

  @Test func aFixThatBringsAnotherFindingIsHeldBack() throws {
    let rules = [
      TestRules.rule("a/there", TestKind<OtherLevel>("Tran", write: "Trân")),
      TestRules.rule("b/back", TestKind<OtherLevel>("Trân", write: "Tran")),
      Self.glued,
    ]
    let file = try #require(Self.fix(rules, "Tran dit quele"))
    #expect(file.change?.fixed == Array("Tran dit que le".utf8))
    #expect(file.mended == 1)
    #expect(file.held == 1)
    #expect(file.isSettled)
    #expect(file.report.findings.map(\.finding.rule) == ["a/there"])
    #expect(file.faded == 0)
  }

  @Test func aFixThatLeavesItsFindingIsHeldBack() {
    let rules = [TestRules.rule("a/more", TestKind<OtherLevel>("à", write: "à à"))]
    #expect(Self.fixed(rules, "à Hué") == "à Hué")
  }

  @Test func aFaultThatTheMendedOneCoveredIsMendedNext() {
    let rules = [
      Self.glued, TestRules.rule("b/number", TestKind<OtherLevel>("le 3.321", write: "les 3 321")),
    ]
    #expect(Self.fixed(rules, "dit quele 3.321") == "dit que les 3 321")
  }

  @Test func aStoryThatDoesNotSettleIsLeftAsItWas() throws {
    let file = try #require(
      Self.fix([TestRules.rule("a/restless", RestlessKind()), Self.glued], "un\n\nquele\n\ntrois"))
    #expect(file.change == nil)
    #expect(!file.isSettled)
    #expect(file.report.findings.contains { $0.finding.rule == "a/glued" })
  }

  @Test func fixingTwiceChangesNothing() {
    let once = Self.fixed([Self.glued], "quelequele quele")
    #expect(Self.fixed([Self.glued], once) == once)
  }

  @Test func factsAreThoseOfTheFixedStories() throws {
    // Once its glued words are cut, the second headline is the first one's.
    let rules = [Self.glued, TestRules.rule("b/twice", TestDuplicate())]
    let run = TestRules.run(rules, ["a.txt": "dit que le", "b.txt": "dit quele"])
    var applier = FixApplier(run)
    let report = applier.run()
    #expect(report.files.last?.change?.fixed == Array("dit que le".utf8))
    #expect(report.remaining.findings.map(\.rule) == ["b/twice"])
  }

  @Test func editsMapRangesToTheirNewPlaces() {
    let map = EditMap([
      .insert("é", at: 3), Edit(range: ByteRange(5, 8), replacement: ""), .insert("--", at: 10),
    ])
    #expect(map.applied(to: Array("abcdefghijkl".utf8)) == Array("abcédeij--kl".utf8))
    #expect(map.range(after: ByteRange(0, 2)) == ByteRange(0, 2))
    #expect(map.range(after: ByteRange(0, 3)) == ByteRange(0, 5))
    #expect(map.range(after: ByteRange(4, 6)) == ByteRange(6, 7))
    #expect(map.range(after: ByteRange(11, 12)) == ByteRange(12, 13))
    #expect(map.range(of: .insert("--", at: 10)) == ByteRange(9, 11))
  }

  @Test func whatOnlyTheDamageSpokeForIsStillTold() {
    let fixed = Self.fix([TestRules.rule("a/fading", FadingKind())], "quele 🙂 ila dit, quele soir")
    #expect(
      fixed?.change.map { String(decoding: $0.fixed, as: UTF8.self) } == "que le 🙂 ila dit, que le soir")
    #expect(fixed?.report.findings.map(\.excerpt) == ["ila"])
    #expect(fixed?.faded == 1)
    #expect(fixed?.report.findings.first?.finding.fixes.first?.edits == [.insert(" ", at: 14)])
  }
}
