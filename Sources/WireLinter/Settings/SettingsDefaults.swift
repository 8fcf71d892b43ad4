import WireRules

/// What holds where neither configuration nor command line say anything.
enum SettingsDefaults {
  static let failOn = Severity.error
  /// The language of each story is told from its words.
  static let language = "auto"
}
