import WireConfig
import WireRules
import WireStory
import WireText

/// Makes settings and rules of configurations and packs.
final class RulesetMaker {
  private let options: SettingsOptions
  private let workingFolder: String
  private let errors: ConfigErrorSink
  private let library: PackLibrary
  private let loader: RuleLoader
  private let languages: LanguageStore
  private let lexicons: LexiconFiles
  private var files: [String: [UInt8]] = [:]
  private var isCommandLineChecked = false

  init(
    store: PackStore, options: SettingsOptions, workingFolder: String, kinds: [any RuleKind.Type],
    errors: ConfigErrorSink
  ) {
    self.options = options
    self.workingFolder = workingFolder
    self.errors = errors
    library = PackLibrary(store: store, errors: errors)
    loader = RuleLoader(kinds: kinds, errors: errors)
    languages = LanguageStore(library: library, errors: errors)
    lexicons = LexiconFiles(errors: errors)
  }

  /// The settings of a configuration, or those where there is none.
  func settings(_ configuration: ConfigurationFile?) -> Settings {
    let folder = configuration?.folder ?? workingFolder
    let selection = FileSelection(
      folder: folder, files: configuration?.files == nil ? nil : configuration?.selected,
      ignore: configuration?.ignored ?? [],
      named: configuration.map(named) ?? [])
    return Settings(
      configuration: configuration, selection: selection,
      failOn: options.failOn ?? configuration?.failOn ?? SettingsDefaults.failOn)
  }

  /// The rules of a configuration together with some of its overrides.
  func ruleset(_ settings: Settings, overrides: [Int]) -> Ruleset {
    let layers = settings.layers(overrides)
    let packs = packs(layers, in: settings.folder)
    let words = paths(layers.map(\.words), in: settings.folder).flatMap { text in
      file(text, in: settings.folder).map { WordsFile.read($0, errors: errors) } ?? []
    }
    let names = names(layers, in: settings.folder)
    let known = languages.knowledge(
      words: words + Self.words(of: names), lexicons: lexicons(layers, in: settings.folder))
    let changes = RuleChanges(packs.map(\.manifest.rules) + layers.map(\.rules))
    checkPatterns(changes)
    var entries: [PendingRule] = []
    for pack in packs {
      let language = pack.manifest.language
      let setup = RuleSetup(
        language: language, forms: known.forms, names: names, tools: known.tools, customs: known.customs)
      for name in pack.folder.ruleNames {
        let id = pack.name + "/" + name
        guard options.allows(id) else { continue }
        guard let layers = changes.layers(for: id) else {
          // What is wrong with a house's rule is told though it is off.
          if !pack.folder.isTested, let file = library.rule(name, of: pack.folder) {
            _ = loader.rule(id, layers: [file], setup: setup)
          }
          continue
        }
        if language != nil, layers.isEmpty, pack.folder.isTested {
          // What the program ships was tried by its tests, so that nothing has to be told of it at the start.
          let (folder, kinds) = (pack.folder, loader.kinds)
          entries.append(
            PendingRule(id: id, language: language) { () throws(ConfigErrors) in
              try RuleLoader.testedRule(name, of: folder, kinds: kinds, setup: setup)
            })
          continue
        }
        guard let file = library.rule(name, of: pack.folder) else { continue }
        if let rule = loader.rule(id, layers: [file] + layers, setup: setup) {
          entries.append(PendingRule(rule))
        }
      }
    }
    return Ruleset(
      entries: entries, forms: known.forms, tools: known.tools, detector: known.detector,
      language: language(layers), customs: known.customs)
  }

  /// The settings that hold together with some overrides, as YAML.
  func shown(_ settings: Settings, overrides: [Int]) -> String {
    let layers = settings.layers(overrides)
    let packs = packs(layers, in: settings.folder)
    let changes = RuleChanges(packs.map(\.manifest.rules) + layers.map(\.rules))
    checkPatterns(changes)
    _ = language(layers)
    let ids = packs.flatMap(\.folder.ruleIDs).sorted(by: Paths.isBefore)
    return SettingsText(
      settings: settings, options: options, layers: layers, packs: packs.map(\.name), changes: changes,
      ruleIDs: ids
    ).text
  }

  /// The packs that hold, in the order in which they count.
  private func packs(_ layers: [ConfigurationLayer], in folder: String) -> [Pack] {
    var order = PackOrder(library: library, shown: shown)
    if layers.first?.extends == nil { order.add(library.defaults) }
    for layer in layers { order.add(layer.extends ?? [], from: folder) }
    return order.packs
  }

  private func names(_ layers: [ConfigurationLayer], in folder: String) -> NamesBook {
    var reader = NamesFile(
      errors: errors, languages: languages.all, commonWord: languages.languageOfCommonWord)
    for text in paths(layers.map(\.names), in: folder) {
      if let file = namesFile(text, in: folder) { reader.read(file) }
    }
    return reader.book
  }

  private func lexicons(_ layers: [ConfigurationLayer], in folder: String) -> [LexiconFiles.Found] {
    let allowed = languages.all
    return paths(layers.map(\.lexicons), in: folder).compactMap { text in
      lexicons.lexicon(text, in: folder, shown: shown(folder), languages: allowed)
    }
  }

