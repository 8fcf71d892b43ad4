package import WireConfig
package import WireRules

/// Finds the configuration of each file, and makes its rules: each configuration is read once, and each set of rules
/// is made once, however many files share it.
///
/// A class, for what it has read is kept. What is wrong is gathered, and thrown all together.
package final class Configurations {
  package let store: PackStore
  package let options: SettingsOptions
  private let workingFolder: String
  private let errors = ConfigErrorSink()
  private let maker: RulesetMaker
  private var all: [Settings] = []
  /// Indices into `all`, by the folder of a file.
  private var indices: [String: Int] = [:]
  private var rulesets: [Ruleset] = []
  /// By settings, the overrides that some file has together, and an index into `rulesets`.
  private var places: [[(overrides: [Int], place: Int)]] = []

  /// - Parameters:
  ///   - workingFolder: absolute; relative paths start from it.
  ///   - kinds: the kinds that a rule's file may name.
  package init(
    store: PackStore, options: SettingsOptions = SettingsOptions(), workingFolder: String,
    kinds: [any RuleKind.Type] = RuleKinds.all
  ) {
    self.store = store
    self.options = options
    self.workingFolder = workingFolder
    maker = RulesetMaker(
      store: store, options: options, workingFolder: workingFolder, kinds: kinds, errors: errors)
    if store.packs.isEmpty {
      errors.add(
        "no pack is in the folder", help: "each pack is a folder with a pack.yml",
        in: store.folder.shownPath(of: ""))
    }
  }

  /// The settings that hold in a folder, which is absolute.
  package func settings(inFolder folder: String) -> Settings { all[index(ofFolder: folder)] }

  /// The settings that hold for a file.
  package func settings(for path: String) -> Settings { settings(inFolder: folder(of: path)) }

  /// The rules for a file. Throws all that is wrong with its configuration.
  package func ruleset(for path: String) throws(ConfigErrors) -> Ruleset {
    let ruleset = rulesets[place(of: path)]
    try throwIfAny()
    return ruleset
  }

  /// The rules for each of `paths`. Throws all that is wrong with their configurations.
  package func rulesets(for paths: [String]) throws(ConfigErrors) -> RulesetTable {
    var table = RulesetTable()
    // By place, where its rules are in the table; -1 where they are not yet.
    var numbers: [Int] = []
    for path in paths {
      let place = place(of: path)
      while numbers.count <= place { numbers.append(-1) }
      if numbers[place] < 0 {
        numbers[place] = table.rulesets.count
        table.rulesets.append(rulesets[place])
      }
      table.indices.append(numbers[place])
    }
    try throwIfAny()
    return table
  }

  /// The linter of each of `paths`, in their order; files that share a set of rules share a linter. Throws all that is
  /// wrong with their configurations.
  package func linters(for paths: [String]) throws(ConfigErrors) -> [StoryLinter] {
    let table = try rulesets(for: paths)
    let linters = table.rulesets.map { StoryLinter($0) }
    return table.indices.map { linters[$0] }
  }

  /// The rules of packs by name, as a configuration that extends them and says no more would have them.
  package func ruleset(extending packs: [String]) throws(ConfigErrors) -> Ruleset {
    let file = YAMLFile(path: "(packs)", text: "extends: [\(packs.joined(separator: ", "))]")
    let settings = maker.settings(ConfigurationFile(file, folder: workingFolder, errors: errors))
    let ruleset = maker.ruleset(settings, overrides: [])
    try throwIfAny()
    return ruleset
  }

  /// Reads all that the configuration of `path` states, also what holds for other files only, and throws all that is
  /// wrong.
  package func check(_ path: String) throws(ConfigErrors) {
    let settings = settings(for: path)
    _ = maker.ruleset(settings, overrides: [])
    for index in settings.configuration?.overrides.indices ?? 0..<0 {
      _ = maker.ruleset(settings, overrides: [index])
    }
    try throwIfAny()
  }

  /// The settings that hold for `path` as YAML, with where each comes from.
  package func shown(for path: String) throws(ConfigErrors) -> String {
    let settings = settings(for: path)
    let indices = settings.overrides(for: Paths.absolute(path, from: workingFolder))
    let text = maker.shown(settings, overrides: indices)
    try throwIfAny()
    return text
  }

  /// Throws all that was found wrong so far, each fault once.
  package func throwIfAny() throws(ConfigErrors) {
    do throws(ConfigErrors) {
      try errors.throwIfAny()
    } catch {
      // A rule that several configurations share is read for each of them.
      var seen: Set<ConfigError> = []
      throw ConfigErrors(error.errors.filter { seen.insert($0).inserted }, omittedCount: error.omittedCount)
    }
  }

  /// Where the rules of a file stand in `rulesets`.
  private func place(of path: String) -> Int {
    let path = Paths.absolute(path, from: workingFolder)
    let index = index(ofFolder: Paths.parent(path) ?? "/")
    let overrides = all[index].overrides(for: path)
    if let known = places[index].first(where: { $0.overrides == overrides }) { return known.place }
    rulesets.append(maker.ruleset(all[index], overrides: overrides))
    places[index].append((overrides, rulesets.count - 1))
    return rulesets.count - 1
  }

  private func folder(of path: String) -> String {
    Paths.parent(Paths.absolute(path, from: workingFolder)) ?? "/"
  }

  private func index(ofFolder folder: String) -> Int {
    switch options.configuration {
    case .nearest: nearestIndex(folder)
    case .file(let path):
      all.indices.first ?? add(read(Paths.absolute(path, from: workingFolder), isRequired: true))
    case .none: all.indices.first ?? add(nil)
    }
  }

  private func nearestIndex(_ folder: String) -> Int {
    if let index = indices[folder] { return index }
    let index: Int
    if let configuration = read(Paths.join(folder, ConfigurationFile.name), isRequired: false) {
      index = add(configuration)
    } else if let parent = Paths.parent(folder) {
      tellMisnamed(in: folder)
      index = nearestIndex(parent)
    } else {
      index = add(nil)
    }
    indices[folder] = index
    return index
  }

  /// Records a file that is meant for a configuration and would never be read.
  private func tellMisnamed(in folder: String) {
    let path = Paths.join(folder, ConfigurationFile.misspeltName)
    guard (try? FileSystem.kind(of: path)) == .file else { return }
    errors.add(
      "the file is not read, for a configuration is called \(ConfigurationFile.name)", help: "rename it",
      in: Paths.relative(path, to: workingFolder) ?? path)
  }

  private func add(_ configuration: ConfigurationFile?) -> Int {
    all.append(maker.settings(configuration))
    places.append([])
    return all.count - 1
  }

  private func read(_ path: String, isRequired: Bool) -> ConfigurationFile? {
    let shown = Paths.relative(path, to: workingFolder) ?? path
    let folder = Paths.parent(path) ?? "/"
    do {
      return ConfigurationFile(
        YAMLFile(path: shown, bytes: try FileSystem.read(path)), folder: folder, errors: errors)
    } catch {
      guard error.isMissing, !isRequired else {
        errors.add("the configuration cannot be read: \(error.message)", in: shown)
        // A configuration that says nothing: no other is looked for in its place.
        return ConfigurationFile(YAMLFile(path: shown, bytes: []), folder: folder, errors: errors)
      }
      return nil
    }
  }
}
