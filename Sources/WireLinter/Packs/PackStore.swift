import WireConfig
import WireLexicon
import WireText

/// The packs of a rules folder, by name.
package struct PackStore: Sendable {
  /// Where the packs and lexicons are.
  package let folder: RulesFolder
  /// Ordered by name.
  package let packs: [PackFolder]
  /// The paths of lexicons inside the folder, by name: that of a language, or `places`.
  private let lexicons: [String: String]
  /// The paths of pairs of words inside the folder, by language.
  private let pairs: [String: String]
  /// The names files, without folder and ending: what `names` of a configuration calls them.
  package let namesFiles: [String]

  /// Lists what is in `folder`; nothing is read yet.
  package init(_ folder: RulesFolder) throws(FileSystemError) {
    let paths = try folder.paths()
    self.folder = folder
    packs = Self.packs(in: folder, paths: paths)
    let data = paths.filter { $0.hasPrefix("lexicons/") }
    lexicons = Self.files(data, ending: ".lexicon")
    pairs = Self.files(data, ending: ".pairs")
    namesFiles = paths.filter { $0.hasPrefix("names/") && $0.hasSuffix(".yml") }
      .map { String($0.dropFirst("names/".count).dropLast(".yml".count)) }
  }

  /// The pack of that name.
  package func pack(_ name: String) -> PackFolder? {
    packs.first { $0.name == name }
  }

  /// The pack that lies in a folder on disk by itself; nil where the folder holds no manifest.
  static func housePack(at path: String, shown: String) throws(FileSystemError) -> PackFolder? {
    let folder = RulesFolder.disk(path, shown: shown)
    let names = try FileSystem.list(path).entries.filter { $0.kind != .folder }.map(\.name)
    guard names.contains(PackFolder.manifestName) else { return nil }
    return PackFolder(name: Paths.lastStep(path), folder: folder, path: "", ruleNames: ruleNames(names))
  }

  /// The files in the folders of a house's pack that have a rule's key `kind`, by their paths inside the pack; those of a
  /// folder with a manifest are another pack's.
  static func strayRules(in pack: String) throws(FileSystemError) -> [String] {
    var found: [String] = []
    for folder in try FileSystem.list(pack).entries
    where folder.kind == .folder && !folder.name.hasPrefix(".") {
      let path = Paths.join(pack, folder.name)
      let names = try FileSystem.list(path).entries.filter { $0.kind == .file }.map(\.name)
      guard !names.contains(PackFolder.manifestName) else { continue }
      for name in names where name.hasSuffix(".yml") && !name.hasPrefix(".") {
        if namesKind(try FileSystem.read(Paths.join(path, name))) {
          found.append(Paths.join(folder.name, name))
        }
      }
    }
    return found
  }

  /// Whether some line starts with the key `kind`.
  private static func namesKind(_ bytes: [UInt8]) -> Bool {
    let key = Array("kind:".utf8)
    return bytes.split(separator: UInt8(ascii: "\n")).contains { $0.starts(with: key) }
  }

  /// The names file of that name; nil where there is none.
  func namesFile(_ name: String) throws(FileSystemError) -> YAMLFile? {
    guard namesFiles.contains(name) else { return nil }
    let path = "names/\(name).yml"
    return YAMLFile(
      path: folder.shownPath(of: path), bytes: try folder.bytes(of: path), isTested: folder == .program)
  }

  /// The lexicon of a language, used where it lies; nil where there is none.
  func lexicon(_ language: Language) throws(LexiconError) -> Lexicon? {
    try lexicon(named: language.code)
  }

  /// The places that datelines name, used where they lie; nil where there are none.
  func gazetteer() throws(LexiconError) -> Lexicon? {
    try lexicon(named: "places")
  }

  private func lexicon(named name: String) throws(LexiconError) -> Lexicon? {
    try lexicons[name].flatMap { path throws(LexiconError) in try data(at: path) }
  }

  /// The pairs of words of a language, used where they lie; nil where there are none.
  func pairs(_ language: Language) throws(LexiconError) -> WordPairs? {
    try pairs[language.code].flatMap { path throws(LexiconError) in try data(at: path) }
  }

  /// What lies in the file at a path inside the folder.
  private func data<Data: FileBacked>(at path: String) throws(LexiconError) -> Data? {
    switch folder {
    case .disk(let root, _):
      return try Data(path: Paths.join(root, path))
    case .program:
      guard let bytes = unsafe RulesFolder.programBytes(of: path) else { return nil }
      // SAFETY: the program's constants live as long as it does.
      return unsafe try Data(embedded: bytes, name: folder.shownPath(of: path))
    }
  }

  /// The files that end so, by what stands before the ending.
  private static func files(_ paths: [String], ending: String) -> [String: String] {
    var files: [String: String] = [:]
    for path in paths where path.hasSuffix(ending) {
      files[String(Paths.lastStep(path).dropLast(ending.count))] = path
    }
    return files
  }

  private static func packs(in folder: RulesFolder, paths: [String]) -> [PackFolder] {
    // Paths are ordered, so that most files of a folder come one after another.
    var files: [(folder: Substring, names: [String])] = []
    var last = -1
    for path in paths {
      guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { continue }
      let (folder, name) = (path[..<slash], String(path[path.utf8.index(after: slash)...]))
      if last < 0 || files[last].folder != folder {
        last = files.firstIndex { $0.folder == folder } ?? files.count
        if last == files.count { files.append((folder, [])) }
      }
      files[last].names.append(name)
    }
    return files.filter { $0.names.contains(PackFolder.manifestName) }
      .map {
        PackFolder(
          name: String($0.folder), folder: folder, path: String($0.folder), ruleNames: ruleNames($0.names))
      }
      .sorted { Paths.isBefore($0.name, $1.name) }
  }

  /// The names of rules among the names of files.
  private static func ruleNames(_ files: [String]) -> [String] {
    files.filter { $0.hasSuffix(".yml") && $0 != PackFolder.manifestName && !$0.hasPrefix(".") }
      .map { String(Substring($0.utf8.dropLast(".yml".utf8.count))) }
      .sorted(by: Paths.isBefore)
  }
}
