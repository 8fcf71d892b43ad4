import WireLexicon
import WireStory
import WireText

/// Compares the names of one story, and tells which are one name in two spellings.
///
/// Full names come first, then hyphens, then single words. Names are brought together by what must be equal (all words
/// but one, or the sounds), and by no more than `NamePairs.mostSpellings` of them, so that the time grows with the words
/// and not with their square.
struct NameComparison {
  /// How many spellings may give way to one another before nothing is said.
  static let longestChain = 8

  let mentions: NameMentions
  let story: Story
  let customs: NameCustoms
  let book: NamesBook
  let index: NameIndex
  let gazetteer: Gazetteer
  /// The words of the story's language; nil where none are known.
  let lexicon: Lexicon?
  let comparesLetters: Bool
  /// For each form of `mentions` the number of its letters, diacritics apart; all are below `letterCount`.
  let letters: [Int]
  let letterCount: Int
  /// What a names file settled already; those words are left alone.
  private let settled: RangeCover
  /// Where the story's own metadata stands.
  let metadata: RangeCover
  /// The words that were spoken of already.
  var told: Set<Int> = []
  /// The forms that some word was told to take.
  var kept: Set<Int> = []
  var differences: [NameDifference] = []
  /// What became of the forms of which a full name was told that another has it otherwise.
  var replaced: [Int: Replacement] = [:]
  private var lists: NameLists?
  private var singles: NumberedPlaces?
  private var hasKin: Bool?

  /// What stands in the place of a word that a full name has in the lesser spelling.
  struct Replacement {
    let difference: NameDifference
    /// The titles before the names of both spellings.
    let titles: [NameTitle]
  }

  init(
    mentions: NameMentions, story: Story, customs: NameCustoms, book: NamesBook, index: NameIndex,
    gazetteer: Gazetteer, lexicon: Lexicon?,
    settled: [ByteRange], metadata: RangeCover, comparesLetters: Bool
  ) {
    self.mentions = mentions
    self.story = story
    self.customs = customs
    self.book = book
    self.index = index
    self.gazetteer = gazetteer
    self.lexicon = lexicon
    self.settled = RangeCover(settled)
    self.metadata = metadata
    self.comparesLetters = comparesLetters
    (letters, letterCount) = Self.letters(mentions)
  }

  /// Letters that some form has without diacritics have that form's number, others one above those of the forms.
  private static func letters(_ mentions: NameMentions) -> (letters: [Int], count: Int) {
    let forms = mentions.forms
    var letters = Array(forms.indices)
    var others = HashNumbers()
    for index in forms.indices where forms[index].hasMarks {
      let hash = forms[index].plainHash
      letters[index] = mentions.form(keyHash: hash) ?? forms.count + others.number(of: hash)
    }
    return (letters, forms.count + others.count)
  }

  /// What stands in the lesser spelling, in order of the text.
  ///
  /// In a language of which no words are known a capital may be the sentence's and a letter a case's, so that single
  /// words are not compared with each other.
  mutating func run() -> [NameDifference] {
    compareFullNames()
    compareWriting()
    compareHyphens()
    replaceSingles()
    if lexicon != nil { compareWords() }
    return differences.sorted { $0.range < $1.range }
  }

  /// Which names stand side by side; worked out where something was found.
  mutating func sideBySide() -> NameLists {
    if let lists { return lists }
    let made = NameLists(mentions, story, customs)
    lists = made
    return made
  }

  /// The names of one word by the forms of their words; worked out where something was found.
  mutating func singleNames() -> NumberedPlaces {
    if let singles { return singles }
    var entries: [(number: Int, place: Int)] = []
    for (place, name) in mentions.names.enumerated() where name.words.count == 1 {
      if let form = form(of: mentions.words[name.words.lowerBound]) { entries.append((form, place)) }
    }
    let made = NumberedPlaces(entries, count: mentions.forms.count)
    singles = made
    return made
  }

  /// The form of a word; nil where no word of `mentions` that has its form is written so.
  func form(of word: NameWord) -> Int? {
    word.hasForm
      ? word.form
      : mentions.form(withKey: story.tokens.keys.span, story.tokens.list[word.token].keyRange)
  }

  /// Whether the story speaks of relatives, who may share a surname; looked for where something was found.
  mutating func namesKin() -> Bool {
    let found = hasKin ?? findsKin()
    hasKin = found
    return found
  }

  private func findsKin() -> Bool {
    let keys = story.tokens.keys.span
    for token in story.tokens.list where token.kind == .word && customs.kin.contains(keys, token.keyRange) {
      return true
    }
    return false
  }

  /// Whether some of the words were spoken of already.
  func areTold(_ words: Range<Int>) -> Bool { !told.isEmpty && !told.isDisjoint(with: words) }

  func isSettled(_ range: ByteRange) -> Bool { settled.overlaps(range) }

  /// Whether a word in capitals left its diacritics out, as capitals often do.
  func isBare(_ word: NameWord) -> Bool {
    word.isCapitals && !(form(of: word).map { mentions.forms[$0].hasMarks } ?? false)
  }

  func isHalfDressed(_ words: Range<Int>) -> Bool { mentions.isHalfDressed(words, customs) }
}
