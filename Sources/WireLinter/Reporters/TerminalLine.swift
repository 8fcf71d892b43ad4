import WireConfig

/// A line of a story as a terminal shows it, and the marks to print right under its fault.
struct TerminalLine: Hashable, Sendable {
  private static let tabStop = 4

  let text: String
  /// The columns before the fault.
  let indent: Int
  /// The columns of the fault, at least 1.
  let width: Int

  init(_ excerpt: LineExcerpt) {
    var text = String.UnicodeScalarView()
    var column = 0
    var indent: Int?
    var end: Int?
    if excerpt.isCutBefore {
      text.append("…")
      column = 1
    }
    var offset = 0
    for scalar in excerpt.text.unicodeScalars {
      // A mark that combines with the letter before the fault has no column of its own.
      if indent == nil, offset >= excerpt.fault.lowerBound { indent = column }
      if end == nil, offset >= excerpt.fault.upperBound { end = column }
      offset += scalar.utf8.count
      if scalar == "\t" {
        let width = Self.tabStop - column % Self.tabStop
        for _ in 0..<width { text.append(" ") }
        column += width
      } else {
        let shown = Printable.printable(scalar)
        text.append(shown)
        column += ScalarWidth.of(shown)
      }
    }
    if excerpt.isCutAfter { text.append("…") }
    self.text = String(text)
    self.indent = indent ?? column
    width = max(1, (end ?? column) - self.indent)
  }

  /// Text that comes from a story or a path, fit to be printed on one line.
  static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { Printable.printable($0) != $0 }) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map(Printable.printable)))
  }
}
