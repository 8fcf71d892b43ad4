package import WireLexicon
package import WireStory
package import WireText

/// Counts the names of stories, and brings together those that are one name in several spellings.
package struct NameCensus: Sendable {
  /// A spelling as one story has it.
  package struct Tally: Sendable {
    /// As it stands first in the story, in NFC, with plain spaces.
    package let text: String
    package let language: Language
    package let count: Int
    /// The hash of its one word; nil where it has several.
    package let word: UInt64?
  }

  /// What one story has.
  package struct StoryNames: Sendable {
    package let tallies: [Tally]
    /// The hashes of words in small letters that no dictionary has.
    package let smallWords: Set<UInt64>
  }

  /// A spelling over all stories.
  package struct Spelling: Sendable {
    package let text: String
    package let language: Language
    package var count: Int
    /// The stories that have it, as indices in ascending order.
    package var stories: [Int32]

    package init(text: String, language: Language, count: Int, stories: [Int32]) {
      self.text = text
      self.language = language
      self.count = count
      self.stories = stories
    }
  }

  /// How many spellings may share their sounds before they are taken for many people's.
  private static let mostSpellings = 256

  private let finder: NameFinder
  private let tools: [Language: LanguageTools]
  private let places: Gazetteer

  /// - Parameters:
  ///   - tools: what tells which words each language knows.
  ///   - places: the places that are names though they are made of common words.
  package init(customs: NameCustoms, tools: [Language: LanguageTools], places: Gazetteer) {
    finder = NameFinder(customs: customs)
    self.tools = tools
    self.places = places
  }

  /// The names of a story: full names, and names of one word that no full name has and that are no common words.
  package func names(of story: Story) -> StoryNames {
    let mentions = finder.names(in: story, blocks: story.blocks)
    var parts: Set<UInt64> = []
    for name in mentions.names where name.isFull {
      for index in name.words { parts.insert(mentions.form(of: index).plainHash) }
    }
    var counts: [UInt64: (name: NameMention, count: Int)] = [:]
    for name in mentions.names {
      guard let name = listed(name, mentions, story, besides: parts) else { continue }
      counts[mentions.spellingHash(of: name.words), default: (name, 0)].count += 1
    }
    let tallies = counts.values.sorted { $0.name.words.lowerBound < $1.name.words.lowerBound }.map {
      name, count in
      Tally(
        text: text(of: name, mentions, story), language: language(of: name, mentions, story), count: count,
        word: name.words.count == 1 ? mentions.form(of: name.words.lowerBound).keyHash : nil)
    }
    return StoryNames(tallies: tallies, smallWords: smallWords(of: story))
  }

  /// The name as it is to be listed: without nouns before it that have their capital as nouns; nil where it is none.
  private func listed(
    _ name: NameMention, _ mentions: NameMentions, _ story: Story, besides parts: Set<UInt64>
  ) -> NameMention? {
    let words = mentions.words[name.words]
    if words.allSatisfy(\.isCapitals) { return nil }
    if words.allSatisfy(\.isCommon), !isOfSyllables(name, mentions, story) { return nil }
    if isSignOff(mentions.range(of: name), story) { return nil }
    let name =
      finder.customs.capitalNouns.contains(language(of: name, mentions, story))
      ? withoutNouns(name, mentions) : name
    return name.isFull || isListed(single: name, mentions, story, besides: parts) ? name : nil
  }

  /// Whether a name of a language of syllables, all of which are words, is somebody's or a place's: « Hà Nội », « Lê Lợi »,
  /// but not the capitals of « Quốc hội » and « Bộ Ngoại giao ».
  private func isOfSyllables(_ name: NameMention, _ mentions: NameMentions, _ story: Story) -> Bool {
    guard name.isFull, finder.customs.syllabicLanguages.contains(language(of: name, mentions, story)) else {
      return false
    }
    let first = mentions.form(of: name.words.lowerBound)
    return finder.customs.familyFirst.contains(mentions.letters.span, first.plain)
      || places.knows(story.source.bytes.span, mentions.range(of: name))
  }

  /// A name without the nouns before it that are no given names: „Kanzleramtschef Dieter Wolf“, „Hauptstadt Gaborone“.
  private func withoutNouns(_ name: NameMention, _ mentions: NameMentions) -> NameMention {
    let letters = mentions.letters.span
    var first = name.words.lowerBound
    while first + 1 < name.words.upperBound, mentions.words[first].isCommon,
      !mentions.words[first + 1].isJoined,
      !finder.customs.given.contains(letters, mentions.form(of: first).key)
    {
      first += 1
    }
    return NameMention(
      words: first..<name.words.upperBound, tokens: mentions.words[first].token...name.tokens.upperBound,
      title: name.title, startsSentence: name.startsSentence && first == name.words.lowerBound,
      sentence: name.sentence, generation: name.generation)
  }

  /// A name as it stands, with spaces where they were lost.
  private func text(of name: NameMention, _ mentions: NameMentions, _ story: Story) -> String {
    var bytes: [UInt8] = []
    var end = mentions.words[name.words.lowerBound].range.start
    for index in name.words {
      let range = mentions.words[index].range
      bytes += story.source.bytes[end..<range.start]
      if end == range.start, index > name.words.lowerBound { bytes.append(UInt8(ascii: " ")) }
      bytes += story.source.bytes[range.start..<range.end]
      end = range.end
    }
    return Self.plain(bytes)
  }

  /// Whether a name of one word, or of words with hyphens between them, is no other word: a month, a noun, what may
  /// have its capital from the sentence.
  private func isListed(
    single name: NameMention, _ mentions: NameMentions, _ story: Story, besides parts: Set<UInt64>
  ) -> Bool {
    let word = mentions.words[name.words.lowerBound]
    if name.words.contains(where: { parts.contains(mentions.form(of: $0).plainHash) }) { return false }
    // A piece of a word may have its capital from anything.
    let token = story.tokens.list[word.token]
    if !token.traits.contains(.hyphenated), !token.traits.contains(.apostrophe), token.range != word.range {
      return false
    }
    let isName = word.entry.has(.name)
    if name.startsSentence, !isName { return false }
    let language = language(of: name, mentions, story)
    if finder.customs.capitalNouns.contains(language), !isName || word.entry.has(.noun) { return false }
    let form = mentions.forms[word.form]
    let letters = mentions.letters.span
    // Roads, ships and diseases have figures.
    if mentions.key(of: form).contains(where: ASCII.isDigit) { return false }
    if form.plain.count < 2 || finder.customs.capitalWords[language]?.contains(letters, form.key) == true {
      return false
    }
    // « Aujourd'hui », “I'm”; but “O'Keefe”.
    let text = story.source.bytes.span
    var at = word.range.start
    while at < word.range.end {
      let next = at + text.scalar(at: at).length
      if text.scalarClass(at: at) == .apostrophe, next < word.range.end, text.scalarClass(at: next) == .lower
      {
        return false
      }
      at = next
    }
    return true
  }

  private func isSignOff(_ range: ByteRange, _ story: Story) -> Bool {
    guard let block = story.block(at: range.start) else { return false }
    return block.kind == .signOff || block.parts.contains { $0.kind == .signOff && $0.range.overlaps(range) }
  }

  /// The hashes of the words in small letters that no dictionary has so: what has a capital elsewhere is no name.
  private func smallWords(of story: Story) -> Set<UInt64> {
    var hashes: Set<UInt64> = []
    let keys = story.tokens.keys.span
    for token in story.tokens.list
    where token.kind == .word && token.traits.isDisjoint(with: [.capitalised, .innerCapital])
      && !LexiconEntry(rawValue: token.entry).has(.word)
    {
      var hash = ByteHash()
      hash.add(keys, token.keyRange)
      hashes.insert(hash.value)
    }
    return hashes
  }

  private func language(of name: NameMention, _ mentions: NameMentions, _ story: Story) -> Language {
    story.block(at: mentions.words[name.words.lowerBound].range.start)?.language ?? story.language
  }

  /// The text in NFC, each run of white space as one space.
  private static func plain(_ bytes: [UInt8]) -> String {
    var plain: [UInt8] = []
    let span = bytes.span
    var at = 0
    while at < bytes.count {
      let next = WhiteSpace.skip(from: at, to: bytes.count, in: span)
      if next > at {
        plain.append(UInt8(ascii: " "))
        at = next
      } else {
        plain.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: NormalForm.composed(plain), as: UTF8.self)
  }

  /// Groups spellings that are one name; the one to settle on stands first in each group, the others by their count.
  ///
  /// O(n log n) for n spellings: only those of one language that share all sounds are compared.
  package func groups(_ spellings: [Spelling]) -> [[Int]] {
    var mentions = NameMentions()
    var names: [(name: NameMention, spelling: Int)] = []
    for (index, spelling) in spellings.enumerated() {
      let lexicon = tools[spelling.language]?.lexicon
      if let name = mentions.add(spelling: spelling.text, finder.customs, lexicon: lexicon) {
        names.append((name, index))
      }
    }
    var keys = names.indices.map { index in
      let own = mentions.skeletonHash(of: names[index].name.words, finder.customs)
      return (language: spellings[names[index].spelling].language, hash: own, name: index)
    }
    keys.sort { ($0.language, $0.hash, $0.name) < ($1.language, $1.hash, $1.name) }
    var roots = Array(names.indices)
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end].hash == keys[start].hash, keys[end].language == keys[start].language {
        end += 1
      }
      if end - start <= Self.mostSpellings {
        join(keys[start..<end].map(\.name), names, mentions, spellings, &roots)
      }
      start = end
    }
    var members: [Int: [Int]] = [:]
    for index in names.indices { members[Self.root(index, roots), default: []].append(index) }
    return members.values.map { group in
      let best = group.dropFirst().reduce(group[0]) { best, next in
        isBetter(next, than: best, names, mentions, spellings) ? next : best
      }
      let others = group.filter { $0 != best }.map { names[$0].spelling }
      return [names[best].spelling] + others.sorted { (spellings[$1].count, $0) < (spellings[$0].count, $1) }
    }
  }

  /// Joins the names among some that are one.
  private func join(
    _ indices: [Int], _ names: [(name: NameMention, spelling: Int)], _ mentions: NameMentions,
    _ spellings: [Spelling], _ roots: inout [Int]
  ) {
    /// The fuller spellings of each name of three syllables or more that has no diacritics.
    var fuller: [Int: [Int]] = [:]
    for (position, one) in indices.enumerated() {
      for other in indices[(position + 1)...] {
        guard let relation = relation(one, other, names, mentions), !relation.areKnown else { continue }
        switch relation.kind {
        case .lost(let isFirstFuller) where relation.isSyllabic:
          let (full, poor) = isFirstFuller ? (one, other) : (other, one)
          if names[poor].name.words.count > 2, isBare(names[poor].name, mentions) {
            fuller[poor, default: []].append(full)
          } else if isOne(full, poor, relation, names, spellings) {
            Self.join(one, other, &roots)
          }
        case .lost, .capital, .changed, .moved, .hyphen, .order: Self.join(one, other, &roots)
        // A story that has both tells two people apart.
        case .sounds, .letter: if !areOneStory(one, other, names, spellings) { Self.join(one, other, &roots) }
        }
      }
    }
    // What lost all its signs may be any of several people: it joins those alone that are one.
    for (poor, full) in fuller.sorted(by: { $0.key < $1.key })
    where Set(full.map { Self.root($0, roots) }).count == 1 {
      Self.join(poor, full[0], &roots)
    }
  }

  private func isBare(_ name: NameMention, _ mentions: NameMentions) -> Bool {
    !name.words.contains { mentions.form(of: $0).hasMarks }
  }

  /// Whether a name of syllables that lost signs is the same as a fuller one: it lost those of several syllables, or
  /// more stories have the fuller one and none has both.
  private func isOne(
    _ full: Int, _ poor: Int, _ relation: NameRelation, _ names: [(name: NameMention, spelling: Int)],
    _ spellings: [Spelling]
  ) -> Bool {
    if relation.words.count > 1 { return true }
    let counts = (
      spellings[names[full].spelling].stories.count, spellings[names[poor].spelling].stories.count
    )
    return counts.0 > counts.1 && !areOneStory(full, poor, names, spellings)
  }

  private func areOneStory(
    _ one: Int, _ other: Int, _ names: [(name: NameMention, spelling: Int)], _ spellings: [Spelling]
  ) -> Bool {
    Self.share(spellings[names[one].spelling].stories, spellings[names[other].spelling].stories)
  }

  private static func join(_ one: Int, _ other: Int, _ roots: inout [Int]) {
    let (a, b) = (root(one, roots), root(other, roots))
    roots[max(a, b)] = min(a, b)
  }

  private func relation(
    _ one: Int, _ other: Int, _ names: [(name: NameMention, spelling: Int)], _ mentions: NameMentions
  ) -> NameRelation? {
    let relation = NameRelation.between(
      NameRelation.Name(mentions: mentions, words: names[one].name.words),
      NameRelation.Name(mentions: mentions, words: names[other].name.words), finder.customs)
    guard let relation else { return nil }
    // A word alone is compared by its diacritics only: Austria is not Australia.
    guard names[one].name.words.count == 1 else { return relation }
    switch relation.kind {
    case .lost, .capital, .changed, .moved: return relation
    case .sounds, .letter, .hyphen, .order: return nil
    }
  }

  private func isBetter(
    _ one: Int, than other: Int, _ names: [(name: NameMention, spelling: Int)], _ mentions: NameMentions,
    _ spellings: [Spelling]
  ) -> Bool {
    func choice(_ index: Int) -> NameChoice.Spelling {
      var choice = NameChoice.Spelling()
      choice.count = spellings[names[index].spelling].count
      choice.isHalfDressed = mentions.isHalfDressed(names[index].name.words, finder.customs)
      return choice
    }
    let relation = relation(one, other, names, mentions)
    let choice = NameChoice(choice(one), choice(other), isFirstFuller: relation?.isFirstFuller)
    return choice.isFirst && choice.reason != .tie
  }

  private static func root(_ index: Int, _ roots: [Int]) -> Int {
    var index = index
    while roots[index] != index { index = roots[index] }
    return index
  }

  /// Whether two ascending lists have a number in common.
  private static func share(_ one: [Int32], _ other: [Int32]) -> Bool {
    var (i, j) = (0, 0)
    while i < one.count, j < other.count {
      if one[i] == other[j] { return true }
      if one[i] < other[j] { i += 1 } else { j += 1 }
    }
    return false
  }
}
