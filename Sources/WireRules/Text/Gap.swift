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
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029:
      breaksLine = true
    default:
      blanks += 1
      if scalar == 0x09 { tabs += 1 }
      if WhiteSpace.isNoBreak(scalar) { noBreaks += 1 }
    }
  }
}
