import WireText

/// Room to spell a key in, kept from one key to the next: for two of the longest with a sign between them.
struct KeyScratch {
  private static let size = 520

  /// Room for `size` bytes, and for eight at once where the last of them begins.
  private var bytes = InlineArray<528, UInt8>(repeating: 0)
  private(set) var count = 0

  /// The bytes; the key is the first `count` of them.
  var span: Span<UInt8> {
    @_lifetime(borrow self) get { bytes.span }
  }

  /// Begins another key.
  mutating func reset() { count = 0 }

  /// Leaves the first bytes alone; the key has as many.
  mutating func shorten(to length: Int) { count = length }

  mutating func append(_ byte: UInt8) {
    bytes[count] = byte
    count += 1
  }

  /// Appends what stands in `range` of `keys`.
  mutating func append(_ keys: [UInt8], _ range: Range<Int>) {
    precondition(count + range.count <= KeyScratch.size, "a key is longer than keys are")
    let keys = keys.span
    var room = bytes.mutableSpan
    // SAFETY: any byte is a `UInt8`, and stores are checked.
    var raw = unsafe room.mutableBytes
    var done = 0
    while done < range.count {
      raw.storeBytes(
        of: keys.eightBytes(at: range.lowerBound + done, before: range.upperBound).littleEndian,
        toByteOffset: count + done, as: UInt64.self)
      done += 8
    }
    count += range.count
  }

  /// Writes what stands in `range` of `keys` over the key from `start` on; it has room for it.
  mutating func write(_ keys: [UInt8], _ range: Range<Int>, at start: Int) {
    for i in range { bytes[start + i - range.lowerBound] = keys[i] }
  }

  /// Changes a byte with the next.
  mutating func exchange(_ i: Int) { bytes.swapAt(i, i + 1) }
}
