/// The first four bytes of phrases: a test that most places of a text fail that pass the one of the first two.
struct PhraseBeginnings: Sendable {
  /// A bit for each value that a mix of four bytes has.
  private var quads = [UInt64](repeating: 0, count: 256)
  /// A bit for each value that a mix of two letters has: the phrases of two letters that need a word's edge.
  private var words = [UInt64](repeating: 0, count: 16)
  /// By first byte and the one after it, 256 bits each: whether a phrase may start so that four bytes don't tell.
  private let others: [UInt64]

  /// How four bytes tell a phrase.
  private enum Sort {
    /// It has four bytes or more, and begins with an ASCII byte.
    case quad
    /// It is three, or two, ASCII letters, and the next byte is that of no letter or digit.
    case threeLetters
    case twoLetters
    case other
  }

  /// Takes the folds of the phrases.
  ///
  /// - Parameters:
  ///   - needEdges: by phrase, whether it starts and ends at a word's edges only.
  ///   - pairs: makes the table of the pairs of bytes with which phrases may start.
  init(_ folds: [[UInt8]], _ needEdges: [Bool], pairs: ([[UInt8]]) -> [UInt64]) {
    let sorts = zip(folds, needEdges).map(PhraseBeginnings.sort)
    others = pairs(zip(folds, sorts).filter { $0.1 == .other }.map(\.0))
    let edges = (UInt8(0x20)..<0x80).filter { !PhraseMatcher.isWordPart(ScalarClass.ofASCII($0)) }
    for (fold, sort) in zip(folds, sorts) {
      switch sort {
      case .quad: add(fold)
      case .threeLetters: for edge in edges { add(fold + [edge]) }
      case .twoLetters:
        let bit = PhraseBeginnings.bit(fold[0], fold[1])
        words[bit >> 6] |= 1 << UInt64(bit & 63)
      case .other: break
      }
    }
  }

  private static func sort(_ fold: [UInt8], _ needsEdges: Bool) -> Sort {
    if fold.count >= 4 { return .quad }
    guard needsEdges, fold.allSatisfy(ASCII.isLetter) else { return .other }
    return fold.count == 3 ? .threeLetters : fold.count == 2 ? .twoLetters : .other
  }

  private mutating func add(_ fold: [UInt8]) {
    let bit = PhraseBeginnings.bit((0..<4).reduce(UInt32(0)) { $0 | UInt32(fold[$1]) << UInt32(8 * $1) })
    quads[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// Whether a phrase may start with the ASCII byte at `i`.
  @inline(__always)
  func mayStart(_ bytes: Span<UInt8>, at i: Int, to end: Int) -> Bool {
    guard i + 5 < end else { return true }
    let first = bytes[i]
    let second = bytes[i + 1]
    let third = bytes[i + 2]
    if others[Int(first) << 2 | Int(second >> 6)] >> UInt64(second & 63) & 1 != 0 { return true }
    let quad = UInt32(first) | UInt32(second) << 8 | UInt32(third) << 16 | UInt32(bytes[i + 3]) << 24
    guard PhraseBeginnings.isPlain(quad, bytes[i + 4], bytes[i + 5]) else { return true }
    let bit = PhraseBeginnings.bit(quad)
    if quads[bit >> 6] >> UInt64(bit & 63) & 1 != 0 { return true }
    let word = PhraseBeginnings.bit(first, second)
    return words[word >> 6] >> UInt64(word & 63) & 1 != 0 && !ASCII.isLetter(third)
  }

  /// Whether four bytes, followed by `next` and `afterNext`, are their own fold but for capitals: they hold ASCII and
  /// letters of Latin-1 without marks, and no white space but single spaces.
  @inline(__always)
  private static func isPlain(_ quad: UInt32, _ next: UInt8, _ afterNext: UInt8) -> Bool {
    let controls = (quad &- 0x2020_2020) & ~quad & 0x8080_8080
    let fromSpaces = quad ^ 0x2020_2020
    let hasTwoSpaces = fromSpaces & 0xFFFF == 0 || fromSpaces & 0xFF_FF00 == 0 || fromSpaces >> 16 == 0
    guard controls == 0, !hasTwoSpaces else { return false }
    if quad & 0x8080_8080 == 0 { return next < 0xCC }
    return hasOnlyLatin1(quad, next, afterNext)
  }

  /// Whether the letters beyond ASCII of four bytes are of U+00C0 to U+00FF, and none is `ß`, which folds to two letters.
  private static func hasOnlyLatin1(_ quad: UInt32, _ next: UInt8, _ afterNext: UInt8) -> Bool {
    var rest = UInt64(quad) | UInt64(next) << 32
    var left = 4
    while left > 0 {
      if rest & 0x80 == 0 {
        rest >>= 8
        left -= 1
        continue
      }
      guard rest & 0xFF == 0xC3, rest >> 8 & 0xFF != 0x9F else { return false }
      rest >>= 16
      left -= 2
    }
    return (left == 0 ? next : afterNext) < 0xCC
  }

  /// The place of four bytes among 16,384; a capital has that of its small letter, in ASCII and in U+00C0 to U+00DE.
  @inline(__always)
  private static func bit(_ quad: UInt32) -> Int {
    Int(((quad | 0x2020_2020) &* 0x9E37_79B1) >> 18)
  }

  /// The place of two ASCII letters among 1,024, which is theirs alone.
  @inline(__always)
  private static func bit(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }
}
