import WireStory
import WireText

extension Dates {
  /// How many tokens after a word such as `yesterday` may hold its date.
  private static let wordsAfter = 6

  func undatedDays(_ view: StoryView, into findings: inout FindingSink) {
    let story = view.story
    for hit in view.hits {
      guard let block = story.block(at: hit.range.start), !block.isCode(hit.range),
        !isDated(hit.range, in: block, of: story)
      else { continue }
      let index = block.token(from: hit.range.start, of: story)
      let isCapitalised = story.tokens.list[index].traits.contains(.capitalised)
      guard hit.phrase < firstSmall || !isCapitalised, !follows(labels, index, in: block, of: story) else {
        continue
      }
      findings.report(hit.range, ["what": "no date tells the day", "found": story.text(hit.range)])
    }
  }

  /// Whether a weekday, a month or a date in figures stands near after the word or right before it; also where the word
  /// is only a part of one, as in `day-before-yesterday`.
  private func isDated(_ word: ByteRange, in block: Block, of story: Story) -> Bool {
    let bytes = story.source.span
    let next = block.token(from: word.end, of: story)
    let here = block.token(from: word.start, of: story)
    guard here < next, Int(story.tokens.list[here].start) == word.start,
      Int(story.tokens.list[next - 1].end) == word.end
    else { return true }
    let first = max(block.tokens.lowerBound, here - 2)
    for index in first..<min(block.tokens.upperBound, next + Self.wordsAfter) {
      let token = story.tokens.list[index]
      if token.sign(in: bytes).map(Mark.endsSentence) == true { return false }
      let range = ByteRange(Int(token.start), block.range.end)
      if token.kind == .number, isDayAndMonth(token.range, bytes) { return true }
      guard token.kind == .word || token.kind == .abbreviation else { continue }
      if known.isCalendarName(bytes, range, in: block.language) { return true }
    }
    return false
  }

  /// Whether the figures are a day and a month, with or without a year: `25/7`, `25.7.`, `25.07.2024`.
  private func isDayAndMonth(_ range: ByteRange, _ bytes: Span<UInt8>) -> Bool {
    guard let (figures, mark) = dayAndMonth(bytes, range), figures.day > 0 else { return false }
    switch bytes[mark] {
    case UInt8(ascii: "/"): return true
    case UInt8(ascii: "."):
      // `25.7 Grad` has one stop.
      let stops = (mark..<range.end).count { bytes[$0] == UInt8(ascii: ".") }
      return stops > 1 || range.end < bytes.count && bytes[range.end] == UInt8(ascii: ".")
    default: return false
    }
  }
}
