/// Tells of each key which item had it first and which had it last. Open addressing; O(1) for each item.
struct FirstSeen {
  private var slots: [UInt32]
  /// The key of each item.
  private var keys: [UInt64]
  /// For an item that was first with its key, the last item that had it.
  private var latest: [UInt32]

  /// - Parameter count: the number of items, at most 2^31.
  init(count: Int) {
    var size = 16
    while size < count * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    keys = [UInt64](repeating: 0, count: count)
    latest = [UInt32](repeating: 0, count: count)
  }

  /// Forgets all keys.
  mutating func removeAll() {
    for slot in slots.indices { slots[slot] = 0 }
  }

  /// Adds an item; the items come in order. Gives the first and the last one before it with that key, or nil.
  mutating func add(_ item: Int, _ key: UInt64) -> (first: Int, last: Int)? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while slots[slot] != 0 {
      let first = Int(slots[slot]) - 1
      if keys[first] == key {
        let last = Int(latest[first])
        latest[first] = UInt32(item)
        return (first, last)
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = UInt32(item + 1)
    keys[item] = key
    latest[item] = UInt32(item)
    return nil
  }
}
