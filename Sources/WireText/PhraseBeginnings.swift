/// Where a phrase may begin in a text, told by the first bytes of the phrases: nearly all places fail here.
///
/// A class, so that no scan copies its tables.
final class PhraseBeginnings: Sendable {
  /// What a byte is to a scan.
  struct Sort: OptionSet, Sendable {
    let rawValue: UInt8
    init(rawValue: UInt8) { self.rawValue = rawValue }
    /// A phrase begins with the byte, which is ASCII, in either case.
    static let first = Sort(rawValue: 1)
    /// It is an ASCII letter or digit.
    static let wordPart = Sort(rawValue: 2)
    /// It is a letter or digit with which no phrase starts inside a word.
    static let inner = Sort(rawValue: 4)
    /// It is one with which a phrase may start inside a word.
    static let insideFirst = Sort(rawValue: 8)
    /// It is the first byte of letters of U+00C0 to U+01BF, which start no phrase inside a word.
    static let latin = Sort(rawValue: 16)
    /// It is the first byte of Vietnamese letters, and others, which start no phrase inside a word.
    static let vietnamese = Sort(rawValue: 32)
  }

  /// By byte.
  let sorts: [Sort]
  /// The first two bytes of the phrases.
  private let pairs: BytePairs
  /// The same of those that may start inside a word.
  private let insidePairs: BytePairs
  /// The first two bytes of those under four bytes.
  private let shortPairs: BytePairs
  /// Those of two or three bytes that end at a word's edge.
  private let shortWords: QuadMarks
  /// The first two bytes of the others under four bytes.
  private let otherPairs: BytePairs
  /// The first four bytes of those that have four.
  private let quads: QuadMarks

  /// Takes the folds of the phrases.
  ///
  /// - Parameters:
  ///   - startInside: by phrase, whether it starts with a part of a word, and may do so inside one.
  ///   - endAtEdge: by phrase, whether it ends with a part of a word, and at a word's edge only.
  init(_ folds: [[UInt8]], startInside: [Bool], endAtEdge: [Bool]) {
    var sorts = [Sort](repeating: [], count: 256)
    var pairs = BytePairs()
    var insidePairs = BytePairs()
    var shortPairs = BytePairs()
    var shortWords = QuadMarks()
    var otherPairs = BytePairs()
    var quads = QuadMarks()
    for byte in UInt8(0)..<0x80 where ASCII.isLetter(byte) || ASCII.isDigit(byte) {
      sorts[Int(byte)] = [.wordPart, .inner]
    }
    var isLatinInside = false
    for (index, fold) in folds.enumerated() {
      let startsInside = startInside[index]
      guard let first = fold.first else { continue }
      pairs.insert(fold)
      if first < 0x80 {
        for byte in [first, ASCII.uppercased(first)] {
          sorts[Int(byte)].insert(.first)
          if startsInside {
            sorts[Int(byte)].remove(.inner)
            sorts[Int(byte)].insert(.insideFirst)
          }
        }
      }
      if startsInside {
        insidePairs.insert(fold)
        if first >= 0x80 { isLatinInside = true }
      }
      let quad = PhraseBeginnings.quad(fold)
      if fold.count >= 4 {
        quads.insert(PhraseBeginnings.small(quad))
        continue
      }
      shortPairs.insert(fold)
      if endAtEdge[index], fold.count > 1 {
        shortWords.insert(PhraseBeginnings.small(quad, fold.count))
      } else {
        otherPairs.insert(fold)
      }
    }
    if isLatinInside {
      // A letter with a mark may be one of those.
      for byte in 0..<0x80 where sorts[byte].contains(.inner) {
        sorts[byte].remove(.inner)
        sorts[byte].insert(.insideFirst)
      }
    } else {
      for byte in 0xC3...0xC6 { sorts[byte] = .latin }
      sorts[0xE1] = .vietnamese
    }
    self.sorts = sorts
    self.pairs = pairs
    self.insidePairs = insidePairs
    self.shortPairs = shortPairs
    self.shortWords = shortWords
    self.otherPairs = otherPairs
    self.quads = quads
  }

  /// The first offset from `offset` to `end`, which are inside a word, at which the word may end or a phrase start; `end`
  /// where there is none. What stands there may be a mark of the letter before it.
  ///
  /// - Parameter sorts: those of `self`, which the caller keeps at hand.
  @inline(__always)
  func skipWord(_ bytes: Span<UInt8>, from offset: Int, to end: Int, _ sorts: Span<Sort>) -> Int {
    precondition(offset >= 0 && end <= bytes.count && sorts.count == 256, "a range lies outside its bytes")
    var i = offset
    while i < end {
      // SAFETY: `i` lies under `end`, and so in the bytes; the table has a sort for each byte.
      let byte = unsafe bytes[unchecked: i]
      let sort = unsafe sorts[unchecked: Int(byte)]
      if sort.contains(.inner) {
        i &+= 1
      } else if sort.contains(.insideFirst) {
        guard i + 2 < end, bytes[i + 1] < 0x80, bytes[i + 2] < 0xCC, !insidePairs.contains(byte, bytes[i + 1])
        else { return i }
        i &+= 1
      } else if sort.contains(.latin) {
        guard PhraseBeginnings.isLatinLetter(byte, bytes[i + 1]) else { return i }
        i &+= 2
      } else if sort.contains(.vietnamese) {
        let second = bytes[i + 1]
        guard second == 0xBB || second == 0xBA && bytes[i + 2] >= 0xA0 else { return i }
        i &+= 3
      } else {
        return i
      }
    }
    return end
  }

