import WireText

/// Marks keys by their length, their first and their last byte. A key that was marked is always known again; a few others
/// seem to be.
struct KeyMarks: Sendable {
  /// A bit for each mark.
  private var bits = [UInt64](repeating: 0, count: 128)

  /// Marks the keys of sets, also with each of some signs behind them.
  init(of sets: [ByteWordSet], signs: [UInt8]) {
    for set in sets {
      let table = set.table
      for number in 0..<table.count {
        let key = table.span(of: number)
        add(key[0], key[key.count - 1], key.count)
        for sign in signs { add(key[0], sign, key.count + 1) }
      }
    }
  }

  private mutating func add(_ first: UInt8, _ last: UInt8, _ count: Int) {
    let mark = Self.mark(first, last, count)
    bits[mark >> 6] |= 1 << UInt64(mark & 63)
  }

  /// Whether the bytes of `range` seem to be a key that was marked; an empty one never does.
  @inline(__always)
  func has(_ keys: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let mark = Self.mark(keys[range.lowerBound], keys[range.upperBound &- 1], range.count)
    return bits[mark >> 6] >> UInt64(mark & 63) & 1 != 0
  }

  /// A number under 8192.
  @inline(__always)
  private static func mark(_ first: UInt8, _ last: UInt8, _ count: Int) -> Int {
    (Int(first) &* 0x125 ^ Int(last) &* 0x47 ^ count &* 0x3C1) & 0x1FFF
  }
}
