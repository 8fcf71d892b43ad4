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
    var parts = HashNumbers(capacity: mentions.fullCount * 2)
    for name in mentions.names where name.isFull {
      for index in name.words { _ = parts.number(of: mentions.form(of: index).plainHash) }
    }
    var numbers = HashNumbers(capacity: mentions.names.count / 2)
    var counts: [(name: NameMention, language: Language, count: Int)] = []
    // The names are in the order of the text, as the blocks are.
    var block = 0
    for name in mentions.names {
      let start = mentions.range(of: name).start
      while block + 1 < story.blocks.count, story.blocks[block].range.end <= start { block += 1 }
      guard let name = listed(name, mentions, story, in: block, besides: parts) else { continue }
      let number = numbers.number(of: mentions.spellingHash(of: name.words))
      if number == counts.count { counts.append((name, story.blocks[block].language, 0)) }
      counts[number].count += 1
    }
    let tallies = counts.map { name, language, count in
      Tally(
        text: text(of: name, mentions, story), language: language, count: count,
        word: name.words.count == 1 ? mentions.form(of: name.words.lowerBound).keyHash : nil)
    }
    return StoryNames(tallies: tallies, smallWords: smallWords(of: story))
  }

  /// The name as it is to be listed: without nouns before it that have their capital as nouns; nil where it is none.
  private func listed(
    _ name: NameMention, _ mentions: NameMentions, _ story: Story, in block: Int, besides parts: HashNumbers
  ) -> NameMention? {
    let language = story.blocks[block].language
    if name.words.allSatisfy({ mentions.words[$0].isCapitals }) { return nil }
    if name.words.allSatisfy({ mentions.words[$0].isCommon }),
      !isOfSyllables(name, mentions, story, language)
    {
      return nil
    }
    if isSignOff(mentions.range(of: name), story, block) { return nil }
    let name = finder.customs.capitalNouns.contains(language) ? withoutNouns(name, mentions) : name
    return name.isFull || isListed(single: name, mentions, story, language, besides: parts) ? name : nil
  }

  /// Whether a name of a language of syllables, all of which are words, is somebody's or a place's: « Hà Nội », « Lê Lợi »,
  /// but not the capitals of « Quốc hội » and « Bộ Ngoại giao ».
  private func isOfSyllables(
    _ name: NameMention, _ mentions: NameMentions, _ story: Story, _ language: Language
  ) -> Bool {
    guard name.isFull, finder.customs.syllabicLanguages.contains(language) else { return false }
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
    if isPlain(name, mentions, story) { return story.text(mentions.range(of: name)) }
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

  /// Whether a name is to be listed as it stands: in letters that are composed in any text, and with plain spaces.
  private func isPlain(_ name: NameMention, _ mentions: NameMentions, _ story: Story) -> Bool {
    for index in name.words.dropFirst()
    where mentions.words[index - 1].range.end == mentions.words[index].range.start { return false }
    let bytes = story.source.bytes.span
    let range = mentions.range(of: name)
    var last: UInt8 = 0
    for at in range.start..<range.end {
      switch bytes[at] {
      case UInt8(ascii: " "): if last == bytes[at] { return false }
      // From U+00C0 to U+02FF.
      case 0x21..<0x7F, 0x80..<0xC0, 0xC3..<0xCC: break
      default: return false
      }
      last = bytes[at]
    }
    return true
  }

  /// Whether a name of one word, or of words with hyphens between them, is no other word: a month, a noun, what may
  /// have its capital from the sentence.
  private func isListed(
    single name: NameMention, _ mentions: NameMentions, _ story: Story, _ language: Language,
    besides parts: HashNumbers
  ) -> Bool {
    let word = mentions.words[name.words.lowerBound]
    if name.words.contains(where: { parts.find(mentions.form(of: $0).plainHash) != nil }) { return false }
    // A piece of a word may have its capital from anything.
    let token = story.tokens.list[word.token]
    if !token.traits.contains(.hyphenated), !token.traits.contains(.apostrophe), token.range != word.range {
      return false
    }
    let isName = word.entry.has(.name)
    if name.startsSentence, !isName { return false }
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

  private func isSignOff(_ range: ByteRange, _ story: Story, _ block: Int) -> Bool {
    story.blocks[block].kind == .signOff
      || story.blocks[block].parts.contains { $0.kind == .signOff && $0.range.overlaps(range) }
  }

  /// The hashes of the words in small letters that no dictionary has so: what has a capital elsewhere is no name.
  private func smallWords(of story: Story) -> Set<UInt64> {
    var hashes: Set<UInt64> = []
    let (tokens, keys) = (story.tokens.list.span, story.tokens.keys.span)
    for index in tokens.indices
    where tokens[index].kind == .word && tokens[index].traits.isDisjoint(with: [.capitalised, .innerCapital])
      && !LexiconEntry(rawValue: tokens[index].entry).has(.word)
    {
      var hash = ByteHash()
      hash.add(keys, tokens[index].keyRange)
      hashes.insert(hash.value)
    }
    return hashes
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
    var grouping = NameGrouping(spellings, finder.customs, tools)
    return grouping.groups()
  }
}
