import WireText

/// The places of a story where two words with a capital stand side by side, with a space between them.
///
/// Pairs are known by a hash of both keys: two are taken for one in one of 2⁶⁴ cases.
struct CapitalPairs {
  private struct Place: Comparable {
    var pair: UInt64
    /// The number of the first token.
    var first: Int

    static func < (left: Place, right: Place) -> Bool {
      left.pair != right.pair ? left.pair < right.pair : left.first < right.first
    }
  }

  private let places: [Place]

  init(_ tokens: Tokens, _ lexicon: SegmentLexicon) {
    let list = tokens.list.span
    let keys = tokens.keys.span
    var places: [Place] = []
    for i in 1..<max(1, list.count) where list[i].kind == .word && list[i - 1].kind == .word {
      if list[i].traits.contains([.spaceBefore, .capitalised]), list[i - 1].traits.contains(.capitalised) {
        let left = lexicon.hash(keys, list[i - 1].keyRange)
        let right = lexicon.hash(keys, list[i].keyRange)
        places.append(Place(pair: CapitalPairs.hash(left, right), first: i - 1))
      }
    }
    places.sort()
    self.places = places
  }

  /// Whether a pair of words whose keys have those hashes begins at one of the tokens.
  func contains(_ left: LexiconHash, _ right: LexiconHash, in tokens: Range<Int>) -> Bool {
    let wanted = Place(pair: CapitalPairs.hash(left, right), first: tokens.lowerBound)
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low].pair == wanted.pair && places[low].first < tokens.upperBound
  }

  private static func hash(_ left: LexiconHash, _ right: LexiconHash) -> UInt64 {
    // Mixed first, so that their order counts.
    left.mixed(with: 1).mixed(with: right.value).value
  }
}
