import Testing
import WireText

@testable import WireLinter

struct PackStoreTests {
  /// Rules/ of this repository.
  static let rules: String = {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/" + root + "/Rules"
  }()

  @Test func theProgramHoldsTheFilesOfRules() throws {
    let disk = RulesFolder.disk(Self.rules, shown: "Rules")
    let wanted = try disk.paths().filter { path in
      path.hasSuffix(".yml") || path.hasSuffix(".lexicon") || path.hasSuffix(".pairs")
        || (path.hasPrefix("schema/") && path.hasSuffix(".json"))
    }
    let held = try RulesFolder.program.paths()
    #expect(held == wanted, "the list of embedded files is not that of Rules/: run .ci/embed-rules")
    for path in held where wanted.contains(path) {
      let isSame = try RulesFolder.program.bytes(of: path) == disk.bytes(of: path)
      #expect(isSame, "\(path) differs")
    }
  }

  @Test func theProgramRefusesOtherPaths() {
    #expect(throws: FileSystemError.self) { try RulesFolder.program.bytes(of: "core/nothing.yml") }
    #expect(throws: FileSystemError.self) { try RulesFolder.program.bytes(of: "") }
    #expect(throws: FileSystemError.self) { try RulesFolder.program.bytes(of: "~") }
  }

  @Test func packsAreTheFoldersWithAManifest() throws {
    let folder = try FileTree([
      "core/pack.yml": "title: Core", "core/b.yml": "", "core/a.yml": "", "core/README.md": "",
      "core/.x.yml": "",
      "agencies/été/pack.yml": "title: Été", "agencies/été/dateline.yml": "", "names/places.yml": "",
      "loose.yml": "",
    ])
    let store = try PackStore(.disk(folder.path, shown: "R"))
    #expect(store.packs.map(\.name) == ["agencies/été", "core"])
    #expect(store.pack("core")?.ruleIDs == ["core/a", "core/b"])
    #expect(store.pack("agencies/été")?.ruleIDs == ["agencies/été/dateline"])
    #expect(store.pack("names") == nil)
  }

  @Test func aMissingFolderIsAnError() {
    #expect(throws: FileSystemError.missing) { try PackStore(.disk("/nowhere/at/all", shown: "x")) }
  }
}
