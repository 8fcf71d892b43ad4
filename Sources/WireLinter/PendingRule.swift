package import WireConfig
package import WireRules
package import WireText

/// A rule of a ruleset, made of its file when it is first asked for: a run that has no story in its language does
/// without it.
package struct PendingRule: Sendable {
  package let id: String
  /// The language of its pack; nil where the pack has none.
  package let language: Language?
  private let made: Lazy<Outcome>

  private enum Outcome: Sendable {
    case rule(Rule)
    case faults(ConfigErrors)
  }

  /// A rule that `make` makes.
  init(id: String, language: Language?, make: @escaping @Sendable () throws(ConfigErrors) -> Rule) {
    self.id = id
    self.language = language
    made = Lazy {
      do throws(ConfigErrors) { return .rule(try make()) } catch { return .faults(error) }
    }
  }

  /// A rule that is made already.
  init(_ rule: Rule) {
    self.init(id: rule.id, language: rule.language) { rule }
  }

  /// The rule; throws what is wrong with its file.
  package func rule() throws(ConfigErrors) -> Rule {
    switch made.value {
    case .rule(let rule): return rule
    case .faults(let faults): throw faults
    }
  }
}
