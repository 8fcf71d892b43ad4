import WireStory
import WireText

extension Duplicate {
  /// The longest run of signs and spaces between two filings on one line, in bytes: a dash between no-break spaces.
  private static let longestGap = 7

  /// Tells a headline, deck or paragraph that is nothing but the same words twice, on one line.
  func reportHalves(of block: Block, _ source: Source, into findings: inout FindingSink) {
    let bytes = source.span
    let fewest: Int
    switch block.kind {
    case .headline, .deck, .crosshead, .teaserHeadline: fewest = fewestWords
    case .paragraph, .teaser: fewest = fewestOfParagraph
    case .slug, .caption, .related, .signOff, .teaserHeading: return
    }
    guard let (first, second) = Self.halves(of: block, bytes), Self.words(bytes, second) >= fewest else {
      return
    }
    let found = Opening.text(of: second, in: source, by: &findings.joiner)
    findings.report(
      second,
      [
        "what": Self.word(for: block.kind), "found": found,
        "quoted": Self.quoted(found, by: &findings.joiner),
      ],
      fixes: [
        Fix(
          title: "Delete the second filing", safety: .unsafe,
          edits: [.delete(ByteRange(first.end, second.end))])
      ],
      related: [RelatedPlace(range: first, message: "filed here first")])
  }

  /// The two halves of a block, dateline and sign-off apart, where they have the same key and a gap between them.
  private static func halves(of block: Block, _ bytes: Span<UInt8>) -> (ByteRange, ByteRange)? {
    var range = block.range
    for part in block.parts {
      if part.range.start == range.start {
        range.start = part.range.end
      } else {
        range.end = part.range.start
      }
    }
    guard range.start < range.end else { return nil }
    range.end = WhiteSpace.skipBack(from: range.end, to: range.start, in: bytes)
    for gap in 1...longestGap where range.count > gap && (range.count - gap) % 2 == 0 {
      let length = (range.count - gap) / 2
      let first = ByteRange(range.start, range.start + length)
      let second = ByteRange(range.end - length, range.end)
      guard isGap(bytes, ByteRange(first.end, second.start)), mayBeSame(bytes, first.start, second.start),
        WordKey.make(bytes.bytes(first)) == WordKey.make(bytes.bytes(second))
      else { continue }
      return (first, second)
    }
    return nil
  }

  /// Whether two offsets have the same byte, case of ASCII apart, or both a letter beyond it; a quick no.
  private static func mayBeSame(_ bytes: Span<UInt8>, _ first: Int, _ second: Int) -> Bool {
    ASCII.lowercased(bytes[first]) == ASCII.lowercased(bytes[second])
      || bytes[first] >= 0x80 && bytes[second] >= 0x80
  }

  /// Whether the range is white space, with or without one dash or bar in it.
  private static func isGap(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
    guard !UTF8.isContinuation(bytes[range.start]), !UTF8.isContinuation(bytes[range.end]) else {
      return false
    }
    let start = WhiteSpace.skip(from: range.start, to: range.end, in: bytes)
    guard start > range.start else { return false }
    if start == range.end { return true }
    let scalar = bytes.scalar(at: start)
    switch scalar.value {
    case "-", "\u{2013}", "\u{2014}", "|": break
    default: return false
    }
    let end = WhiteSpace.skip(from: start + scalar.length, to: range.end, in: bytes)
    return end == range.end && end > start + scalar.length
  }

  /// How many words a range has, by its white space.
  private static func words(_ bytes: Span<UInt8>, _ range: ByteRange) -> Int {
    var count = 1
    var place = range.start
    while place < range.end {
      let white = WhiteSpace.skip(from: place, to: range.end, in: bytes)
      if white > place {
        count += 1
        place = white
      } else {
        place += bytes.scalar(at: place).length
      }
    }
    return count
  }
}
