import WireConfig
import WireText

/// One line of `rules` in a configuration or a pack: a rule turned off or on, or some of its options changed.
struct RuleChange: Sendable {
  enum Value: Sendable {
    case off, on
    /// Options that stand before those of the rule's file.
    case options(YAMLValue)
  }

  /// A rule's id; or `*/name` for the rules of that name in all packs, or `pack/*` for all rules of a pack.
  let pattern: YAMLText
  let value: Value

  /// Whether it speaks of several rules: what is said of one rule stands before that.
  var isGeneral: Bool { RulePattern.isGeneral(pattern.text) }

  /// Reads the key `rules`.
  static func read(_ fields: inout Fields) -> [RuleChange] {
    let errors = fields.errors
    return fields.entries("rules").compactMap { key, value in
      if value.isPlain("off") { return RuleChange(pattern: key, value: .off) }
      if value.isPlain("on") { return RuleChange(pattern: key, value: .on) }
      guard value.kind == .mapping else {
        errors.add(
          "a rule is set to off, on or a mapping of its options", help: "write “key: value” lines", at: value)
        return nil
      }
      for (option, _) in value.entries where RuleLoader.fixedKeys.contains(option.text) {
        errors.add(
          "\(Printable.quoted(option.text)) of a rule cannot be changed",
          help: "write a rule of your own in a pack",
          at: option)
      }
      return RuleChange(pattern: key, value: .options(value))
    }
  }
}
