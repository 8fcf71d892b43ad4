import WireStory
import WireText

extension Typography {
  /// Brackets that a block opens and doesn't close, or closes and didn't open. Smileys and the bracket of a numbered
  /// item (`a)`, `1)`) stay.
  func unbalancedBrackets(_ view: StoryView, into findings: inout FindingSink) {
    let story = view.story
    let bytes = story.source.span
    let tokens = story.tokens.list
    // By kind of bracket, the tokens that opened one.
    var open: [[Int]] = Mark.openingBrackets.map { _ in [] }
    for block in view.blocks {
      for index in block.tokens {
        guard tokens[index].kind == .punctuation, let sign = tokens[index].sign(in: bytes) else { continue }
        if let kind = Mark.openingBrackets.firstIndex(of: sign) {
          if !Self.isSmiley(index, block, story, bytes) { open[kind].append(index) }
        } else if let kind = Mark.closingBrackets.firstIndex(of: sign) {
          if open[kind].popLast() == nil, !Self.isSmiley(index, block, story, bytes),
            !Self.isItem(index, block, story)
          {
            Self.report(index, "opening", Mark.openingBrackets[kind], block, story, into: &findings)
          }
        }
      }
      for kind in open.indices where !open[kind].isEmpty {
        for index in open[kind] {
          Self.report(index, "closing", Mark.closingBrackets[kind], block, story, into: &findings)
        }
        open[kind].removeAll()
      }
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

  /// Whether the bracket is a mouth, or one of several: `:-)`, `:))`.
  private static func isSmiley(_ index: Int, _ block: Block, _ story: Story, _ bytes: Span<UInt8>) -> Bool {
    for mouth in stride(from: index, through: max(index - 4, block.tokens.lowerBound + 1), by: -1) {
      let left = story.tokens.list[mouth - 1]
      guard left.end == story.tokens.list[mouth].start, let sign = left.sign(in: bytes) else { return false }
      switch sign {
      case 0x3A, 0x3B, 0x2D, 0x3D, 0x5E: return true
      default: if !Mark.isClosingBracket(sign) { return false }
      }
    }
    return false
  }

  /// Whether the bracket follows the number or letter of an item of a list.
  private static func isItem(_ index: Int, _ block: Block, _ story: Story) -> Bool {
    guard index > block.tokens.lowerBound else { return false }
    let left = story.tokens.list[index - 1]
    guard left.end == story.tokens.list[index].start else { return false }
    return left.kind == .number || left.kind == .word && left.keyLength <= 4
  }
}
