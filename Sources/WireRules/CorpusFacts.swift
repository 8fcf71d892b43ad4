/// The facts that all stories of a run gave up to one rule, the stories ordered by path.
package struct CorpusFacts: Sendable {
  package struct Story: Sendable {
    package let path: String
    package let facts: [Fact]

    package init(path: String, facts: [Fact]) {
      self.path = path
      self.facts = facts
    }
  }

  /// Where a fact stands: the story's index in `stories`, the fact's in `facts`.
  package struct Place: Hashable, Sendable {
    package let story: Int
    package let fact: Int
  }

  /// Ordered by the bytes of their paths.
  package let stories: [Story]
  /// The places of each key, in the order of the stories.
  package let places: [String: [Place]]

  package init(stories: [Story]) {
    self.stories = stories.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var places: [String: [Place]] = [:]
    for (story, entry) in self.stories.enumerated() {
      for (index, fact) in entry.facts.enumerated() {
        places[fact.key, default: []].append(Place(story: story, fact: index))
      }
    }
    self.places = places
  }

  package func fact(at place: Place) -> Fact { stories[place.story].facts[place.fact] }
}
