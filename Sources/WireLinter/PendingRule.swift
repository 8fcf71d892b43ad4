package import WireConfig
package import WireRules
package import WireText

/// A rule of a ruleset, made of its file when it is first asked for: a run that has no story in its language does
/// without it.
package struct PendingRule: Sendable {
  package let id: String
  /// The language of its pack; nil where the pack has none.
  package let language: Language?
  private let made: Lazy<Result<Rule, ConfigErrors>>

  /// A rule that `make` makes.
  init(id: String, language: Language?, make: @escaping @Sendable () throws(ConfigErrors) -> Rule) {
    self.id = id
    self.language = language
    made = Lazy { Result(catching: make) }
  }

  /// A rule that is made already.
  init(_ rule: Rule) {
    self.init(id: rule.id, language: rule.language) { rule }
  }

  /// The rule; throws what is wrong with its file.
  package func rule() throws(ConfigErrors) -> Rule { try made.value.get() }
}
