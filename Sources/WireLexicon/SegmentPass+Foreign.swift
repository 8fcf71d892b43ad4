import WireText

/// Words that are taken as they are: coined ones, and those of another language.
extension SegmentPass {
  /// Whether the word stands alone between quotation marks: a coined one.
  mutating func isQuotedAlone(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    i > block.lowerBound && i + 1 < block.upperBound && isQuotationMark(sign(i - 1, bytes))
      && isQuotationMark(sign(i + 1, bytes))
  }

  private mutating func isQuotationMark(_ sign: UInt32) -> Bool {
    switch sign {
    case "\"", "'", "«", "»", "‘", "’", "‚", "“", "”", "„": true
    default: false
    }
  }

  /// Whether a language from which words are taken as they are has the part, and uses it: « unstable ».
  mutating func isBorrowed(_ part: Range<Int>) -> Bool {
    guard part.count >= SegmentPass.shortestBorrowed else { return false }
    let key = word.keyRange(part)
    for lexicon in segmenter.borrowed {
      let entry = lexicon.entry(in: word.key.span, from: key.lowerBound, to: key.upperBound)
      if entry.has(.word), entry.zipf >= 2 { return true }
    }
    return false
  }

  private static let shortestBorrowed = 5

  /// Whether most of the words around it, three on each side, are in no dictionary of the language: a title or a
  /// quotation in another.
  mutating func isAmongForeignWords(_ i: Int, _ block: Range<Int>) -> Bool {
    var known = 0
    var foreign = 0
    for near in max(block.lowerBound, i - 3)..<min(block.upperBound, i + 4) where near != i {
      let token = tokens.list[near]
      guard token.kind == .word, token.traits.isDisjoint(with: [.capitalised, .innerCapital, .digits]) else {
        if token.kind == .elision { known += 1 }
        continue
      }
      if LexiconEntry(rawValue: token.entry).hasAny([.word, .bound]) { known += 1 } else { foreign += 1 }
    }
    return foreign >= 2 && foreign >= known
  }
}
