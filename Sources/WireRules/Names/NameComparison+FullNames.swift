import WireStory
import WireText

extension NameComparison {
  /// One spelling of a full name.
  private struct SpeltName {
    /// The words of its first place, of the first that is not in capitals where there is one.
    var words: Range<Int>
    let hash: UInt64
    /// How often it stands, those in capitals left out.
    var count = 0
    /// Whether the story's own metadata has it.
    var isMetadata = false
  }

  /// What the better spelling of a name is.
  private struct Verdict {
    let better: Int
    let relation: NameRelation
    let reason: NameChoice.Reason
  }

  /// Full names that are one name but for their spelling.
  mutating func compareFullNames() {
    var spelt: [SpeltName] = []
    var numbers = HashNumbers(capacity: mentions.fullCount)
    var entries: [(number: Int, place: Int)] = []
    spelt.reserveCapacity(mentions.fullCount)
    entries.reserveCapacity(mentions.fullCount)
    for (place, name) in mentions.names.enumerated() where name.isFull {
      let hash = mentions.spellingHash(of: name.words)
      let number = numbers.number(of: hash)
      if number == spelt.count { spelt.append(SpeltName(words: name.words, hash: hash)) }
      entries.append((number, place))
      if !name.words.allSatisfy({ mentions.words[$0].isCapitals }) {
        // A place in small letters shows how the name is written.
        if spelt[number].count == 0 { spelt[number].words = name.words }
        spelt[number].count += 1
      }
      if metadata.overlaps(mentions.range(of: name)) { spelt[number].isMetadata = true }
    }
    guard spelt.count > 1 || !index.isEmpty else { return }
    let candidates = candidates(spelt)
    guard !candidates.isEmpty || !index.isEmpty else { return }
    let places = NumberedPlaces(entries, count: spelt.count)
    var verdicts: [Int: Verdict] = [:]
    for (one, other) in candidates {
      guard let relation = NameRelation.between(name(spelt[one]), name(spelt[other]), customs),
        isAllowed(relation, (spelt[one], places[one]), (spelt[other], places[other]))
      else { continue }
      let (first, second) = (choice(spelt[one]), choice(spelt[other]))
      // A house that lists both has two people of those names.
      if first.source != nil, second.source != nil { continue }
      let choice = NameChoice(first, second, isFirstFuller: relation.isFirstFuller)
      let (better, lesser) = choice.isFirst ? (one, other) : (other, one)
      let verdict = Verdict(better: better, relation: relation, reason: choice.reason)
      if let last = verdicts[lesser], !isBetter(verdict, than: last, spelt) { continue }
      verdicts[lesser] = verdict
    }
    for lesser in spelt.indices {
      if let verdict = verdicts[lesser].map({ final($0, of: lesser, verdicts, spelt) }) {
        report(spelt[lesser], places[lesser], spelt[verdict.better], places[verdict.better], verdict)
      } else if !index.isEmpty, choice(spelt[lesser]).source == nil {
        consultBook(spelt[lesser], places[lesser])
      }
    }
  }

  /// The verdict on the spelling that the better one gives way to, and so on, where that is one name too.
  private func final(_ verdict: Verdict, of lesser: Int, _ verdicts: [Int: Verdict], _ spelt: [SpeltName])
    -> Verdict
  {
    var best = verdict.better
    for _ in 0..<Self.longestChain {
      guard let next = verdicts[best], next.better != lesser else { break }
      best = next.better
    }
    guard best != verdict.better, verdicts[best] == nil,
      let relation = NameRelation.between(name(spelt[lesser]), name(spelt[best]), customs), !relation.areKnown
    else { return verdict }
    let choice = NameChoice(choice(spelt[lesser]), choice(spelt[best]), isFirstFuller: relation.isFirstFuller)
    return Verdict(better: best, relation: relation, reason: choice.reason)
  }

  /// What speaks for a spelling.
  private func choice(_ spelt: SpeltName) -> NameChoice.Spelling {
    let words = spelt.words
    var choice = NameChoice.Spelling()
    choice.count = spelt.count
    choice.isMetadata = spelt.isMetadata
    choice.isHalfDressed = isHalfDressed(words)
    choice.isKnown = words.allSatisfy { mentions.words[$0].isKnown }
    choice.marks = words.reduce(0) { $0 + mentions.form(of: $1).marks }
    choice.source =
      index.entries(spelling: spelt.hash).map { book.entries[$0] }
      .first { $0.holds(in: story.language) }?.source
    return choice
  }

