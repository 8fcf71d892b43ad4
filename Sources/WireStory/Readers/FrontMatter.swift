package import WireText

/// What Markdown has at the start of a text beside it: lines `key: value` between two lines `---`. It is no copy.
package enum FrontMatter {
  /// How far from its start a text is looked at, in bytes.
  private static let longest = 16_384

  /// The bytes from the first line `---` to the end of the second; nil where a text begins otherwise, as with a dash that
  /// parts two texts.
  package static func range(of source: Source) -> ByteRange? {
    let bytes = source.span
    let start = WhiteSpace.skip(from: source.textStart, to: bytes.count, in: bytes)
    let end = min(bytes.count, start + longest)
    guard isRule(bytes, ByteRange(start, lineEnd(bytes, from: start, to: end))) else { return nil }
    var line = start
    var hasKey = false
    while true {
      line = lineEnd(bytes, from: line, to: end) + 1
      guard line < end else { return nil }
      let content = ByteRange(line, lineEnd(bytes, from: line, to: end))
      if isRule(bytes, content) { return hasKey ? ByteRange(start, content.end) : nil }
      if !hasKey, !content.isEmpty {
        guard isKey(bytes, content) else { return nil }
        hasKey = true
      }
    }
  }

  /// Whether a line is `---` alone.
  private static func isRule(_ bytes: Span<UInt8>, _ line: ByteRange) -> Bool {
    let end = WhiteSpace.skipBack(from: line.end, to: line.start, in: bytes)
    guard end - line.start == 3 else { return false }
    for offset in line.start..<end where bytes[offset] != UInt8(ascii: "-") { return false }
    return true
  }

  /// Whether a line begins with a word and a colon: `author: …`.
  private static func isKey(_ bytes: Span<UInt8>, _ line: ByteRange) -> Bool {
    var at = line.start
    while at < line.end,
      ASCII.isLetter(bytes[at]) || bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "_")
    {
      at += 1
    }
    return at > line.start && at < line.end && bytes[at] == UInt8(ascii: ":")
  }

  private static func lineEnd(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var at = start
    while at < end, bytes[at] != UInt8(ascii: "\n") { at += 1 }
    return at
  }
}
