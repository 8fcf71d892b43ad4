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
    var slot = Self.slot(of: hash, in: slots.count)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    hashes.append(hash)
    slots[slot] = UInt32(hashes.count)
    if hashes.count * 2 > slots.count { grow() }
    return hashes.count - 1
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Self.slot(of: hash, in: slots.count)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  private static func slot(of hash: UInt64, in size: Int) -> Int {
    Int(truncatingIfNeeded: HashMix.mixed(hash)) & (size - 1)
  }
}
