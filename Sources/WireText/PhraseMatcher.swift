/// One scan of a text for many phrases.
///
/// Both sides are compared by `WordKey`, so that case, normal form, apostrophes and hyphens do not matter, and a run of
/// white space is one space. A hit starts and ends between letters: marks stay with theirs.
package struct PhraseMatcher: Sendable {
  let trie: PhraseTrie
  private let edges: [Phrase.Edges]
  /// By phrase: whether its first and last pieces are parts of a word, so that a word's edge has to be there.
  private let startsWord: [Bool]
  private let endsWord: [Bool]
  /// Where a phrase may begin.
  let beginnings: PhraseBeginnings
  /// The same for words whose keys are known.
  let wordKeys: PhraseKeys
  /// Whether any phrase may end inside what a letter folds to.
  let hasOpen: Bool

  /// Whether there is nothing to look for.
  package let isEmpty: Bool

  /// Folds the phrases; 200 of them take about 0.1 ms.
  package init(_ phrases: [Phrase]) {
    let folds = phrases.map { PhraseMatcher.fold(Array($0.text.utf8)) }
    var trie = PhraseTrie(bytes: folds.reduce(0) { $0 + $1.count })
    for fold in folds { trie.add(fold) }
    self.trie = trie
    let startsWord = folds.map { !$0.isEmpty && PhraseMatcher.isWordPart($0.span.scalarClass(at: 0)) }
    let endsWord = folds.map { PhraseMatcher.isWordPart($0.span.scalarClass(before: $0.count)) }
    let startInside = zip(phrases, startsWord).map { !$0.edges.isBoundAtStart && $1 }
    let endAtEdge = zip(phrases, endsWord).map { $0.edges == .words && $1 }
    self.beginnings = PhraseBeginnings(folds, startInside: startInside, endAtEdge: endAtEdge)
    self.wordKeys = PhraseKeys(
      folds, startsWord: startsWord, startInside: startInside, endAtEdge: endAtEdge)
    self.edges = phrases.map(\.edges)
    self.startsWord = startsWord
    self.endsWord = endsWord
    self.hasOpen = phrases.contains { $0.edges == .open || $0.edges == .openEnd }
    self.isEmpty = folds.allSatisfy(\.isEmpty)
  }

  /// Appends the hits in `range`, ordered by start and then by end; the range is taken as a text of its own.
  package func hits(in bytes: Span<UInt8>, _ range: ByteRange, into hits: inout [PhraseHit]) {
    guard !isEmpty else { return }
    let start = FoldedUnit.boundary(from: range.start, to: range.end, in: bytes)
    _ = scan(bytes, from: start, to: range.end, of: range, into: &hits)
  }

  /// Appends the hits that start from `start`, where a piece starts, up to `stop`; returns the offset up to which all that
  /// may start is found, which may lie behind `stop`.
  func scan(
    _ bytes: Span<UInt8>, from start: Int, to stop: Int, of range: ByteRange, into hits: inout [PhraseHit]
  ) -> Int {
    let end = range.end
    precondition(end <= bytes.count, "a range lies outside its bytes")
    let beginnings = beginnings
    let table = beginnings.sorts
    let sorts = table.span
    var i = start
    while i < stop {
      let first = bytes[i]
      let isInside: Bool
      if first < 0x80, !FoldedUnit.mayJoin(bytes, at: i + 1, to: end) {
        let sort = sorts[Int(first)]
        if sort.contains(.first), beginnings.mayStart(bytes, at: i, to: end) {
          match(bytes, at: i, range, into: &hits)
        }
        isInside = sort.contains(.wordPart)
        i &+= 1
      } else {
        let unit = FoldedUnit(bytes, at: i, to: end)
        if unit.count > 0, trie.roots[Int(unit.bytes & 0xFF)] != 0, beginnings.mayStart(bytes, at: i, to: end)
        {
          match(bytes, at: i, range, into: &hits)
        }
        isInside = first >= 0x80 && PhraseMatcher.isLatinLetter(first, bytes[i + 1])
        i &+= unit.length
      }
      guard isInside else { continue }
      i = beginnings.skipWord(bytes, from: i, to: end, sorts)
      guard i + 1 < end else { continue }
      if bytes[i] >= 0xCC {
        i = FoldedUnit.boundary(from: i, to: end, in: bytes)
      } else if bytes[i] == UInt8(ascii: " "), bytes[i + 1] < 0x80 {
        // No phrase starts with a space, and no mark follows.
        i &+= 1
      }
    }
    return i
  }

  /// Whether the first two bytes of a scalar are those of a letter of French, Spanish, German or Vietnamese beyond ASCII;
  /// for what doesn't look so it isn't known.
  @inline(__always)
  private static func isLatinLetter(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xC3: second != 0x97 && second != 0xB7
    case 0xC4...0xC6: true
    case 0xE1: second == 0xBA || second == 0xBB
    default: false
    }
  }

  /// Appends the hits that start at `start`.
  func match(_ bytes: Span<UInt8>, at start: Int, _ range: ByteRange, into hits: inout [PhraseHit]) {
    var node: UInt32 = 0
    var i = start
    var followsSpace = false
    while i < range.end {
      let unit = FoldedUnit(bytes, at: i, to: range.end)
      i += unit.length
      if unit.count == 0 || unit.isSpace && followsSpace { continue }
      followsSpace = unit.isSpace
      if unit.count <= 8 {
        var folded = unit.bytes
        for place in 1...unit.count {
          guard step(&node, UInt8(truncatingIfNeeded: folded)) else { return }
          folded >>= 8
          if hasOpen, place < unit.count { report(node, bytes, start, i, range, isInside: true, into: &hits) }
        }
      } else {
        let key = FoldedUnit.key(bytes, ByteRange(i - unit.length, i))
        for (place, byte) in key.enumerated() {
          guard step(&node, byte) else { return }
          if hasOpen, place + 1 < key.count {
            report(node, bytes, start, i, range, isInside: true, into: &hits)
          }
        }
      }
      if trie.firstPhrase[Int(node)] != 0 {
        report(node, bytes, start, i, range, isInside: false, into: &hits)
      }
    }
  }

  /// Goes one byte down the tree; false where no phrase goes on so.
  @inline(__always)
  func step(_ node: inout UInt32, _ byte: UInt8) -> Bool {
    node = node == 0 ? trie.roots[Int(byte)] : trie.child(node, byte)
    return node != 0
  }

  /// Appends the phrases that end at a node, where their edges allow it.
  private func report(
    _ node: UInt32, _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ range: ByteRange, isInside: Bool,
    into hits: inout [PhraseHit]
  ) {
    let mark = hits.count
    var next = trie.firstPhrase[Int(node)]
    while next != 0 {
      let phrase = Int(next) - 1
      next = trie.nextPhrase[phrase]
      switch edges[phrase] {
      case .open: break
      case .openEnd: if startsWord[phrase], followsLetter(bytes, at: start, range) { continue }
      case .anywhere: if isInside { continue }
      case .words:
        if isInside { continue }
        if startsWord[phrase], followsWord(bytes, at: start, range) { continue }
        if endsWord[phrase], precedesWord(bytes, at: end, range) { continue }
      }
      hits.append(PhraseHit(phrase: phrase, range: ByteRange(start, end)))
    }
    // The chain runs from the last phrase to the first.
    if hits.count - mark > 1 { hits[mark...].reverse() }
  }

  /// Whether a part of a word ends before `offset`, but for what has no width.
  private func followsWord(_ bytes: Span<UInt8>, at offset: Int, _ range: ByteRange) -> Bool {
    var i = offset
    while i > range.start {
      let scalarClass = bytes.scalarClass(before: i, from: range.start)
      if scalarClass != .joiner { return PhraseMatcher.isWordPart(scalarClass) }
      i -= bytes.scalar(before: i).length
    }
    return false
  }

  /// Whether a letter or digit ends before `offset`, but for marks and what has no width.
  private func followsLetter(_ bytes: Span<UInt8>, at offset: Int, _ range: ByteRange) -> Bool {
    var i = offset
    while i > range.start {
      let scalarClass = bytes.scalarClass(before: i, from: range.start)
      if scalarClass != .joiner, scalarClass != .mark { return scalarClass.isLetterOrDigit }
      i -= bytes.scalar(before: i).length
    }
    return false
  }

  /// Whether a part of a word starts at `offset`, but for what has no width.
  private func precedesWord(_ bytes: Span<UInt8>, at offset: Int, _ range: ByteRange) -> Bool {
    var i = offset
    while i < range.end {
      let scalarClass = bytes.scalarClass(at: i)
      if scalarClass != .joiner { return PhraseMatcher.isWordPart(scalarClass) }
      i += bytes.scalar(at: i).length
    }
    return false
  }

  static func isWordPart(_ scalarClass: ScalarClass) -> Bool {
    switch scalarClass {
    case .upper, .lower, .letter, .mark, .digit, .otherNumber: true
    case .joiner, .space, .apostrophe, .hyphen, .punctuation, .symbol: false
    }
  }

  /// The fold of a phrase, without white space around it.
  package static func fold(_ text: [UInt8]) -> [UInt8] {
    let span = text.span
    var fold: [UInt8] = []
    fold.reserveCapacity(text.count)
    var i = 0
    while i < text.count {
      let unit = FoldedUnit(span, at: i, to: text.count)
      if unit.isSpace {
        if let last = fold.last, last != UInt8(ascii: " ") { fold.append(UInt8(ascii: " ")) }
      } else if unit.count <= 8 {
        for place in 0..<unit.count {
          fold.append(UInt8(truncatingIfNeeded: unit.bytes >> UInt64(8 * place)))
        }
      } else {
        fold.append(contentsOf: FoldedUnit.key(span, ByteRange(i, i + unit.length)))
      }
      i += unit.length
    }
    if fold.last == UInt8(ascii: " ") { fold.removeLast() }
    return fold
  }
}
