/// Marks hashes. One that was marked is always known again; now and then another seems to be (Bloom, 1970).
struct HashMarks {
  private var bits: [UInt64]

  /// Makes room for so many hashes.
  init(capacity: Int) {
    var size = 8
    while size < capacity { size *= 2 }
    bits = [UInt64](repeating: 0, count: size)
  }

  /// Marks a hash; whether it seems to be marked already.
  @discardableResult
  mutating func insert(_ hash: UInt64) -> Bool {
    let place = place(of: hash)
    let held = bits[place.index]
    bits[place.index] = held | place.bit
    return held & place.bit != 0
  }

  func contains(_ hash: UInt64) -> Bool {
    let place = place(of: hash)
    return bits[place.index] & place.bit != 0
  }

  @inline(__always)
  private func place(of hash: UInt64) -> (index: Int, bit: UInt64) {
    let mixed = HashMix.mixed(hash)
    return (Int(truncatingIfNeeded: mixed >> 6) & (bits.count - 1), 1 << (mixed & 63))
  }
}
