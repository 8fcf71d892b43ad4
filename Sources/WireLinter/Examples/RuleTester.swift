package import WireConfig
import WireRules

/// Tests all rules by their examples: the packs that hold by themselves, each other pack beside them, and the packs
/// of a house that a configuration names.
package struct RuleTester {
  private let configurations: Configurations

  package init(_ configurations: Configurations) {
    self.configurations = configurations
  }

  /// Runs the examples. Throws every failure, each at the place of its example.
  ///
  /// - Parameter path: a file or folder whose configuration may name packs of its own.
  package func run(for path: String) throws(ConfigErrors) -> ExampleRunner.Count {
    let errors = ConfigErrorSink()
    var count = ExampleRunner.Count()
    let all = configurations.store.packs.map(\.name)
    let whole = all.filter { !$0.utf8.contains(UInt8(ascii: "/")) }
    let parts = all.filter { $0.utf8.contains(UInt8(ascii: "/")) }
    count.add(try run(try configurations.ruleset(extending: whole), errors) { _ in true })
    for part in parts {
      count.add(
        try run(try configurations.ruleset(extending: whole + [part]), errors) { $0.hasPrefix(part + "/") })
    }
    let own = try configurations.ruleset(for: path)
    count.add(try run(own, errors) { id in !all.contains { id.hasPrefix($0 + "/") } })
    try errors.throwIfAny()
    return count
  }

  private func run(
    _ ruleset: Ruleset, _ errors: ConfigErrorSink, _ isWanted: (String) -> Bool
  ) throws(ConfigErrors) -> ExampleRunner.Count {
    var runner = try ExampleRunner(ruleset, errors: errors)
    return runner.run { isWanted($0.id) }
  }
}

extension ExampleRunner.Count {
  fileprivate mutating func add(_ other: Self) {
    rules += other.rules
    examples += other.examples
  }
}
