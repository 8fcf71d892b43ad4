import WireLexicon
import WireStory
import WireText

/// Brings together the spellings of many stories that are one name.
struct NameGrouping {
  /// How many spellings may share their sounds before they are taken for many people's.
  private static let mostSpellings = 256

  private let spellings: [NameCensus.Spelling]
  private let customs: NameCustoms
  private let tools: [Language: LanguageTools]
  private var mentions = NameMentions()
  /// The spellings that are names, each with its place among `spellings`.
  private var names: [(name: NameMention, spelling: Int)] = []
  /// For each name one that it was joined to, up to the first of all that are one; its own number where it is that.
  private var roots: [Int] = []

  init(_ spellings: [NameCensus.Spelling], _ customs: NameCustoms, _ tools: [Language: LanguageTools]) {
    self.spellings = spellings
    self.customs = customs
    self.tools = tools
    for (index, spelling) in spellings.enumerated() {
      if let name = mentions.add(spelling: spelling.text, customs, lexicon: lexicon(of: spelling)) {
        names.append((name, index))
      }
    }
    roots = Array(names.indices)
  }

  /// The groups, as places among the spellings: the one to settle on first, the others by their count.
  mutating func groups() -> [[Int]] {
    for crowd in crowds() where crowd.count <= Self.mostSpellings { join(crowd) }
    var members: [Int: [Int]] = [:]
    for index in names.indices { members[root(of: index), default: []].append(index) }
    return members.values.map { group in
      let best = group.dropFirst().reduce(group[0]) { best, next in isBetter(next, than: best) ? next : best }
      let others = group.filter { $0 != best }.map { names[$0].spelling }
      return [names[best].spelling] + others.sorted { (spellings[$1].count, $0) < (spellings[$0].count, $1) }
    }
  }

  /// The names of one language that share all sounds.
  private func crowds() -> [[Int]] {
    var keys = names.indices.map { index in
      (
        language: spelling(index).language, hash: mentions.skeletonHash(of: words(index), customs),
        name: index
      )
    }
    keys.sort { ($0.language, $0.hash, $0.name) < ($1.language, $1.hash, $1.name) }
    var crowds: [[Int]] = []
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end].hash == keys[start].hash, keys[end].language == keys[start].language {
        end += 1
      }
      crowds.append(keys[start..<end].map(\.name))
      start = end
    }
    return crowds
  }

  /// Joins the names among some that are one.
  private mutating func join(_ indices: [Int]) {
    /// The fuller spellings of each name of three syllables or more that has no diacritics.
    var fuller: [Int: [Int]] = [:]
    for (position, one) in indices.enumerated() {
      for other in indices[(position + 1)...] {
        guard let relation = relation(one, other), !relation.mayBeTwo(lexicon(of: spelling(one))) else {
          continue
        }
        switch relation.kind {
        case .lost(let isFirstFuller) where relation.isSyllabic:
          let (full, poor) = isFirstFuller ? (one, other) : (other, one)
          if words(poor).count > 2, isBare(poor) {
            fuller[poor, default: []].append(full)
          } else if isOne(full, poor, relation) {
            join(one, other)
          }
        case .lost, .capital, .changed, .moved, .hyphen, .order: join(one, other)
        // A story that has both tells two people apart.
        case .sounds, .letter: if !areOneStory(one, other) { join(one, other) }
        }
      }
    }
    // What lost all its signs may be any of several people: it joins those alone that are one.
    for (poor, full) in fuller.sorted(by: { $0.key < $1.key })
    where Set(full.map { root(of: $0) }).count == 1 {
      join(poor, full[0])
    }
  }

  private mutating func join(_ one: Int, _ other: Int) {
    let (a, b) = (root(of: one), root(of: other))
    roots[max(a, b)] = min(a, b)
  }

  private func root(of index: Int) -> Int {
    var index = index
    while roots[index] != index { index = roots[index] }
    return index
  }

  private func spelling(_ index: Int) -> NameCensus.Spelling { spellings[names[index].spelling] }

  private func words(_ index: Int) -> Range<Int> { names[index].name.words }

  private func lexicon(of spelling: NameCensus.Spelling) -> Lexicon? { tools[spelling.language]?.lexicon }

  private func isBare(_ index: Int) -> Bool { !words(index).contains { mentions.form(of: $0).hasMarks } }

  /// Whether a name of syllables that lost signs is the same as a fuller one: it lost those of several syllables, or
  /// more stories have the fuller one and none has both.
  private func isOne(_ full: Int, _ poor: Int, _ relation: NameRelation) -> Bool {
    relation.words.count > 1
      || spelling(full).stories.count > spelling(poor).stories.count && !areOneStory(full, poor)
  }

  /// Whether some story has both.
  private func areOneStory(_ one: Int, _ other: Int) -> Bool {
    let (some, others) = (spelling(one).stories, spelling(other).stories)
    var (i, j) = (0, 0)
    while i < some.count, j < others.count {
      if some[i] == others[j] { return true }
      if some[i] < others[j] { i += 1 } else { j += 1 }
    }
    return false
  }

  private func relation(_ one: Int, _ other: Int) -> NameRelation? {
    let relation = NameRelation.between(
      NameRelation.Name(mentions: mentions, words: words(one)),
      NameRelation.Name(mentions: mentions, words: words(other)), customs)
    guard let relation else { return nil }
    // A word alone is compared by its diacritics only: Austria is not Australia.
    guard words(one).count == 1 else { return relation }
    switch relation.kind {
    case .lost, .capital, .changed, .moved: return relation
    case .sounds, .letter, .hyphen, .order: return nil
    }
  }

  private func isBetter(_ one: Int, than other: Int) -> Bool {
    let isFirstFuller = relation(one, other)?.isFirstFuller
    let choice = NameChoice(choice(one), choice(other), isFirstFuller: isFirstFuller)
    return choice.isFirst && choice.reason != .tie
  }

  /// What speaks for a spelling.
  private func choice(_ index: Int) -> NameChoice.Spelling {
    var choice = NameChoice.Spelling()
    choice.count = spelling(index).count
    choice.isHalfDressed = mentions.isHalfDressed(words(index), customs)
    return choice
  }
}
