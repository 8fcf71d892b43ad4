/// A pair that something was counted of: two hashes of `Neighbour`, the left one first, and what they are hashes of.
struct PairKey: Hashable, Comparable {
  enum Sort: UInt64 {
    /// Two words, of which one is frequent.
    case words = 1
    /// A frequent word and the ending, or the kind, of what follows it.
    case endingAfter, kindAfter
    /// The ending, or the kind, of what stands before a frequent word.
    case endingBefore, kindBefore
    /// The kinds of two words of which none is frequent.
    case kinds
  }

  /// The sort and both hashes, mixed so that their order counts.
  let value: UInt64

  init(_ sort: Sort, _ left: UInt64, _ right: UInt64) {
    let first = LexiconHash.mix(left ^ (sort.rawValue &* 0x9E37_79B9_7F4A_7C15), 0xE703_7ED1_A0B4_28DB)
    value = LexiconHash.mix(first ^ right, 0x8BB8_4B93_962E_ACC9)
  }

  static func < (left: PairKey, right: PairKey) -> Bool { left.value < right.value }
}
