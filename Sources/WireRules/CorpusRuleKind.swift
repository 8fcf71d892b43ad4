/// A kind of rule that also compares stories: each story gives up small facts, and the merged facts are judged.
package protocol CorpusRuleKind: RuleKind {
  /// What of the stories' texts is compared: the corpus holds that of each.
  var comparison: TextComparison { get }

  /// Finds the faults that the story shows by itself, and gives up what it has to compare.
  func check(_ view: StoryView, into findings: inout FindingSink, facts: inout [Fact])

  /// Finds the faults of one story that only the other stories show.
  ///
  /// - Parameter story: an index into `corpus.stories`.
  func check(_ corpus: CorpusFacts, story: Int, into findings: inout FindingSink)
}

extension CorpusRuleKind {
  package var corpusKind: (any CorpusRuleKind)? { self }
  package var comparison: TextComparison { .none }

  package func check(_ view: StoryView, into findings: inout FindingSink) {
    var facts: [Fact] = []
    check(view, into: &findings, facts: &facts)
  }
}
