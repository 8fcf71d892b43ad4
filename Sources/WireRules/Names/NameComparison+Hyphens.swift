import WireStory
import WireText

extension NameComparison {
  /// Two words that stand at the end of names, with a hyphen between them or without.
  private struct Ending {
    /// Where they stand, each as indices into `mentions.words`.
    var places: [Range<Int>] = []
    /// Whether some name has more words than these.
    var isPart = false
  }

  /// A hyphen in place of a space: « Anne Dupont-Aignan » and « M. Dupont Aignan », « New-York » and « New York ».
  mutating func compareHyphens() {
    guard mentions.words.contains(where: \.isJoined) else { return }
    var joined: [UInt64: Ending] = [:]
    for name in mentions.names
    where name.words.count > 1 && mentions.words[name.words.upperBound - 1].isJoined {
      let words = name.words.suffix(2)
      joined[hash(of: words), default: Ending()].places.append(words)
      if name.words.count > 2 { joined[hash(of: words)]?.isPart = true }
    }
    guard !joined.isEmpty else { return }
    var open: [UInt64: Ending] = [:]
    for name in mentions.names where name.isFull && name.words.count == 2 {
      // « Saint Denis » is a saint, and « Saint-Denis » a place.
      guard !mentions.words[name.words].contains(where: { $0.isCommon || $0.isJoined }) else { continue }
      let hash = hash(of: name.words)
      if joined[hash] != nil { open[hash, default: Ending()].places.append(name.words) }
    }
    for (hash, open) in open.sorted(by: { $0.value.places[0].lowerBound < $1.value.places[0].lowerBound }) {
      guard let joined = joined[hash] else { continue }
      if joined.isPart || joined.places.count >= open.places.count {
        report(open, joined)
      } else {
        report(joined, open)
      }
    }
  }

  /// The hash of two words as they are spelt, without the hyphen.
  private func hash(of words: Range<Int>) -> UInt64 {
    words.reduce(0) { HashMix.mixed($0 ^ mentions.form(of: $1).keyHash) }
  }

  private mutating func report(_ lesser: Ending, _ better: Ending) {
    let there = better.places[0]
    let name = mentions.names.first { $0.words.contains(there.lowerBound) }
    let (count, betterCount) = (lesser.places.count, better.places.count)
    for words in lesser.places where told.isDisjoint(with: words) {
      let range = mentions.range(of: words)
      guard !isSettled(range) else { continue }
      told.formUnion(words)
      differences.append(
        NameDifference(
          range: range, better: story.text(mentions.range(of: there)),
          betterName: story.text(mentions.range(of: name?.words ?? there)),
          betterRange: mentions.range(of: there), reason: betterCount > count ? .frequency : .tie,
          count: count,
          betterCount: betterCount))
    }
  }
}
