import WireLexicon
package import WireStory
import WireText

/// How the text of an example is read: behind bytes that no rule sees, or as a block of a given kind.
package struct ReadingFrame: Sendable {
  /// The kind that every block gets; nil where the reader tells.
  package let block: Block.Kind?
  /// How many bytes at the start of the text no rule sees.
  package let hiddenBytes: Int

  package init(block: Block.Kind? = nil, hiddenBytes: Int = 0) {
    self.block = block
    self.hiddenBytes = hiddenBytes
  }

  /// Reads a story; the hidden bytes are whole scalars.
  func read(_ source: Source, by reader: StoryReader, language: Language?) -> Story {
    guard hiddenBytes > 0,
      let rest = try? Source(bytes: Array(source.bytes[hiddenBytes...]), path: source.path)
    else {
      return framed(reader.read(source, language: language), source)
    }
    return framed(reader.read(rest, language: language), source)
  }

  /// The story with its places moved behind the hidden bytes.
  private func framed(_ story: Story, _ source: Source) -> Story {
    let blocks = story.blocks.map { block in
      var block = block
      block.kind = self.block ?? block.kind
      block.range = moved(block.range)
      block.spans = block.spans.map { TextSpan(kind: $0.kind, range: moved($0.range)) }
      block.parts = block.parts.map(moved)
      return block
    }
    var tokens = story.tokens
    for index in tokens.list.indices {
      tokens.list[index].start += UInt32(hiddenBytes)
      tokens.list[index].end += UInt32(hiddenBytes)
    }
    let cuts = story.cuts.map { cut in
      Cut(
        offset: cut.offset + hiddenBytes, token: cut.token, cause: cut.cause, confidence: cut.confidence,
        alternative: cut.alternative.map { $0 + hiddenBytes })
    }
    return Story(source: source, language: story.language, blocks: blocks, tokens: tokens, cuts: cuts)
  }

  private func moved(_ part: Part) -> Part {
    Part(
      kind: part.kind, range: moved(part.range),
      fields: part.fields.map { FormField(name: $0.name, range: moved($0.range)) },
      damage: part.damage.map { FormDamage(kind: $0.kind, range: moved($0.range), expected: $0.expected) })
  }

  private func moved(_ range: ByteRange) -> ByteRange {
    ByteRange(range.start + hiddenBytes, range.end + hiddenBytes)
  }
}
