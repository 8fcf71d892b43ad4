import WireStory
import WireText

extension Agencies {
  /// The fewest words of a caption that is compared.
  private static let fewestWords = 8

  /// The captions with the agencies of their credits: the key is made of the words, the text is the agencies' signs.
  func creditedCaptions(_ view: StoryView) -> [Fact] {
    var facts: [Fact] = []
    for block in view.blocks where block.kind == .caption {
      let named = block.parts.filter { $0.kind == .credit }.flatMap { agencies(of: $0, view) }
      guard let first = named.first, let last = named.last, let hash = Self.hash(of: block, view.story) else {
        continue
      }
      // In base 36 a key needs no memory of its own.
      facts.append(
        Fact(
          key: String(hash, radix: 36), text: named.map(\.sign).joined(separator: "/"),
          range: first.range.union(last.range)))
    }
    return facts
  }

  /// The hash of a caption's words; nil where there are too few of them.
  private static func hash(of block: Block, _ story: Story) -> UInt64? {
    var hash: UInt64 = 0
    var words = 0
    for index in block.tokens {
      let token = story.tokens.list[index]
      guard token.keyLength > 0, !block.isForm(token.range) else { continue }
      hash = WordHash.joined(hash, WordHash.of(story.tokens.keys.span, token.keyRange))
      words += 1
    }
    return words >= fewestWords ? hash : nil
  }

  func otherCredits(_ corpus: CorpusFacts, _ story: Int, into findings: inout FindingSink) {
    for fact in corpus.stories[story].facts {
      guard let first = corpus.spellings[fact.key]?.first?.first, first.story != story else { continue }
      let other = corpus.fact(at: first)
      guard Set(fact.text.split(separator: "/")).isDisjoint(with: other.text.split(separator: "/")) else {
        continue
      }
      findings.report(
        fact.range, ["found": fact.text, "expected": other.text],
        related: [
          RelatedPlace(
            path: corpus.stories[first.story].path, range: other.range, message: "the other credit")
        ])
    }
  }
}