  /// Whether the two bytes are those of a letter of U+00C0 to U+01BF that folds to one beyond ASCII.
  @inline(__always)
  private static func isLatinLetter(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    // The signs of multiplication and division, and `ß`, which folds to two letters.
    case 0xC3: second != 0x97 && second != 0xB7 && second != 0x9F
    // `İ` and `ſ`.
    case 0xC4: second != 0xB0
    case 0xC5: second != 0xBF
    default: true
    }
  }

  /// Whether a phrase may start with the piece of text at `i`; an ASCII one has no mark, and is of the sort `.first`.
  @inline(__always)
  func mayStart(_ bytes: Span<UInt8>, at i: Int, to end: Int) -> Bool {
    guard i &+ 8 <= end else { return true }
    let word = bytes.eightBytes(at: i)
    if PhraseBeginnings.isPlain(word) { return hasBeginning(UInt32(truncatingIfNeeded: word)) }
    return hasPair(bytes, at: i) && mayStartFolded(bytes, at: i, to: end)
  }

  /// Whether a phrase may begin with the first two bytes of a text, which has eight.
  @inline(__always)
  private func hasPair(_ bytes: Span<UInt8>, at i: Int) -> Bool {
    let (first, second) = (bytes[i], bytes[i + 1])
    guard first < 0x80 else { return true }
    let next: Int
    switch second {
    case ..<0x80: next = i + 2
    case 0xC3 where bytes[i + 2] != 0x9F, 0xC4 where bytes[i + 2] < 0xB0: next = i + 3
    case 0xE1 where bytes[i + 2] == 0xBB || bytes[i + 2] == 0xBA && bytes[i + 3] >= 0xA0: next = i + 4
    default: return true
    }
    // A mark may make another letter of it; else its fold has the same first byte.
    return bytes[next] >= 0xCC || pairs.contains(first, second)
  }

  /// Whether the first four bytes are their own fold but for capitals: with the one after them they are ASCII and no
  /// controls, and hold no two spaces beside each other.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    let odd = EightBytes.beyondASCII(in: word) | EightBytes.below(0x20, in: word)
    guard odd & EightBytes.mask(5) == 0 else { return false }
    let fromSpaces = UInt32(truncatingIfNeeded: word) ^ 0x2020_2020
    return fromSpaces >> 8 & 0xFFFF != 0 && fromSpaces >> 16 != 0
  }

  /// Whether a phrase may start with any piece of text.
  @inline(never)
  private func mayStartFolded(_ bytes: Span<UInt8>, at start: Int, to end: Int) -> Bool {
    var quad: UInt64 = 0
    var count: UInt64 = 0
    var i = start
    var followsSpace = false
    while i < end {
      let unit = FoldedUnit(bytes, at: i, to: end)
      i &+= unit.length
      let isSpace = unit.isSpace
      if unit.count == 0 || isSpace && followsSpace { continue }
      followsSpace = isSpace
      quad |= unit.bytes &<< (8 &* count)
      count &+= UInt64(truncatingIfNeeded: unit.count)
      if count >= 4 { return hasBeginning(UInt32(truncatingIfNeeded: quad)) }
    }
    return true
  }

  /// Whether a phrase may begin with these bytes, the first lowest.
  @inline(__always)
  private func hasBeginning(_ quad: UInt32) -> Bool {
    if quads.contains(PhraseBeginnings.small(quad)) { return true }
    let (first, second) = (UInt8(truncatingIfNeeded: quad), UInt8(truncatingIfNeeded: quad >> 8))
    return shortPairs.contains(first, second) && isShort(quad)
  }

  /// Whether a phrase under four bytes may begin with these bytes.
  @inline(never)
  private func isShort(_ quad: UInt32) -> Bool {
    if otherPairs.contains(UInt8(truncatingIfNeeded: quad), UInt8(truncatingIfNeeded: quad >> 8)) {
      return true
    }
    return isShortWord(quad, 2) || isShortWord(quad, 3)
  }

  /// Whether the first bytes of four are a phrase, and no ASCII letter follows.
  private func isShortWord(_ quad: UInt32, _ count: Int) -> Bool {
    guard !ASCII.isLetter(UInt8(truncatingIfNeeded: quad >> UInt32(8 * count))) else { return false }
    return shortWords.contains(PhraseBeginnings.small(quad, count))
  }

  /// The first four bytes of a fold, the first lowest.
  private static func quad(_ fold: [UInt8]) -> UInt32 {
    fold.prefix(4).enumerated().reduce(0) { $0 | UInt32($1.element) << UInt32(8 * $1.offset) }
  }

  /// Four bytes with small letters for ASCII capitals; what is no letter may be another sign.
  @inline(__always)
  private static func small(_ quad: UInt32) -> UInt32 { quad | 0x2020_2020 }

  /// The same of the first two or three of them alone.
  private static func small(_ quad: UInt32, _ count: Int) -> UInt32 {
    small(quad) & (1 << UInt32(8 * count) - 1)
  }
}
