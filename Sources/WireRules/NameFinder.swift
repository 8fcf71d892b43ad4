import WireLexicon
package import WireStory
import WireText

/// Finds the names in running text: runs of capitalised words, with the particles between them.
///
/// A capital at the start of a sentence proves nothing: a word that the lexicon knows in small letters is left out
/// there. Words that run together at a capital are taken apart where the segmenter cuts them.
package struct NameFinder: Sendable {
  /// The longest word of capitals, in bytes, that is taken for a body's initials.
  private static let longestAcronym = 4

  /// Small words inside a name, as keys: `de`, `van`, `bin`.
  private let particles: ByteWordSet

  package init(particles: [String]) {
    self.particles = ByteWordSet(particles.map { WordKey.make($0) })
  }

  /// The names of some blocks of a story, in order.
  package func names(in story: Story, blocks: [Block]) -> NameMentions {
    var found = NameMentions()
    var cut = 0
    for block in blocks { find(in: block, of: story, nextCut: &cut, into: &found) }
    return found
  }

  private func find(in block: Block, of story: Story, nextCut: inout Int, into found: inout NameMentions) {
    let bytes = story.source.bytes.span
    let tokens = story.tokens.list.span
    var startsSentence = true
    for index in block.tokens {
      let token = tokens[index]
      switch token.kind {
      case .word, .initial: break
      case .elision, .abbreviation:
        found.end()
        continue
      case .punctuation:
        found.end()
        startsSentence = provesNoCapital(after: bytes[Int(token.end) - 1])
        continue
      case .number, .time, .url, .email, .handle, .symbol, .opaque:
        found.end()
        startsSentence = false
        continue
      }
      if index > block.tokens.lowerBound,
        isLineBreak(from: Int(tokens[index - 1].end), to: Int(token.start), bytes)
      {
        found.end()
      }
      // « l'AN Jean Martin »: initials of a body are no given name.
      if token.traits.contains(.allCapitals), token.end - token.start <= Self.longestAcronym {
        found.end()
        startsSentence = false
        continue
      }
      guard token.traits.contains(.capitalised) || token.traits.contains(.innerCapital) else {
        if !(found.isOpen && isParticle(token, story.tokens)) { found.end() }
        startsSentence = false
        continue
      }
      take(token, of: story, startsSentence: startsSentence, nextCut: &nextCut, into: &found)
      startsSentence = false
    }
    found.end()
  }

  /// Takes a capitalised token, in pieces where the segmenter cuts it.
  private func take(
    _ token: Token, of story: Story, startsSentence: Bool, nextCut: inout Int, into found: inout NameMentions
  ) {
    let bytes = story.source.bytes.span
    let entry = LexiconEntry(rawValue: token.entry)
    let end = Int(token.end)
    var start = Int(token.start)
    while nextCut < story.cuts.count, story.cuts[nextCut].offset <= start { nextCut += 1 }
    guard nextCut < story.cuts.count, story.cuts[nextCut].offset < end else {
      let isCommon = entry.has(.word)
      if startsSentence, isCommon { return }
      found.add(token.range, bytes, isCommon: isCommon, isKnown: entry.isKnown)
      return
    }
    while start < end {
      let cut = nextCut < story.cuts.count ? min(end, story.cuts[nextCut].offset) : end
      if bytes.scalarClass(at: start) == .upper {
        found.add(ByteRange(start, cut), bytes, isCommon: false, isKnown: false)
      } else {
        found.end()
      }
      start = cut
      if cut < end { nextCut += 1 }
    }
  }

  private func isParticle(_ token: Token, _ tokens: Tokens) -> Bool {
    particles.contains(tokens.keys.span, token.keyRange)
  }

  private func isLineBreak(from start: Int, to end: Int, _ bytes: Span<UInt8>) -> Bool {
    for index in start..<end where bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r") {
      return true
    }
    return false
  }

  /// Whether a capital after this sign may be the sentence's: after all but the comma and what joins words.
  private func provesNoCapital(after last: UInt8) -> Bool {
    last != UInt8(ascii: ",") && last != UInt8(ascii: "-") && last != UInt8(ascii: "/")
  }
}
