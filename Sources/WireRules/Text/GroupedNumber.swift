import WireText

/// A number in groups of three digits with one mark between them: `3.321`, `1,250,000`; another mark may part decimals
/// from them: `3.321,5`.
struct GroupedNumber {
  /// The mark between the groups.
  let mark: UInt32
  /// Where the marks stand.
  let marks: [ByteRange]
  /// The comma or full stop before the decimals, where there are any.
  let decimal: ByteRange?
  /// The figures before the first mark.
  let firstGroup: Int
  private let range: ByteRange

  /// The length of `1.000` in bytes.
  private static let shortest = 5

  /// Reads the bytes of a number; nil where it has no such groups, begins with 0, or may be an address (four groups
  /// up to 255).
  init?(_ range: ByteRange, in bytes: Span<UInt8>) {
    guard range.count >= Self.shortest else { return nil }
    var offset = range.start
    var marks: [ByteRange] = []
    var mark: UInt32?
    var digits = 0
    var value = 0
    var isAddress = true
    var decimal: ByteRange?
    var first = 0
    guard bytes[offset] != UInt8(ascii: "0") else { return nil }
    while offset < range.end {
      let byte = bytes[offset]
      if ASCII.isDigit(byte) {
        digits += 1
        value = digits > 3 ? value : value * 10 + Int(byte - UInt8(ascii: "0"))
        offset += 1
        continue
      }
      let scalar = bytes.scalar(at: offset)
      guard decimal == nil, marks.isEmpty ? (1...3).contains(digits) : digits == 3 else { return nil }
      if let mark, scalar.value != mark {
        guard bytes[offset] == UInt8(ascii: ".") || bytes[offset] == UInt8(ascii: ",") else { return nil }
        decimal = ByteRange(offset, offset + 1)
      } else {
        if marks.isEmpty { first = value }
        mark = scalar.value
        marks.append(ByteRange(offset, offset + scalar.length))
      }
      isAddress = isAddress && value < 256
      digits = 0
      value = 0
      offset += scalar.length
    }
    guard let mark, decimal == nil ? digits == 3 : digits > 0, !(isAddress && value < 256 && marks.count == 3)
    else { return nil }
    self.mark = mark
    self.marks = marks
    self.decimal = decimal
    self.firstGroup = first
    self.range = range
  }

  /// The number with other marks.
  func text(in bytes: Span<UInt8>, mark: String, decimal written: String) -> String {
    var text = ""
    var start = range.start
    for place in marks {
      text += bytes.text(ByteRange(start, place.start)) + mark
      start = place.end
    }
    guard let decimal else { return text + bytes.text(ByteRange(start, range.end)) }
    return text + bytes.text(ByteRange(start, decimal.start)) + written
      + bytes.text(ByteRange(decimal.end, range.end))
  }
}
