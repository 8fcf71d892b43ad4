import WireText

/// A line of a story as a terminal shows it, and the marks to print right under its fault.
struct TerminalLine: Hashable, Sendable {
  private static let tabWidth = 4

  /// What stands where a line is cut.
  static let cut = "…"

  /// What is shown of the line, without the signs where it is cut.
  let text: String
  /// Whether the sign of a cut stands before the text.
  let isCutBefore: Bool
  /// Whether the sign of a cut stands after the text.
  let isCutAfter: Bool
  /// The columns before the fault.
  let indent: Int
  /// The columns of the fault, at least 1.
  let width: Int

  init(_ excerpt: LineExcerpt) {
    isCutBefore = excerpt.isCutBefore
    isCutAfter = excerpt.isCutAfter
    var columns = DisplayWidth()
    if isCutBefore { columns.add(Self.cut.utf8.span, ByteRange(0, Self.cut.utf8.count)) }
    var fault = excerpt.fault
    if Printable.isPrintable(excerpt.text) {
      text = excerpt.text
    } else {
      (text, fault) = Self.printable(excerpt, after: columns)
    }
    let bytes = text.utf8.span
    let start = min(fault.lowerBound, bytes.count)
    columns.add(bytes, ByteRange(0, start))
    indent = columns.count
    columns.add(bytes, ByteRange(start, min(fault.upperBound, bytes.count)))
    width = max(1, columns.count - indent)
  }

  /// A text that has tabs, or what could upset a terminal, without those, and where the fault stands in it.
  ///
  /// - Parameter start: the columns before the text.
  private static func printable(_ excerpt: LineExcerpt, after start: DisplayWidth) -> (String, Range<Int>) {
    var text = ""
    var first: Int?
    var end: Int?
    var offset = 0
    for scalar in excerpt.text.unicodeScalars {
      if first == nil, offset >= excerpt.fault.lowerBound { first = text.utf8.count }
      if end == nil, offset >= excerpt.fault.upperBound { end = text.utf8.count }
      offset += scalar.utf8.count
      if scalar == "\t" {
        var columns = start
        columns.add(text.utf8.span, ByteRange(0, text.utf8.count))
        text += String(repeating: " ", count: tabWidth - columns.count % tabWidth)
      } else {
        text.unicodeScalars.append(Printable.printable(scalar))
      }
    }
    let last = text.utf8.count
    return (text, (first ?? last)..<(end ?? last))
  }
}
