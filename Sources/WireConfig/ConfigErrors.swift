/// All that is wrong with a configuration, at least one fault, by path and place.
public struct ConfigErrors: Error, Hashable, Sendable {
  public let errors: [ConfigError]
  /// The faults that were found beyond those listed, which are bounded in number.
  public let omittedCount: Int

  /// Sorts `errors`. Traps if there are none.
  package init(_ errors: [ConfigError], omittedCount: Int = 0) {
    precondition(!errors.isEmpty, "a list of configuration errors is empty")
    self.errors = errors.sorted()
    self.omittedCount = omittedCount
  }
}

extension ConfigErrors: CustomStringConvertible {
  /// The errors one after another, each with its line and caret.
  public var description: String {
    var text = errors.map(\.description).joined(separator: "\n")
    if omittedCount > 0 { text += "\n… and \(omittedCount) more" }
    return text
  }
}
