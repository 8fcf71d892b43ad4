import WireText

/// A line and a column as reports show them: both counted from 1.
struct Location: Hashable, Sendable {
  let line: Int
  let column: Int

  init(zeroBased position: Position) {
    line = position.line + 1
    column = position.column + 1
  }
}
