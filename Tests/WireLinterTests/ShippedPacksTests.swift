import Testing
import WireConfig
import WireRules
import WireStory
import WireText

@testable import WireLinter

/// The packs that the program holds.
struct ShippedPacksTests {
  @Test func noPackHasAFault() throws {
    let store = try PackStore(.program)
    let tree = try FileTree([
      ".wirelint.yml": "extends: [" + store.packs.map(\.name).joined(separator: ", ") + "]"
    ])
    let configurations = Configurations(store: store, workingFolder: tree.path)
    var faults = ""
    do {
      let ruleset = try configurations.rulesets(for: ["a.txt"])[0]
      #expect(try ruleset.rules.map(\.id) == store.packs.flatMap(\.ruleIDs).sorted())
    } catch {
      faults = "\(error)"
    }
    #expect(faults == "")
  }

  /// A run stops reading a rule's file where its examples begin.
  @Test func examplesStandLastInEachFile() throws {
    for pack in try PackStore(.program).packs {
      for name in pack.ruleNames {
        let file = YAMLReader.read(try pack.ruleFile(name), errors: ConfigErrorSink())
        #expect(file?.entries.last?.key.text == "examples", "\(pack.name)/\(name)")
      }
    }
  }

  /// A run reads how a language's words are made when it meets the language, and tells no faults of it.
  @Test func segmentationStandsLastAndHasNoFault() throws {
    let errors = ConfigErrorSink()
    for pack in try PackStore(.program).packs {
      let held = try pack.manifestFile()
      // As a file of a house's pack, of which all is read at once.
      let file = YAMLFile(path: held.path, bytes: held.bytes)
      let value = try #require(YAMLReader.read(file, errors: errors))
      _ = PackManifest(value, errors: errors)
      let place = value.entries.firstIndex { $0.key.text == PackManifest.lastKey }
      #expect(place == nil || place == value.entries.count - 1, "\(pack.name)")
    }
    try errors.throwIfAny()
  }

  @Test func aRulesExamplesAreReadWhenTheyAreAskedFor() throws {
    let configurations = Configurations(store: try PackStore(.program), workingFolder: "/")
    let ruleset = try configurations.ruleset(extending: ["core"])
    let rules = try ruleset.rules
    #expect(!rules.isEmpty)
    for rule in rules { #expect(rule.examples?.elements.isEmpty == false, "\(rule.id)") }
  }

  @Test func coreAndTheLanguagesHoldByThemselves() throws {
    let store = try PackStore(.program)
    let tree = try FileTree()
    let ruleset = try Configurations(store: store, workingFolder: tree.path).ruleset(for: "a.txt")
    let packs = Set(try ruleset.rules.map { $0.id.split(separator: "/").dropLast().joined(separator: "/") })
    #expect(packs.isSuperset(of: ["core", "fr", "en"]))
    #expect(packs.allSatisfy { !$0.contains("/") })
    #expect(ruleset.language == nil)
    #expect(ruleset.tools[Language("fr")]?.words.elisions.contains(Array("qu".utf8).span, 0..<2) == true)
  }
}
