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

  private static let mostParts = SegmentCandidate.mostCuts + 1
  private static let keep = 2
  private static let waysPerLetter = mostParts * 2 * keep
  private static let nothing = Way(score: -.infinity, start: 0, before: .max)

  private var ways: [Way] = []
  private var reached: [Bool] = []

  /// Makes ready for a word of `count` letters.
  mutating func reset(_ count: Int) {
    ways.removeAll(keepingCapacity: true)
    reached.removeAll(keepingCapacity: true)
    ways.append(
      contentsOf: repeatElement(SegmentLattice.nothing, count: (count + 1) * SegmentLattice.waysPerLetter))
    reached.append(contentsOf: repeatElement(false, count: count + 1))
    reached[0] = true
  }

  /// Whether some way leads up to the letter.
  func isReached(_ letter: Int) -> Bool { reached[letter] }

  /// Whether two more parts can follow what leads up to the letter, and weigh `floor` together with it.
  func leavesRoom(after letter: Int, cut: Float, floor: Float) -> Bool {
    guard letter > 0 else { return true }
    var best = -Float.infinity
    let first = letter * SegmentLattice.waysPerLetter
    for parts in 1..<SegmentLattice.mostParts - 1 {
      for unknown in 0...1 {
        best = max(best, ways[first + SegmentLattice.number(parts: parts, unknown: unknown, place: 0)].score)
      }
    }
    return best + 2 * (cut + SegmentScale.bestPart) >= floor
  }

  /// Adds the part from `start` to `end` to all ways that lead to its start; `cut` is what a lost space costs.
  ///
  /// Ways that can't reach `floor` with the best of words after them are left out.
  mutating func add(
    _ part: SegmentPart, from start: Int, to end: Int, of count: Int, cut: Float, floor: Float
  ) {
    let unknown = part.isUnknown ? 1 : 0
    let least = end < count ? floor - cut - SegmentScale.bestPart : floor
    guard start > 0 else {
      guard part.score >= least else { return }
      insert(Way(score: part.score, start: 0, before: .max), at: end, parts: 1, unknown: unknown)
      return
    }
    for parts in 1..<SegmentLattice.mostParts {
      // A third part that is not the last leaves room for the fourth alone.
      if parts + 1 == SegmentLattice.mostParts, end < count { break }
      for unknownBefore in 0...(1 - unknown) {
        for place in 0..<SegmentLattice.keep {
          let number = SegmentLattice.number(parts: parts, unknown: unknownBefore, place: place)
          let before = ways[start * SegmentLattice.waysPerLetter + number]
          let score = before.score + part.score + cut
          guard before.score > -.infinity, score >= least else { break }
          let way = Way(
            score: score, start: UInt8(truncatingIfNeeded: start),
            before: UInt8(truncatingIfNeeded: number))
          insert(way, at: end, parts: parts + 1, unknown: unknownBefore + unknown)
        }
      }
    }
  }

  private mutating func insert(_ way: Way, at letter: Int, parts: Int, unknown: Int) {
    let first =
      letter * SegmentLattice.waysPerLetter + SegmentLattice.number(parts: parts, unknown: unknown, place: 0)
    reached[letter] = true
    if way.score > ways[first].score {
      ways[first + 1] = ways[first]
      ways[first] = way
    } else if way.score > ways[first + 1].score {
      ways[first + 1] = way
    }
  }

  /// Puts the best ways to part all `count` letters into `candidates`, the best first, at most four.
  func collect(_ count: Int, into candidates: inout [SegmentCandidate]) {
    candidates.removeAll(keepingCapacity: true)
    for number in SegmentLattice.number(parts: 2, unknown: 0, place: 0)..<SegmentLattice.waysPerLetter {
      let way = ways[count * SegmentLattice.waysPerLetter + number]
      guard way.score > -.infinity else { continue }
      var at = candidates.count
      while at > 0, candidates[at - 1].score < way.score { at -= 1 }
      candidates.insert(candidate(way), at: at)
      if candidates.count > 4 { candidates.removeLast() }
    }
  }

  private func candidate(_ last: Way) -> SegmentCandidate {
    var candidate = SegmentCandidate(score: last.score)
    var way = last
    while way.start > 0 {
      candidate.append(cut: Int(way.start))
      way = ways[Int(way.start) * SegmentLattice.waysPerLetter + Int(way.before)]
    }
    candidate.reverse()
    return candidate
  }

  private static func number(parts: Int, unknown: Int, place: Int) -> Int {
    ((parts - 1) * 2 + unknown) * keep + place
  }
}

/// What a part of a word weighs on its own.
struct SegmentPart {
  /// The power of ten of its standing as a word.
  var score: Float
  /// Whether neither the lexicon nor the story has it.
  var isUnknown = false
}
