/// A perfect hash: each key falls on a slot of its own.
///
/// Keys are put in buckets of about five, and for each bucket, the largest first, the least pilot is sought
/// that sends all its keys to free slots.
struct SlotTable {
  private(set) var seed: UInt64 = 0
  private(set) var slotCount: UInt32
  private(set) var pilots: [UInt16]
  /// The hash of each key.
  private(set) var hashes: [LexiconHash] = []
  /// The slot of each key.
  private(set) var slots: [Int]

  private static let keysPerBucket = 5
  private static let slotsPerHundredKeys = 102

  /// Takes keys of which no two are equal.
  init(keys: [[UInt8]]) {
    self.init(count: keys.count) { number, seed in
      let key = keys[number]
      return LexiconHash(key.span, from: 0, to: key.count, seed: seed)
    }
  }

  /// Takes `count` keys by their hashes under a seed; no two are equal under all seeds.
  init(count: Int, hash: (_ key: Int, _ seed: UInt64) -> LexiconHash) {
    slotCount = UInt32(count * SlotTable.slotsPerHundredKeys / 100 + 1)
    pilots = [UInt16](repeating: 0, count: count / SlotTable.keysPerBucket + 1)
    slots = [Int](repeating: 0, count: count)
    while true {
      hashes = (0..<count).map { hash($0, seed) }
      if place() { return }
      // Another seed, and a little more room, so that the search ends for any set of keys.
      seed += 1
      slotCount += slotCount / 100 + 1
    }
  }

  /// Seeks a pilot for each bucket; false where one has none.
  private mutating func place() -> Bool {
    let count = UInt32(pilots.count)
    var buckets = [[Int]](repeating: [], count: pilots.count)
    for key in hashes.indices { buckets[hashes[key].bucket(of: count)].append(key) }
    let largestFirst = buckets.indices.sorted { (buckets[$1].count, $0) < (buckets[$0].count, $1) }
    var taken = [Bool](repeating: false, count: Int(slotCount))
    for bucket in largestFirst where !buckets[bucket].isEmpty {
      guard let pilot = pilot(for: buckets[bucket], &taken) else { return false }
      pilots[bucket] = pilot
    }
    return true
  }

  /// Seeks the least pilot for one bucket's keys, and takes their slots; nil where there is none.
  private mutating func pilot(for keys: [Int], _ taken: inout [Bool]) -> UInt16? {
    for pilot in UInt16.min...UInt16.max {
      var placed = 0
      for key in keys {
        let slot = hashes[key].slot(of: slotCount, pilot: pilot)
        if taken[slot] { break }
        taken[slot] = true
        slots[key] = slot
        placed += 1
      }
      if placed == keys.count { return pilot }
      for key in keys[..<placed] { taken[slots[key]] = false }
    }
    return nil
  }
}
