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

  package var needs: TextTraits { .looseHyphen }

  package func check(_ view: StoryView, into findings: inout FindingSink) {
    for sign in view.signs.list where sign.scalar == "-" && sign.sides.contains(.touchesBefore) {
      guard !sign.sides.contains(.touchesAfter), let position = view.position(ofToken: sign.token) else {
        continue
      }
      let block = view.blocks[position]
      guard sign.sides.contains(.spaceAfter) || goesOn(after: position, in: view.blocks),
        let lexicon = tools[block.language]?.lexicon, isBroken(sign.token - 1, lexicon, view.story)
      else { continue }
      report(sign.token - 1, block, view.story, into: &findings)
    }
  }

  /// Whether the second half may begin the next block, where each line is one.
  private func goesOn(after position: Int, in blocks: [Block]) -> Bool {
    guard position + 1 < blocks.count else { return false }
    let next = blocks[position + 1].tokens
    return next.lowerBound == blocks[position].tokens.upperBound && !next.isEmpty
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
      fixes: [Fix(writing: expected, safety: .unsafe, edits: [.delete(cut)])])
  }
}
