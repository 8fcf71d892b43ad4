import WireText

/// Tells of most known words that they are not two others in use, of which one is a word of grammar.
///
/// Small enough for the processor's own memory: of 14 in 15 known words it is all that is asked.
struct PairFilter: Sendable {
  /// The words that are frequent enough to be one of the two, and those of grammar among them.
  private let words: LexiconFilter
  private let grammar: LexiconFilter

  init(_ lexicon: Lexicon) {
    let frequent = lexicon.slots(ofFrequency: SegmentScale.leastOfPair).filter { $0.entry.has(.word) }
    words = LexiconFilter(lexicon, slots: frequent.map(\.slot))
    grammar = LexiconFilter(
      lexicon,
      slots: frequent.filter { PairFilter.isOfGrammar($0.entry) }.map(\.slot))
  }

  /// Whether a word counts as one of grammar beside another.
  static func isOfGrammar(_ entry: LexiconEntry) -> Bool {
    entry.frequency >= SegmentScale.leastOfGrammar
      && (entry.has(.function) || entry.zipf >= SegmentScale.zipfOfGrammar)
  }

  /// Whether words of those hashes may be such a pair; never false where they are. The second is hashed only where the
  /// first may be one.
  @inline(__always)
  func mayHold(_ left: LexiconHash, _ right: @autoclosure () -> LexiconHash) -> Bool {
    guard words.mayHold(left) else { return false }
    let right = right()
    return words.mayHold(right) && (grammar.mayHold(left) || grammar.mayHold(right))
  }
}
