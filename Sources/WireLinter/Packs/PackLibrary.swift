import WireConfig
import WireText

/// Reads the packs of a run: each manifest and each rule's file once, and only those that are asked for.
final class PackLibrary {
  let store: PackStore
  let errors: ConfigErrorSink
  /// By the pack's key; nil where the manifest cannot be read.
  private var packs: [String: Pack?] = [:]
  /// By the pack's key and the rule's name.
  private var rules: [String: YAMLValue] = [:]
  private var housePacks: [String: PackFolder] = [:]

  init(store: PackStore, errors: ConfigErrorSink) {
    self.store = store
    self.errors = errors
  }

  /// All packs of the store, by name.
  private(set) lazy var shipped: [Pack] = store.packs.compactMap(pack)

  /// The packs that hold where no configuration names any: `core` and that of each language.
  var defaults: [Pack] {
    let core = store.pack("core").flatMap(pack).map { [$0] } ?? []
    return core + shipped.filter { $0.manifest.language != nil && !$0.name.contains("/") }
  }

  /// The packs on disk that some configuration named, by name.
  var house: [Pack] { housePacks.values.compactMap(pack).sorted { Paths.isBefore($0.name, $1.name) } }

  /// The ids of all rules of all packs.
  var ruleIDs: [String] { store.packs.flatMap(\.ruleIDs) + house.flatMap(\.folder.ruleIDs) }

  /// The pack with its manifest; nil where that cannot be read.
  func pack(_ folder: PackFolder) -> Pack? {
    if let pack = packs[folder.key] { return pack }
    let value = value(
      { () throws(FileSystemError) in try folder.manifestFile() }, before: PackManifest.lastKey,
      at: folder.shownPath(PackFolder.manifestName))
    let pack = value.map { Pack(folder: folder, manifest: PackManifest($0, errors: errors)) }
    packs[folder.key] = .some(pack)
    return pack
  }

  /// The file of a rule as YAML; nil where it cannot be read. Of the program's own the examples are left out, which
  /// stand last.
  func rule(_ name: String, of folder: PackFolder) -> YAMLValue? {
    let key = folder.key + "/" + name
    if let value = rules[key] { return value }
    let value = value(
      { () throws(FileSystemError) in try folder.ruleFile(name) }, before: RuleLoader.examplesKey,
      at: folder.shownPath(name + ".yml"))
    rules[key] = value
    return value
  }

  /// The folder of the pack that `extends` names in a file of `base`: one of the store, or a folder on disk.
  func find(_ name: YAMLText, from base: String, shown: (String) -> String) -> PackFolder? {
    if let folder = store.pack(name.text) { return folder }
    let path = Paths.absolute(name.text, from: base)
    if let folder = housePacks[path] { return folder }
    do {
      if let folder = try PackStore.housePack(at: path, shown: shown(path)) {
        housePacks[path] = folder
        for stray in try PackStore.strayRules(in: path) {
          errors.add(
            "a rule in a folder inside the pack is not read",
            help: "put it beside \(PackFolder.manifestName)",
            in: Paths.join(shown(path), stray))
        }
        return folder
      }
      errors.add(
        "the folder \(Printable.quoted(name.text)) has no \(PackFolder.manifestName)",
        help: "a pack states its title there",
        at: name)
    } catch {
      guard error.isMissing else {
        errors.add("the pack \(Printable.quoted(name.text)) cannot be read: \(error.message)", at: name)
        return nil
      }
      let names = store.packs.map(\.name)
      let help =
        NearestName.nearest(to: name.text, in: names).map { "did you mean “\($0)”?" }
        ?? "allowed: " + names.joined(separator: ", ") + ", or the path of a pack’s folder"
      errors.add("there is no pack \(Printable.quoted(name.text))", help: help, at: name)
    }
    return nil
  }

  /// - Parameter key: the key at which reading a file of the program's own stops.
  private func value(
    _ read: () throws(FileSystemError) -> YAMLFile, before key: String? = nil, at path: String
  ) -> YAMLValue? {
    do {
      let file = try read()
      return YAMLReader.read(file, before: file.isTested ? key : nil, errors: errors)
    } catch {
      errors.add("the file cannot be read: \(error.message)", in: path)
      return nil
    }
  }
}
