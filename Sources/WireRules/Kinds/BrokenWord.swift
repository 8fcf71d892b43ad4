package import WireConfig
import WireLexicon
import WireStory
import WireText

/// Finds a word that a line end once broke at a hyphen: « prési-↵dent », « prési- dent ».
package struct BrokenWord: RuleKind {
  package static let name = "broken-word"
  package var precedence: Precedence { .missingSpace }
  package static let inQuotations = QuotationPolicy.mended
  package static let manual = RuleManual(
    summary: "Finds a word that a line end once broke at a hyphen.",
    details: """
      The dictionary must have the word without the hyphen, and neither the word with it nor both halves: “week-end” and \
      “court- et long-métrage” are left alone, and so are halves of fewer than two letters. The fix joins them and asks \
      first, since a hyphen may belong there that no lexicon has.
      """,
    options: [.init("shortest", "the least number of letters of a word (6)")],
    placeholders: [.init("found", "the halves as they stand"), .init("expected", "the word")])

  /// The least number of bytes of a word's key.
  let shortest: Int
  private let tools: [Language: LanguageTools]

  package init(options: inout Fields, setup: RuleSetup) {
    shortest = options.integer("shortest", in: 4...100, default: 6)
    tools = setup.tools
  }

  package func check(_ view: StoryView, into findings: inout FindingSink) {
    let story = view.story
    let tokens = story.tokens.list
    for (number, block) in view.blocks.enumerated() {
      guard let lexicon = tools[block.language]?.lexicon, !block.tokens.isEmpty else { continue }
      // The second half may begin the next block, where each line is one.
      let next = number + 1 < view.blocks.count ? view.blocks[number + 1] : block
      let goesOn = next.tokens.lowerBound == block.tokens.upperBound && !next.tokens.isEmpty
      let end = goesOn ? block.tokens.upperBound + 1 : block.tokens.upperBound
      for index in block.tokens where index + 2 < end {
        guard tokens[index + 1].sign(in: story.source.span) == UInt32(UInt8(ascii: "-")),
          isBroken(index, lexicon, story)
        else { continue }
        report(index, block, story, into: &findings)
      }
    }
  }

  /// Whether the token, a hyphen and the token after it are one word.
  private func isBroken(_ index: Int, _ lexicon: Lexicon, _ story: Story) -> Bool {
    let tokens = story.tokens.list
    let (left, hyphen, right) = (tokens[index], tokens[index + 1], tokens[index + 2])
    guard left.kind == .word, right.kind == .word, left.end == hyphen.start,
      Gap(between: hyphen, and: right, in: story.source.span) != nil,
      left.traits.isDisjoint(with: [.digits, .hyphenated]),
      right.traits.isDisjoint(with: [.digits, .capitalised]),
      min(left.keyLength, right.keyLength) >= 2, Int(left.keyLength + right.keyLength) >= shortest
    else { return false }
    guard !(LexiconEntry(rawValue: left.entry).has(.word) && LexiconEntry(rawValue: right.entry).has(.word))
    else { return false }
    let (one, other) = (story.tokens.keys[left.keyRange], story.tokens.keys[right.keyRange])
    let joined = Array(one) + Array(other)
    let hyphened = Array(one) + [UInt8(ascii: "-")] + Array(other)
    return lexicon.entry(forKey: joined.span).has(.word) && !lexicon.entry(forKey: hyphened.span).isKnown
  }

  private func report(_ index: Int, _ block: Block, _ story: Story, into findings: inout FindingSink) {
    let tokens = story.tokens.list
    let range = ByteRange(Int(tokens[index].start), Int(tokens[index + 2].end))
    guard !block.isCode(range), !block.isForm(range), !block.isForeign(range) else { return }
    let expected = story.text(tokens[index].range) + story.text(tokens[index + 2].range)
    let cut = ByteRange(Int(tokens[index + 1].start), Int(tokens[index + 2].start))
    findings.report(
      range, ["found": story.text(tokens[index].range) + "-", "expected": expected],
      fixes: [Fix(title: "Write “\(expected)”", safety: .unsafe, edits: [.delete(cut)])])
  }
}
