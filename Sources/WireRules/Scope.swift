package import WireStory

/// The kinds of blocks that a rule looks at.
package struct Scope: Hashable, Sendable {
  private let kinds: Set<Block.Kind>

  package init(_ kinds: some Sequence<Block.Kind>) {
    self.kinds = Set(kinds)
  }

  /// Every block of a story.
  package static let everything = Scope(Block.Kind.allCases)

  package func contains(_ kind: Block.Kind) -> Bool { kinds.contains(kind) }
}
