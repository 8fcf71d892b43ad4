/// The rules of many files: each set once, and which of them is a file's.
package struct RulesetTable: Sendable {
  package internal(set) var rulesets: [Ruleset] = []
  /// For each file, in the order in which they were asked for, an index into `rulesets`.
  package internal(set) var indices: [Int] = []

  /// The rules of the file at `position`.
  package subscript(position: Int) -> Ruleset { rulesets[indices[position]] }
}
