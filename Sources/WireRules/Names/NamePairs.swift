/// Brings together what shares a key.
enum NamePairs {
  /// How many spellings may share a key before they are taken for many people's: all who are called Anne.
  static let mostSpellings = 32

  /// A number, and what it may share with others.
  struct Key {
    let hash: UInt64
    let number: Int
  }

  /// The pairs of numbers that share a key, each once, the lesser first; sorted. Of a key that more than `mostSpellings`
  /// share `crowd` is told the entries, and makes finer keys of them; those that as many share say nothing.
  ///
  /// O(n + m log m) for n keys, of which m share theirs.
  static func of(_ keys: [Key], crowd: (ArraySlice<Key>) -> [Key] = { _ in [] }) -> [(Int, Int)] {
    var pairs: [UInt64] = []
    var finer: [Key] = []
    add(keys, to: &pairs) { finer += crowd($0) }
    add(finer, to: &pairs) { _ in }
    pairs.sort()
    var last: UInt64?
    var found: [(Int, Int)] = []
    for pair in pairs where pair != last {
      found.append((Int(pair >> 32), Int(pair & 0xFFFF_FFFF)))
      last = pair
    }
    return found
  }

  /// The keys that others may share: nearly all others stand alone.
  private static func shared(_ keys: [Key]) -> [Key] {
    var once = HashMarks(capacity: keys.count / 4)
    var twice = once
    var isShared = false
    for key in keys where once.insert(key.hash) {
      twice.insert(key.hash)
      isShared = true
    }
    return isShared ? keys.filter { twice.contains($0.hash) } : []
  }

  private static func add(_ keys: [Key], to pairs: inout [UInt64], crowd: (ArraySlice<Key>) -> Void) {
    let keys = shared(keys).sorted { ($0.hash, $0.number) < ($1.hash, $1.number) }
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end].hash == keys[start].hash { end += 1 }
      if end - start > mostSpellings {
        crowd(keys[start..<end])
      } else {
        for one in start..<end {
          for other in one + 1..<end where keys[one].number != keys[other].number {
            pairs.append(UInt64(keys[one].number) << 32 | UInt64(keys[other].number))
          }
        }
      }
      start = end
    }
  }
}
