/// Which keys of words phrases may start with, or start inside of: nearly all words of a text fail here.
///
/// A class, so that no scan copies its tables.
final class PhraseKeys: Sendable {
  /// The words that phrases start with, cut to four bytes; not those that may do so inside a word.
  private let words: QuadMarks
  /// Whether one of them may end inside a word, and is too short for four bytes to tell.
  private let startAnywhere: Bool
  /// The first bytes, eight times each, of the phrases that may start inside a word.
  private let insideFirsts: [UInt64]
  /// The first two bytes of them.
  private let insidePairs: BytePairs
  /// The same as `words` of them.
  private let insideWords: QuadMarks
  /// Whether a word of one byte is among them.
  private let startInsideAnywhere: Bool

  /// Takes the folds of the phrases.
  ///
  /// - Parameters:
  ///   - startsWord: by phrase, whether it starts with a part of a word.
  ///   - startInside: by phrase, whether it may do so inside one.
  ///   - endAtEdge: by phrase, whether it ends with a part of a word, and at a word's edge only.
  init(_ folds: [[UInt8]], startsWord: [Bool], startInside: [Bool], endAtEdge: [Bool]) {
    var words = QuadMarks()
    var startAnywhere = false
    var insideFirsts: [UInt64] = []
    var insidePairs = BytePairs()
    var insideWords = QuadMarks()
    var startInsideAnywhere = false
    for (index, fold) in folds.enumerated() where startsWord[index] {
      let word = PhraseKeys.firstWord(fold)
      let first = PhraseKeys.cut(word.span.eightBytes(at: 0, before: word.count), to: word.count)
      if startInside[index] {
        let byte = EightBytes.all(fold[0])
        if !insideFirsts.contains(byte) { insideFirsts.append(byte) }
        insidePairs.insert(fold)
        insideWords.insert(first)
        if word.count == 1 { startInsideAnywhere = true }
      } else {
        words.insert(first)
        if word.count == fold.count, word.count < 4, !endAtEdge[index] { startAnywhere = true }
      }
    }
    self.words = words
    self.startAnywhere = startAnywhere
    self.insideFirsts = insideFirsts
    self.insidePairs = insidePairs
    self.insideWords = insideWords
    self.startInsideAnywhere = startInsideAnywhere
  }

  /// Whether a phrase may start with the word whose key has `count` bytes from `start` on, if none may start inside.
  @inline(__always)
  func mayStart(_ keys: Span<UInt8>, at start: Int, count: Int) -> Bool {
    if startAnywhere { return true }
    let word =
      start <= keys.count &- 8
      ? keys.eightBytes(at: start) : keys.eightBytes(at: start, before: start &+ count)
    return words.contains(PhraseKeys.cut(word, to: count))
  }

  /// Whether a phrase that may start inside a word starts in one of those whose keys stand behind one another in `range`.
  func mayStartInside(_ keys: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if insideFirsts.isEmpty { return false }
    if startInsideAnywhere { return true }
    let list = insideFirsts
    let firsts = list.span
    var place = range.lowerBound
    while place < range.upperBound {
      let word =
        range.upperBound &- place >= 8
        ? keys.eightBytes(at: place) : keys.eightBytes(at: place, before: range.upperBound)
      var found: UInt64 = 0
      for index in firsts.indices { found |= EightBytes.below(1, in: word ^ firsts[index]) }
      while found != 0 {
        if startsInside(keys, at: place &+ EightBytes.countBefore(found), to: range.upperBound) {
          return true
        }
        found &= found &- 1
      }
      place &+= 8
    }
    return false
  }

  @inline(__always)
  private func startsInside(_ keys: Span<UInt8>, at start: Int, to end: Int) -> Bool {
    guard start &+ 1 < end, insidePairs.contains(keys[start], keys[start &+ 1]) else { return false }
    let word = keys.eightBytes(at: start, before: end)
    for count in 2...4 where insideWords.contains(PhraseKeys.cut(word, to: count)) { return true }
    return false
  }

  /// The parts of a word that a fold starts with.
  private static func firstWord(_ fold: [UInt8]) -> [UInt8] {
    let span = fold.span
    var end = 0
    while end < fold.count, PhraseMatcher.isWordPart(span.scalarClass(at: end)) {
      end += span.scalar(at: end).length
    }
    return Array(fold[..<end])
  }

  /// The first `count` bytes of a word, four at most.
  @inline(__always)
  private static func cut(_ word: UInt64, to count: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: word & EightBytes.mask(min(count, 4)))
  }
}
