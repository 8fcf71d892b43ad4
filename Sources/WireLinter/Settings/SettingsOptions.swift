package import WireRules

/// What a command line states over the configuration.
package struct SettingsOptions: Sendable {
  package var configuration: ConfigurationChoice
  /// `auto`, or the code of a language.
  package var language: String?
  package var failOn: Severity?
  /// The rules to run, and no other; empty for all. Ids, `*/name`, `pack/*`.
  package var rules: [String]
  /// The rules to leave out.
  package var skipped: [String]

  package init(
    configuration: ConfigurationChoice = .nearest, language: String? = nil, failOn: Severity? = nil,
    rules: [String] = [],
    skipped: [String] = []
  ) {
    self.configuration = configuration
    self.language = language
    self.failOn = failOn
    self.rules = rules
    self.skipped = skipped
  }

  /// Whether a rule is to run, as far as the command line says.
  func allows(_ id: String) -> Bool {
    (rules.isEmpty || rules.contains { RulePattern.matches($0, id) })
      && !skipped.contains { RulePattern.matches($0, id) }
  }
}
