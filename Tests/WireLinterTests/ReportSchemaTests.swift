import Foundation
import Testing
import WireLinter
import WireRules

@Suite struct ReportSchemaTests {
  static func schema() throws -> SchemaChecker {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
    return try SchemaChecker(
      String(contentsOf: root.appendingPathComponent("Rules/schema/report.json"), encoding: .utf8))
  }

  @Test func reportsAreValidByTheSchema() throws {
    let schema = try Self.schema()
    let rules = ReporterTests.rules + [TestRules.rule("d/twice", TestDuplicate())]
    let linter = TestRules.linter(rules)
    let texts = [
      "", "Rien", "quele \"\\\u{1}\u{7F}\u{2028}🙂 Tran", "quele \"\\\u{1}\u{7F}\u{2028}🙂 Tran",
      "très\r\nquele",
    ]
    var inputs = texts.enumerated().map {
      LintInput(path: "\($0.offset) \"é\".txt", origin: .bytes(Array($0.element.utf8)), linter: linter)
    }
    inputs.append(LintInput(path: "/nowhere.txt", linter: linter))
    var run = LintRun(inputs)
    let report = run.report()
    #expect(report.findings.contains { !$0.related.isEmpty })
    #expect(try schema.faults(in: JSONReporter().text(of: report)) == [])
    var nothing = LintRun([])
    #expect(try schema.faults(in: JSONReporter().text(of: nothing.report())) == [])
  }

  @Test(arguments: [
    #"{"version": 2, "files": [], "summary": {}}"#, #"{"version": 1, "files": [{"path": 1}]}"#, "[]",
    #"{"version": 1, "files": [], "problems": [], "more": 1, "summary": {"files": -1}}"#,
  ])
  func whatIsNoReportIsNot(document: String) throws {
    #expect(try !Self.schema().faults(in: document).isEmpty)
  }
}