  /// The pairs of spellings that have all words but one in common, or all sounds; each once, the earlier first.
  ///
  /// Where many have all words but one in common, those alone whose other words are one letter apart.
  private func candidates(_ spelt: [SpeltName]) -> [(Int, Int)] {
    let counts = letterCounts(spelt)
    // The whole comparison would be copied into the closure below.
    let mentions = mentions
    var keys: [NamePairs.Key] = []
    keys.reserveCapacity(spelt.count * 2)
    for (number, spelling) in spelt.enumerated() {
      keys.append(NamePairs.Key(hash: mentions.skeletonHash(of: spelling.words, customs), number: number))
      // Only names that have such a word can have all words but one in common.
      guard spelling.words.contains(where: { counts[letters[mentions.words[$0].form]] > 1 }) else { continue }
      for hole in spelling.words {
        keys.append(NamePairs.Key(hash: mentions.hash(of: spelling.words, without: hole), number: number))
      }
    }
    return NamePairs.of(keys) { crowd in
      var finer: [NamePairs.Key] = []
      for key in crowd {
        let words = spelt[key.number].words
        guard let hole = words.first(where: { mentions.hash(of: words, without: $0) == key.hash }) else {
          continue
        }
        mentions.forEachNeighbour(of: mentions.form(of: hole)) { hash in
          finer.append(NamePairs.Key(hash: hash &+ key.hash, number: key.number))
        }
      }
      return finer
    }
  }

  /// How often the letters of each number stand in the spellings.
  private func letterCounts(_ spelt: [SpeltName]) -> [UInt32] {
    var counts = [UInt32](repeating: 0, count: letterCount)
    for spelling in spelt {
      for index in spelling.words { counts[letters[mentions.words[index].form]] += 1 }
    }
    return counts
  }

  private func name(_ spelt: SpeltName) -> NameRelation.Name {
    NameRelation.Name(mentions: mentions, words: spelt.words)
  }

  /// Whether a difference is one that an editor would mark: not between two people whom the story tells apart, nor in
  /// a list of names of syllables.
  private mutating func isAllowed(
    _ relation: NameRelation, _ one: (spelt: SpeltName, places: ArraySlice<Int>),
    _ other: (spelt: SpeltName, places: ArraySlice<Int>)
  ) -> Bool {
    if !comparesLetters, relation.kind == .letter || relation.kind == .sounds { return false }
    if lexicon == nil, relation.mayBeTwo(lexicon) { return false }
    switch relation.kind {
    case .hyphen, .capital: return true
    case .order: return !relation.areKnown || !areTwo(one.places, other.places)
    case .lost, .changed, .moved: break
    case .sounds, .letter:
      if areSideBySide(relation, one.spelt, other.spelt) || isOfPeople(relation, one.spelt, other.spelt) {
        return false
      }
    }
    let lists = sideBySide()
    if lists.joins(one.places, other.places) { return false }
    if relation.areKnown, areTwo(one.places, other.places) || relation.words.lowerBound == 0 && namesKin() {
      return false
    }
    let titles = one.places.compactMap { mentions.names[$0].title }
    let otherTitles = other.places.compactMap { mentions.names[$0].title }
    if NameTitle.exclude(titles, otherTitles) { return false }
    // A tone that stands on the letter beside makes no other syllable.
    guard relation.isSyllabic, relation.kind != .moved else { return true }
    if (one.places + other.places).contains(where: lists.isListed) { return false }
    // Where both words are words of the language, two people may well be called so; a slip stands once.
    let areWords = relation.words.allSatisfy {
      mentions.words[one.spelt.words.lowerBound + $0].isCommon
        && mentions.words[other.spelt.words.lowerBound + $0].isCommon
    }
    return !areWords
      || one.places.count != other.places.count && min(one.places.count, other.places.count) == 1
  }

  /// Whether one of the words that differ is a word with a capital and no name: “South African” beside “South Africa”.
  private func isOfPeople(_ relation: NameRelation, _ one: SpeltName, _ other: SpeltName) -> Bool {
    guard let words = customs.capitalWords[story.language] else { return false }
    return relation.words.contains { index in
      [one, other].contains {
        words.contains(mentions.letters.span, mentions.form(of: $0.words.lowerBound + index).key)
      }
    }
  }

