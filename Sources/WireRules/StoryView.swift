package import WireStory
package import WireText

/// A story as one rule may see it: the blocks of the rule's language and scope, and the hits of its phrases.
package struct StoryView: Sendable {
  package let story: Story
  /// The blocks that the rule looks at, in order.
  package var blocks: [Block]
  /// Where the rule's own phrases stand in those blocks, in order; `phrase` is an index into `RuleKind.phrases`.
  package var hits: [PhraseHit]
  /// Where the story's signs, numbers and wide gaps stand, in all of its blocks.
  let signs: StorySigns
  /// What the story's text is compared by; nil where no rule compares texts.
  package let print: StoryPrint?

  /// - Parameter signs: those of the story; found here where they are nil.
  package init(
    story: Story, blocks: [Block], hits: [PhraseHit], signs: StorySigns? = nil, print: StoryPrint? = nil
  ) {
    self.story = story
    self.blocks = blocks
    self.hits = hits
    self.signs = signs ?? StorySigns(story)
    self.print = print
  }

  /// The block that a token belongs to; nil where the rule does not look at it. O(log n).
  func block(ofToken token: Int) -> Block? {
    position(ofToken: token).map { blocks[$0] }
  }

  /// The index in `blocks` of the block that a token belongs to; nil where the rule does not look at it. O(log n).
  func position(ofToken token: Int) -> Int? {
    let index = blocks.indices.partitioningIndex { blocks[$0].tokens.upperBound > token }
    return index < blocks.count && blocks[index].tokens.contains(token) ? index : nil
  }

  /// The bytes of the whole file.
  package var bytes: [UInt8] { story.source.bytes }
}
