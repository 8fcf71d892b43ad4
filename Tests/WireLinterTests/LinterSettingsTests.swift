import Testing
import WireConfig
import WireRules

@testable import WireLinter

struct LinterSettingsTests {
  static let story = "Le ministre est arrivé  hier à Hanoï 🙂.\r\n"

  private func rules(_ linter: Linter) -> [String] {
    linter.lint(Self.story, path: "é.txt").files.flatMap { $0.findings.map(\.finding.rule) }
  }

  @Test func withoutConfigurationTheShippedPacksHold() throws {
    #expect(try rules(Linter()).contains("core/repeated-space"))
  }

  @Test func aConfigurationSaysWhatHolds() throws {
    let tree = try FileTree(["a.yml": "extends: [core]\nrules: {core/repeated-space: off}", "b.yml": "- a"])
    #expect(try !rules(Linter(configuration: tree.path + "/a.yml")).contains("core/repeated-space"))
    #expect(throws: ConfigErrors.self) { try Linter(configuration: tree.path + "/b.yml") }
    #expect(throws: ConfigErrors.self) { try Linter(configuration: tree.path + "/c.yml") }
  }
}
