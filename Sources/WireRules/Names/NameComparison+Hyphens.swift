import WireLexicon
import WireStory
import WireText

extension NameComparison {
  /// Two words that stand at the end of names, with a hyphen between them or without.
  private struct Ending {
    /// Where they stand, each as indices into `mentions.words`.
    var places: [Range<Int>] = []
    /// Whether some name has more words than these.
    var isPart = false
    /// Whether a lexicon has them with their hyphen.
    var isKnown = false
  }

  /// A hyphen in place of a space: « Anne Dupont-Aignan » and « M. Dupont Aignan », « New-York » and « New York ».
  mutating func compareHyphens() {
    guard mayDifferByHyphens() else { return }
    var joined: [UInt64: Ending] = [:]
    for name in mentions.names
    where name.words.count > 1 && endsJoined(name) {
      let words = name.words.suffix(2)
      joined[hash(of: words), default: Ending()].places.append(words)
      if name.words.count > 2 {
        joined[hash(of: words)]?.isPart = true
      } else if isKnown(mentions.range(of: name)) {
        joined[hash(of: words)]?.isKnown = true
      }
    }
    guard !joined.isEmpty else { return }
    var open: [UInt64: Ending] = [:]
    for name in mentions.names where name.isFull && name.words.count == 2 {
      let hash = hash(of: name.words)
      guard let ending = joined[hash], !endsJoined(name), isSlip(ending, name.words)
      else { continue }
      open[hash, default: Ending()].places.append(name.words)
    }
    for (hash, open) in open.sorted(by: { $0.value.places[0].lowerBound < $1.value.places[0].lowerBound }) {
      guard let joined = joined[hash] else { continue }
      let isRight = joined.isPart || joined.isKnown || joined.places.count > open.places.count
      if isRight { report(open, joined) } else { report(joined, open) }
    }
  }

  /// Whether two words seem to stand both at the end of a name with a hyphen and as a name without one, as in few stories.
  private func mayDifferByHyphens() -> Bool {
    var marks: HashMarks?
    for name in mentions.names where name.words.count > 1 && endsJoined(name) {
      if marks == nil { marks = HashMarks(capacity: mentions.names.count / 8) }
      marks?.insert(hash(of: name.words.suffix(2)))
    }
    guard let marks else { return false }
    return mentions.names.contains {
      $0.words.count == 2 && $0.isFull && !endsJoined($0) && marks.contains(hash(of: $0.words))
    }
  }

  private func endsJoined(_ name: NameMention) -> Bool { mentions.words[name.words.upperBound - 1].isJoined }

  /// Whether a hyphen or its absence is a slip: « M. Dupont Aignan » beside a full name, « New-York » beside a place,
  /// „Rheinland Pfalz“ beside a name that a lexicon has with its hyphen. « Saint Denis » is a saint, as the word is a
  /// noun of the language, and « France-Espagne » a match, as it is no place.
  private func isSlip(_ joined: Ending, _ open: Range<Int>) -> Bool {
    let words = mentions.words[open]
    if joined.isKnown { return !words.contains { $0.entry.has(.word) } }
    if joined.isPart { return !words.contains(where: \.isCommon) }
    return !words.contains { $0.entry.has(.word) && $0.entry.hasAny([.noun, .function]) }
      && gazetteer.knows(story.source.bytes.span, mentions.range(of: open))
  }

  /// Whether a lexicon has what stands there as one name.
  private func isKnown(_ range: ByteRange) -> Bool {
    var key: [UInt8] = []
    WordKey.append(story.source.bytes.span, range, to: &key)
    return lexicon?.entry(forKey: key.span).has(.name) ?? false
  }

  /// The hash of two words as they are spelt, without the hyphen.
  private func hash(of words: Range<Int>) -> UInt64 {
    words.reduce(0) { HashMix.mixed($0 ^ mentions.form(of: $1).keyHash) }
  }

  private mutating func report(_ lesser: Ending, _ better: Ending) {
    let there = better.places[0]
    let name = mentions.names.first { $0.words.contains(there.lowerBound) }
    let (count, betterCount) = (lesser.places.count, better.places.count)
    for words in lesser.places where !areTold(words) {
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
