import WireConfig
import WireRules

/// A configuration as it is written: `.wirelint.yml`.
package struct ConfigurationFile: Sendable {
  /// What stands above it, for some files.
  struct Override: Sendable {
    let patterns: [YAMLText]
    let files: [Glob]
    let layer: ConfigurationLayer
  }

  /// What the file is called.
  package static let name = ".wirelint.yml"
  /// What it is not called, though other tools would read it so.
  static let misspeltName = ".wirelint.yaml"

  /// The folder that its paths and patterns start from, absolute.
  package let folder: String
  /// The path that errors show.
  package let shown: String
  let top: ConfigurationLayer
  /// Nil where the key is not written.
  let files: [YAMLText]?
  let ignore: [YAMLText]
  let failOn: Severity?
  /// The key of `failOn`.
  let failOnKey: YAMLText?
  let overrides: [Override]
  let selected: [Glob]
  let ignored: [Glob]

  /// Reads `file`, which lies in `folder`; what is wrong is recorded in `errors`.
  init(_ file: YAMLFile, folder: String, errors: ConfigErrorSink) {
    self.folder = folder
    shown = file.path
    guard let root = YAMLReader.read(file, errors: errors) else {
      top = ConfigurationLayer()
      (files, ignore, failOn, failOnKey, overrides, selected, ignored) = (nil, [], nil, nil, [], [], [])
      return
    }
    var fields = Fields(root, noun: "key", errors: errors)
    top = ConfigurationLayer(&fields)
    files = fields.texts("files", orOne: true)
    ignore = fields.texts("ignore", orOne: true) ?? []
    failOn = fields.choice("fail-on")
    failOnKey = root.entries.first { $0.key.text == "fail-on" }?.key
    overrides = fields.list("overrides") { override in
      let patterns =
        override.has("files") ? override.texts("files", orOne: true) ?? [] : Self.missingFiles(&override)
      let layer = ConfigurationLayer(&override)
      return Override(
        patterns: patterns, files: patterns.compactMap { Glob.read($0, errors: errors) }, layer: layer)
    }
    fields.finish()
    selected = (files ?? []).compactMap { Glob.read($0, errors: errors) }
    ignored = ignore.compactMap { Glob.read($0, errors: errors) }
  }

  private static func missingFiles(_ override: inout Fields) -> [YAMLText] {
    _ = override.value(required: "files")
    return []
  }
}
