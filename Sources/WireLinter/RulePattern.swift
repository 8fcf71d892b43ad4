import WireConfig

/// What `rules`, `--rule` and `--skip` call rules by: an id, `*/name`, or `pack/*`.
package enum RulePattern {
  /// Whether the pattern stands for several rules.
  package static func isGeneral(_ pattern: String) -> Bool {
    pattern.hasPrefix("*/") || pattern.hasSuffix("/*")
  }

  /// Whether the pattern stands for the rule `id`.
  package static func matches(_ pattern: String, _ id: String) -> Bool {
    if pattern == id { return true }
    if pattern.hasPrefix("*/") { return pattern.dropFirst(2) == Paths.lastStep(id) }
    return pattern.hasSuffix("/*") && id.dropLast(Paths.lastStep(id).count) == pattern.dropLast()
  }

  /// What to do about a pattern that stands for none of `ids`: the nearest id, or where ids are shown.
  static func help(for pattern: String, ids: [String]) -> String {
    if let nearest = NearestName.nearest(to: pattern, in: ids) { return "did you mean “\(nearest)”?" }
    let name = Paths.lastStep(pattern)
    if let same = ids.first(where: { Paths.lastStep($0) == name }) { return "did you mean “\(same)”?" }
    return "`wirelint rules list` shows all rules"
  }
}
