/// One way to part a word.
struct SegmentCandidate {
  /// The most places that one word is cut at.
  static let mostCuts = 3

  /// The power of ten of the parts standing so.
  var score: Float
  /// How much oftener than by chance the parts stand beside each other and their neighbours, as a power of ten; 0 until that
  /// was asked.
  var support: Float = 0
  /// The letters before which the word is cut, in order.
  private(set) var cuts: InlineArray<3, Int> = [0, 0, 0]
  private(set) var cutCount = 0

  init(score: Float) {
    self.score = score
  }

  mutating func append(cut: Int) {
    cuts[cutCount] = cut
    cutCount += 1
  }

  /// Turns the order of the cuts round.
  mutating func reverse() {
    for i in 0..<cutCount / 2 {
      let other = cuts[cutCount - 1 - i]
      cuts[cutCount - 1 - i] = cuts[i]
      cuts[i] = other
    }
  }

  /// The letters of a part of a word of `length` letters; parts count from 0.
  func part(_ number: Int, of length: Int) -> Range<Int> {
    (number == 0 ? 0 : cuts[number - 1])..<(number == cutCount ? length : cuts[number])
  }

  func contains(cut: Int) -> Bool {
    for i in 0..<cutCount where cuts[i] == cut { return true }
    return false
  }
}
