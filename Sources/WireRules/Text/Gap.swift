import WireText

/// The white space between two neighbouring tokens.
struct Gap {
  let range: ByteRange
  /// The spaces and other blanks in it, line breaks not counted.
  private(set) var blanks = 0
  /// The blanks that keep a line together: U+00A0, U+202F, U+2007.
  private(set) var noBreaks = 0
  /// The tabs.
  private(set) var tabs = 0
  /// Whether the text goes on in another line.
  private(set) var breaksLine = false

  /// Reads what stands between `left` and `right`; nil where nothing does, or where anything but white space does,
  /// such as the tags of a marked-up story.
  @inline(__always)
  init?(between left: Token, and right: Token, in bytes: Span<UInt8>) {
    guard left.end < right.start else { return nil }
    self.init(ByteRange(Int(left.end), Int(right.start)), in: bytes)
  }

  private init?(_ range: ByteRange, in bytes: Span<UInt8>) {
    self.range = range
    if range.count == 1, bytes[range.start] == UInt8(ascii: " ") {
      blanks = 1
      return
    }
    var offset = range.start
    while offset < range.end {
      let length = WhiteSpace.length(at: offset, in: bytes)
      guard length > 0 else { return nil }
      count(bytes.scalar(at: offset).value)
      offset += length
    }
  }

  /// Whether it is one blank and no more.
  var isSingle: Bool { blanks == 1 && !breaksLine }

  private mutating func count(_ scalar: UInt32) {
    switch scalar {
    case "\n", "\u{B}", "\u{C}", "\r", "\u{85}", "\u{2028}", "\u{2029}":
      breaksLine = true
    default:
      blanks += 1
      if scalar == "\t" { tabs += 1 }
      if WhiteSpace.isNoBreak(scalar) { noBreaks += 1 }
    }
  }
}
