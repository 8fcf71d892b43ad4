/// The best ways to part a word that were found up to each letter.
///
/// A state is the number of parts (1 to 4) and whether one of them is unknown; each keeps its two best ways.
struct SegmentLattice {
  private struct Way {
    var score: Float
    /// The letter where the last part starts, and the way up to there.
    var start: UInt8
    var before: UInt8
  }

  private static var mostParts: Int { SegmentCandidate.mostCuts + 1 }
  private static var statesPerLetter: Int { mostParts * 2 }
  private static var keep: Int { 2 }
  private static var nothing: Way { Way(score: -.infinity, start: 0, before: .max) }

  /// For each letter the ways of each state, the best first; only those of states whose bit is set mean anything.
  private var ways: [Way] = []
  /// For each letter a bit for each state that some way leads up to it in.
  private var states: [UInt8] = []

  /// Makes ready for a word of `count` letters.
  mutating func reset(_ count: Int) {
    if states.isEmpty {
      states = [UInt8](repeating: 0, count: SegmentScale.longestWord + 1)
      ways = [Way](
        repeating: SegmentLattice.nothing,
        count: states.count * SegmentLattice.statesPerLetter * SegmentLattice.keep)
    }
    for letter in 0...count { states[letter] = 0 }
  }

  /// Whether some way leads up to the letter.
  func isReached(_ letter: Int) -> Bool { letter == 0 || states[letter] != 0 }

  /// The score of the best way up to the letter that another part can follow; 0 at the first letter, where there is none yet.
  func best(upTo letter: Int) -> Float {
    guard letter > 0 else { return 0 }
    return best(upTo: letter, parts: SegmentLattice.mostParts - 1)
  }

  /// Whether two more parts, which come to `most` at best, can follow what leads up to the letter, and weigh `floor` with it.
  func leavesRoom(after letter: Int, most: Float, floor: Float) -> Bool {
    letter == 0 || best(upTo: letter, parts: SegmentLattice.mostParts - 2) + most >= floor
  }

  /// The score of the best way up to the letter of so many parts or fewer.
  private func best(upTo letter: Int, parts: Int) -> Float {
    var best = -Float.infinity
    var left = states[letter] & SegmentLattice.states(upToParts: parts)
    while left != 0 {
      best = max(best, ways[SegmentLattice.firstWay(letter, state: left.trailingZeroBitCount)].score)
      left &= left - 1
    }
    return best
  }

  /// Adds the part from `start` to `end` to all ways that lead to its start; `cut` is what a lost space costs.
  ///
  /// Ways that weigh less than `least` with it are left out.
  mutating func add(
    _ part: SegmentPart, from start: Int, to end: Int, of count: Int, cut: Float, least: Float
  ) {
    let unknown = part.isUnknown ? 1 : 0
    guard start > 0 else {
      guard part.score >= least else { return }
      return insert(Way(score: part.score, start: 0, before: .max), at: end, state: unknown)
    }
    // A third part that is not the last leaves room for the fourth alone.
    let most = SegmentLattice.mostParts - (end < count ? 2 : 1)
    var left = states[start] & SegmentLattice.states(upToParts: most)
    if part.isUnknown { left &= SegmentLattice.knownStates }
    while left != 0 {
      let state = left.trailingZeroBitCount
      left &= left - 1
      let first = SegmentLattice.firstWay(start, state: state)
      for number in first..<first + SegmentLattice.keep {
        let before = ways[number]
        let score = before.score + part.score + cut
        guard before.score > -.infinity, score >= least else { break }
        let way = Way(
          score: score, start: UInt8(truncatingIfNeeded: start),
          before: UInt8(truncatingIfNeeded: number - SegmentLattice.firstWay(start, state: 0)))
        insert(way, at: end, state: state + 2 + unknown)
      }
    }
  }

  private mutating func insert(_ way: Way, at letter: Int, state: Int) {
    let first = SegmentLattice.firstWay(letter, state: state)
    let bit: UInt8 = 1 << UInt8(state)
    if states[letter] & bit == 0 {
      states[letter] |= bit
      ways[first] = way
      ways[first + 1] = SegmentLattice.nothing
    } else if way.score > ways[first].score {
      ways[first + 1] = ways[first]
      ways[first] = way
    } else if way.score > ways[first + 1].score {
      ways[first + 1] = way
    }
  }

  /// Puts the best ways to part all `count` letters into `candidates`, the best first, at most four.
  func collect(_ count: Int, into candidates: inout [SegmentCandidate]) {
    candidates.removeAll(keepingCapacity: true)
    var left = states[count] & ~SegmentLattice.states(upToParts: 1)
    while left != 0 {
      let first = SegmentLattice.firstWay(count, state: left.trailingZeroBitCount)
      left &= left - 1
      for number in first..<first + SegmentLattice.keep where ways[number].score > -.infinity {
        var at = candidates.count
        while at > 0, candidates[at - 1].score < ways[number].score { at -= 1 }
        guard at < 4 else { continue }
        candidates.insert(candidate(ways[number]), at: at)
        if candidates.count > 4 { candidates.removeLast() }
      }
    }
  }

  private func candidate(_ last: Way) -> SegmentCandidate {
    var candidate = SegmentCandidate(score: last.score)
    var way = last
    while way.start > 0 {
      candidate.append(cut: Int(way.start))
      way = ways[SegmentLattice.firstWay(Int(way.start), state: 0) + Int(way.before)]
    }
    candidate.reverse()
    return candidate
  }

  /// The number of the best way of a state: its parts less one, doubled, and one more if one of them is unknown.
  @inline(__always)
  private static func firstWay(_ letter: Int, state: Int) -> Int {
    (letter * statesPerLetter + state) * keep
  }

  /// The bits of the states of so many parts or fewer.
  @inline(__always)
  private static func states(upToParts parts: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: 1 << (2 * parts) - 1)
  }

  /// The bits of the states without an unknown part.
  private static var knownStates: UInt8 { 0b0101_0101 }
}

/// What a part of a word weighs on its own.
struct SegmentPart {
  /// The power of ten of its standing as a word.
  var score: Float
  /// Whether neither the lexicon nor the story has it.
  var isUnknown = false
}
