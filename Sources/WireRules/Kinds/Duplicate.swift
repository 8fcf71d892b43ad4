package import WireConfig
import WireStory
import WireText

/// Finds a headline, paragraph or caption that was filed twice: in one story to the word or nearly so, and across
/// the stories of a run a headline filed again.
///
/// Blocks are compared by the keys of their words: case, punctuation and white space don't count. Nearly the same is
/// measured as the share of the words in order that two blocks have in common (the longest common run of words from
/// either end), which is linear in the words of the two. Where only the same is looked for, so is the whole search.
package struct Duplicate: CorpusRuleKind {
  package static let name = "duplicate"
  package static let inQuotations = QuotationPolicy.mended

  package static let manual = RuleManual(
    summary: "Finds a headline, paragraph or caption that was filed twice, in a story and across stories.",
    details: """
      The second filing is the finding, and the first one is pointed to. The fix takes the second away and asks \
      first, since it deletes words. Blocks of fewer words than “words” are left alone: captions and datelines \
      repeat by nature.
      """,
    options: [
      RuleManual.Entry("words", "the fewest words of a block that is compared (4)"),
      RuleManual.Entry(
        "near", "the share of words in common, in per cent, from which a block counts as filed twice (100)"),
      RuleManual.Entry("across", "whether a headline is also compared with the other stories' (false)"),
    ],
    placeholders: [
      RuleManual.Entry("what", "what was filed twice: headline, paragraph, caption"),
      RuleManual.Entry("found", "its first words"),
    ])

  /// The fewest words of a block that is compared.
  let fewestWords: Int
  /// The share of words in common, in per cent.
  let near: Int
  /// Whether headlines are compared with those of the other stories.
  let comparesAcross: Bool

  package init(options: inout Fields, setup: RuleSetup) {
    fewestWords = options.integer("words", in: 1...1000, default: 4)
    near = options.integer("near", in: 50...100, default: 100)
    comparesAcross = options.bool("across", default: false)
  }

  package func check(_ view: StoryView, into findings: inout FindingSink, facts: inout [Fact]) {
    if comparesAcross, let headline = view.blocks.first(where: { $0.kind == .headline }) {
      facts = fact(of: headline, view.story)
    }
    let tokens = view.story.tokens
    var seen: [Filed] = []
    var exact: [UInt64: Int] = [:]
    for block in view.blocks {
      let filed = Filed(block, tokens)
      guard filed.words.count >= fewestWords else { continue }
      let first: Filed?
      if let index = exact[filed.hash], seen[index].sharePerCent(with: filed, tokens) == 100 {
        first = seen[index]
      } else if near < 100 {
        first = seen.last { $0.isComparable(with: filed) && $0.sharePerCent(with: filed, tokens) >= near }
      } else {
        first = nil
      }
      if let first {
        report(block, first: first.block, view.story, into: &findings)
      } else {
        exact[filed.hash] = seen.count
        seen.append(filed)
      }
    }
  }

  /// A block with its words, for comparison.
  private struct Filed {
    let block: Block
    let words: [Token]
    let hash: UInt64

    init(_ block: Block, _ tokens: Tokens) {
      self.block = block
      words = tokens.list[block.tokens].filter { $0.keyLength > 0 }
      var hash = ByteHash()
      for word in words {
        hash.add(tokens.keys.span, word.keyRange)
        hash.add(UInt8(ascii: " "))
      }
      self.hash = hash.value
    }

    /// Whether the lengths alone allow the two to be nearly the same.
    func isComparable(with other: Filed) -> Bool {
      block.kind == other.block.kind && abs(words.count - other.words.count) * 8 <= words.count
    }

    /// The words that both have in common from either end, of the longer one's, in per cent.
    func sharePerCent(with other: Filed, _ tokens: Tokens) -> Int {
      let shorter = min(words.count, other.words.count)
      var head = 0
      while head < shorter, tokens.sameKey(words[head], other.words[head]) { head += 1 }
      var tail = 0
      while tail < shorter - head,
        tokens.sameKey(words[words.count - 1 - tail], other.words[other.words.count - 1 - tail])
      {
        tail += 1
      }
      return (head + tail) * 100 / max(words.count, other.words.count)
    }
  }

  private func report(_ block: Block, first: Block, _ story: Story, into findings: inout FindingSink) {
    let lineEnd = Self.withLineBreaks(block.range, in: story.source.bytes)
    findings.report(
      block.range,
      ["what": Self.word(for: block.kind), "found": Self.opening(of: block.range, in: story.source.span)],
      fixes: [Fix(title: "Delete the second filing", safety: .unsafe, edits: [.delete(lineEnd)])],
      related: [RelatedPlace(range: first.range, message: "filed here first")])
  }

  /// The block and the line breaks before it, so that no empty line is left where it stood.
  private static func withLineBreaks(_ range: ByteRange, in bytes: [UInt8]) -> ByteRange {
    var start = range.start
    while start > 0, bytes[start - 1] == UInt8(ascii: "\n") || bytes[start - 1] == UInt8(ascii: "\r") {
      start -= 1
    }
    return ByteRange(start, range.end)
  }

  private static func word(for kind: Block.Kind) -> String {
    switch kind {
    case .headline, .crosshead, .teaserHeadline: "headline"
    case .caption: "caption"
    case .deck: "deck"
    case .related: "related line"
    case .paragraph, .teaser, .signOff, .teaserHeading: "paragraph"
    }
  }

  /// The most bytes of a block that a message shows.
  private static let longestOpening = 48

  /// The beginning of a text, cut at a word, or inside one that is too long.
  private static func opening(of range: ByteRange, in bytes: Span<UInt8>) -> String {
    guard range.count > longestOpening else { return bytes.text(range) }
    let limit = bytes.scalarBoundary(atOrBefore: range.start + longestOpening)
    var end = limit
    while end > range.start, bytes[end] != UInt8(ascii: " ") { end -= 1 }
    return bytes.text(ByteRange(range.start, end > range.start ? end : limit)) + "…"
  }

  private func fact(of headline: Block, _ story: Story) -> [Fact] {
    let words = story.tokens.list[headline.tokens].filter { $0.keyLength > 0 }
    guard words.count >= fewestWords else { return [] }
    let key = words.map { story.tokens.key(of: $0) }.joined(separator: " ")
    return [
      Fact(key: key, text: Self.opening(of: headline.range, in: story.source.span), range: headline.range)
    ]
  }

  package func check(_ corpus: CorpusFacts, story: Int, into findings: inout FindingSink) {
    for fact in corpus.stories[story].facts {
      guard let first = corpus.places[fact.key]?.first, first.story < story else { continue }
      let there = corpus.fact(at: first)
      findings.report(
        fact.range, ["what": "headline", "found": fact.text],
        related: [
          RelatedPlace(
            path: corpus.stories[first.story].path, range: there.range, message: "filed here first")
        ])
    }
  }
}
