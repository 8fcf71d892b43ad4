import Testing
import WireConfig

@testable import WireLinter

/// Which variants of a names file the program's lexicons take for common words.
struct CommonVariantTests {
  @Test(arguments: [
    ("{name: Sablé, variants: [sable]}", true), ("{name: Sablé, variants: [Sable], language: fr}", true),
    ("{name: Sablé, variants: [Sable], language: de}", false), ("{name: Mỹ, variants: [My]}", true),
    ("{name: Mỹ, variants: [My], language: vi}", false), ("{name: Rosé, variants: [Rose]}", false),
    ("{name: Müller, variants: [Mueller, Muller]}", false), ("{name: Le Port, variants: [Leport]}", false),
    ("{name: Yann Le Bac, variants: [Yann Bac]}", false), ("{name: Élysée, variants: [Elysee]}", false),
  ])
  func aVariantThatStandsInAnyTextIsAnError(_ entry: String, _ isCommon: Bool) throws {
    let tree = try FileTree([
      "house.yml": "extends: [core]\nnames: [n.yml]", "n.yml": "names:\n  - \(entry)\n",
    ])
    let path = tree.path + "/house.yml"
    guard isCommon else {
      #expect(throws: Never.self) { try Linter(configuration: path) }
      return
    }
    let errors = #expect(throws: ConfigErrors.self) { try Linter(configuration: path) }
    #expect(errors?.errors.count == 1)
    #expect(errors?.errors[0].description.contains("n.yml:2:") == true)
    #expect(errors?.errors[0].description.contains("is a common word") == true)
  }
}
