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

  /// What to do about a pattern that stands for none of `ids`: the nearest that stands for one, or where ids are shown.
  static func help(for pattern: String, ids: [String]) -> String {
    let name = Paths.lastStep(pattern)
    let near: String?
    if pattern.hasPrefix("*/") {
      near = NearestName.nearest(to: name, in: ids.map(Paths.lastStep)).map { "*/" + $0 }
    } else if name == "*" {
      near = NearestName.nearest(to: pattern, in: ids.map { $0.dropLast(Paths.lastStep($0).count) + "*" })
    } else {
      near = NearestName.nearest(to: pattern, in: ids) ?? ids.first { Paths.lastStep($0) == name }
    }
    return near.map { "did you mean “\($0)”?" } ?? "`wirelint rules list` shows all rules"
  }
}
