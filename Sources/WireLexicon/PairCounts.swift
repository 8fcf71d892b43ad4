import WireText

/// Counts of which words stand beside which in prose.
struct PairCounts {
  /// One pair with how often it was met; of pairs of classes, the first words that were met.
  struct Pair {
    var left: UInt64
    var right: UInt64
    var count = 0
  }

  /// The pairs of words, with a frequent one.
  private(set) var words: [PairKey: (left: Neighbour, right: Neighbour, count: Int)] = [:]
  /// The pairs of which one side, or both, is an ending or a kind.
  private(set) var classes: [PairKey: Pair] = [:]
  /// How often each hash stood on the left, and on the right, of anything.
  private(set) var lefts: [UInt64: Int] = [:]
  private(set) var rights: [UInt64: Int] = [:]
  /// The words that were met.
  private var neighbours: [UInt64: Neighbour] = [:]
  /// How many pairs were met.
  private(set) var total = 0

  /// Counts two words that stand side by side.
  mutating func add(_ left: Neighbour, _ right: Neighbour) {
    guard left.word != 0, right.word != 0 else { return }
    total += 1
    neighbours[left.word] = left
    for hash in [left.word, left.ending, left.kind] where hash != 0 { lefts[hash, default: 0] += 1 }
    for hash in [right.word, right.ending, right.kind] where hash != 0 { rights[hash, default: 0] += 1 }
    if left.isFrequent || right.isFrequent {
      words[PairKey(.words, left.word, right.word), default: (left, right, 0)].count += 1
    }
    if left.isFrequent, right.kind != 0 {
      addClasses(.endingAfter, left.word, right.ending)
      addClasses(.kindAfter, left.word, right.kind)
    }
    if right.isFrequent, left.kind != 0 {
      addClasses(.endingBefore, left.ending, right.word)
      addClasses(.kindBefore, left.kind, right.word)
    }
    if left.kind != 0, right.kind != 0 { addClasses(.kinds, left.kind, right.kind) }
  }

  private mutating func addClasses(_ sort: PairKey.Sort, _ left: UInt64, _ right: UInt64) {
    classes[PairKey(sort, left, right), default: Pair(left: left, right: right)].count += 1
  }

  /// The words that were met as often as that.
  func commonNeighbours(atLeast count: Int) -> [Neighbour] {
    neighbours.values.filter { (lefts[$0.word] ?? 0) >= count }
  }

  /// How often chance would bring the two together.
  func expected(_ left: UInt64, _ right: UInt64) -> Double {
    Double(lefts[left] ?? 0) * Double(rights[right] ?? 0) / Double(max(1, total))
  }
}
