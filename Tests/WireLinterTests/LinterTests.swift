import Testing
import WireLinter

@Suite struct LinterTests {
  static let linter = Linter(TestRules.linter(FixApplierTests.rules).ruleset)

  @Test func textInFindingsOut() {
    let report = Self.linter.lint("L’été dit quele pays", path: "été.txt")
    #expect(report.files.map(\.path) == ["été.txt"])
    #expect(report.findings.map(\.message) == ["wrong: “quele”"])
    #expect(report.findings.first?.fixes.first?.title == "Write “que le”")
    #expect(report.summary.fixable == 1)
  }

  @Test func fixesAreAppliedUntilNothingChanges() {
    #expect(Self.linter.fix("quele quele, Tran") == "que le que le, Tran")
    #expect(Self.linter.fix("quele, Tran", isUnsafeAllowed: true) == "que le, Trân")
  }

  @Test func bytesThatAreNoTextAreAProblem() {
    let report = Self.linter.lint(bytes: [0x61, 0xE9, 0x20], path: "latin.txt")
    #expect(report.files.isEmpty)
    #expect(report.problems.map(\.path) == ["latin.txt"])
    #expect(Self.linter.fix("a\u{0}quele") == "a\u{0}quele")
  }
}
