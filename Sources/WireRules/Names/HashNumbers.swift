/// Numbers hashes from 0 in the order in which they come.
struct HashNumbers: Sendable {
  private var hashes: [UInt64] = []
  /// Numbers plus 1 by hash, 0 where free; a power of two, at most half full.
  private var slots: [UInt32]

  /// Makes room for so many hashes.
  init(capacity: Int = 0) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    hashes.reserveCapacity(size / 2)
  }

  /// How many different hashes came.
  var count: Int { hashes.count }

  /// The number of a hash; that of a new one is what `count` was.
  mutating func number(of hash: UInt64) -> Int {
    let slot = slot(of: hash)
    let held = slots[slot]
    if held != 0 { return Int(held) &- 1 }
    hashes.append(hash)
    slots[slot] = UInt32(hashes.count)
    if hashes.count * 2 > slots.count { grow() }
    return hashes.count - 1
  }

  /// The number of a hash; nil where it did not come.
  func find(_ hash: UInt64) -> Int? {
    let held = slots[slot(of: hash)]
    return held == 0 ? nil : Int(held) &- 1
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() { slots[slot(of: hash)] = UInt32(number + 1) }
  }

  /// The slot of a hash: that which has its number, or the free one where it is to stand.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let slots = slots.span
    let mask = slots.count &- 1
    // The high bits of a product hang on all bits of its factors (Knuth, “Sorting and Searching”, 6.4).
    var slot = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[slot] != 0, hashes[Int(slots[slot]) &- 1] != hash { slot = (slot &+ 1) & mask }
    return slot
  }
}
