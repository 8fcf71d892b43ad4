/// A kind of rule that also compares stories: each story gives up small facts, and the merged facts are judged.
package protocol CorpusRuleKind: RuleKind {
  /// What the story has to compare.
  func facts(of view: StoryView) -> [Fact]

  /// Finds the faults of one story that only the other stories show. What the story shows by itself is left to
  /// `check(_:into:)`.
  ///
  /// - Parameter story: an index into `corpus.stories`.
  func check(_ corpus: CorpusFacts, story: Int, into findings: inout FindingSink)
}
