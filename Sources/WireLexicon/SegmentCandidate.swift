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
  private var cuts: InlineArray<3, UInt8> = [0, 0, 0]
  private var count: UInt8 = 0

  /// How many places the word is cut at.
  var cutCount: Int { Int(count) }

  init(score: Float) {
    self.score = score
  }

  /// Adds a cut before a letter under 256.
  mutating func append(cut: Int) {
    cuts[cutCount] = UInt8(cut)
    count += 1
  }

  /// The letter before which the cut of that number is.
  func cut(_ number: Int) -> Int { Int(cuts[number]) }

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
    (number == 0 ? 0 : cut(number - 1))..<(number == cutCount ? length : cut(number))
  }

  func contains(cut: Int) -> Bool {
    for i in 0..<cutCount where self.cut(i) == cut { return true }
    return false
  }
}
