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
    let mark = excerpt.isCutBefore ? "…" : ""
    var text = mark
    var start: Int?
    var end: Int?
    if Printable.isPrintable(excerpt.text) {
      text += excerpt.text
      start = min(mark.utf8.count + excerpt.fault.lowerBound, text.utf8.count)
      end = min(mark.utf8.count + excerpt.fault.upperBound, text.utf8.count)
    } else {
      Self.append(excerpt, to: &text, &start, &end)
    }
    indent = Self.columns(text, upTo: start ?? text.utf8.count)
    width = max(1, Self.columns(text, upTo: end ?? text.utf8.count) - indent)
    self.text = excerpt.isCutAfter ? text + "…" : text
  }

  /// Appends a text with tabs or what could upset a terminal; `start` and `end` are the fault's, in bytes of `text`.
  private static func append(
    _ excerpt: LineExcerpt, to text: inout String, _ start: inout Int?, _ end: inout Int?
  ) {
    var offset = 0
    for scalar in excerpt.text.unicodeScalars {
      if start == nil, offset >= excerpt.fault.lowerBound { start = text.utf8.count }
      if end == nil, offset >= excerpt.fault.upperBound { end = text.utf8.count }
      offset += scalar.utf8.count
      if scalar == "\t" {
        let column = columns(text, upTo: text.utf8.count)
        text += String(repeating: " ", count: tabWidth - column % tabWidth)
      } else {
        text.unicodeScalars.append(Printable.printable(scalar))
      }
    }
  }

  private static func columns(_ text: String, upTo end: Int) -> Int {
    DisplayWidth.columns(text.utf8.span, ByteRange(0, end))
  }
}
