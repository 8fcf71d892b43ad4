import WireLexicon
import WireStory
import WireText

extension NameComparison {
  /// One word of a name: the word's index and the name's.
  private struct Place {
    let word: Int
    let name: Int
    let role: Role
  }

  /// What a word is in its name.
  private enum Role {
    /// The family name of a full name.
    case family
    /// A name of one word.
    case single
    /// Another word of a full name.
    case given
  }

  /// One way in which a word is spelt.
  private struct Spelt {
    var places: [Place] = []
    var choice = NameChoice.Spelling()

    func has(_ role: Role) -> Bool { places.contains { $0.role == role } }
    /// Whether the word stands alone, and no full name has it so.
    var isUnexplained: Bool { has(.single) && !has(.given) }
    /// Whether it is, or may be, a family name.
    var isFamily: Bool { has(.family) || isUnexplained }
  }

  /// Single words: one surname that differs by diacritics, a name alone beside its full name.
  mutating func compareWords() {
    var places: [(hash: UInt64, place: Place)] = []
    for (number, name) in mentions.names.enumerated() {
      let family = familyWord(of: name)
      for index in name.words {
        let word = mentions.words[index]
        guard !word.isCommon, word.key.count > 2, !isBare(word) else { continue }
        let role: Role = !name.isFull ? .single : index == family ? .family : .given
        places.append((word.plainHash, Place(word: index, name: number, role: role)))
      }
    }
    guard places.count > 1 else { return }
    let sorted = places.sorted { ($0.hash, $0.place.word) < ($1.hash, $1.place.word) }
    var groups: [Range<Int>] = []
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].hash == sorted[start].hash { end += 1 }
      groups.append(start..<end)
      start = end
    }
    for group in groups where group.count > 1 {
      let first = mentions.words[sorted[group.lowerBound].place.word].keyHash
      guard group.contains(where: { mentions.words[sorted[$0].place.word].keyHash != first }) else {
        continue
      }
      let spelt = self.spelt(sorted[group].map(\.place))
      guard spelt.count <= Self.mostSpellings else { continue }
      compare(pairs(of: spelt), spelt) { $0.isFamily && $1.isFamily || Self.isPart($0, $1) }
    }
    guard comparesLetters else { return }
    let alone = groups.map { isAlone(sorted[$0].map(\.place)) }
    guard alone.contains(true), alone.contains(false) else { return }
    let mayBe = groups.indices.filter { alone[$0] != nil }
    let spelt = mayBe.flatMap { self.spelt(sorted[groups[$0]].map(\.place)) }
    compareSingles(spelt.sorted { $0.places[0].word < $1.places[0].word })
  }

  /// Whether a word stands alone and nowhere in a full name, and may be a slip for a surname that does; false where it
  /// is such a surname; nil where it is neither.
  private func isAlone(_ places: [Place]) -> Bool? {
    let word = mentions.words[places[0].word]
    guard word.plain.count >= Self.shortestSurname, !word.isJoined else { return nil }
    if places.contains(where: { $0.role == .family }) { return false }
    return word.entry.isKnown || places.contains { $0.role == .given } ? nil : true
  }

  /// Whether one is a name alone and the other a word of a full name.
  private static func isPart(_ one: Spelt, _ other: Spelt) -> Bool {
    one.isUnexplained && other.has(.given) || other.isUnexplained && one.has(.given)
  }

  /// The index of the family name of a full name.
  private func familyWord(of name: NameMention) -> Int {
    let first = name.words.lowerBound
    let isFirst =
      customs.familyFirst.contains(mentions.plainKeys.span, mentions.words[first].plain)
      && name.words.allSatisfy {
        customs.syllables.contains(mentions.plainKeys.span, mentions.words[$0].plain)
      }
    return isFirst ? first : name.words.upperBound - 1
  }

  /// The spellings among some places, in the order in which they first stand.
  private func spelt(_ places: [Place]) -> [Spelt] {
    var spelt: [Spelt] = []
    for place in places {
      let word = mentions.words[place.word]
      let number =
        spelt.firstIndex { mentions.words[$0.places[0].word].keyHash == word.keyHash } ?? spelt.count
      if number == spelt.count {
        var new = Spelt()
        new.choice.isKnown = word.isKnown
        new.choice.isSingle = true
        new.choice.marks = word.key.count - word.plain.count
        spelt.append(new)
      }
      spelt[number].places.append(place)
      spelt[number].choice.count += 1
      let name = mentions.names[place.name]
      if name.isFull { spelt[number].choice.isSingle = false }
      if isHalfDressed(name.words) { spelt[number].choice.isHalfDressed = true }
    }
    return spelt
  }

  private func pairs(of spelt: [Spelt]) -> [(Int, Int)] {
    spelt.indices.flatMap { one in (one + 1..<spelt.count).map { (one, $0) } }
  }

  /// Names of one word beside a surname that is one letter or sound off.
  private mutating func compareSingles(_ spelt: [Spelt]) {
    let isTold = spelt.map { isAlone($0.places) == true }
    var keys: [(hash: UInt64, number: Int)] = []
    for number in spelt.indices {
      let word = mentions.words[spelt[number].places[0].word]
      for hash in mentions.neighbourHashes(of: word) { keys.append((hash, number)) }
      keys.append((mentions.skeletonHash(of: word, customs), number))
    }
    let pairs = Self.pairs(of: keys).filter { isTold[$0.0] != isTold[$0.1] }
    compare(pairs, spelt) { _, _ in true }
  }

  /// The least letters of a surname that stands alone and is compared by its letters.
  private static let shortestSurname = 6

  /// Finds the lesser spellings among pairs of them.
  private mutating func compare(
    _ pairs: [(Int, Int)], _ spelt: [Spelt], where mayBeOne: (Spelt, Spelt) -> Bool
  ) {
    var verdicts: [Int: (better: Int, reason: NameChoice.Reason)] = [:]
    for (one, other) in pairs where mayBeOne(spelt[one], spelt[other]) {
      guard let letters = relation(spelt[one], spelt[other]) else { continue }
      let isFirstFuller: Bool? = if case .lost(let isFirstFuller) = letters { isFirstFuller } else { nil }
      let choice = NameChoice(spelt[one].choice, spelt[other].choice, isFirstFuller: isFirstFuller)
      let (better, lesser) = choice.isFirst ? (one, other) : (other, one)
      if let last = verdicts[lesser],
        !NameChoice(spelt[better].choice, spelt[last.better].choice, isFirstFuller: nil).isFirst
      {
        continue
      }
      verdicts[lesser] = (better, choice.reason)
    }
    for lesser in verdicts.keys.sorted() {
      guard let verdict = verdicts[lesser] else { continue }
      report(spelt[lesser], spelt[verdict.better], verdict.reason)
    }
  }

  /// How two words differ; nil where they are one word or two names.
  private func relation(_ one: Spelt, _ other: Spelt) -> NameLetters? {
    let (a, b) = (mentions.words[one.places[0].word], mentions.words[other.places[0].word])
    let found = NameLetters.between(
      mentions.key(of: a), mentions.plainKey(of: a), mentions.key(of: b), mentions.plainKey(of: b),
      sounds: customs.sounds)
    let areSyllables =
      customs.syllables.contains(mentions.plainKeys.span, a.plain)
      && customs.syllables.contains(mentions.plainKeys.span, b.plain)
    switch found {
    case .same, .none: return nil
    case .lost: return found
    case .changed: return areSyllables ? nil : found
    case .sounds, .letter(.inside):
      let titles = one.places.compactMap { mentions.names[$0.name].title }
      let otherTitles = other.places.compactMap { mentions.names[$0.name].title }
      let areApart = titles.contains { title in otherTitles.contains { title.excludes($0) } }
      return areSyllables || areApart || a.isKnown && b.isKnown ? nil : found
    case .letter(.added), .letter(.ending): return nil
    }
  }

  private mutating func report(_ lesser: Spelt, _ better: Spelt, _ reason: NameChoice.Reason) {
    let there = better.places.first { mentions.names[$0.name].isFull } ?? better.places[0]
    let range = mentions.words[there.word].range
    for place in lesser.places {
      let word = mentions.words[place.word]
      guard !told.contains(place.word), !isSettled(word.range) else { continue }
      if place.role == .given, !better.isUnexplained { continue }
      told.insert(place.word)
      differences.append(
        NameDifference(
          range: word.range, better: story.text(range),
          betterName: story.text(mentions.range(of: mentions.names[there.name])), betterRange: range,
          reason: reason, count: lesser.choice.count, betterCount: better.choice.count))
    }
  }
}
