/// Text as ICU's patterns read it, UTF-16, with the way back to the bytes of the file.
package struct UTF16Text: Sendable {
  private(set) var units: [UInt16] = []
  /// The offset in the file of the scalar that each unit belongs to.
  private var offsets: [UInt32] = []

  package init() {}

  private static func highSurrogate(_ scalar: UInt32) -> UInt16 {
    UInt16(truncatingIfNeeded: 0xD7C0 + (scalar >> 10))
  }

  private static func lowSurrogate(_ scalar: UInt32) -> UInt16 {
    UInt16(truncatingIfNeeded: 0xDC00 + (scalar & 0x3FF))
  }

  /// Appends a scalar that stands for the scalar at `offset` of the file, be it another.
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

  /// Appends the bytes of a range of the file, which are ASCII and stand for themselves.
  package mutating func append(ascii bytes: Span<UInt8>, _ range: ByteRange) {
    units.append(addingCapacity: range.count) { output in
      for offset in range.start..<range.end { output.append(UInt16(bytes[offset])) }
    }
    offsets.append(addingCapacity: range.count) { output in
      for offset in range.start..<range.end { output.append(UInt32(truncatingIfNeeded: offset)) }
    }
  }

  /// Makes room for the text of `bytes` bytes.
  package mutating func reserve(forBytes bytes: Int) {
    units.reserveCapacity(units.count + bytes)
    offsets.reserveCapacity(offsets.count + bytes)
  }

  /// The bytes of the file that units belong to; nil where one is outside the text.
  ///
  /// An empty range lies before the unit at its place, and in an empty text at 0.
  func byteRange(_ range: Range<Int>) -> ByteRange? {
    guard range.lowerBound >= 0, range.upperBound <= units.count else { return nil }
    if range.isEmpty {
      let offset = offset(ofUnit: range.lowerBound)
      return ByteRange(offset, offset)
    }
    let start = Int(offsets[range.lowerBound])
    return ByteRange(start, max(start, endOffset(ofUnit: range.upperBound - 1)))
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
