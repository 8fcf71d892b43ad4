package import WireRules
package import WireText

/// A rule of a ruleset, made of its file when it is first asked for: a run that has no story in its language does
/// without it.
package struct PendingRule: Sendable {
  package let id: String
  /// The language of its pack; nil where the pack has none.
  package let language: Language?
  private let lazyRule: Lazy<Rule>

  /// A rule that `make` makes; it must not fail.
  init(id: String, language: Language?, make: @escaping @Sendable () -> Rule) {
    self.id = id
    self.language = language
    lazyRule = Lazy(make)
  }

  /// A rule that is made already.
  init(_ rule: Rule) {
    self.init(id: rule.id, language: rule.language) { rule }
  }

  package var rule: Rule { lazyRule.value }
}
