public import WireConfig

extension Linter {
  /// A linter with what holds where there is no configuration: the language of each text is told from its words, and
  /// the packs `core` and that language's apply.
  public init() throws(ConfigErrors) {
    try self.init(SettingsOptions(configuration: .none))
  }

  /// A linter with the configuration at `path`, a `.wirelint.yml`. Throws all that is wrong with it.
  public init(configuration path: String) throws(ConfigErrors) {
    try self.init(SettingsOptions(configuration: .file(path)))
  }

  private init(_ options: SettingsOptions) throws(ConfigErrors) {
    let store: PackStore
    let folder: String
    do {
      store = try PackStore(.program)
      folder = try FileSystem.workingFolder()
    } catch {
      throw ConfigErrors([ConfigError(path: ".", message: error.message)])
    }
    self.init(
      try Configurations(store: store, options: options, workingFolder: folder).ruleset(for: "story.txt"))
  }
}
