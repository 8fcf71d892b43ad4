import WireText

/// A line of a story as a terminal shows it, and the marks to print right under its fault.
struct TerminalLine: Hashable, Sendable {
  private static let tabWidth = 4

  let text: String
  /// The columns before the fault.
  let indent: Int
  /// The columns of the fault, at least 1.
  let width: Int

  init(_ excerpt: LineExcerpt) {
    var text = excerpt.isCutBefore ? "…" : ""
    var start: Int?
    var end: Int?
    var offset = 0
    for scalar in excerpt.text.unicodeScalars {
      if start == nil, offset >= excerpt.fault.lowerBound { start = text.utf8.count }
      if end == nil, offset >= excerpt.fault.upperBound { end = text.utf8.count }
      offset += scalar.utf8.count
      if scalar == "\t" {
        let column = Self.columns(text, upTo: text.utf8.count)
        text += String(repeating: " ", count: Self.tabWidth - column % Self.tabWidth)
      } else {
        text.unicodeScalars.append(Printable.printable(scalar))
      }
    }
    indent = Self.columns(text, upTo: start ?? text.utf8.count)
    width = max(1, Self.columns(text, upTo: end ?? text.utf8.count) - indent)
    self.text = excerpt.isCutAfter ? text + "…" : text
  }

  private static func columns(_ text: String, upTo end: Int) -> Int {
    DisplayWidth.columns(text.utf8.span, ByteRange(0, end))
  }
}
