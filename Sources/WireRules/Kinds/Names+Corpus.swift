import WireLexicon
import WireStory
import WireText

extension Names {
  /// How many spellings of several stories may share their sounds before they are taken for many people's.
  private static let mostSpellings = 64

  /// Adds the full names of a story, but for those that it spells in another way itself.
  func addFullNames(
    _ mentions: NameMentions, besides told: Set<Int>, _ story: Story, to facts: inout [Fact]
  ) {
    facts.reserveCapacity(facts.count + mentions.fullCount)
    let blocks = story.blocks.span
    var block = 0
    for name in mentions.names where name.isFull {
      if !told.isEmpty, !told.isDisjoint(with: name.words) { continue }
      let range = mentions.range(of: name)
      // The names are in the order of the text, as the blocks are.
      while block < blocks.count, blocks[block].range.end <= range.start { block += 1 }
      facts.append(
        Fact(
          key: FactKey.make(mentions.skeletonHash(of: name.words, finder.customs), story.language),
          text: story.text(range), range: range,
          isQuoted: block < blocks.count && blocks[block].isQuoted(range)))
    }
  }

  package func check(_ corpus: CorpusFacts, story: Int, into findings: inout FindingSink) {
    // A name that stands a hundred times is judged once.
    var judged: [String: Better?] = [:]
    for (number, fact) in corpus.stories[story].facts.enumerated() {
      guard let spellings = corpus.spellings[fact.key], spellings.count <= Self.mostSpellings else {
        continue
      }
      let place = CorpusFacts.Place(story: story, fact: number)
      let found = judged[fact.text] ?? better(than: fact.text, at: place, spellings, corpus)
      judged[fact.text] = .some(found)
      guard let (best, isFuller) = found else { continue }
      let there = corpus.fact(at: best.first)
      let count = best.storyCount == 1 ? "another story has" : "\(best.storyCount) stories have"
      let reason = isFuller ? "\(count) it so, with its diacritics" : "\(count) it so"
      findings.report(
        fact.range, ["found": fact.text, "expected": there.text, "reason": reason],
        fixes: [
          Fix(
            writing: there.text, safety: .unsafe,
            edits: [Edit(range: fact.range, replacement: there.text)])
        ],
        related: [
          RelatedPlace(
            path: corpus.stories[best.first.story].path, range: there.range,
            message: "spelt “\(there.text)” here")
        ], isQuoted: fact.isQuoted)
    }
  }

  /// The spelling of other stories that is better than a story's own, and whether it is so for its diacritics.
  private typealias Better = (spelling: CorpusFacts.Spelling, isFuller: Bool)

  /// The better spelling of a name; nil where its own is the best.
  private func better(
    than text: String, at place: CorpusFacts.Place, _ spellings: [CorpusFacts.Spelling], _ corpus: CorpusFacts
  ) -> Better? {
    let customs = finder.customs
    let key = WordKey.make(text)
    guard let own = spellings.first(where: { WordKey.make(corpus.fact(at: $0.first).text) == key }) else {
      return nil
    }
    let others = spellings.filter { mayBeBetter($0, than: own, in: place.story, corpus) }
    guard !others.isEmpty else { return nil }
    var mentions = NameMentions()
    let lexicon = tools[FactKey.language(of: corpus.fact(at: place).key)]?.lexicon
    guard let name = mentions.add(spelling: text, customs, lexicon: lexicon) else { return nil }
    var best: Better?
    for other in others {
      var otherMentions = NameMentions()
      guard
        let otherName = otherMentions.add(
          spelling: corpus.fact(at: other.first).text, customs, lexicon: lexicon),
        let relation = NameRelation.between(
          NameRelation.Name(mentions: mentions, words: name.words),
          NameRelation.Name(mentions: otherMentions, words: otherName.words), customs),
        !relation.mayBeTwo(lexicon)
      else { continue }
      if !comparesLetters, relation.kind == .letter || relation.kind == .sounds { continue }
      let mine = own.choice(mentions, name, customs)
      let theirs = other.choice(otherMentions, otherName, customs)
      let choice = NameChoice(mine, theirs, isFirstFuller: relation.isFirstFuller)
      guard !choice.isFirst, isSure(relation, own, other) else { continue }
      if let last = best, last.spelling.storyCount >= other.storyCount { continue }
      best = (other, choice.reason == .fuller)
    }
    return best
  }

  /// Whether another spelling may be better than a story's own, as far as the stories tell that have them.
  private func mayBeBetter(
    _ other: CorpusFacts.Spelling, than own: CorpusFacts.Spelling, in story: Int, _ corpus: CorpusFacts
  ) -> Bool {
    // A story that has both tells two people apart.
    if other.first == own.first || other.stands(in: story) || own.stands(in: other.first.story) {
      return false
    }
    // Fewer stories are right only where diacritics were lost (see `isSure`).
    return other.storyCount > own.storyCount
      || [own, other].contains { !corpus.fact(at: $0.first).text.utf8.allSatisfy(UTF8.isASCII) }
  }

  /// Whether two stories that spell a name in two ways mean one person: where nothing speaks for either spelling, or
  /// one letter is another, other stories must bear the better one out.
  private func isSure(
    _ relation: NameRelation, _ own: CorpusFacts.Spelling, _ other: CorpusFacts.Spelling
  ) -> Bool {
    switch relation.kind {
    // Whether capitals keep their accents is each house's custom.
    case .capital: return false
    case .lost where !relation.isSyllabic: return true
    case .lost: return other.storyCount > own.storyCount && other.storyCount > 1
    case .moved, .changed, .letter, .sounds, .hyphen, .order: return other.storyCount > own.storyCount
    }
  }
}

extension CorpusFacts.Spelling {
  /// What speaks for the spelling.
  fileprivate func choice(_ mentions: NameMentions, _ name: NameMention, _ customs: NameCustoms)
    -> NameChoice.Spelling
  {
    var choice = NameChoice.Spelling()
    choice.count = storyCount
    choice.isHalfDressed = mentions.isHalfDressed(name.words, customs)
    return choice
  }
}
