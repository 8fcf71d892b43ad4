import WireText

/// A line of a file, cut to what can be shown, and the marks to print below it.
struct Excerpt: Hashable, Sendable {
  /// The bytes of a line that are shown on each side of a fault's beginning, at most.
  static let bytesAround = 100

  let text: String
  /// Spaces up to the fault, then `^~~~`; a tab stays a tab, so that both lines move together.
  let underline: String

  /// Shows `line` of `bytes` without its end, with marks under `fault`, which is inside it.
  init(_ bytes: [UInt8], line: ByteRange, fault: ByteRange) {
    let start = max(line.start, Self.scalarStart(fault.start - Self.bytesAround, in: bytes))
    let end = max(fault.start, min(line.end, Self.scalarStart(fault.start + Self.bytesAround, in: bytes)))
    let faultEnd = min(fault.end, end)
    let before = Self.printable(bytes[start..<fault.start])
    let inside = Self.printable(bytes[fault.start..<faultEnd])
    let after = Self.printable(bytes[faultEnd..<end])
    let lead = start > line.start ? "…" : ""
    let tail = end < line.end ? "…" : ""
    text = lead + before + inside + after + tail
    let indents = before.split(separator: "\t", omittingEmptySubsequences: false).map { part in
      String(repeating: " ", count: Self.columns(String(part)))
    }
    underline =
      (lead.isEmpty ? "" : " ") + indents.joined(separator: "\t") + "^"
      + String(repeating: "~", count: max(0, Self.columns(inside) - 1))
  }

  private static func columns(_ text: String) -> Int {
    DisplayWidth.columns(text.utf8.span, ByteRange(0, text.utf8.count))
  }

  private static func printable(_ bytes: ArraySlice<UInt8>) -> String {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    return String(String.UnicodeScalarView(scalars.map { $0 == "\t" ? $0 : Printable.printable($0) }))
  }

  /// The first byte of the scalar that `offset` is in; the file may not be UTF-8, so that it looks no farther
  /// back than the longest scalar goes.
  private static func scalarStart(_ offset: Int, in bytes: [UInt8]) -> Int {
    for start in stride(from: offset, through: offset - 3, by: -1) {
      guard bytes.indices.contains(start) else { return offset }
      if !UTF8.isContinuation(bytes[start]) { return start }
    }
    return offset
  }
}
