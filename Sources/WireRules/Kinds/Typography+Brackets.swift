import WireStory
import WireText

extension Typography {
  /// Brackets that a block opens and doesn't close, or closes and didn't open. Smileys and the bracket of a numbered
  /// item (`a)`, `1)`) stay.
  func unbalancedBrackets(_ view: StoryView, into findings: inout FindingSink) {
    let story = view.story
    let bytes = story.source.span
    let tokens = story.tokens.list
    for block in view.blocks {
      var open: [(sign: UInt32, token: Int)] = []
      for index in block.tokens {
        guard tokens[index].kind == .punctuation, let sign = tokens[index].sign(in: bytes) else { continue }
        if let kind = Mark.openingBrackets.firstIndex(of: sign) {
          if !Self.isSmiley(index, block, story, bytes) { open.append((Mark.closingBrackets[kind], index)) }
        } else if Mark.isClosingBracket(sign) {
          if let match = open.lastIndex(where: { $0.sign == sign }) {
            open.remove(at: match)
          } else if !Self.isSmiley(index, block, story, bytes), !Self.isItem(index, block, story) {
            Self.report(index, "opening", Self.partner(of: sign), block, story, into: &findings)
          }
        }
      }
      for (sign, index) in open { Self.report(index, "closing", sign, block, story, into: &findings) }
    }
  }

  private static func report(
    _ index: Int, _ side: String, _ missing: UInt32, _ block: Block, _ story: Story,
    into findings: inout FindingSink
  ) {
    let range = story.tokens.list[index].range
    guard !block.isForm(range), !block.isCode(range) else { return }
    findings.report(range, ["found": story.text(range), "side": side, "mark": Mark.text(missing)])
  }

  private static func partner(of closing: UInt32) -> UInt32 {
    Mark.closingBrackets.firstIndex(of: closing).map { Mark.openingBrackets[$0] } ?? closing
  }

  private static func isSmiley(_ index: Int, _ block: Block, _ story: Story, _ bytes: Span<UInt8>) -> Bool {
    guard index > block.tokens.lowerBound else { return false }
    let left = story.tokens.list[index - 1]
    let token = story.tokens.list[index]
    guard left.end == token.start, let sign = left.sign(in: bytes) else { return false }
    switch sign {
    case 0x3A, 0x3B, 0x2D, 0x3D, 0x5E: return true
    // Several mouths: `:))`.
    default: return Mark.isClosingBracket(sign) && isSmiley(index - 1, block, story, bytes)
    }
  }

  /// Whether the bracket follows the number or letter of an item of a list.
  private static func isItem(_ index: Int, _ block: Block, _ story: Story) -> Bool {
    guard index > block.tokens.lowerBound else { return false }
    let left = story.tokens.list[index - 1]
    guard left.end == story.tokens.list[index].start else { return false }
    return left.kind == .number || left.kind == .word && left.end - left.start <= 4
  }
}