  /// Whether the words that differ stand side by side as names of one word: « Dupont et Dupond ».
  private mutating func areSideBySide(_ relation: NameRelation, _ one: SpeltName, _ other: SpeltName) -> Bool
  {
    let singles = singleNames()
    func alone(_ spelt: SpeltName) -> ArraySlice<Int> {
      singles[mentions.words[spelt.words.lowerBound + relation.words.lowerBound].form]
    }
    let (some, others) = (alone(one), alone(other))
    return !some.isEmpty && !others.isEmpty && sideBySide().joins(some, others)
  }

  /// Whether the story tells two people of one given name apart: each stands more than once, both in one sentence, or
  /// they are father and son.
  private func areTwo(_ one: ArraySlice<Int>, _ other: ArraySlice<Int>) -> Bool {
    if one.count > 1, other.count > 1 { return true }
    let sentences = Set(one.map { mentions.names[$0].sentence })
    if other.contains(where: { sentences.contains(mentions.names[$0].sentence) }) { return true }
    let generations = Set(one.compactMap { mentions.names[$0].generation })
    let others = Set(other.compactMap { mentions.names[$0].generation })
    return !generations.isEmpty && !others.isEmpty && generations.isDisjoint(with: others)
  }

  private func isBetter(_ one: Verdict, than other: Verdict, _ spelt: [SpeltName]) -> Bool {
    NameChoice(choice(spelt[one.better]), choice(spelt[other.better]), isFirstFuller: nil).isFirst
  }

  private mutating func report(
    _ lesser: SpeltName, _ places: ArraySlice<Int>, _ better: SpeltName, _ betterPlaces: ArraySlice<Int>,
    _ verdict: Verdict
  ) {
    let start = better.words.lowerBound
    let words = start + verdict.relation.words.lowerBound..<start + verdict.relation.words.upperBound
    let range = mentions.range(of: words)
    for word in words { kept.insert(mentions.words[word].form) }
    for place in places {
      let isWrittenOut = verdict.relation.kind == .sounds && words.contains { mentions.form(of: $0).hasMarks }
      guard
        let own = take(
          verdict.relation.words, of: mentions.names[place], verdict.relation, isWrittenOut: isWrittenOut)
      else { continue }
      let difference = NameDifference(
        range: own, better: story.text(range), betterName: story.text(mentions.range(of: better.words)),
        betterRange: range, reason: verdict.reason, count: max(lesser.count, 1),
        betterCount: max(better.count, 1))
      differences.append(difference)
      guard words.count == 1 else { continue }
      let word = mentions.words[mentions.names[place].words.lowerBound + verdict.relation.words.lowerBound]
      replaced[word.form] = Replacement(
        difference: difference, titles: (places + betterPlaces).compactMap { mentions.names[$0].title })
    }
  }

  /// The bytes of some words of a name, which are spoken of from now on; nil where they are already, or where they are
  /// in capitals and left their diacritics out.
  ///
  /// - Parameter isWrittenOut: whether letters may stand for those with diacritics, as in « JOERG ».
  private mutating func take(
    _ words: Range<Int>, of name: NameMention, _ relation: NameRelation, isWrittenOut: Bool = false
  ) -> ByteRange? {
    let own = name.words.lowerBound + words.lowerBound..<name.words.lowerBound + words.upperBound
    let range = mentions.range(of: own)
    guard !areTold(own), !isSettled(range) else { return nil }
    switch relation.kind {
    // Keywords and authors of a page are often without signs.
    case .lost, .capital:
      if metadata.overlaps(range) || own.allSatisfy({ isBare(mentions.words[$0]) }) { return nil }
    case .sounds: if isWrittenOut, own.allSatisfy({ isBare(mentions.words[$0]) }) { return nil }
    case .changed, .moved, .letter, .hyphen, .order: break
    }
    told.formUnion(own)
    return range
  }

  /// Reports a name that the names file has in another spelling.
  private mutating func consultBook(_ spelt: SpeltName, _ places: ArraySlice<Int>) {
    let name = name(spelt)
    let skeleton = mentions.skeletonHash(of: spelt.words, customs)
    let found = index.relations(of: name, skeleton: skeleton, customs).filter {
      book.entries[$0.entry].holds(in: story.language)
    }
    guard found.count == 1, let (entry, relation) = found.first else { return }
    for place in places {
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
    switch kind {
    case .lost(let isFirstFuller), .capital(let isFirstFuller): isFirstFuller
    case .changed, .moved, .sounds, .letter, .hyphen, .order: nil
    }
  }
}
