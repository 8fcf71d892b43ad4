import WireText

/// The ways to part the words that were weighed last: a story writes the same unknown word, a name or a fault, again and
/// again.
///
/// What is kept of a word is taken for that of another in one of 2⁶⁴ cases.
struct SegmentFinds {
  private struct Place {
    /// The hash of the word and of all that decides how it may be parted; 0 where nothing is kept.
    var mark: UInt64 = 0
    /// Where its ways begin in `ways`, and how many there are.
    var first: UInt32 = 0
    var count: UInt32 = 0
  }

  private static let size = 1_024
  /// So many ways are kept before all are forgotten: 48 KB.
  private static let most = 4_096

  private var places: [Place] = []
  private var ways: [SegmentCandidate] = []

  /// The mark of a word, which stands in `bytes`, by which ways that weigh `floor` or more where a lost space costs `prior`.
  static func mark(
    _ bytes: Span<UInt8>, _ word: ByteRange, floor: Float, prior: Float, followsNumber: Bool
  ) -> UInt64 {
    let weights = UInt64(floor.bitPattern) << 32 | UInt64(prior.bitPattern)
    let hash = LexiconHash(bytes, from: word.start, to: word.end, seed: weights)
    return max(1, hash.mixed(with: followsNumber ? 1 : 0).value)
  }

  /// Puts the ways of a mark into `candidates`; false where none are kept.
  func read(_ mark: UInt64, into candidates: inout [SegmentCandidate]) -> Bool {
    guard !places.isEmpty else { return false }
    let place = places[SegmentFinds.number(mark)]
    guard place.mark == mark else { return false }
    candidates.removeAll(keepingCapacity: true)
    for way in Int(place.first)..<Int(place.first + place.count) { candidates.append(ways[way]) }
    return true
  }

  /// Keeps the ways of a mark.
  mutating func keep(_ candidates: [SegmentCandidate], _ mark: UInt64) {
    if places.isEmpty || ways.count + candidates.count > SegmentFinds.most {
      places = [Place](repeating: Place(), count: SegmentFinds.size)
      ways.removeAll(keepingCapacity: true)
    }
    places[SegmentFinds.number(mark)] = Place(
      mark: mark, first: UInt32(ways.count), count: UInt32(candidates.count))
    ways.append(contentsOf: candidates)
  }

  private static func number(_ mark: UInt64) -> Int { Int(truncatingIfNeeded: mark) & (size - 1) }
}
