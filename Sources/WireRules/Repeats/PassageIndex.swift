import WireStory

/// Finds the passages that an earlier story has, among those of all stories.
struct PassageIndex {
  /// One passage: its story and its index there.
  private struct Item {
    let story: UInt32
    let passage: UInt32
  }

  private let prints: [StoryPrint?]
  private var items: [Item] = []
  /// Of each item the first item that is the same or nearly so; its own number where there is none.
  private var first: [UInt32] = []

  init(_ prints: [StoryPrint?]) {
    self.prints = prints
    items.reserveCapacity(prints.reduce(0) { $0 + ($1?.passages.count ?? 0) })
    for (story, print) in prints.enumerated() {
      for passage in (print?.passages ?? []).indices {
        items.append(Item(story: UInt32(story), passage: UInt32(passage)))
      }
    }
    first = Array(0..<UInt32(items.count))
  }

  /// The matches of each story that has some, in order of its passages.
  mutating func matches() -> [Int: [RepeatIndex.Match]] {
    var seen = FirstSeen(count: items.count)
    findNear(&seen)
    findSame(&seen)
    let stories = countStories()
    // What a story has twice is told once.
    var told = [UInt32](repeating: .max, count: items.count)
    var matches: [Int: [RepeatIndex.Match]] = [:]
    for (item, entry) in items.enumerated() {
      let other = items[Int(first[item])]
      guard other.story != entry.story, told[Int(first[item])] != entry.story else { continue }
      told[Int(first[item])] = entry.story
      matches[Int(entry.story), default: []].append(
        RepeatIndex.Match(
          passage: Int(entry.passage), firstStory: Int(other.story), firstPassage: Int(other.passage),
          isExact: passage(item).isSame(as: passage(Int(first[item]))),
          stories: Int(stories[Int(first[item])])))
    }
    return matches
  }

  private func passage(_ item: Int) -> Passage {
    guard let passage = prints[Int(items[item].story)]?.passages[Int(items[item].passage)] else {
      preconditionFailure("a passage of no story")
    }
    return passage
  }

  /// Looks passages up by the bands of their sketches.
  private mutating func findNear(_ seen: inout FirstSeen) {
    for band in 0..<Passage.bands {
      seen.removeAll()
      for item in items.indices {
        let own = passage(item)
        // A headline with a word changed tells of another day.
        guard own.kind != .headline, own.count >= Passage.fewestWordsOfNear else { continue }
        let key = WordHash.joined(UInt64(own.facts), UInt64(own.band[band]))
        guard let others = seen.add(item, key) else { continue }
        for other in [others.first, others.last]
        where other < Int(first[item]) && items[other].story != items[item].story {
          if passage(other).isNear(own) { first[item] = UInt32(other) }
        }
      }
    }
  }

  /// Looks passages up by their words, and follows each to the first of all that are the same or nearly so.
  private mutating func findSame(_ seen: inout FirstSeen) {
    seen.removeAll()
    for item in items.indices {
      let own = passage(item)
      // A headline is compared with headlines alone, its articles left out.
      let key = own.kind == .headline ? ~own.headline : own.words
      if let others = seen.add(item, key) {
        first[item] = first[others.first]
      } else if Int(first[item]) < item {
        first[item] = first[Int(first[item])]
      }
    }
  }

  /// For each item that is the first of some, the number of stories that have it.
  private func countStories() -> [UInt32] {
    var stories = [UInt32](repeating: 0, count: items.count)
    var last = [UInt32](repeating: .max, count: items.count)
    for (item, entry) in items.enumerated() {
      let first = Int(first[item])
      guard last[first] != entry.story else { continue }
      last[first] = entry.story
      stories[first] += 1
    }
    return stories
  }
}
