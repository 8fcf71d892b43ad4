/// Room to spell a key in, kept from one key to the next.
struct KeyScratch {
  private var bytes = [UInt8](repeating: 0, count: 256)
  private(set) var count = 0

  /// The bytes; the key is the first `count` of them.
  var span: Span<UInt8> { bytes.span }

  /// Begins another key.
  mutating func reset() { count = 0 }

  /// Leaves the first bytes alone; the key has as many.
  mutating func shorten(to length: Int) { count = length }

  mutating func append(_ byte: UInt8) {
    if count == bytes.count { makeRoom(for: 1) }
    bytes[count] = byte
    count += 1
  }

  /// Appends what stands in `range` of `keys`.
  mutating func append(_ keys: [UInt8], _ range: Range<Int>) {
    if count + range.count > bytes.count { makeRoom(for: range.count) }
    precondition(range.lowerBound >= 0 && range.upperBound <= keys.count, "a key lies outside its bytes")
    // SAFETY: the range lies inside `keys`, and `bytes` has room for as many behind the first `count`.
    unsafe bytes.withUnsafeMutableBytes { room in
      unsafe keys.withUnsafeBytes { keys in
        unsafe UnsafeMutableRawBufferPointer(rebasing: room[count...])
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: keys[range]))
      }
    }
    count += range.count
  }

  /// Writes what stands in `range` of `keys` over the key from `start` on; it has room for it.
  mutating func write(_ keys: [UInt8], _ range: Range<Int>, at start: Int) {
    for i in range { bytes[start + i - range.lowerBound] = keys[i] }
  }

  /// Changes a byte with the next.
  mutating func exchange(_ i: Int) { bytes.swapAt(i, i + 1) }

  private mutating func makeRoom(for more: Int) {
    bytes.append(contentsOf: repeatElement(0, count: max(more, bytes.count)))
  }
}
