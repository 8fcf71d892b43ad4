import WireConfig

/// What a configuration states at its top, and again in each of its `overrides`.
struct ConfigurationLayer: Sendable {
  /// Nil where the key is not written.
  let extends: [YAMLText]?
  /// `auto`, or the code of a language; nil where the key is not written.
  let language: YAMLText?
  /// Paths of names files, from the configuration's folder.
  let names: [YAMLText]
  /// Paths of words files, from the configuration's folder.
  let words: [YAMLText]
  /// Paths of compiled lexicons, from the configuration's folder.
  let lexicons: [YAMLText]
  let rules: [RuleChange]

  /// A layer that states nothing.
  init() {
    extends = nil
    language = nil
    names = []
    words = []
    lexicons = []
    rules = []
  }

  init(_ fields: inout Fields) {
    extends = fields.texts("extends")
    language = fields.text("language")
    names = fields.texts("names") ?? []
    words = fields.texts("words") ?? []
    lexicons = fields.texts("lexicons") ?? []
    rules = RuleChange.read(&fields)
  }
}
