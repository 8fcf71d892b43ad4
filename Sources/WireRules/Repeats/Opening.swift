import WireText

/// The first words of a text, for messages.
enum Opening {
  /// The most bytes that are shown.
  private static let longest = 48

  /// The beginning of a text, cut at a word, or inside one that is too long.
  static func text(of range: ByteRange, in bytes: Span<UInt8>) -> String {
    guard range.count > longest else { return bytes.text(range) }
    let limit = bytes.scalarBoundary(atOrBefore: range.start + longest)
    var end = limit
    while end > range.start, bytes[end] != UInt8(ascii: " ") { end -= 1 }
    return bytes.text(ByteRange(range.start, end > range.start ? end : limit)) + "…"
  }
}
