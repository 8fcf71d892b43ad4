package import WireConfig
import WireStory
import WireText

/// Finds headlines that are too long, end in a full stop, shout, or say no more than the lede.
package struct Headline: RuleKind {
  package static let name = "headline"
  package static let inQuotations = QuotationPolicy.told
  package static let manual = RuleManual(
    summary: "Finds headlines that are too long, end in a full stop, shout, or say no more than the lede.",
    options: [
      .init("fault", "what to find: " + Fault.allCases.map(\.rawValue).joined(separator: ", ")),
      .init("longest", "for too-long: the greatest number of characters, spaces included (110)"),
      .init("words", "for all-capitals and repeats-lede: the least number of words that count (4)"),
    ],
    placeholders: [
      .init("found", "the headline"), .init("length", "its number of characters"),
      .init("longest", "the number allowed"),
    ])

  /// What is found.
  enum Fault: String, CaseIterable {
    case tooLong = "too-long"
    case finalStop = "final-stop"
    case allCapitals = "all-capitals"
    /// The first sentence of the story begins with the words of the headline.
    case repeatsLede = "repeats-lede"
  }

  let fault: Fault
  /// The greatest number of characters, spaces included.
  var longest = 110
  /// The least number of words that count.
  var words = 4

  package init(options: inout Fields, setup: RuleSetup) {
    fault = options.choice(required: "fault", of: Fault.self) ?? .tooLong
    if fault == .tooLong { longest = options.integer("longest", in: 20...1000, default: 110) }
    if fault == .allCapitals || fault == .repeatsLede {
      words = options.integer("words", in: 1...100, default: 4)
    }
  }

  package var needs: TextTraits { .headline }

  package func check(_ view: StoryView, into findings: inout FindingSink) {
    for block in view.blocks where block.kind == .headline || block.kind == .teaserHeadline {
      switch fault {
      case .tooLong: tooLong(block, view.story, into: &findings)
      case .finalStop: finalStop(block, view.story, into: &findings)
      case .allCapitals: allCapitals(block, view.story, into: &findings)
      case .repeatsLede: repeatsLede(block, view.story, into: &findings)
      }
    }
  }

  private func tooLong(_ block: Block, _ story: Story, into findings: inout FindingSink) {
    let bytes = story.source.span
    var length = 0
    var offset = block.range.start
    while offset < block.range.end {
      let scalar = bytes.scalar(at: offset)
      // A combining mark makes no character of its own.
      if !Letter.isMark(scalar.value) { length += 1 }
      offset += scalar.length
    }
    guard length > longest else { return }
    findings.report(
      block.range, ["found": story.text(block.range), "length": String(length), "longest": String(longest)])
  }

  private func finalStop(_ block: Block, _ story: Story, into findings: inout FindingSink) {
    guard let last = block.tokens.last, last > block.tokens.lowerBound else { return }
    let token = story.tokens.list[last]
    guard token.sign(in: story.source.span) == ".", Int(token.end) == block.range.end,
      story.tokens.list[last - 1].kind == .word
    else { return }
    // A headline of two sentences keeps its stops.
    for index in block.tokens.dropLast()
    where Mark.endsSentence(story.tokens.list[index].sign(in: story.source.span) ?? 0) {
      return
    }
    findings.report(
      token.range, ["found": story.text(block.range)],
      fixes: [Fix(title: "Remove the full stop", safety: .safe, edits: [.delete(token.range)])])
  }

  private func allCapitals(_ block: Block, _ story: Story, into findings: inout FindingSink) {
    var capitals = 0
    for index in block.tokens {
      let token = story.tokens.list[index]
      let isLetter = story.source.span.scalar(at: Int(token.start)).length == token.end - token.start
      guard token.kind == .word, !isLetter else { continue }
      guard token.traits.contains(.allCapitals) else { return }
      capitals += 1
    }
    guard capitals >= words else { return }
    findings.report(block.range, ["found": story.text(block.range)])
  }

  private func repeatsLede(_ block: Block, _ story: Story, into findings: inout FindingSink) {
    guard block.kind == .headline, let lede = lede(after: block, story) else { return }
    let skipped = lede.part(.dateline)?.range.end ?? lede.range.start
    let first = lede.tokens.first { Int(story.tokens.list[$0].start) >= skipped } ?? lede.tokens.upperBound
    var index = first
    var count = 0
    for word in block.tokens where story.tokens.list[word].keyLength > 0 {
      while index < lede.tokens.upperBound, story.tokens.list[index].keyLength == 0 { index += 1 }
      guard index < lede.tokens.upperBound,
        story.tokens.sameKey(story.tokens.list[word], story.tokens.list[index])
      else { return }
      index += 1
      count += 1
    }
    guard count >= words, !isAllForms(lede, from: index, story) else { return }
    let copy = ByteRange(Int(story.tokens.list[first].start), Int(story.tokens.list[index - 1].end))
    findings.report(
      block.range, ["found": story.text(block.range)],
      related: [RelatedPlace(range: copy, message: "written again here")])
  }

  /// Whether a block has no word from that token on but in forms: it is the headline filed twice, which another rule tells.
  private func isAllForms(_ block: Block, from index: Int, _ story: Story) -> Bool {
    for token in story.tokens.list[index..<block.tokens.upperBound]
    where token.keyLength > 0 && !block.isForm(token.range) {
      return false
    }
    return true
  }

  /// The first paragraph or deck after the headline.
  private func lede(after headline: Block, _ story: Story) -> Block? {
    for block in story.blocks where block.range.start >= headline.range.end {
      switch block.kind {
      case .paragraph, .deck: return block
      case .caption, .related, .slug: continue
      case .headline, .crosshead, .signOff, .teaserHeading, .teaserHeadline, .teaser: return nil
      }
    }
    return nil
  }
}
