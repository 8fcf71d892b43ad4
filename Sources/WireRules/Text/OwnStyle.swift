import WireStory
import WireText

/// Writes a replacement as the file writes: in its normal form and with its apostrophes.
enum OwnStyle {
  /// The bytes at each side of a place that tell how the file writes.
  private static let reach = 512

  /// The text as the file writes around a place of the block.
  static func applied(to text: [UInt8], at place: ByteRange, in block: Block, of story: Story) -> [UInt8] {
    let bytes = story.source.span
    let around = neighbourhood(of: place, in: block.range, bytes)
    var written: [UInt8] = []
    let apostrophe =
      text.contains(UInt8(ascii: "'")) && writesCurly(bytes, around)
      ? Array("\u{2019}".utf8) : [UInt8(ascii: "'")]
    for byte in text {
      if byte == UInt8(ascii: "'") { written += apostrophe } else { written.append(byte) }
    }
    return NormalForm.of(bytes, around).applied(to: written)
  }

  /// An edit that leaves alone what the two texts have in common at their ends; nil where they are equal.
  static func edit(_ range: ByteRange, to text: [UInt8], in bytes: Span<UInt8>) -> Edit? {
    var prefix = 0
    while prefix < min(range.count, text.count), bytes[range.start + prefix] == text[prefix] { prefix += 1 }
    while prefix > 0, !isBoundary(range.start + prefix, bytes) || !isBoundary(prefix, text.span) {
      prefix -= 1
    }
    var suffix = 0
    let limit = min(range.count, text.count) - prefix
    while suffix < limit, bytes[range.end - suffix - 1] == text[text.count - suffix - 1] { suffix += 1 }
    while suffix > 0, !isBoundary(range.end - suffix, bytes) || !isBoundary(text.count - suffix, text.span) {
      suffix -= 1
    }
    let rest = ByteRange(range.start + prefix, range.end - suffix)
    let replacement = text[prefix..<text.count - suffix]
    guard !rest.isEmpty || !replacement.isEmpty else { return nil }
    return Edit(range: rest, replacement: String(decoding: replacement, as: UTF8.self))
  }

  /// Whether a letter with its marks may end here.
  private static func isBoundary(_ offset: Int, _ bytes: Span<UInt8>) -> Bool {
    guard offset > 0, offset < bytes.count else { return true }
    guard bytes.isScalarBoundary(offset) else { return false }
    return !Letter.isMark(bytes.scalar(at: offset).value)
  }

  private static func neighbourhood(of place: ByteRange, in block: ByteRange, _ bytes: Span<UInt8>)
    -> ByteRange
  {
    var start = max(block.start, place.start - reach)
    while start < place.start, !isBoundary(start, bytes) { start += 1 }
    var end = min(block.end, place.end + reach)
    while end > place.end, !isBoundary(end, bytes) { end -= 1 }
    return ByteRange(start, end)
  }

  private static func writesCurly(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
    for offset in range.start..<range.end {
      if bytes[offset] == UInt8(ascii: "'") { return false }
      if bytes[offset] == 0xE2, bytes.matches("\u{2019}", at: offset) { return true }
    }
    return false
  }
}
