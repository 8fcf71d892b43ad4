import WireLexicon
import WireStory
import WireText

extension NameComparison {
  /// One word of a name: the word's index and the name's.
  struct Place {
    let word: Int
    let name: Int
    let role: Role
  }

  /// What a word is in its name.
  enum Role {
    /// The family name of a full name.
    case family
    /// A name of one word.
    case single
    /// Another word of a full name.
    case given
  }

  /// One way in which a word is spelt.
  struct SpeltWord {
    var places: [Place] = []
    var choice = NameChoice.Spelling()

    func has(_ role: Role) -> Bool { places.contains { $0.role == role } }
    /// Whether the word stands alone, and no full name has it so.
    var isUnexplained: Bool { has(.single) && !has(.given) }
    /// Whether it is, or may be, a family name.
    var isFamily: Bool { has(.family) || isUnexplained }
  }

  /// Words that are equal but for diacritics: what they are in the names that have them.
  struct Group {
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
    let sorted = placesOf(varied + slips, among: places, count: groups.count)
    for number in varied {
      let spelt = self.spelt(sorted[number].map { places[$0] })
      compare(pairs(of: spelt), spelt) { $0.isFamily && $1.isFamily || Self.isPart($0, $1) }
    }
    let spelt = slips.flatMap { self.spelt(sorted[$0].map { places[$0] }) }
    compareSingles(spelt.sorted { $0.places[0].word < $1.places[0].word })
  }

  /// The places of some numbers of letters, as indices.
  private func placesOf(_ numbers: [Int], among places: [Place], count: Int) -> NumberedPlaces {
    var isWanted = [Bool](repeating: false, count: count)
    for number in numbers { isWanted[number] = true }
    var entries: [(number: Int, place: Int)] = []
    for (index, place) in places.enumerated() {
      let number = letters[mentions.words[place.word].form]
      if isWanted[number] { entries.append((number, index)) }
    }
    return NumberedPlaces(entries, count: count)
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
      guard let form = form(of: word), let replacement = replaced[form], !isSettled(word.range),
        !isBare(word),
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
          !isSyllableOfWord(index, name), !isSmallInside(word)
        else { continue }
        let role: Role = !name.isFull ? .single : index == family ? .family : .given
        places.append(Place(word: index, name: number, role: role))
      }
    }
    return places
  }

  /// Whether a word stands in small letters between hyphens: « Ker-les-Bains », which says nothing of « Pen-lès-Étel ».
  private func isSmallInside(_ word: NameWord) -> Bool {
    word.isJoined && ASCII.isSmall(story.source.span[word.range.start])
  }

  /// Whether a word is but a syllable between hyphens: « Xinh-ga-po ».
  private func isSyllableOfWord(_ index: Int, _ name: NameMention) -> Bool {
    let isJoined =
      mentions.words[index].isJoined
      || index + 1 < name.words.upperBound && mentions.words[index + 1].isJoined
    return isJoined && mentions.sound(of: mentions.form(of: index), customs).isSyllable
  }

  /// Whether one is a name alone and the other a word of a full name.
  private static func isPart(_ one: SpeltWord, _ other: SpeltWord) -> Bool {
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
  private func spelt(_ places: [Place]) -> [SpeltWord] {
    var spelt: [SpeltWord] = []
    for place in places {
      let word = mentions.words[place.word]
      let number =
        spelt.firstIndex { mentions.words[$0.places[0].word].form == word.form } ?? spelt.count
      if number == spelt.count {
        var new = SpeltWord()
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

  private func pairs(of spelt: [SpeltWord]) -> [(Int, Int)] {
    spelt.indices.flatMap { one in (one + 1..<spelt.count).map { (one, $0) } }
  }

  /// Finds the lesser spellings among pairs of them.
  mutating func compare(
    _ pairs: [(Int, Int)], _ spelt: [SpeltWord], where mayBeOne: (SpeltWord, SpeltWord) -> Bool
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
  private mutating func relation(_ one: SpeltWord, _ other: SpeltWord) -> NameLetters? {
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
    case .sounds where areDerived(form, otherForm), .letter where areDerived(form, otherForm): return nil
    case .letter(.inside) where !mayBeOne(one, other): return nil
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

  private mutating func report(_ lesser: SpeltWord, _ better: SpeltWord, _ reason: NameChoice.Reason) {
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
