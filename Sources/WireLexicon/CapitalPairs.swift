import WireText

/// The places of a story where two words with a capital stand side by side, with a space between them.
struct CapitalPairs {
  /// The number of the first token of each pair, in order.
  private let firsts: [Int]

  init(_ tokens: Tokens) {
    let list = tokens.list.span
    var firsts: [Int] = []
    for i in 1..<max(1, list.count) where list[i].kind == .word && list[i - 1].kind == .word {
      if list[i].traits.contains([.spaceBefore, .capitalised]), list[i - 1].traits.contains(.capitalised) {
        firsts.append(i - 1)
      }
    }
    self.firsts = firsts
  }

  /// Whether a pair that begins at one of the tokens `range` has those keys.
  func contains(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>, in range: Range<Int>, of tokens: Tokens)
    -> Bool
  {
    for i in firsts[firstIndex(from: range.lowerBound)...] {
      guard i < range.upperBound else { return false }
      let first = tokens.list[i]
      let second = tokens.list[i + 1]
      guard Int(first.keyLength) == left.count, Int(second.keyLength) == right.count else { continue }
      if tokens.keys[first.keyRange].elementsEqual(left), tokens.keys[second.keyRange].elementsEqual(right) {
        return true
      }
    }
    return false
  }

  /// The index of the first pair that begins at the token or behind it.
  private func firstIndex(from token: Int) -> Int {
    var low = 0
    var high = firsts.count
    while low < high {
      let middle = (low + high) / 2
      if firsts[middle] < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
