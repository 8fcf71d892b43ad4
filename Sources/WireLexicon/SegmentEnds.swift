/// What the last part of a word weighs, for each letter that it may start at.
///
/// They are found before the parts in front of them, and bound what these can come to: most ways into a word lead to no
/// end that is light enough to reach the floor, and are left where they begin.
struct SegmentEnds {
  private var parts = InlineArray<97, SegmentPart?>(repeating: nil)
  private var following = InlineArray<97, Float>(repeating: 0)
  private var later = InlineArray<97, Float>(repeating: 0)
  /// The best of the parts that were added.
  private var best = -Float.infinity

  /// Begins another word, of `count` letters.
  mutating func reset(_ count: Int) {
    best = -.infinity
    following[count] = SegmentScale.bestPart
    later[count] = -.infinity
  }

  /// Adds what stands between `start` and the word's end; nil where it is no part. The later ones are added first.
  ///
  /// `cut` is what a lost space costs, and no part weighs more than `most`.
  mutating func add(_ part: SegmentPart?, from start: Int, cut: Float, most: Float) {
    parts[start] = part
    let score = part?.score ?? -.infinity
    later[start] = best + cut + most
    following[start] = min(SegmentScale.bestPart, max(score, later[start]) + SegmentScale.slack)
    best = max(best, score)
  }

  /// The part from a letter to the end.
  func part(from start: Int) -> SegmentPart? { parts[start] }

  /// The most that all that follows a cut before the letter can come to, with some slack.
  func most(after letter: Int) -> Float { following[letter] }

  /// The same where two more parts follow.
  func mostOfTwo(after letter: Int) -> Float { later[letter] }
}
