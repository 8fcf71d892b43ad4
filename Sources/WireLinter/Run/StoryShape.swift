import WireStory

/// What all blocks of a story have.
struct StoryShape {
  /// The kinds of its blocks.
  private(set) var kinds: BlockKinds = []
  /// Whether all blocks are in the story's language.
  private(set) var isUniform = true

  init(_ story: Story) {
    for index in story.blocks.indices {
      kinds.formUnion(BlockKinds(story.blocks[index].kind))
      if story.blocks[index].language != story.language { isUniform = false }
    }
  }
}
