import WireStory
import WireText

extension Block {
  /// The bytes of its last scalar, where what is missing at its end is told.
  func lastScalar(in bytes: Span<UInt8>) -> ByteRange {
    ByteRange(range.end - bytes.scalar(before: range.end).length, range.end)
  }

  /// The first token of the block that does not start before an offset. O(log n).
  func token(from offset: Int, of story: Story) -> Int {
    tokens.partitioningIndex { Int(story.tokens.list[$0].start) >= offset }
  }

  /// Whether the words of a range may belong to a name: they have a capital that no sentence's beginning asks for, or
  /// another capital follows.
  func mayBeName(_ range: ByteRange, of story: Story) -> Bool {
    let list = story.tokens.list
    let first = token(from: range.start, of: story)
    guard first < tokens.upperBound, list[first].traits.contains(.capitalised) else { return false }
    if !beginsSentence(first, of: story) { return true }
    let next = token(from: range.end, of: story)
    return next < tokens.upperBound && list[next].traits.contains(.capitalised)
  }

  /// Whether a token is the first word of the block or of a sentence, be it in quotation marks.
  private func beginsSentence(_ token: Int, of story: Story) -> Bool {
    let bytes = story.source.span
    for index in stride(from: token - 1, through: tokens.lowerBound, by: -1) {
      guard let sign = story.tokens.list[index].sign(in: bytes) else { return false }
      if Mark.endsSentence(sign) { return true }
      guard Mark.isOpeningQuote(sign) || Mark.isStraightQuote(sign) || Mark.isOpeningBracket(sign) else {
        return false
      }
    }
    return true
  }
}
