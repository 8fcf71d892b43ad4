/// What every match of a pattern, or of a part of it, holds, so that it is tried only where it may match.
package struct PatternNeeds: Sendable {
  /// The longest literal found, for the shared scan as a `Phrase` that may end anywhere; empty where none is sure.
  package internal(set) var literal = ""
  /// Whether no letter or digit stands right before the literal: whether the phrase's edges may be `.openEnd`, or are `.open`.
  package internal(set) var isLiteralAtEdge = false
  /// ASCII signs, whatever marks, case or normal form the text has.
  package internal(set) var signs: [UInt8] = []

  /// Adds what another part of the pattern needs.
  mutating func add(_ other: PatternNeeds) {
    if other.literal.utf8.count > literal.utf8.count {
      literal = other.literal
      isLiteralAtEdge = other.isLiteralAtEdge
    }
    signs += other.signs
  }
}
