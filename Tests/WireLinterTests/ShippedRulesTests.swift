import Foundation
import Testing
import WireConfig
import WireLinter

@Suite struct ShippedRulesTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "../.."
  )
  .standardizedFileURL.path

  @Test(arguments: [".", "Examples/story.txt"])
  func everyExampleOfThePacksHolds(path: String) throws {
    let store = try PackStore(.disk(Self.root + "/Rules", shown: "Rules"))
    let configurations = Configurations(store: store, workingFolder: Self.root)
    do {
      let count = try RuleTester(configurations).run(for: path)
      #expect(count.rules > 0)
    } catch {
      Issue.record("\(error)")
    }
  }
}
