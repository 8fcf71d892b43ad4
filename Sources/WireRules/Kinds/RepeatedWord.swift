package import WireConfig
import WireStory
import WireText

/// Finds a word, or two words, typed twice in a row, also over a line end.
package struct RepeatedWord: RuleKind {
  package static let name = "repeated-word"
  package static let inQuotations = QuotationPolicy.told
  package static let manual = RuleManual(
    summary: "Finds a word, or two words, typed twice in a row, also over a line end.",
    details: """
      Names (two capitalised words), numbers, words in capitals and what the exceptions list are left alone. Words are \
      compared without regard to case.
      """,
    options: [
      .init("exceptions", "words that may stand twice"),
      .init("longest", "the number of words that are compared at once, 1 to 3 (2)"),
    ],
    placeholders: [.init("found", "the words that stand twice")])

  /// The words that may stand twice, as keys.
  let exceptions: ByteWordSet
  /// The number of words that are compared at once.
  let longest: Int

  package init(options: inout Fields, setup: RuleSetup) {
    exceptions = ByteWordSet(options.strings("exceptions").map { WordKey.make($0) })
    longest = options.integer("longest", in: 1...3, default: 2)
  }

  package func check(_ view: StoryView, into findings: inout FindingSink) {
    let story = view.story
    for block in view.blocks {
      var index = block.tokens.lowerBound
      while index < block.tokens.upperBound {
        let count = repeats(at: index, block, story)
        if count > 0 {
          report(index, count, block, story, into: &findings)
          index += count
        }
        index += 1
      }
    }
  }

  /// The number of words that stand again right after themselves, or 0.
  private func repeats(at index: Int, _ block: Block, _ story: Story) -> Int {
    let tokens = story.tokens.list
    guard tokens[index].kind == .word || tokens[index].kind == .elision else { return 0 }
    for count in 1...longest where index + 2 * count <= block.tokens.upperBound {
      guard story.tokens.sameKey(tokens[index], tokens[index + count]) else { continue }
      if isRepeated(count, at: index, story) { return count }
    }
    return 0
  }

  private func isRepeated(_ count: Int, at index: Int, _ story: Story) -> Bool {
    let tokens = story.tokens.list
    let bytes = story.source.span
    for offset in 0..<count {
      let left = tokens[index + offset]
      let right = tokens[index + count + offset]
      guard left.kind == right.kind, left.kind == .word || left.kind == .elision,
        story.tokens.sameKey(left, right), !right.traits.contains(.capitalised),
        !right.traits.contains(.digits)
      else { return false }
    }
    for offset in index..<index + 2 * count - 1 {
      let isBound = tokens[offset].kind == .elision && tokens[offset].end == tokens[offset + 1].start
      guard isBound || Gap(between: tokens[offset], and: tokens[offset + 1], in: bytes) != nil else {
        return false
      }
    }
    guard count == 1 else { return true }
    // One elision after another is a stammer of another kind, and one letter may be an initial or a variable.
    guard tokens[index].kind == .word,
      tokens[index].keyLength > 1 || tokens[index].traits.isDisjoint(with: .capitalised)
    else { return false }
    return !exceptions.contains(story.tokens.keys.span, tokens[index].keyRange)
  }

  private func report(
    _ index: Int, _ count: Int, _ block: Block, _ story: Story, into findings: inout FindingSink
  ) {
    let tokens = story.tokens.list
    let bytes = story.source.span
    let first = ByteRange(Int(tokens[index].start), Int(tokens[index + count - 1].end))
    let second = ByteRange(Int(tokens[index + count].start), Int(tokens[index + 2 * count - 1].end))
    let range = first.union(second)
    guard !block.isCode(range), !block.isForm(range), !block.isForeign(range) else { return }
    findings.report(
      range, ["found": story.text(second)],
      fixes: [
        Fix(
          title: "Write “\(story.text(first))” once", safety: .unsafe,
          edits: [.delete(deletion(first, second, block, bytes))])
      ])
  }

  /// The second words with the space before them; over a line end with the space after them, so that the line ends
  /// where it did.
  private func deletion(_ first: ByteRange, _ second: ByteRange, _ block: Block, _ bytes: Span<UInt8>)
    -> ByteRange
  {
    var breaksLine = false
    for offset in first.end..<second.start where bytes[offset] == 0x0A || bytes[offset] == 0x0D {
      breaksLine = true
    }
    if breaksLine, second.end < block.range.end, bytes[second.end] == UInt8(ascii: " ") {
      return ByteRange(second.start, second.end + 1)
    }
    return ByteRange(first.end, second.end)
  }
}
