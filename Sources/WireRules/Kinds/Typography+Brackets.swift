import WireStory
import WireText

extension Typography {
  /// Brackets that a block opens and doesn't close, or closes and didn't open. Smileys, the bracket of a numbered
  /// item (`a)`, `1)`) and one that a quotation shows (`“[”`) stay.
  func unbalancedBrackets(_ view: StoryView, into findings: inout FindingSink) {
    let story = view.story
    let bytes = story.source.span
    // By kind of bracket, the tokens of the block that opened one.
    var open: [[Int]] = Mark.openingBrackets.map { _ in [] }
    var current: Block?
    for sign in view.signs.brackets {
      let opened = Mark.openingBrackets.firstIndex(of: sign.scalar)
      guard let kind = opened ?? Mark.closingBrackets.firstIndex(of: sign.scalar) else { continue }
      if current?.tokens.contains(sign.token) != true {
        if let block = current { Self.reportUnclosed(&open, block, story, into: &findings) }
        current = view.block(ofToken: sign.token)
      }
      guard let block = current, !Self.isShown(sign.token, block, story, bytes) else { continue }
      if opened != nil {
        if !Self.isSmiley(sign.token, block, story, bytes) { open[kind].append(sign.token) }
      } else if open[kind].popLast() == nil, !Self.isSmiley(sign.token, block, story, bytes),
        !Self.isItem(sign.token, block, story, bytes)
      {
        Self.report(sign.token, "opening", Mark.openingBrackets[kind], block, story, into: &findings)
      }
    }
    if let block = current { Self.reportUnclosed(&open, block, story, into: &findings) }
  }

  /// Reports what the block opened and did not close.
  private static func reportUnclosed(
    _ open: inout [[Int]], _ block: Block, _ story: Story, into findings: inout FindingSink
  ) {
    for kind in open.indices where !open[kind].isEmpty {
      for index in open[kind] {
        report(index, "closing", Mark.closingBrackets[kind], block, story, into: &findings)
      }
      open[kind].removeAll()
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

  /// Whether a quotation holds the bracket and nothing else.
  private static func isShown(_ index: Int, _ block: Block, _ story: Story, _ bytes: Span<UInt8>) -> Bool {
    guard index > block.tokens.lowerBound, index + 1 < block.tokens.upperBound else { return false }
    let (left, sign, right) = (
      story.tokens.list[index - 1], story.tokens.list[index], story.tokens.list[index + 1]
    )
    guard left.end == sign.start, sign.end == right.start, let opening = left.sign(in: bytes),
      let closing = right.sign(in: bytes)
    else { return false }
    return Mark.isStraightQuote(opening) && opening == closing
      || Mark.isOpeningQuote(opening) && Mark.isClosingQuote(closing)
  }

  /// The most brackets of a smiley.
  private static let mostMouths = 16

  /// Whether the bracket is a mouth, or one of several: `:-)`, `:((`.
  private static func isSmiley(_ index: Int, _ block: Block, _ story: Story, _ bytes: Span<UInt8>) -> Bool {
    for mouth in stride(from: index, through: max(index - mostMouths, block.tokens.lowerBound + 1), by: -1) {
      let left = story.tokens.list[mouth - 1]
      guard left.end == story.tokens.list[mouth].start, let sign = left.sign(in: bytes) else { return false }
      switch sign {
      case ":", ";", "-", "=", "^": return true
      default: if sign != story.tokens.list[index].sign(in: bytes) { return false }
      }
    }
    return false
  }

  /// Whether the bracket follows the number or letter of an item of a list: `a)`, `1)`, `1°)`, `2.)`.
  private static func isItem(_ index: Int, _ block: Block, _ story: Story, _ bytes: Span<UInt8>) -> Bool {
    let tokens = story.tokens.list
    var end = index
    if end > block.tokens.lowerBound, tokens[end - 1].end == tokens[end].start {
      switch tokens[end - 1].sign(in: bytes) {
      case "°", "º", "ª", ".": end -= 1
      default: break
      }
    }
    guard end > block.tokens.lowerBound else { return false }
    let left = tokens[end - 1]
    guard left.end == tokens[end].start else { return false }
    return left.kind == .number || left.kind == .word && left.keyLength <= 4
  }
}
