import WireText

/// The places of a story where two words with a capital stand side by side, with a space between them.
///
/// Pairs are known by a hash of both keys: two are taken for one in one of 2⁶⁴ cases.
struct CapitalPairs {
  /// The number of the first token of each pair, in order.
  private var firsts: [Int] = []
  /// The hash of each pair.
  private var pairs: [UInt64] = []

  init(_ tokens: Tokens, _ lexicon: SegmentLexicon) {
    let list = tokens.list.span
    let keys = tokens.keys.span
    for i in 1..<max(1, list.count) where list[i].kind == .word && list[i - 1].kind == .word {
      if list[i].traits.contains([.spaceBefore, .capitalised]), list[i - 1].traits.contains(.capitalised) {
        let left = lexicon.hash(keys, list[i - 1].keyRange)
        let right = lexicon.hash(keys, list[i].keyRange)
        firsts.append(i - 1)
        pairs.append(CapitalPairs.hash(left, right))
      }
    }
  }

  /// Whether a pair of words whose keys have those hashes begins at one of the tokens.
  func contains(_ left: LexiconHash, _ right: LexiconHash, in tokens: Range<Int>) -> Bool {
    let wanted = CapitalPairs.hash(left, right)
    let start = firsts.indices.partitioningIndex { firsts[$0] >= tokens.lowerBound }
    let end = firsts.indices.partitioningIndex { firsts[$0] >= tokens.upperBound }
    return pairs[start..<end].contains(wanted)
  }

  private static func hash(_ left: LexiconHash, _ right: LexiconHash) -> UInt64 {
    // Mixed first, so that their order counts.
    left.mixed(with: 1).mixed(with: right.value).value
  }
}
