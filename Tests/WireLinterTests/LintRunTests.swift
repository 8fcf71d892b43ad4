import Synchronization
import TestSupport
import Testing
import WireLexicon
import WireRules
import WireStory
import WireText

@testable import WireLinter

@Suite struct LintRunTests {
  static let rules = [
    TestRules.rule("a/glued", TestKind<SpaceLevel>("quele", write: "que le")),
    TestRules.rule("b/twice", TestDuplicate()),
  ]

  @Test func theNumberOfJobsChangesNothing() throws {
    var texts: [String: String] = [:]
    for index in 0..<100 {
      texts["story-\(index).txt"] = "Titre \(index % 7) 🙂\r\n\r\nIl dit quele « cafe\u{301} \(index) »."
    }
    var one = TestRules.run(Self.rules, texts)
    var four = TestRules.run(Self.rules, texts, jobs: 4)
    let report = one.report()
    #expect(report == four.report())
    #expect(report.summary.findings == 100 + 93)
    #expect(report.files.map(\.path) == texts.keys.sorted())
  }

  @Test(arguments: [1, 4])
  func theRulesOfALanguageAreMadeWhenAStoryHasIt(jobs: Int) throws {
    let made = Made()
    let entries = ["core", "en", "fr"].map { pack in
      let language = pack == "core" ? nil : Language(pack)
      return PendingRule(id: pack + "/x", language: language) {
        made.packs.withLock { _ = $0.insert(pack) }
        return TestRules.rule(pack + "/x", TestKind<OtherLevel>("été", write: nil), language: language)
      }
    }
    let linter = StoryLinter(
      Ruleset(
        entries: entries, forms: try StoryForms(StoryForms.Data()), tools: [:],
        detector: LanguageDetector(words: [:]), language: Language("fr")))
    #expect(made.packs.withLock { $0 } == [])
    let inputs = (0..<100).map {
      LintInput(path: "\($0).txt", origin: .bytes(Array("Un été".utf8)), linter: linter)
    }
    var run = LintRun(inputs, jobs: jobs)
    #expect(run.report().summary.findings == 200)
    #expect(made.packs.withLock { $0 } == ["core", "fr"])
  }

  /// The run goes on, so that a story's other faults are told; but what it says is no whole answer.
  @Test func aRuleWhoseFileIsAtFaultIsAProblemOfTheRun() throws {
    let fault = ConfigErrors([ConfigError(path: "Rules/fr/é.yml", message: "no kind", help: "add it")])
    let entries = [
      PendingRule(id: "fr/é", language: Language("fr")) { () throws(ConfigErrors) in throw fault },
      PendingRule(TestRules.rule("core/x", TestKind<OtherLevel>("été", write: "eté"))),
    ]
    let linter = StoryLinter(
      Ruleset(
        entries: entries, forms: try StoryForms(StoryForms.Data()), tools: [:],
        detector: LanguageDetector(words: [:]), language: Language("fr")))
    var run = LintRun([LintInput(path: "a.txt", origin: .bytes(Array("Un été".utf8)), linter: linter)])
    let report = run.report()
    #expect(report.summary.findings == 1)
    #expect(report.problems.map(\.description) == ["Rules/fr/é.yml: no kind; add it"])
    #expect(throws: fault) { _ = try linter.ruleset.rules }
    var applier = FixApplier(run)
    let fixed = applier.run()
    #expect(fixed.files.isEmpty)
    #expect(fixed.problems == report.problems)
  }

  @Test func columnsCountScalarsAndOffsetsBytes() throws {
    let marked = MarkedText("\u{FEFF}🙂 e\u{301}té\r\n\tIl dit ⟦quele⟧ pays")
    var run = TestRules.run(Self.rules, ["a.txt": marked.text])
    let finding = try #require(run.report().files.first?.findings.first)
    #expect([finding.finding.range] == marked.ranges)
    #expect(finding.start == Position(line: 1, column: 8))
    #expect(finding.end == Position(line: 1, column: 13))
    #expect(finding.excerpt == "quele")
  }

  @Test func columnsOfALongLineAreThoseOfAShortOne() throws {
    let text =
      String(repeating: "éa 🙂 ", count: 4_000) + "quele " + String(repeating: "û", count: 9_000) + " quele"
    var run = TestRules.run(Self.rules, ["a.txt": text])
    let findings = try #require(run.report().files.first?.findings)
    #expect(findings.map(\.start.column) == [20_000, 29_007])
  }

  @Test func aCorpusFindingTellsWhereTheOtherStands() throws {
    let texts = ["b.txt": "\nLe même titre à Hué\n", "a.txt": "Autre\n\nLe même titre à Hué"]
    var run = TestRules.run(Self.rules, texts)
    let report = run.report()
    #expect(report.files.map { $0.findings.count } == [0, 1])
    let finding = try #require(report.files.last?.findings.first)
    #expect(finding.start == Position(line: 1, column: 0))
    #expect(finding.related.map(\.place.path) == ["a.txt"])
    #expect(finding.related.map(\.start) == [Position(line: 2, column: 0)])
  }

  @Test func aFileThatCannotBeReadIsToldAndTheOthersAreChecked() throws {
    let folder = try FileTree()
    let good = try folder.write("good.txt", "Il dit quele pays")
    let linter = TestRules.linter(Self.rules)
    let bad = [UInt8]("é".utf8.dropLast())
    var run = LintRun([
      LintInput(path: "\(folder.path)/none.txt", linter: linter), LintInput(path: good, linter: linter),
      LintInput(path: folder.path, linter: linter),
      LintInput(path: "x.txt", origin: .bytes(bad), linter: linter),
    ])
    let report = run.report()
    #expect(report.files.map(\.path) == [good])
    #expect(report.findings.count == 1)
    #expect(report.problems.map(\.path) == [folder.path, "\(folder.path)/none.txt", "x.txt"])
  }

  @Test(arguments: ["", "\u{FEFF}", "\n\n\n", "\u{301}\u{301}", String(repeating: "\n", count: 100_000)])
  func aTextWithoutWordsIsClean(text: String) {
    #expect(TestRules.found(Self.rules, in: text).isEmpty)
  }

  @Test func aRuleSeesItsLanguageAndScopeOnly() throws {
    let kind = TestKind<OtherLevel>("été", write: nil)
    let rules = [
      TestRules.rule("en/x", kind, language: Language("en")),
      TestRules.rule("fr/x", kind, language: Language("fr")),
      TestRules.rule("none/caption", kind, scope: Scope([.caption])),
    ]
    #expect(TestRules.found(rules, in: "L’été à Hué") == ["fr/x:été"])
  }

  @Test func timingsNameTheKinds() throws {
    let linter = TestRules.linter(Self.rules)
    var run = LintRun([LintInput(path: "a.txt", origin: .bytes([]), linter: linter)], isTimed: true)
    #expect(run.report().timings?.stages.keys.contains(.blocks) == true)
    var plain = LintRun([LintInput(path: "a.txt", origin: .bytes([]), linter: linter)])
    #expect(plain.report().timings == nil)
  }
}

/// The packs whose rules were made.
private final class Made: Sendable {
  let packs = Mutex<Set<String>>([])
}
