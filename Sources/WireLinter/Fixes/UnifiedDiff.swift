import WireText

/// Writes the change of a file as `diff -u` does, for `patch -p1` to apply.
package enum UnifiedDiff {
  /// The lines that are shown before and after a change.
  private static let context = 3

  /// The diff of two versions of a file; empty where they are the same.
  ///
  /// Lines end with LF; a CR before it is part of the line.
  package static func text(path: String, old: [UInt8], new: [UInt8]) -> [UInt8] {
    let lines = LineTable(old, new)
    let changes = LineDiff.changes(from: lines.old, to: lines.new)
    guard !changes.isEmpty else { return [] }
    var text = Array("--- \(name(path, side: "a"))\n+++ \(name(path, side: "b"))\n".utf8)
    var next = 0
    while next < changes.count {
      var last = next
      while last + 1 < changes.count,
        changes[last + 1].old.lowerBound - changes[last].old.upperBound <= 2 * context
      {
        last += 1
      }
      append(changes[next...last], of: lines, to: &text)
      next = last + 1
    }
    return text
  }

  private static func append(
    _ changes: ArraySlice<LineDiff.Change>, of lines: LineTable, to text: inout [UInt8]
  ) {
    guard let first = changes.first, let last = changes.last else { return }
    let before = min(context, first.old.lowerBound)
    let after = min(context, lines.old.count - last.old.upperBound)
    let old = (first.old.lowerBound - before)..<(last.old.upperBound + after)
    let new = (first.new.lowerBound - before)..<(last.new.upperBound + after)
    text += "@@ -\(place(of: old)) +\(place(of: new)) @@\n".utf8
    var kept = old.lowerBound
    for change in changes {
      for line in kept..<change.old.lowerBound { lines.append(.old, line, sign: " ", to: &text) }
      for line in change.old { lines.append(.old, line, sign: "-", to: &text) }
      for line in change.new { lines.append(.new, line, sign: "+", to: &text) }
      kept = change.old.upperBound
    }
    for line in kept..<old.upperBound { lines.append(.old, line, sign: " ", to: &text) }
  }

  /// First line and count; of no lines, the line before.
  private static func place(of lines: Range<Int>) -> String {
    "\(lines.isEmpty ? lines.lowerBound : lines.lowerBound + 1),\(lines.count)"
  }

  /// The path under `a` or `b`, in quotation marks where a byte of it would end the name.
  private static func name(_ path: String, side: String) -> String {
    let name = path.utf8.first == UInt8(ascii: "/") ? side + path : "\(side)/\(path)"
    let isPlain = name.utf8.allSatisfy {
      $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    if isPlain { return name }
    var quoted = "\""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == "\u{7F}":
        let digits = String(scalar.value, radix: 8)
        quoted += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
