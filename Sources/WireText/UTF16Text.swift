/// Text as ICU's patterns read it, UTF-16, with the way back to the bytes of the file.
///
/// A block that markup interrupts is made of several pieces of the file.
package struct UTF16Text: Sendable {
  package private(set) var units: [UInt16] = []
  /// The offset in the file of the scalar that each unit belongs to.
  private var offsets: [UInt32] = []

  package init() {}

  /// Converts the bytes of one range.
  package init(_ bytes: Span<UInt8>, _ range: ByteRange) {
    append(bytes, range)
  }

  /// Appends the bytes of `range`, which are valid UTF-8.
  package mutating func append(_ bytes: Span<UInt8>, _ range: ByteRange) {
    // Neither has more entries than the range has bytes.
    units.append(addingCapacity: range.count) { (output: inout OutputSpan<UInt16>) in
      var i = range.start
      while i < range.end {
        let scalar = bytes.scalar(at: i)
        if scalar.value < 0x10000 {
          output.append(UInt16(truncatingIfNeeded: scalar.value))
        } else {
          output.append(UTF16Text.highSurrogate(scalar.value))
          output.append(UTF16Text.lowSurrogate(scalar.value))
        }
        i += scalar.length
      }
    }
    offsets.append(addingCapacity: range.count) { (output: inout OutputSpan<UInt32>) in
      var i = range.start
      while i < range.end {
        let first = bytes[i]
        output.append(UInt32(truncatingIfNeeded: i))
        if first >= 0xF0 { output.append(UInt32(truncatingIfNeeded: i)) }
        i += DecodedScalar.length(withFirst: first)
      }
    }
  }

  private static func highSurrogate(_ scalar: UInt32) -> UInt16 {
    UInt16(truncatingIfNeeded: 0xD7C0 + (scalar >> 10))
  }

  private static func lowSurrogate(_ scalar: UInt32) -> UInt16 {
    UInt16(truncatingIfNeeded: 0xDC00 + (scalar & 0x3FF))
  }

  /// Appends a scalar that stands for the bytes at `offset`, whatever they are: a space for markup.
  package mutating func append(_ scalar: UInt32, at offset: Int) {
    let place = UInt32(truncatingIfNeeded: offset)
    offsets.append(place)
    if scalar < 0x10000 {
      units.append(UInt16(truncatingIfNeeded: scalar))
    } else {
      units.append(UTF16Text.highSurrogate(scalar))
      units.append(UTF16Text.lowSurrogate(scalar))
      offsets.append(place)
    }
  }

  /// The bytes of the file that units belong to; nil where one is outside the text.
  ///
  /// An empty range lies before the unit at its place, and in an empty text at 0.
  package func byteRange(_ range: Range<Int>) -> ByteRange? {
    guard range.lowerBound >= 0, range.upperBound <= units.count else { return nil }
    if range.isEmpty {
      let offset = offset(ofUnit: range.lowerBound)
      return ByteRange(offset, offset)
    }
    let start = Int(offsets[range.lowerBound])
    return ByteRange(start, max(start, endOffset(ofUnit: range.upperBound - 1)))
  }

  /// The first unit that belongs to a scalar at or after `offset`, by binary search.
  package func unit(atOffset offset: Int) -> Int {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if Int(offsets[middle]) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func offset(ofUnit unit: Int) -> Int {
    if unit < offsets.count { return Int(offsets[unit]) }
    return units.isEmpty ? 0 : endOffset(ofUnit: units.count - 1)
  }

  private func endOffset(ofUnit unit: Int) -> Int {
    let value = units[unit]
    let length: Int
    switch value {
    case ..<0x80: length = 1
    case ..<0x800: length = 2
    case 0xD800..<0xE000: length = 4
    default: length = 3
    }
    return Int(offsets[unit]) + length
  }
}
