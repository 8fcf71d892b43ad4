import WireText

/// The lexicons of a house, which count before the one that they are given to.
///
/// A class, so that a lexicon is cheap to copy.
final class HouseLexicons: Sendable {
  /// Those that count most last.
  private let lexicons: [Lexicon]

  init(_ lexicons: [Lexicon]) {
    self.lexicons = lexicons
  }

  /// What is known of the key that stands in `bytes` from `start` up to `end`, of which others say `entry`.
  func entry(
    over entry: LexiconEntry, in bytes: borrowing Span<UInt8>, from start: Int, to end: Int
  ) -> LexiconEntry {
    var entry = entry
    for lexicon in lexicons {
      let own = lexicon.entry(in: bytes, from: start, to: end)
      if own.isKnown { entry = own.joined(over: entry) }
    }
    return entry
  }
}
