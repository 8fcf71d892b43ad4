import WireLexicon
import WireStory
import WireText

/// One reading of a story for its names.
struct NamePass {
  /// The longest word of capitals, in bytes, that is taken for a body's initials.
  private static let longestAcronym = 4

  /// What a word has that may be of a name, of which most have nothing; as bits, for they are asked for every word.
  let sought = Token.Traits([.capitalised, .innerCapital, .hyphenated]).rawValue
  let capitals = Token.Traits([.capitalised, .innerCapital]).rawValue
  /// What a lexicon says of words, as bits.
  let commonWord = LexiconEntry.Flags.word.rawValue
  let functionWord = LexiconEntry.Flags.function.rawValue
  let customs: NameCustoms
  var found: NameMentions
  /// The hashes of tokens of two words with a hyphen between them, where the latter has a small letter.
  var tails: [UInt64] = []
  /// The hashes of the first two words of tokens with hyphens.
  var joints: [UInt64] = []
  /// Those of the first words alone.
  var heads: [UInt64] = []
  /// Those of the first two words of names whose first was left out as a noun.
  var dropped: [UInt64] = []
  /// The hashes that a reading before found, of words with a hyphen between them.
  var known: Set<UInt64> = []
  var nextCut = 0
  /// The language of the blocks that are read.
  private var language = Language.undetermined
  /// Whether nouns have a capital in it.
  var hasCapitalNouns = false
  /// Whether it writes syllables, any of which may be one of a name.
  private(set) var isSyllabic = false
  /// What is a particle there behind another one alone.
  private var articles: ByteWordSet?
  /// The weekdays that have a capital in it.
  private var weekdays: ByteWordSet?

  init(customs: NameCustoms, capacity: Int) {
    self.customs = customs
    found = NameMentions(capacity: capacity)
  }

  mutating func read(_ block: Block, of story: Story) {
    let bytes = story.source.bytes.span
    let tokens = story.tokens.list.span
    let keys = story.tokens.keys.span
    if block.language != language {
      language = block.language
      hasCapitalNouns = customs.capitalNouns.contains(language)
      isSyllabic = customs.syllabicLanguages.contains(language)
      articles = customs.articles[language]
      weekdays = customs.weekdays[language]
    }
    var startsSentence = true
    var index = block.tokens.lowerBound
    while index < block.tokens.upperBound {
      if !found.isOpen {
        let end = skipSmall(tokens, from: index, to: block.tokens.upperBound)
        if end > index { startsSentence = false }
        index = end
        guard index < block.tokens.upperBound else { break }
      }
      let token = tokens[index]
      switch token.kind {
      case .word:
        if found.isOpen, index > block.tokens.lowerBound,
          bytes.breaksLine(from: Int(tokens[index - 1].end), to: Int(token.start))
        {
          endName()
        }
        if token.traits.rawValue & sought == 0 {
          if found.isOpen { small(token, at: index, of: story) }
        } else {
          word(token, at: index, in: block, of: story, startsSentence: startsSentence)
        }
        startsSentence = false
      case .initial:
        // « John F. Kennedy » and « John Kennedy » are one name.
        startsSentence = false
      case .elision:
        if found.isOpen, !customs.isParticle(token, keys) { endName() }
      case .abbreviation:
        // « P. » may be an initial that is also short for something.
        if !(found.isOpen && token.end - token.start == 2 && token.traits.contains(.capitalised)) {
          noteGeneration(token, keys)
          endName()
        }
        if customs.title(of: token, keys) != nil { startsSentence = false }
      case .punctuation:
        endName()
        startsSentence = provesNoCapital(after: token, bytes)
        if endsSentence(token, bytes) { found.sentence += 1 }
      case .number, .time, .url, .email, .handle, .symbol, .opaque:
        endName()
        startsSentence = false
      }
      index += 1
    }
    endName()
    found.sentence += 1
  }

