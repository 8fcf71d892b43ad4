import WireConfig
import WireText

/// A pack as it lies in a rules folder: a manifest `pack.yml`, and beside it a file for each rule.
package struct PackFolder: Hashable, Sendable {
  /// The name of the manifest.
  package static let manifestName = "pack.yml"

  /// What `extends` calls it: `fr`, `agencies/abc`; of a house pack the last step of its path.
  package let name: String
  let folder: RulesFolder
  /// The folder's path inside `folder`; empty where it is `folder` itself.
  let path: String
  /// The names of its rules without the pack's, ordered by their bytes.
  let ruleNames: [String]

  /// The ids of its rules: `fr/missing-space`.
  package var ruleIDs: [String] { ruleNames.map { name + "/" + $0 } }

  /// Whether the pack is of the program itself, whose tests have read it.
  var isTested: Bool { folder == .program }

  /// A text that no other pack has: the path of its folder on disk, or the name of a pack that the program holds.
  var key: String { diskPath ?? name }

  /// The folder on disk, absolute; nil for a pack that the program holds.
  var diskPath: String? {
    switch folder {
    case .program: nil
    case .disk(let root, _): path.isEmpty ? root : Paths.join(root, path)
    }
  }

  /// Reads the manifest as YAML text.
  func manifestFile() throws(FileSystemError) -> YAMLFile { try file(PackFolder.manifestName) }

  /// Reads the file of a rule, which is one of `ruleNames`.
  func ruleFile(_ name: String) throws(FileSystemError) -> YAMLFile { try file(name + ".yml") }

  /// The path of a rule's file as it is shown.
  func shownPath(_ name: String) -> String { folder.shownPath(of: Paths.join(path, name)) }

  private func file(_ name: String) throws(FileSystemError) -> YAMLFile {
    YAMLFile(
      path: shownPath(name), bytes: try folder.bytes(of: Paths.join(path, name)), isTested: isTested
    )
  }
}
