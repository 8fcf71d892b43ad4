import WireText

/// The facts that all stories of a run gave up to one rule, the stories ordered by path.
package struct CorpusFacts: Sendable {
  package struct Story: Sendable {
    package let path: String
    package let facts: [Fact]
    /// What its text is compared by; nil where the rule compares facts alone.
    package let print: StoryPrint?

    package init(path: String, facts: [Fact], print: StoryPrint? = nil) {
      self.path = path
      self.facts = facts
      self.print = print
    }
  }

  /// Where a fact stands: the story's index in `stories`, the fact's in `facts`.
  package struct Place: Hashable, Sendable {
    package let story: Int
    package let fact: Int
  }

  /// One way in which the text of a key is written; case and normal form make no difference.
  package struct Spelling: Sendable {
    package let first: Place
    /// The stories that have it, as ascending indices.
    package fileprivate(set) var stories: [Int]

    package var storyCount: Int { stories.count }

    /// Whether a story has it. O(log stories).
    package func stands(in story: Int) -> Bool {
      let index = stories.indices.partitioningIndex { stories[$0] >= story }
      return index < stories.count && stories[index] == story
    }
  }

  /// Ordered by the bytes of their paths.
  package let stories: [Story]
  /// The places of each key, in the order of the stories.
  package let places: [String: [Place]]
  /// The spellings of each key that has several, in the order in which they first stand.
  package let spellings: [String: [Spelling]]
  /// What stands in several stories.
  package let repeats: RepeatIndex

  package init(stories: [Story]) {
    self.stories = stories.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var places: [String: [Place]] = [:]
    for (story, entry) in self.stories.enumerated() {
      for (index, fact) in entry.facts.enumerated() {
        places[fact.key, default: []].append(Place(story: story, fact: index))
      }
    }
    self.places = places
    var spellings: [String: [Spelling]] = [:]
    for (key, places) in places where places.count > 1 {
      let found = Self.spellings(of: places, in: self.stories)
      if found.count > 1 { spellings[key] = found }
    }
    self.spellings = spellings
    repeats = RepeatIndex(self.stories.map(\.print))
  }

  /// O(places), which is why it is done once for all stories.
  private static func spellings(of places: [Place], in stories: [Story]) -> [Spelling] {
    func text(_ place: Place) -> String { stories[place.story].facts[place.fact].text }
    let first = text(places[0])
    if places.allSatisfy({ text($0) == first }) { return [] }
    var spellings: [Spelling] = []
    var indices: [[UInt8]: Int] = [:]
    for place in places {
      let key = WordKey.make(text(place))
      guard let index = indices[key] else {
        indices[key] = spellings.count
        spellings.append(Spelling(first: place, stories: [place.story]))
        continue
      }
      if spellings[index].stories.last != place.story { spellings[index].stories.append(place.story) }
    }
    return spellings
  }

  package func fact(at place: Place) -> Fact { stories[place.story].facts[place.fact] }
}
