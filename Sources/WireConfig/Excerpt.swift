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
    let start = Self.scalarStart(max(line.start, fault.start - Self.bytesAround), in: bytes)
    let end = Self.scalarStart(min(line.end, fault.start + Self.bytesAround), in: bytes)
    let before = Self.scalars(bytes[start..<fault.start])
    let inside = Self.scalars(bytes[fault.start..<max(fault.start, min(fault.end, end))])
    let after = Self.scalars(bytes[max(fault.start, min(fault.end, end))..<max(fault.start, end)])
    let lead = start > line.start ? "…" : ""
    let tail = end < line.end ? "…" : ""
    text = lead + String(before) + String(inside) + String(after) + tail
    var marks = lead.isEmpty ? "" : " "
    for scalar in before {
      marks += scalar == "\t" ? "\t" : String(repeating: " ", count: ScalarWidth.of(scalar))
    }
    let width = inside.reduce(0) { $0 + ScalarWidth.of($1) }
    underline = marks + "^" + String(repeating: "~", count: max(0, width - 1))
  }

  private static func scalars(_ bytes: ArraySlice<UInt8>) -> String.UnicodeScalarView {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    return String.UnicodeScalarView(scalars.map { $0 == "\t" ? $0 : Printable.printable($0) })
  }

  private static func scalarStart(_ offset: Int, in bytes: [UInt8]) -> Int {
    var start = offset
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}
