/// What a text is compared by: its words in order, its numbers and names, and a sketch of its pairs of words.
///
/// Case, normal form, punctuation and white space don't count.
struct TextPrint: Sendable {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The hash of the words in order: a polynomial of their hashes, so that the hashes of two texts give that of both.
  private(set) var words: UInt64 = 0
  /// The sum of the hashes of numbers and of words with a capital inside a sentence: what must agree where two texts say
  /// the same in other words.
  private(set) var facts: UInt32 = 0
  /// The number of words.
  private(set) var count = 0
  private(set) var sketch = MinHash()
  private var previous: UInt64 = 0

  /// Adds a word by its hash.
  ///
  /// - Parameter isFact: whether it is a number or a name.
  @inline(__always)
  mutating func add(_ word: UInt64, isFact: Bool) {
    words = words &* Self.factor &+ word
    sketch.add(previous &* Self.factor ^ word)
    if isFact { facts &+= UInt32(truncatingIfNeeded: word) }
    previous = word
    count &+= 1
  }

  /// Adds a text that follows; the pair of words at the joint is left out.
  mutating func add(_ text: TextPrint) {
    for _ in 0..<text.count { words = words &* Self.factor }
    words = words &+ text.words
    facts &+= text.facts
    count += text.count
    sketch.add(text.sketch)
  }
}
