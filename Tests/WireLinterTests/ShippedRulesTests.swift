import Foundation
import Testing
import WireConfig
import WireLinter
import WireRules

@Suite struct ShippedRulesTests {
  static let rules = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "../../Rules"
  )
  .standardizedFileURL.path

  @Test func everyExampleOfThePacksHolds() throws {
    let store = try PackStore(.disk(Self.rules, shown: "Rules"))
    let configurations = Configurations(store: store, workingFolder: "/")
    let errors = ConfigErrorSink()
    var runner = ExampleRunner(try configurations.ruleset(for: "/story.txt"), errors: errors)
    let count = runner.run()
    #expect(count.rules > 0)
    do {
      try errors.throwIfAny()
    } catch {
      Issue.record("\(error)")
    }
  }
}
