/// A news agency as a pack has it.
package struct Agency: Hashable, Sendable {
  /// As in datelines and sign-offs.
  package var sign: String
  /// Its other signs and names.
  package var names: [String]

  package init(sign: String, names: [String] = []) {
    self.sign = sign
    self.names = names
  }
}
