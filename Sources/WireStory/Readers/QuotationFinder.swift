import WireText

/// Finds the quotations of a block in one pass.
///
/// Guillemets, curly marks and low marks pair by kind and may nest; straight marks pair where one may open and the
/// next may close. A guillemet or curly mark that nothing closes quotes to the end; a straight one does not.
struct QuotationFinder {
  private enum Mark: UInt8 {
    case guillemet
    case curly
    case low
    case straight
  }

  /// Deeper marks are passed over.
  private static let deepest = 8

  private let range: ByteRange
  private var open: [(mark: Mark, start: Int)] = []
  private var spans: [TextSpan] = []

  private init(_ range: ByteRange) {
    self.range = range
  }

  /// The quotations of the range, in order of their starts.
  static func quotations(_ bytes: Span<UInt8>, in range: ByteRange) -> [TextSpan] {
    var finder = QuotationFinder(range)
    finder.run(bytes)
    if finder.spans.count > 1 {
      finder.spans.sort { ($0.range.start, $1.range.end) < ($1.range.start, $0.range.end) }
    }
    return finder.spans
  }

  private mutating func run(_ bytes: Span<UInt8>) {
    var place = Self.skipToMark(bytes, from: range.start, to: range.end)
    while place < range.end {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") {
        straight(bytes, at: place)
      } else if byte == 0xC2, bytes[place + 1] == 0xAB {
        opens(.guillemet, at: place)
      } else if byte == 0xC2, bytes[place + 1] == 0xBB {
        closes(.guillemet, at: place + 2)
      } else if byte == 0xE2, bytes[place + 1] == 0x80 {
        switch bytes[place + 2] {
        case 0x9C:
          if !closes(.low, at: place + 3) { opens(.curly, at: place) }
        case 0x9D:
          if !closes(.curly, at: place + 3) { closes(.low, at: place + 3) }
        case 0x9E: opens(.low, at: place)
        default: break
        }
      }
      place = Self.skipToMark(bytes, from: place + 1, to: range.end)
    }
    for (mark, start) in open where mark != .straight { add(start, range.end) }
  }

  /// The first offset from `offset` to `end` where a straight mark stands, or a scalar whose first byte is that of one of
  /// the others, 0xC2 or 0xE2; `end` where there is none.
  @inline(__always)
  private static func skipToMark(_ bytes: Span<UInt8>, from offset: Int, to end: Int) -> Int {
    bytes.skip(from: offset, to: end) { word in
      // The two bytes differ by 0x20.
      EightBytes.equal(to: UInt8(ascii: "\""), in: word)
        | EightBytes.equal(to: 0xC2, in: word & EightBytes.all(0xDF))
    }
  }

  private mutating func add(_ start: Int, _ end: Int) {
    spans.append(TextSpan(kind: .quotation, range: ByteRange(start, end)))
  }

  private mutating func opens(_ mark: Mark, at start: Int) {
    // A guillemet repeated at a line's start goes on with the quotation.
    guard open.count < Self.deepest, open.last?.mark != mark || mark == .low else { return }
    open.append((mark, start))
  }

  /// Closes the innermost open mark of that kind, and drops what opened inside it.
  @discardableResult
  private mutating func closes(_ mark: Mark, at end: Int) -> Bool {
    guard let index = open.lastIndex(where: { $0.mark == mark }) else { return false }
    add(open[index].start, end)
    open.removeLast(open.count - index)
    return true
  }

  private mutating func straight(_ bytes: Span<UInt8>, at place: Int) {
    let after = place + 1
    let isBeforeSpace = after == range.end || WhiteSpace.length(at: after, in: bytes) > 0
    if open.contains(where: { $0.mark == .straight }) {
      closes(.straight, at: after)
      return
    }
    guard !isBeforeSpace, place == range.start || !ASCII.isDigit(bytes[place - 1]) else { return }
    opens(.straight, at: place)
  }
}
