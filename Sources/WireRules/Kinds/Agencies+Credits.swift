import WireStory
import WireText

extension Agencies {
  /// The fewest words of a caption that is compared.
  private static let fewestWords = 8

  /// Whom a caption credits, as in the text of its fact: the agencies' signs, and the photographers after a bar.
  private struct Credited {
    let agencies: [Substring]
    let names: [Substring]

    init(_ text: String) {
      let halves = text.split(separator: "|", maxSplits: 1)
      agencies = halves.first?.split(separator: "/") ?? []
      names = halves.count > 1 ? halves[1].split(separator: "|") : []
    }

    /// What the two have in the same place and not in common; nil where they agree, or one of them names nobody there.
    func contrast(with other: Credited) -> (own: String, other: String)? {
      if Set(agencies).isDisjoint(with: other.agencies) {
        return (agencies.joined(separator: "/"), other.agencies.joined(separator: "/"))
      }
      guard !names.isEmpty, !other.names.isEmpty,
        Set(names.map { WordKey.make(String($0)) }).isDisjoint(
          with: other.names.map { WordKey.make(String($0)) })
      else { return nil }
      return (names.joined(separator: ", "), other.names.joined(separator: ", "))
    }
  }

  /// The captions with the agencies and names of their credits: the key is made of the words.
  func creditedCaptions(_ view: StoryView) -> [Fact] {
    var facts: [Fact] = []
    for block in view.blocks where block.kind == .caption {
      let named = block.parts.filter { $0.kind == .credit }.flatMap { agencies(of: $0, view) }
      guard let first = named.first, let last = named.last, let hash = Self.hash(of: block, view.story) else {
        continue
      }
      let names = block.parts.filter { $0.kind == .credit }.flatMap(\.fields).filter { $0.name == .name }
      let credited = [named.map(\.sign).joined(separator: "/")] + names.map { view.story.text($0.range) }
      let range = names.reduce(first.range.union(last.range)) { $0.union($1.range) }
      // In base 36 a key needs no memory of its own.
      facts.append(
        Fact(key: String(hash, radix: 36), text: credited.joined(separator: "|"), range: range))
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
      guard let contrast = Credited(fact.text).contrast(with: Credited(other.text)) else { continue }
      findings.report(
        fact.range, ["found": contrast.own, "expected": contrast.other],
        related: [
          RelatedPlace(
            path: corpus.stories[first.story].path, range: other.range, message: "the other credit")
        ])
    }
  }
}
