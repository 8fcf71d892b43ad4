import WireStory
import WireText

extension NameComparison {
  /// One spelling of a full name, and where it stands.
  private struct Spelt {
    /// Indices into `mentions.names`, in order.
    var places: [Int] = []
    /// How often it stands, those in capitals left out.
    var count = 0
    let hash: UInt64
  }

  /// What the better spelling of a name is.
  private struct Verdict {
    let better: Int
    let relation: NameRelation
    let reason: NameChoice.Reason
  }

  /// Full names that are one name but for their spelling.
  mutating func compareFullNames() {
    var spelt: [Spelt] = []
    var numbers: [UInt64: Int] = [:]
    for (place, name) in mentions.names.enumerated() where name.isFull {
      let hash = mentions.spellingHash(of: name.words)
      let number = numbers[hash] ?? spelt.count
      if number == spelt.count {
        numbers[hash] = number
        spelt.append(Spelt(hash: hash))
      }
      spelt[number].places.append(place)
      if !name.words.allSatisfy({ mentions.words[$0].isCapitals }) { spelt[number].count += 1 }
    }
    guard spelt.count > 1 || !index.isEmpty else { return }
    var verdicts: [Int: Verdict] = [:]
    for (one, other) in candidates(spelt) {
      guard let relation = relation(spelt[one], spelt[other]), isAllowed(relation, spelt[one], spelt[other])
      else {
        continue
      }
      let choice = NameChoice(choice(spelt[one]), choice(spelt[other]), isFirstFuller: relation.isFirstFuller)
      let (better, lesser) = choice.isFirst ? (one, other) : (other, one)
      let verdict = Verdict(better: better, relation: relation, reason: choice.reason)
      if let last = verdicts[lesser], !isBetter(verdict, than: last, spelt) { continue }
      verdicts[lesser] = verdict
    }
    for lesser in spelt.indices {
      if let verdict = verdicts[lesser] {
        report(spelt[lesser], spelt[verdict.better], verdict)
      } else if !index.isEmpty, choice(spelt[lesser]).source == nil {
        consultBook(spelt[lesser])
      }
    }
  }

  /// What speaks for a spelling.
  private func choice(_ spelt: Spelt) -> NameChoice.Spelling {
    let words = mentions.names[spelt.places[0]].words
    var choice = NameChoice.Spelling()
    choice.count = spelt.count
    choice.isHalfDressed = isHalfDressed(words)
    choice.isKnown = words.allSatisfy { mentions.words[$0].isKnown }
    choice.marks = words.reduce(0) { $0 + mentions.words[$1].key.count - mentions.words[$1].plain.count }
    choice.source =
      index.entries(spelling: spelt.hash).map { book.entries[$0] }
      .first { $0.holds(in: story.language) }?.source
    return choice
  }

  /// The pairs of spellings that have all words but one in common, or all sounds; each once, the earlier first.
  private func candidates(_ spelt: [Spelt]) -> [(Int, Int)] {
    var keys: [(hash: UInt64, number: Int)] = []
    for number in spelt.indices {
      let words = mentions.names[spelt[number].places[0]].words
      for hole in words { keys.append((mentions.hash(of: words, without: hole), number)) }
      keys.append((mentions.skeletonHash(of: words, customs), number))
    }
    return Self.pairs(of: keys)
  }

  private func relation(_ one: Spelt, _ other: Spelt) -> NameRelation? {
    NameRelation.between(name(one), name(other), customs)
  }

  private func name(_ spelt: Spelt) -> NameRelation.Name {
    NameRelation.Name(mentions: mentions, words: mentions.names[spelt.places[0]].words)
  }

  /// Whether a difference is one that an editor would mark: not between two people whom the story tells apart, nor in
  /// a list of names of syllables.
  private mutating func isAllowed(_ relation: NameRelation, _ one: Spelt, _ other: Spelt) -> Bool {
    if !comparesLetters, relation.kind == .letter || relation.kind == .sounds { return false }
    if relation.kind == .hyphen || relation.kind == .order { return true }
    let lists = sideBySide()
    let ones = Set(one.places)
    let others = Set(other.places)
    if one.places.contains(where: { lists.isJoined($0) && others.contains($0 + 1) }) { return false }
    if other.places.contains(where: { lists.isJoined($0) && ones.contains($0 + 1) }) { return false }
    let titles = one.places.compactMap { mentions.names[$0].title }
    let otherTitles = other.places.compactMap { mentions.names[$0].title }
    if titles.contains(where: { title in otherTitles.contains { title.excludes($0) } }) { return false }
    guard relation.isSyllabic else { return true }
    if (one.places + other.places).contains(where: lists.isListed) { return false }
    // Where both words are words of the language, two people may well be called so; a slip stands once.
    let words = name(one).words
    let areWords = relation.words.allSatisfy {
      let index = words.lowerBound + $0
      return mentions.words[index].isCommon && name(other).word($0).isCommon
    }
    return !areWords
      || abs(one.places.count - other.places.count) > 0 && min(one.places.count, other.places.count) == 1
  }

  private func isBetter(_ one: Verdict, than other: Verdict, _ spelt: [Spelt]) -> Bool {
    NameChoice(choice(spelt[one.better]), choice(spelt[other.better]), isFirstFuller: nil).isFirst
  }

  private mutating func report(_ lesser: Spelt, _ better: Spelt, _ verdict: Verdict) {
    let there = mentions.names[better.places[0]]
    let start = there.words.lowerBound
    let words = start + verdict.relation.words.lowerBound..<start + verdict.relation.words.upperBound
    let range = mentions.range(of: words)
    for place in lesser.places {
      guard let own = take(verdict.relation.words, of: mentions.names[place], verdict.relation) else {
        continue
      }
      differences.append(
        NameDifference(
          range: own, better: story.text(range), betterName: story.text(mentions.range(of: there)),
          betterRange: range, reason: verdict.reason, count: lesser.count,
          betterCount: better.count))
    }
  }

  /// The bytes of some words of a name, which are spoken of from now on; nil where they are already, or where they are
  /// in capitals and left their diacritics out.
  private mutating func take(_ words: Range<Int>, of name: NameMention, _ relation: NameRelation)
    -> ByteRange?
  {
    let own = name.words.lowerBound + words.lowerBound..<name.words.lowerBound + words.upperBound
    let range = mentions.range(of: own)
    guard told.isDisjoint(with: own), !isSettled(range) else { return nil }
    if case .lost = relation.kind, own.allSatisfy({ isBare(mentions.words[$0]) }) { return nil }
    told.formUnion(own)
    return range
  }

  /// Reports a name that the names file has in another spelling.
  private mutating func consultBook(_ spelt: Spelt) {
    let name = name(spelt)
    let skeleton = mentions.skeletonHash(of: name.words, customs)
    let found = index.relations(of: name, skeleton: skeleton, customs).filter {
      book.entries[$0.entry].holds(in: story.language)
    }
    guard found.count == 1, let (entry, relation) = found.first else { return }
    for place in spelt.places {
      guard take(0..<name.words.count, of: mentions.names[place], relation) != nil else { continue }
      let range = mentions.range(of: mentions.names[place])
      differences.append(
        NameDifference(
          range: range, better: book.entries[entry].name, betterName: book.entries[entry].name,
          betterRange: nil,
          reason: .names(file: book.entries[entry].source), count: spelt.count, betterCount: 0))
    }
  }
}

extension NameRelation {
  /// Where the names differ by lost diacritics alone, whether the first has them.
  var isFirstFuller: Bool? {
    if case .lost(let isFirstFuller) = kind { return isFirstFuller }
    return nil
  }
}