  /// The first token from `start` to `end` that is no word, or a word that may be of a name; `end` where there is none.
  private func skipSmall(_ tokens: Span<Token>, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, tokens[index].kind == .word, tokens[index].traits.rawValue & sought == 0 {
      index &+= 1
    }
    return index
  }

  /// Ends a name; a noun before it (“Defender Ann Lee”) is no part of it.
  @inline(__always)
  mutating func endName() {
    if found.isOpen { endOpenName() }
  }

  private mutating func endOpenName() {
    if found.openCount > 2,
      let hash = found.dropFirstNouns(customs, nounsHaveCapitals: hasCapitalNouns, besides: known)
    {
      dropped.append(hash)
    }
    found.end(customs)
  }

  /// A word with a capital or a hyphen.
  private mutating func word(
    _ token: Token, at index: Int, in block: Block, of story: Story, startsSentence: Bool
  ) {
    if token.traits.rawValue & capitals == 0, !isHyphenedName(token, story.source.bytes.span) {
      if found.isOpen { small(token, at: index, of: story) }
      return
    }
    // No name is open where a sentence starts: what cannot begin one there says nothing of others.
    if startsSentence, isPlainlyCommon(token) { return }
    let keys = story.tokens.keys.span
    // « l'AN Jean Martin »: initials of a body are no given name.
    if token.traits.contains(.allCapitals), token.end - token.start <= Self.longestAcronym,
      !isInCapitals(index, in: block, of: story)
    {
      endName()
      return
    }
    let maySay = customs.maySay(token, keys)
    if maySay, let weekdays, weekdays.contains(keys, token.keyRange) {
      endName()
      return
    }
    // « MARIA KEHL À BREST »: in a row of capitals a capital proves nothing.
    if token.traits.contains(.allCapitals), isCommonAlone(token, story),
      isInCapitals(index, in: block, of: story)
    {
      endName()
      return
    }
    if maySay, noteGeneration(token, keys) {
      endName()
      return
    }
    // What follows matters to few.
    let isFollowed =
      (maySay || startsSentence && token.entry & commonWord != 0)
      && isFollowedByCapital(index, in: block, of: story)
    if isFollowed, customs.title(of: token, keys) != nil {
      endName()
      return
    }
    if startsSentence, !mayStand(token, of: story, isFollowed: isFollowed) { return }
    if !found.isOpen, index > block.tokens.lowerBound {
      found.title = customs.title(of: story.tokens.list[index - 1], keys)
    }
    if !found.isOpen { found.startsSentence = startsSentence }
    take(token, at: index, in: block, of: story)
  }

  /// A word in small letters behind a name: a particle, a part that elsewhere has a hyphen, or the end.
  private mutating func small(_ token: Token, at index: Int, of story: Story) {
    let keys = story.tokens.keys.span
    if customs.isParticle(token, keys), !isArticle(token, at: index, of: story) {
      // « das Lokal von René Dupont »: a common noun is no given name.
      if found.isOnlyCommon { endName() }
      return
    }
    if !known.isEmpty, let last = found.lastForm, !found.endsJoined {
      let form = found.form(key: keys, token.keyRange)
      if known.contains(Self.hyphened(last.plainHash, found.forms[form].plainHash)) {
        found.add(token.range, form: form, token: index, customs, isCommon: false, entry: .unknown)
        return
      }
    }
    noteGeneration(token, keys)
    endName()
  }

  /// Whether a particle is but an article: „von der Leyen“, „Berlin der Kanzler“.
  private func isArticle(_ token: Token, at index: Int, of story: Story) -> Bool {
    let keys = story.tokens.keys.span
    guard let articles, articles.contains(keys, token.keyRange) else { return false }
    return index == 0 || !customs.isParticle(story.tokens.list[index - 1], keys)
  }

  /// Notes what tells a father from his son after a name; whether the token does.
  @discardableResult
  private mutating func noteGeneration(_ token: Token, _ keys: Span<UInt8>) -> Bool {
    guard found.isOpen, let number = customs.generation(of: token, keys) else { return false }
    found.generation = number
    return true
  }
}
