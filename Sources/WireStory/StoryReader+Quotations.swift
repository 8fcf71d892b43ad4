import WireLexicon
import WireText

extension StoryReader {
  /// The fewest words of a quotation that tell its language.
  private static let fewestWordsOfQuotation = 3
  /// The most of its words that the dictionary of the block's language has, in per cent.
  private static let mostKnownOfForeign = 50

  /// Marks the quotations that are clearly in another language than their block's: the dictionary lacks most of their
  /// words, and function words tell which language they are in.
  func markForeignQuotations(in block: inout Block, _ tokens: Tokens, _ bytes: Span<UInt8>) {
    guard !block.spans.isEmpty, tools[block.language]?.lexicon != nil else { return }
    let language = block.language
    let foreign = block.spans.filter { span in
      guard span.kind == .quotation else { return false }
      let known = known(tokens, in: Self.tokens(of: span.range, tokens, in: block.tokens))
      guard known.words >= Self.fewestWordsOfQuotation, known.isBelow(Self.mostKnownOfForeign) else {
        return false
      }
      let guess = detector.detect(bytes, in: span.range).language
      return guess != language && guess != .undetermined
    }
    guard !foreign.isEmpty else { return }
    let spans = block.spans + foreign.map { TextSpan(kind: .foreign, range: $0.range) }
    block.spans = spans.sorted { ($0.range.start, $1.range.end) < ($1.range.start, $0.range.end) }
  }

  /// The tokens of a block that start in the range. O(log n) and what is found.
  static func tokens(of range: ByteRange, _ tokens: Tokens, in block: Range<Int>) -> Range<Int> {
    func first(from offset: Int) -> Int {
      block.partitioningIndex { Int(tokens.list[$0].start) >= offset }
    }
    let start = first(from: range.start)
    return start..<max(start, first(from: range.end))
  }
}
