extension LineIndex {
  /// A place in a text whose line and column, in scalars, are known.
  package struct Place: Sendable {
    /// Between two scalars.
    package let offset: Int
    package let position: Position
  }

  /// How many lines are gone through one by one.
  private static let nearLines = 8

  /// The start of the text.
  package var start: Place { Place(offset: textStart, position: Position(line: 0, column: 0)) }

  /// Line and column in scalars of an offset, as `position(at:encoding:in:)` gives them; at little cost where a place is
  /// known that stands before it, in the same line or in one of the last few.
  package func place(at offset: Int, from known: Place, in bytes: Span<UInt8>) -> Place {
    precondition(offset >= 0 && offset <= size, "an offset outside the text")
    let offset = max(textStart, bytes.scalarBoundary(atOrBefore: offset))
    var line = known.position.line
    let last = min(line + Self.nearLines, starts.count - 1)
    while line < last, Int(starts[line + 1]) <= offset { line += 1 }
    guard offset >= known.offset, line < last || line == starts.count - 1 else {
      return Place(offset: offset, position: position(at: offset, encoding: .scalars, in: bytes))
    }
    let isSame = line == known.position.line
    let from = isSame ? known.offset : Int(starts[line])
    let column = scalars(in: bytes, from: from, to: offset).scalars + (isSame ? known.position.column : 0)
    return Place(offset: offset, position: Position(line: line, column: column))
  }
}