  /// What the layers list under one key, each path once; one that stands twice in one list is an error.
  private func paths(_ lists: [[YAMLText]], in folder: String) -> [YAMLText] {
    var all: [YAMLText] = []
    var seen: Set<String> = []
    for list in lists {
      var own: Set<String> = []
      for text in list {
        let path = Paths.absolute(text.text, from: folder)
        if !own.insert(path).inserted {
          errors.add("\(Printable.quoted(text.text)) is listed twice", help: "remove one", at: text)
        }
        if seen.insert(path).inserted { all.append(text) }
      }
    }
    return all
  }

  /// The names file that a configuration names: one of the store, or a path.
  private func namesFile(_ text: YAMLText, in folder: String) -> YAMLFile? {
    do {
      if let file = try library.store.namesFile(text.text) { return file }
    } catch {
      errors.add("\(Printable.quoted(text.text)) cannot be read: \(error.message)", at: text)
      return nil
    }
    return file(text, in: folder, orNearest: library.store.namesFiles)
  }

  /// The words that names are made of, in all their spellings.
  private static func words(of names: NamesBook) -> [String] {
    var words: [String] = []
    for name in names.entries.flatMap({ [$0.name] + $0.variants }) {
      words += name.split { $0 == " " || $0 == "\u{A0}" || $0 == "," }.map { String($0) }
    }
    return words
  }

  /// The language that the command line or the last layer states; nil for `auto`.
  private func language(_ layers: [ConfigurationLayer]) -> Language? {
    let stated = layers.compactMap(\.language)
    let known = languages.all
    for text in stated where text.text != SettingsDefaults.language && !known.contains(Language(text.text)) {
      errors.add("no pack has the language \(Printable.quoted(text.text))", help: help(known), at: text)
    }
    guard let code = options.language ?? stated.last?.text, code != SettingsDefaults.language else {
      return nil
    }
    if options.language != nil, !known.contains(Language(code)) {
      errors.add("no pack has the language \(Printable.quoted(code))", help: help(known), in: "--language")
    }
    return Language(code)
  }

  private func help(_ known: [Language]) -> String {
    "allowed: " + ([SettingsDefaults.language] + known.map(\.code)).joined(separator: ", ")
  }

  /// The file at a path of the configuration.
  ///
  /// - Parameter names: what may stand in place of a path.
  private func file(_ text: YAMLText, in folder: String, orNearest names: [String] = []) -> YAMLFile? {
    let path = Paths.absolute(text.text, from: folder)
    if let bytes = files[path] { return YAMLFile(path: shown(path), bytes: bytes) }
    do {
      let bytes = try FileSystem.read(path)
      files[path] = bytes
      return YAMLFile(path: shown(path), bytes: bytes)
    } catch {
      let nearest = error.isMissing ? NearestName.nearest(to: text.text, in: names) : nil
      errors.add(
        "\(Printable.quoted(text.text)) cannot be read: \(error.message)",
        help: nearest.map { "did you mean “\($0)”?" } ?? "paths start from \(shown(folder))", at: text)
      return nil
    }
  }

  /// What the configuration names, and so is no story.
  private func named(_ configuration: ConfigurationFile) -> Set<String> {
    var named: Set<String> = []
    for layer in [configuration.top] + configuration.overrides.map(\.layer) {
      // A path that is empty or a folder is told as an error when it is read, and must hide no story until then.
      for text in layer.names + layer.words + layer.lexicons
      where !text.text.isEmpty && !text.text.hasSuffix(".") {
        named.insert(Paths.absolute(text.text, from: configuration.folder))
      }
      var order = PackOrder(library: library, shown: shown)
      order.add(layer.extends ?? [], from: configuration.folder)
      for pack in order.packs {
        guard let path = pack.folder.diskPath, pack.folder.folder != library.store.folder else { continue }
        // A pack may lie in the very folder that holds the stories.
        guard Paths.relative(configuration.folder, to: path) == nil else { continue }
        named.insert(path)
      }
    }
    return named
  }

  /// Records each pattern of a rule that stands for none.
  private func checkPatterns(_ changes: RuleChanges) {
    guard !changes.all.isEmpty || !isCommandLineChecked && !(options.rules + options.skipped).isEmpty else {
      return
    }
    let ids = library.ruleIDs
    for change in changes.all where !ids.contains(where: { RulePattern.matches(change.pattern.text, $0) }) {
      errors.add(
        "there is no rule \(Printable.quoted(change.pattern.text))",
        help: RulePattern.help(for: change.pattern.text, ids: ids),
        at: change.pattern)
    }
    guard !isCommandLineChecked else { return }
    isCommandLineChecked = true
    for (option, patterns) in [("--rule", options.rules), ("--skip", options.skipped)] {
      for pattern in patterns where !ids.contains(where: { RulePattern.matches(pattern, $0) }) {
        errors.add(
          "there is no rule \(Printable.quoted(pattern))", help: RulePattern.help(for: pattern, ids: ids),
          in: option)
      }
    }
  }

  /// The path that errors show.
  private func shown(_ path: String) -> String {
    guard let inside = Paths.relative(path, to: workingFolder) else { return path }
    return inside.isEmpty ? "." : inside
  }
}
