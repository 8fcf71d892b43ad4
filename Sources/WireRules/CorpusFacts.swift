import WireText

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

  /// The spelling of a key that most stories have.
  struct Settled: Sendable {
    /// The folded text (see `WordKey`).
    let key: [UInt8]
    /// How many stories have it.
    let stories: Int
    /// Where it stands first.
    let place: Place
  }

  /// Ordered by path, each path once.
  package let stories: [Story]
  /// The places of each key, in the order of the stories.
  package let places: [String: [Place]]

  /// What most stories write, of each key that stands in two spellings.
  let settled: [String: Settled]

  package init(stories: [Story]) {
    self.stories = stories.sorted { $0.path < $1.path }
    var places: [String: [Place]] = [:]
    for (story, entry) in self.stories.enumerated() {
      for (index, fact) in entry.facts.enumerated() {
        places[fact.key, default: []].append(Place(story: story, fact: index))
      }
    }
    self.places = places
    let facts = self.stories
    settled = places.filter { _, places in
      let first = facts[places[0].story].facts[places[0].fact].text
      return places.contains { facts[$0.story].facts[$0.fact].text != first }
    }
    .compactMapValues { Self.settle($0, facts) }
  }

  /// The spelling that most stories have.
  private static func settle(_ places: [Place], _ facts: [Story]) -> Settled? {
    var spellings: [[UInt8]: (stories: Int, last: Int, first: Place)] = [:]
    for place in places {
      let key = WordKey.make(facts[place.story].facts[place.fact].text)
      // The places are in the order of the stories.
      let known = spellings[key] ?? (0, -1, place)
      let isNew = known.last != place.story
      spellings[key] = (known.stories + (isNew ? 1 : 0), place.story, known.first)
    }
    let most = spellings.values.map(\.stories).max() ?? 0
    let winners = spellings.filter { $0.value.stories == most }
    guard spellings.count > 1, winners.count == 1, let winner = winners.first else { return nil }
    return Settled(key: winner.key, stories: most, place: winner.value.first)
  }

  package func fact(at place: Place) -> Fact { stories[place.story].facts[place.fact] }
}
