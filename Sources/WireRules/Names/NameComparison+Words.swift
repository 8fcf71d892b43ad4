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

  /// Words that are equal but for diacritics: what they are in the names that have them.
  private struct Group {
    /// The first of its places; nil where none counts.
    var first: Place?
    var hasFamily = false
    var hasGiven = false
    /// How many spellings it has.
    var spellings = 0
  }

  /// Single words: one surname that differs by diacritics, a name alone beside its full name.
  mutating func compareWords() {
    let places = self.places()
    guard places.count > 1 else { return }
    var groups = [Group](repeating: Group(), count: letterCount)
    var isSeen = [Bool](repeating: false, count: mentions.forms.count)
    for place in places {
      let form = mentions.words[place.word].form
      let number = letters[form]
      if groups[number].first == nil { groups[number].first = place }
      if place.role == .family { groups[number].hasFamily = true }
      if place.role == .given { groups[number].hasGiven = true }
      if !isSeen[form] { groups[number].spellings += 1 }
      isSeen[form] = true
    }
    let varied = groups.indices.filter { (2...NamePairs.mostSpellings).contains(groups[$0].spellings) }
    let slips = comparesLetters ? slips(groups) : []
    guard !varied.isEmpty || !slips.isEmpty else { return }
    let sorted = NumberedPlaces(
      places.indices.map { (letters[mentions.words[places[$0].word].form], $0) }, count: groups.count)
    for number in varied {
      let spelt = self.spelt(sorted[number].map { places[$0] })
      compare(pairs(of: spelt), spelt) { $0.isFamily && $1.isFamily || Self.isPart($0, $1) }
    }
    let spelt = slips.flatMap { self.spelt(sorted[$0].map { places[$0] }) }
    compareSingles(spelt.sorted { $0.places[0].word < $1.places[0].word })
  }

  /// A name alone that a full name was told to be written otherwise is the same person's, unless another full name has
  /// it so.
  mutating func replaceSingles() {
    guard !replaced.isEmpty else { return }
    for name in mentions.names where name.isFull {
      for index in name.words where !told.contains(index) { replaced[mentions.words[index].form] = nil }
    }
    for name in mentions.names where name.words.count == 1 {
      let index = name.words.lowerBound
      let word = mentions.words[index]
      guard let replacement = replaced[word.form], !isSettled(word.range), !isBare(word),
        !NameTitle.exclude(name.title.map { [$0] } ?? [], replacement.titles)
      else { continue }
      told.insert(index)
      differences.append(replacement.difference.at(word.range))
    }
  }

  /// The words of names in the order of the text, without those that are common ones too.
  private func places() -> [Place] {
    var places: [Place] = []
    places.reserveCapacity(mentions.words.count)
    for (number, name) in mentions.names.enumerated() {
      let family = name.isFull ? familyWord(of: name) : nil
      for index in name.words {
        let word = mentions.words[index]
        guard !word.isCommon, mentions.forms[word.form].key.count > 2, !isBare(word),
          !isSyllableOfWord(index, name)
        else { continue }
        let role: Role = !name.isFull ? .single : index == family ? .family : .given
        places.append(Place(word: index, name: number, role: role))
      }
    }
    return places
  }

  /// Whether a word is but a syllable between hyphens: « Xinh-ga-po ».
  private func isSyllableOfWord(_ index: Int, _ name: NameMention) -> Bool {
    let isJoined =
      mentions.words[index].isJoined
      || index + 1 < name.words.upperBound && mentions.words[index + 1].isJoined
    return isJoined && mentions.sound(of: mentions.form(of: index), customs).isSyllable
  }

  /// The groups that may be a slip for a surname, and the surnames that they may be a slip for: those alone that have
  /// their first letters, their last ones, or their sounds in common with one of the others.
  private func slips(_ groups: [Group]) -> [Int] {
    var alone: [Int] = []
    var surnames: [Int] = []
    for (number, group) in groups.enumerated() where group.spellings <= NamePairs.mostSpellings {
      guard let first = group.first, let isAlone = isAlone(first, group.hasFamily, group.hasGiven) else {
        continue
      }
      if isAlone { alone.append(number) } else { surnames.append(number) }
    }
    guard !alone.isEmpty, !surnames.isEmpty else { return [] }
    surnames = touching(alone, among: surnames, groups)
    guard !surnames.isEmpty else { return [] }
    return surnames + touching(surnames, among: alone, groups)
  }

  /// The groups that have letters in common with some of the others.
  private func touching(_ others: [Int], among numbers: [Int], _ groups: [Group]) -> [Int] {
    var marks = HashMarks(capacity: others.count)
    for number in others {
      guard let first = groups[number].first else { continue }
      let hashes = roughHashes(of: mentions.form(of: first.word))
      marks.insert(hashes.head)
      marks.insert(hashes.tail)
      marks.insert(hashes.sounds)
    }
    return numbers.filter { number in
      guard let first = groups[number].first else { return false }
      let hashes = roughHashes(of: mentions.form(of: first.word))
      return marks.contains(hashes.head) || marks.contains(hashes.tail) || marks.contains(hashes.sounds)
    }
  }

  /// The hashes of the first two letters, the last three, and the sounds: two words of `shortestSurname` letters that
  /// are one letter apart, not the first, share one.
  private func roughHashes(of form: NameForm) -> (head: UInt64, tail: UInt64, sounds: UInt64) {
    let word = form.plain
    var head: UInt64 = 1
    for index in word.prefix(2) { head = head << 8 | UInt64(mentions.letters[index]) }
    var tail: UInt64 = 2
    for index in word.suffix(3) { tail = tail << 8 | UInt64(mentions.letters[index]) }
    return (head, tail, mentions.sound(of: form, customs).skeletonHash)
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

  /// How often a rare name is used: 10^3 times in a billion words.
  private static let rareName: Float = 3
  /// How often a known name may stand alone and yet be a slip.
  private static let mostSlips = 2

  /// Whether a name alone that the lexicon knows is a slip for another known one, and no other person's or place's:
  /// all of its places have a title (“Ms Hutchison”), or it is rare and stands once or twice.
  private mutating func isSlip(_ alone: Spelt, for surname: Spelt) -> Bool {
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

  /// Whether one is a name alone and the other a word of a full name.
  private static func isPart(_ one: Spelt, _ other: Spelt) -> Bool {
    one.isUnexplained && other.has(.given) || other.isUnexplained && one.has(.given)
  }

  /// The index of the family name of a full name.
  private func familyWord(of name: NameMention) -> Int {
    let isFirst =
      name.words.allSatisfy { mentions.sound(of: mentions.form(of: $0), customs).isSyllable }
      && customs.familyFirst.contains(
        mentions.letters.span, mentions.form(of: name.words.lowerBound).plain)
    return isFirst ? name.words.lowerBound : name.words.upperBound - 1
  }

  /// The spellings among some places, in the order in which they first stand.
  private func spelt(_ places: [Place]) -> [Spelt] {
    var spelt: [Spelt] = []
    for place in places {
      let word = mentions.words[place.word]
      let number =
        spelt.firstIndex { mentions.words[$0.places[0].word].form == word.form } ?? spelt.count
      if number == spelt.count {
        var new = Spelt()
        new.choice.isSingle = true
        new.choice.marks = mentions.forms[word.form].marks
        spelt.append(new)
      }
      spelt[number].places.append(place)
      spelt[number].choice.count += 1
      // A word that was cut off another has no entry of its own.
      if word.isKnown { spelt[number].choice.isKnown = true }
      let name = mentions.names[place.name]
      if name.isFull { spelt[number].choice.isSingle = false }
      if isHalfDressed(name.words) { spelt[number].choice.isHalfDressed = true }
      if metadata.overlaps(word.range) { spelt[number].choice.isMetadata = true }
      if kept.contains(word.form) { spelt[number].choice.isKept = true }
    }
    return spelt
  }

  private func pairs(of spelt: [Spelt]) -> [(Int, Int)] {
    spelt.indices.flatMap { one in (one + 1..<spelt.count).map { (one, $0) } }
  }

  /// Names of one word beside a surname that is one letter or sound off.
  private mutating func compareSingles(_ spelt: [Spelt]) {
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

  /// The least letters of a surname that stands alone and is compared by its letters.
  private static let shortestSurname = 6

  /// Finds the lesser spellings among pairs of them.
  private mutating func compare(
    _ pairs: [(Int, Int)], _ spelt: [Spelt], where mayBeOne: (Spelt, Spelt) -> Bool
  ) {
    var verdicts: [Int: (better: Int, reason: NameChoice.Reason)] = [:]
    for (one, other) in pairs where mayBeOne(spelt[one], spelt[other]) {
      if spelt[one].choice.isKept, spelt[other].choice.isKept { continue }
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
      // What the better spelling gives way to is better still: three spellings become one.
      var best = verdict.better
      for _ in 0..<Self.longestChain {
        guard let next = verdicts[best] else { break }
        best = next.better
      }
      guard verdicts[best] == nil else { continue }
      report(spelt[lesser], spelt[best], best == verdict.better ? verdict.reason : .tie)
    }
  }

  /// How two words differ; nil where they are one word or two names.
  private mutating func relation(_ one: Spelt, _ other: Spelt) -> NameLetters? {
    let (a, b) = (mentions.words[one.places[0].word], mentions.words[other.places[0].word])
    let (form, otherForm) = (mentions.forms[a.form], mentions.forms[b.form])
    let found = NameLetters.between(
      mentions.key(of: form), mentions.plainKey(of: form), mentions.key(of: otherForm),
      mentions.plainKey(of: otherForm), sounds: customs.sounds)
    let areSyllables =
      mentions.sound(of: form, customs).isSyllable && mentions.sound(of: otherForm, customs).isSyllable
    switch found {
    case .same, .capital, .none: return nil
    case .lost, .moved: return found
    case .changed: return areSyllables ? nil : found
    case .sounds, .letter(.inside), .letter(.doubled):
      let titles = one.places.compactMap { mentions.names[$0.name].title }
      let otherTitles = other.places.compactMap { mentions.names[$0.name].title }
      if areSyllables || NameTitle.exclude(titles, otherTitles) { return nil }
      guard a.entry.isKnown, b.entry.isKnown else { return found }
      guard one.has(.family) != other.has(.family) else { return nil }
      return (one.has(.family) ? isSlip(other, for: one) : isSlip(one, for: other)) ? found : nil
    case .letter(.added), .letter(.ending):
      return areSyllables || a.isKnown && b.isKnown || !areOneMan(one, other, found) ? nil : found
    }
  }

  /// Whether a name alone that ends otherwise than a surname is the same man's: his wife's may well end so.
  private func areOneMan(_ one: Spelt, _ other: Spelt, _ letters: NameLetters) -> Bool {
    if case .letter(.added(let tail)) = letters, customs.endings.contains(Array(tail)) { return false }
    let alone = one.has(.family) ? other : one
    let titles = alone.places.map { mentions.names[$0.name].title }
    let others = (one.has(.family) ? one : other).places.map { mentions.names[$0.name].title }
    return titles.allSatisfy { $0 == .man } && others.contains(.man) && !others.contains(.woman)
  }

  private mutating func report(_ lesser: Spelt, _ better: Spelt, _ reason: NameChoice.Reason) {
    let there = better.places.first { mentions.names[$0.name].isFull } ?? better.places[0]
    let range = mentions.words[there.word].range
    for place in lesser.places {
      let word = mentions.words[place.word]
      guard !told.contains(place.word), !isSettled(word.range) else { continue }
      if place.role == .given, !better.isUnexplained { continue }
      // Keywords and authors of a page are often without signs.
      if metadata.overlaps(word.range), lesser.choice.marks < better.choice.marks { continue }
      told.insert(place.word)
      differences.append(
        NameDifference(
          range: word.range, better: story.text(range),
          betterName: story.text(mentions.range(of: mentions.names[there.name])), betterRange: range,
          reason: reason, count: lesser.choice.count, betterCount: better.choice.count))
    }
  }
}
