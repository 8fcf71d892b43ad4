import WireText

/// A name, or some words of it, in the lesser of two spellings.
struct NameDifference {
  /// The bytes of the words that differ.
  let range: ByteRange
  /// The words in the better spelling, as they stand where that is, and the whole name there.
  let better: String
  let betterName: String
  /// Where the better spelling stands in the story; nil where a names file alone has it.
  let betterRange: ByteRange?
  let reason: NameChoice.Reason
  /// How often each stands in the story.
  let count: Int
  let betterCount: Int

  /// The same of another place.
  func at(_ range: ByteRange) -> NameDifference {
    NameDifference(
      range: range, better: better, betterName: betterName, betterRange: betterRange, reason: reason,
      count: count,
      betterCount: betterCount)
  }
}
