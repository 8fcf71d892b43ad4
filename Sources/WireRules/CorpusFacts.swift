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

<<<<<<< HEAD
  /// One way in which the text of a key is written; case and normal form make no difference.
  package struct Spelling: Sendable {
    package let first: Place
    /// How many stories have it.
    package fileprivate(set) var storyCount: Int
    fileprivate var last: Place
  }

  /// Ordered by the bytes of their paths.
=======
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
>>>>>>> enemy
  package let stories: [Story]
  /// The places of each key, in the order of the stories.
  package let places: [String: [Place]]
  /// The spellings of each key that has several, in the order in which they first stand.
  package let spellings: [String: [Spelling]]

  /// What most stories write, of each key that stands in two spellings.
  let settled: [String: Settled]

  package init(stories: [Story]) {
    self.stories = stories.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var places: [String: [Place]] = [:]
    for (story, entry) in self.stories.enumerated() {
      for (index, fact) in entry.facts.enumerated() {
        places[fact.key, default: []].append(Place(story: story, fact: index))
      }
    }
    self.places = places
<<<<<<< HEAD
    var spellings: [String: [Spelling]] = [:]
    for (key, places) in places where places.count > 1 {
      let found = Self.spellings(of: places, in: self.stories)
      if found.count > 1 { spellings[key] = found }
    }
    self.spellings = spellings
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
        spellings.append(Spelling(first: place, storyCount: 1, last: place))
        continue
      }
      if spellings[index].last.story != place.story { spellings[index].storyCount += 1 }
      spellings[index].last = place
    }
    return spellings
=======
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
>>>>>>> enemy
  }

  package func fact(at place: Place) -> Fact { stories[place.story].facts[place.fact] }
}
