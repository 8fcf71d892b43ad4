/// A place in a text by line and column, both counted from 0.
public struct Position: Hashable, Sendable, Comparable {
  public var line: Int
  /// In the unit that the maker of the position was asked for: see `LineIndex.Encoding`.
  public var column: Int

  @inlinable
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  @inlinable
  public static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
