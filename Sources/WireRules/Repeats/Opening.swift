import WireText

/// The first words of a text, for messages.
enum Opening {
  /// The most bytes that are shown.
  private static let longest = 48

  /// The beginning of a text, cut at a word, or inside one that is too long.
  ///
  /// - Parameter joiner: an empty one.
  static func text(of range: ByteRange, in source: Source, by joiner: inout TextJoiner) -> String {
    guard range.count > longest else { return source.text(range) }
    let bytes = source.span
    let limit = bytes.scalarBoundary(atOrBefore: range.start + longest)
    var end = limit
    while end > range.start, bytes[end] != UInt8(ascii: " ") { end -= 1 }
    joiner.add(ByteRange(range.start, end > range.start ? end : limit), of: source)
    joiner.add("…")
    return joiner.take()
  }
}
