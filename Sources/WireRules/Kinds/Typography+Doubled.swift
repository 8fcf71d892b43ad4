import WireStory
import WireText

extension Typography {
  /// A sign typed twice at the end of a word: `,,`, `..`, and a stop after a short form's own. An ellipsis, `??` and low
  /// quotation marks made of commas stay. Two stops inside a sentence may be an ellipsis that lost one: what is to be
  /// written there is for a person to say.
  func doubledMarks(_ marks: [UInt32], _ view: StoryView, into findings: inout FindingSink) {
    let story = view.story
    let bytes = story.source.span
    let tokens = story.tokens.list
    for sign in view.signs.list where sign.sides.contains(.sameBefore) {
      guard sign.scalar == 0 || marks.contains(sign.scalar), let block = view.block(ofToken: sign.token),
        let extra = Self.extraMark(at: sign.token, marks, block, story, bytes)
      else { continue }
      var first = sign.token - 1
      while first > block.tokens.lowerBound, tokens[first].kind == .punctuation,
        tokens[first - 1].end == tokens[first].start
      {
        first -= 1
      }
      let range = ByteRange(Int(tokens[first].start), Int(tokens[sign.token].end))
      guard !block.isForm(ByteRange(extra.start - 1, extra.end)), !block.isCode(range) else { continue }
      findings.report(
        ByteRange(max(Int(tokens[first].start), extra.start - 1), extra.end),
        ["found": story.text(range), "mark": story.text(extra)],
        fixes: [
          Self.mayBeEllipsis(at: sign.token, block, story, bytes)
            ? Fix(title: "Write “...”", safety: .unsafe, edits: [.insert(story.text(extra), at: extra.end)])
            : Fix(title: "Remove one “\(story.text(extra))”", safety: .safe, edits: [.delete(extra)])
        ])
    }
  }

  /// Whether the token ends two stops and the sentence goes on: a word in small letters follows.
  private static func mayBeEllipsis(at index: Int, _ block: Block, _ story: Story, _ bytes: Span<UInt8>)
    -> Bool
  {
    let tokens = story.tokens.list
    guard bytes[Int(tokens[index].end) - 1] == UInt8(ascii: "."), index + 1 < block.tokens.upperBound else {
      return false
    }
    let (left, next) = (tokens[index - 1], tokens[index + 1])
    if left.kind == .abbreviation || left.kind == .initial { return false }
    return next.kind == .word && next.traits.isDisjoint(with: [.capitalised, .digits])
  }

  /// The second of two equal signs, where the token ends such a pair.
  private static func extraMark(
    at index: Int, _ marks: [UInt32], _ block: Block, _ story: Story, _ bytes: Span<UInt8>
  ) -> ByteRange? {
    let token = story.tokens.list[index]
    let left = story.tokens.list[index - 1]
    guard left.end == token.start, isLoose(after: Int(token.end), block, bytes) else { return nil }
    let first = bytes[Int(token.start)]
    if token.end - token.start == 2, first == UInt8(ascii: "."), bytes[Int(token.start) + 1] == first {
      guard marks.contains(UInt32(first)), isTouched(left, bytes) else { return nil }
      return ByteRange(Int(token.end) - 1, Int(token.end))
    }
    guard let sign = token.sign(in: bytes), marks.contains(sign) else { return nil }
    if sign == ".", left.kind == .abbreviation || left.kind == .initial { return token.range }
    guard left.sign(in: bytes) == sign, index - 2 >= block.tokens.lowerBound else { return nil }
    let before = story.tokens.list[index - 2]
    guard before.end == left.start, isTouched(before, bytes) else { return nil }
    return token.range
  }

  private static func isTouched(_ token: Token, _ bytes: Span<UInt8>) -> Bool {
    if token.isWordLike { return true }
    guard let sign = token.sign(in: bytes) else { return false }
    return Mark.isClosingBracket(sign) || Mark.isClosingQuote(sign) || sign == "\"" || sign == "%"
  }

  private static func isLoose(after end: Int, _ block: Block, _ bytes: Span<UInt8>) -> Bool {
    guard end < block.range.end else { return true }
    let next = bytes.scalar(at: end).value
    return WhiteSpace.contains(next) || next == "\"" || Mark.isClosingQuote(next)
      || Mark.isClosingBracket(next)
  }
}
