/// One scan of a text for many phrases.
///
/// Both sides are compared by `WordKey`, so that case, normal form, apostrophes and hyphens do not matter, and a run of
/// white space is one space. A hit starts and ends between letters: marks stay with theirs.
package struct PhraseMatcher: Sendable {
  private let trie: PhraseTrie
  private let edges: [Phrase.Edges]
  /// By phrase: whether its first and last pieces are parts of a word, so that a word's edge has to be there.
  private let startsWord: [Bool]
  private let endsWord: [Bool]
  /// By first byte and the one after it, 256 bits each: whether a phrase may start so.
  private let pairs: [UInt64]
  /// The beginnings of the phrases, asked where the first two bytes may be those of one.
  private let beginnings: PhraseBeginnings
  /// The same for those phrases alone that may start inside a word.
  private let insidePairs: [UInt64]
  /// By byte: whether it is an ASCII letter or digit.
  private let isWordPart: [Bool]
  /// Whether all phrases that start beyond ASCII start only at a word's edge.
  private let beyondNeedsEdge: Bool
  /// Whether any phrase is `.open`.
  private let hasOpen: Bool

  /// Whether there is nothing to look for.
  package let isEmpty: Bool

  /// Folds the phrases; 200 of them take about 0.1 ms.
  package init(_ phrases: [Phrase]) {
    let folds = phrases.map { PhraseMatcher.fold(Array($0.text.utf8)) }
    var trie = PhraseTrie(bytes: folds.reduce(0) { $0 + $1.count })
    for fold in folds { trie.add(fold) }
    self.trie = trie
    self.pairs = PhraseMatcher.pairs(folds)
    let needEdges = phrases.map { $0.edges == .words }
    self.beginnings = PhraseBeginnings(folds, needEdges, pairs: PhraseMatcher.pairs)
    self.edges = phrases.map(\.edges)
    self.startsWord = folds.map { !$0.isEmpty && PhraseMatcher.isWordPart($0.span.scalarClass(at: 0)) }
    self.endsWord = folds.map { PhraseMatcher.isWordPart($0.span.scalarClass(before: $0.count)) }
    let startsWord = startsWord
    self.insidePairs = PhraseMatcher.pairs(
      phrases.indices.filter { phrases[$0].edges != .words || !startsWord[$0] }.map { folds[$0] })
    self.isWordPart = (UInt8(0)...0xFF).map { $0 < 0x80 && PhraseMatcher.isWordPart(ScalarClass.ofASCII($0)) }
    self.beyondNeedsEdge = phrases.indices.allSatisfy { index in
      folds[index].first.map { $0 < 0x80 } ?? true || phrases[index].edges == .words && startsWord[index]
    }
    self.hasOpen = phrases.contains { $0.edges == .open }
    self.isEmpty = folds.allSatisfy(\.isEmpty)
  }

  /// Appends the hits in `range`, ordered by start and then by end; the range is taken as a text of its own.
  package func hits(in bytes: Span<UInt8>, _ range: ByteRange, into hits: inout [PhraseHit]) {
    guard !isEmpty else { return }
    let pairs = pairs.span
    let insidePairs = insidePairs.span
    let isWordPart = isWordPart.span
    let end = range.end
    precondition(end <= bytes.count, "a range lies outside its bytes")
    var i = FoldedUnit.boundary(from: range.start, to: end, in: bytes)
    // Whether a part of a word ends at `i`, as far as the last bytes tell.
    var isInside = false
    while i < end {
      if isInside {
        // Most bytes are such: a part of a word that goes on, where no phrase begins.
        var first = Int(bytes[i])
        while i &+ 1 < end {
          // SAFETY: `end` was found to lie in the bytes; a byte that is a part of a word is ASCII, and the tables hold 256 bytes
          // and 1,024 rows.
          let second = unsafe bytes[unchecked: i &+ 1]
          guard unsafe isWordPart[unchecked: first], second < 0xCC,
            unsafe insidePairs[unchecked: first << 2 | Int(second >> 6)] >> UInt64(second & 63) & 1 == 0
          else { break }
          first = Int(second)
          i &+= 1
        }
      }
      let first = bytes[i]
      let second = i + 1 < end ? bytes[i + 1] : 0
      if first < 0x80, second < 0xCC {
        let row = Int(first) << 2 | Int(second >> 6)
        let pair = isInside ? insidePairs[row] : pairs[row]
        if pair >> UInt64(second & 63) & 1 != 0, beginnings.mayStart(bytes, at: i, to: end) {
          match(bytes, at: i, range, into: &hits)
        }
        isInside = isWordPart[Int(first)]
        i &+= 1
        continue
      }
      let unit = FoldedUnit(bytes, at: i, to: end)
      if first < 0x80, unit.length > 1 { matchBefore(bytes, at: i, range, into: &hits) }
      let needsEdge = beyondNeedsEdge && unit.bytes & 0x80 != 0
      if unit.count > 0, trie.roots[Int(unit.bytes & 0xFF)] != 0, !isInside || !needsEdge {
        match(bytes, at: i, range, into: &hits)
      }
      isInside = PhraseMatcher.isLatinLetter(first, second)
      i += unit.length
    }
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

  /// Appends the hits that start with the ASCII byte before the one at `i`, where the pair of the two didn't tell:
  /// the byte at `i` makes another letter with its marks.
  private func matchBefore(_ bytes: Span<UInt8>, at i: Int, _ range: ByteRange, into hits: inout [PhraseHit])
  {
    guard i > range.start, bytes[i - 1] < 0x80 else { return }
    let row = Int(bytes[i - 1]) << 2
    guard pairs[row | Int(bytes[i] >> 6)] >> UInt64(bytes[i] & 63) & 1 == 0 else { return }
    match(bytes, at: i - 1, range, into: &hits)
  }

  /// Appends the hits that start at `start`.
  private func match(_ bytes: Span<UInt8>, at start: Int, _ range: ByteRange, into hits: inout [PhraseHit]) {
    var node: UInt32 = 0
    var i = start
    var followsSpace = false
    while i < range.end {
      let unit = FoldedUnit(bytes, at: i, to: range.end)
      i += unit.length
      let isSpace = unit.count == 1 && unit.bytes == UInt64(UInt8(ascii: " "))
      if unit.count == 0 || (isSpace && followsSpace) { continue }
      followsSpace = isSpace
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
  private func step(_ node: inout UInt32, _ byte: UInt8) -> Bool {
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

  /// The pairs of bytes at which to look closer, 256 bits for each first byte.
  private static func pairs(_ folds: [[UInt8]]) -> [UInt64] {
    var pairs = [UInt64](repeating: 0, count: 1024)
    // A byte that starts a longer scalar, or a mark that may join the byte before it, which begins with 0xCC or more: what
    // they fold to is not known.
    for first in 0..<0x80 { pairs[first << 2 | 3] = .max << 0x0C }
    for row in 0xC0 << 2..<0x100 << 2 { pairs[row] = .max }
    for fold in folds {
      guard let first = fold.first, first < 0x80 else { continue }
      let firsts = [first, ASCII.uppercased(first)]
      for first in firsts {
        let row = Int(first) << 2
        // A letter beyond ASCII after it, or what keys leave out.
        pairs[row | 2] = .max
        pairs[row | 3] = .max
        if fold.count == 1 {
          pairs[row] = .max
          pairs[row | 1] = .max
        } else if fold[1] == UInt8(ascii: " ") {
          pairs[row] |= 1 << 0x20 | 0x1F << 0x09
        } else if fold[1] < 0x80 {
          for second in [fold[1], ASCII.uppercased(fold[1])] {
            pairs[row | Int(second >> 6)] |= 1 << UInt64(second & 63)
          }
        }
      }
    }
    return pairs
  }

  /// The fold of a phrase, without white space around it.
  package static func fold(_ text: [UInt8]) -> [UInt8] {
    let span = text.span
    var fold: [UInt8] = []
    var i = 0
    while i < text.count {
      let unit = FoldedUnit(span, at: i, to: text.count)
      let isSpace = unit.count == 1 && unit.bytes == UInt64(UInt8(ascii: " "))
      if isSpace {
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
