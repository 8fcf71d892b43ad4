package import WireStory

/// The kinds of blocks that a rule looks at.
package struct Scope: Hashable, Sendable {
  private let kinds: BlockKinds

  package init(_ kinds: some Sequence<Block.Kind>) {
    self.kinds = kinds.reduce(into: []) { $0.formUnion(BlockKinds($1)) }
  }

  /// Every block of a story.
  package static let everything = Scope(Block.Kind.allCases)

  package func contains(_ kind: Block.Kind) -> Bool { contains(BlockKinds(kind)) }

  /// Whether it contains all of the kinds.
  package func contains(_ kinds: BlockKinds) -> Bool { self.kinds.isSuperset(of: kinds) }
}
