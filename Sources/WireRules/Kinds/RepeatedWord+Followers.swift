import WireText

extension RepeatedWord {
  /// The words before which a word may stand twice, and the endings of such words.
  struct Followers: Sendable {
    private let words: ByteWordSet
    private let endings: [[UInt8]]

    /// Takes words, and endings after a hyphen: `-ing`.
    init(_ list: [String]) {
      words = ByteWordSet(keysOf: list.filter { !$0.hasPrefix("-") })
      endings = list.filter { $0.hasPrefix("-") }.map { WordKey.make(String($0.dropFirst())) }
    }

    func contains(_ keys: Span<UInt8>, _ range: Range<Int>) -> Bool {
      words.contains(keys, range)
        || endings.contains { ending in
          let start = range.upperBound - ending.count
          return start > range.lowerBound && ending.indices.allSatisfy { keys[start + $0] == ending[$0] }
        }
    }
  }
}
