import WireStory
import WireText

/// Finds what a story says of itself beside its text: the lines between two lines `---` at its start, as Markdown has
/// them, and the `<meta name="author" content="…">` of an HTML page.
///
/// Which keys name somebody is the packs' to say (`metadata`).
enum NameMetadata {
  /// How far from its start a story is looked at, in bytes.
  private static let longestHead = 16_384

  /// The values of those keys; empty for a story that begins otherwise.
  static func ranges(of source: Source, _ customs: NameCustoms) -> RangeCover {
    let bytes = source.bytes.span
    let start = WhiteSpace.skip(from: source.textStart, to: bytes.count, in: bytes)
    guard start < bytes.count else { return RangeCover() }
    let end = min(bytes.count, start + longestHead)
    switch bytes[start] {
    case UInt8(ascii: "-"):
      return FrontMatter.range(of: source).map { RangeCover(frontMatter(bytes, $0, customs)) } ?? RangeCover()
    case UInt8(ascii: "<"): return RangeCover(tags(bytes, ByteRange(start, end), customs))
    default: return RangeCover()
    }
  }

  /// The lines of the wanted keys, and those below that go on with them.
  private static func frontMatter(_ bytes: Span<UInt8>, _ head: ByteRange, _ customs: NameCustoms)
    -> [ByteRange]
  {
    var found: [ByteRange] = []
    var isWanted = false
    var start = lineEnd(bytes, head) + 1
    while start < head.end {
      let line = ByteRange(start, lineEnd(bytes, ByteRange(start, head.end)))
      // The last line is the second `---`.
      if line.end == head.end { break }
      if bytes.scalarClass(at: start).isLetter {
        let key = end(of: UInt8(ascii: ":"), bytes, line)
        isWanted = isName(bytes, ByteRange(start, key), customs)
      }
      if isWanted { found.append(line) }
      start = line.end + 1
    }
    return found
  }

  /// The values of the wanted tags.
  private static func tags(_ bytes: Span<UInt8>, _ head: ByteRange, _ customs: NameCustoms) -> [ByteRange] {
    var found: [ByteRange] = []
    var start = head.start
    while start < head.end {
      let tag = ByteRange(start, end(of: UInt8(ascii: ">"), bytes, ByteRange(start, head.end)))
      if bytes.matches("<meta ", at: start), let name = value(of: "name=", bytes, tag),
        isName(bytes, name, customs), let content = value(of: "content=", bytes, tag)
      {
        found.append(content)
      }
      start += 1
      while start < head.end, bytes[start] != UInt8(ascii: "<") { start += 1 }
    }
    return found
  }

  /// What stands between quotation marks after an attribute of a tag.
  private static func value(of attribute: StaticString, _ bytes: Span<UInt8>, _ tag: ByteRange) -> ByteRange?
  {
    for start in tag.start..<tag.end where bytes.matches(attribute, at: start) {
      let mark = start + attribute.utf8CodeUnitCount
      guard mark < tag.end, bytes[mark] == UInt8(ascii: "\"") || bytes[mark] == UInt8(ascii: "'") else {
        return nil
      }
      return ByteRange(mark + 1, end(of: bytes[mark], bytes, ByteRange(mark + 1, tag.end)))
    }
    return nil
  }

  private static func isName(_ bytes: Span<UInt8>, _ range: ByteRange, _ customs: NameCustoms) -> Bool {
    var key: [UInt8] = []
    WordKey.append(bytes, range, to: &key)
    return customs.metadata.contains(key.span, 0..<key.count)
  }

  private static func lineEnd(_ bytes: Span<UInt8>, _ range: ByteRange) -> Int {
    end(of: UInt8(ascii: "\n"), bytes, range)
  }

  /// Where a byte stands first; the end of the range where it does not.
  private static func end(of byte: UInt8, _ bytes: Span<UInt8>, _ range: ByteRange) -> Int {
    var at = range.start
    while at < range.end, bytes[at] != byte { at += 1 }
    return at
  }
}
