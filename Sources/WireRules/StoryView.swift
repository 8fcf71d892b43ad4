package import WireStory
package import WireText

/// A story as one rule may see it: the blocks of the rule's language and scope, and the hits of its phrases.
package struct StoryView: Sendable {
  package let story: Story
  /// The blocks that the rule looks at, in order.
  package let blocks: [Block]
  /// Where the rule's own phrases stand in those blocks, in order; `phrase` is an index into `RuleKind.phrases`.
  package let hits: [PhraseHit]
  /// What the story's text is compared by; nil where no rule compares texts.
  package let print: StoryPrint?

  package init(story: Story, blocks: [Block], hits: [PhraseHit], print: StoryPrint? = nil) {
    self.story = story
    self.blocks = blocks
    self.hits = hits
    self.print = print
  }

  /// The bytes of the whole file.
  package var bytes: [UInt8] { story.source.bytes }
}
