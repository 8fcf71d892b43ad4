import WireLexicon
import WireStory
import WireText

/// A name alone that is a letter or sound off a surname: which may be a slip, and for which surname.
extension NameComparison {
  /// How often a rare name is used: 10^3 times in a billion words.
  private static let rareName: Float = 3
  /// How often a known name may stand alone and yet be a slip.
  private static let mostSlips = 2
  /// The least letters of a surname that stands alone and is compared by its letters.
  private static let shortestSurname = 6

  /// The groups that may be a slip for a surname, and the surnames that they may be a slip for, as far as their rough
  /// letters tell.
  func slips(_ groups: [Group]) -> [Int] {
    var alone: [(number: Int, letters: RoughLetters)] = []
    var surnames = alone
    alone.reserveCapacity(groups.count / 4)
    surnames.reserveCapacity(groups.count / 4)
    for (number, group) in groups.enumerated() where group.spellings <= NamePairs.mostSpellings {
      guard let first = group.first, let isAlone = isAlone(first, group.hasFamily, group.hasGiven) else {
        continue
      }
      let rough = rough(number, mentions.form(of: first.word))
      if isAlone { alone.append(rough) } else { surnames.append(rough) }
    }
    guard !alone.isEmpty, !surnames.isEmpty else { return [] }
    let near = Self.touching(alone, among: surnames)
    guard !near.isEmpty else { return [] }
    return near.map(\.number) + Self.touching(near, among: alone).map(\.number)
  }

  private func rough(_ number: Int, _ form: NameForm) -> (number: Int, letters: RoughLetters) {
    let sounds = mentions.sound(of: form, customs).skeletonHash
    return (number, RoughLetters(mentions.letters.span, form.plain, sounds: sounds))
  }

  /// Those among some that may be a letter or sound apart from one of the others.
  private static func touching(
    _ others: [(number: Int, letters: RoughLetters)], among some: [(number: Int, letters: RoughLetters)]
  ) -> [(number: Int, letters: RoughLetters)] {
    var marks = HashMarks(capacity: others.count * 16)
    for other in others { other.letters.mark(in: &marks) }
    return some.filter { $0.letters.mayTouch(marks) }
  }

  /// Whether a word stands alone and nowhere in a full name, and may be a slip for a surname that does; false where it
  /// is such a surname; nil where it is neither.
  ///
  /// - Parameter place: the first of its places.
  private func isAlone(_ place: Place, _ hasFamily: Bool, _ hasGiven: Bool) -> Bool? {
    let word = mentions.words[place.word]
    guard mentions.forms[word.form].plain.count >= Self.shortestSurname, !word.isJoined else { return nil }
    if hasFamily { return false }
    if hasGiven { return nil }
    return !word.entry.isKnown || isTitled(place) || isRare(word) ? true : nil
  }

  /// Whether a man's or woman's title stands before a word.
  private func isTitled(_ place: Place) -> Bool {
    switch mentions.names[place.name].title {
    case .man, .woman: true
    case .anyone, nil: false
    }
  }

  /// Whether initials stand before a word: somebody who has a name of his own.
  private func hasInitial(_ place: Place) -> Bool {
    let first = mentions.names[place.name].tokens.lowerBound
    return first > 0 && story.tokens.list[first - 1].kind == .initial
  }

  /// Whether few people are called by a word that the lexicon knows.
  private func isRare(_ word: NameWord) -> Bool { word.entry.zipf < Self.rareName }

  /// Whether a name alone that the lexicon knows is a slip for another known one, and no other person's or place's:
  /// all of its places have a title (“Ms Hutchison”), or it is rare and stands once or twice.
  mutating func isSlip(_ alone: SpeltWord, for surname: SpeltWord) -> Bool {
    let word = mentions.words[alone.places[0].word]
    guard
      alone.places.allSatisfy(isTitled)
        || isRare(word) && alone.places.count <= Self.mostSlips
          && !gazetteer.knows(story.source.bytes.span, word.range)
    else { return false }
    if alone.places.contains(where: hasInitial) { return false }
    let sentences = Set(surname.places.map { mentions.names[$0.name].sentence })
    if alone.places.contains(where: { sentences.contains(mentions.names[$0.name].sentence) }) { return false }
    return !sideBySide().joins(alone.places.map(\.name)[...], surname.places.map(\.name)[...])
  }

  /// Names of one word beside a surname that is one letter or sound off.
  mutating func compareSingles(_ spelt: [SpeltWord]) {
    let isTold = spelt.map {
      isAlone($0.places[0], $0.has(.family), $0.has(.given)) == true
    }
    var keys: [NamePairs.Key] = []
    for number in spelt.indices {
      let form = mentions.form(of: spelt[number].places[0].word)
      mentions.forEachNeighbour(of: form) { keys.append(NamePairs.Key(hash: $0, number: number)) }
      keys.append(NamePairs.Key(hash: mentions.sound(of: form, customs).skeletonHash, number: number))
    }
    compare(NamePairs.of(keys).filter { isTold[$0.0] != isTold[$0.1] }, spelt) { _, _ in true }
  }

  func areDerived(_ one: NameForm, _ other: NameForm) -> Bool {
    customs.areDerived(mentions.plainKey(of: one), mentions.plainKey(of: other))
  }

  /// Whether something tells that two surnames a letter apart are one person's: one stands once and the other more often,
  /// or “Ms” stands before each place of the one alone.
  func mayBeOne(_ one: SpeltWord, _ other: SpeltWord) -> Bool {
    let (least, most) = (min(one.places.count, other.places.count), max(one.places.count, other.places.count))
    return least == 1 && most > 1 || (one.has(.family) ? other : one).places.allSatisfy(isTitled)
  }

  /// Whether a name alone that ends otherwise than a surname is the same man's: his wife's may well end so.
  func areOneMan(_ one: SpeltWord, _ other: SpeltWord, _ letters: NameLetters) -> Bool {
    if case .letter(.added(let tail)) = letters, customs.endings.contains(Array(tail)) { return false }
    let alone = one.has(.family) ? other : one
    let titles = alone.places.map { mentions.names[$0.name].title }
    let others = (one.has(.family) ? one : other).places.map { mentions.names[$0.name].title }
    return titles.allSatisfy { $0 == .man } && others.contains(.man) && !others.contains(.woman)
  }
}
