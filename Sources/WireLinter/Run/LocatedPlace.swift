public import WireRules
public import WireText

/// Another place that a finding speaks of, with its lines and columns.
public struct LocatedPlace: Hashable, Sendable {
  public let place: RelatedPlace
  /// Line and column in Unicode scalars, counted from 0.
  public let start: Position
  /// The same, after the last scalar.
  public let end: Position

  package init(place: RelatedPlace, start: Position, end: Position) {
    self.place = place
    self.start = start
    self.end = end
  }
}
