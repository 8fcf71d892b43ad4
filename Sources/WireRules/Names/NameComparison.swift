import WireStory
import WireText

/// Compares the names of one story, and tells which are one name in two spellings.
///
/// Full names come first, then single words. Names are brought together by what must be equal (all words but one, or
/// the sounds), so that the time grows with the words and not with their square.
struct NameComparison {
  /// How many spellings may stand for one another before they are taken for many people's: all who are called Anne.
  static let mostSpellings = 32

  let mentions: NameMentions
  let story: Story
  let customs: NameCustoms
  let book: NamesBook
  let index: NameIndex
  let comparesLetters: Bool
  /// What a names file settled already; those words are left alone.
  private let settled: [ByteRange]
  /// The words that were spoken of already.
  var told: Set<Int> = []
  var differences: [NameDifference] = []
  private var lists: NameLists?

  init(
    mentions: NameMentions, story: Story, customs: NameCustoms, book: NamesBook, index: NameIndex,
    settled: [ByteRange], comparesLetters: Bool
  ) {
    self.mentions = mentions
    self.story = story
    self.customs = customs
    self.book = book
    self.index = index
    self.settled = settled
    self.comparesLetters = comparesLetters
  }

  /// What stands in the lesser spelling, in order of the text.
  mutating func run() -> [NameDifference] {
    compareFullNames()
    compareWords()
    return differences.sorted { $0.range < $1.range }
  }

  /// Which names stand side by side; worked out where something was found.
  mutating func sideBySide() -> NameLists {
    if let lists { return lists }
    let made = NameLists(mentions, story, customs)
    lists = made
    return made
  }

  func isSettled(_ range: ByteRange) -> Bool { settled.contains { $0.overlaps(range) } }

  /// Whether a word in capitals left its diacritics out, as capitals often do.
  func isBare(_ word: NameWord) -> Bool { word.isCapitals && word.keyHash == word.plainHash }

  /// The pairs of numbers that share a hash; each once, the lesser first. A hash that many share says nothing.
  static func pairs(of keys: [(hash: UInt64, number: Int)]) -> [(Int, Int)] {
    let keys = keys.sorted { ($0.hash, $0.number) < ($1.hash, $1.number) }
    var pairs: Set<[Int]> = []
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end].hash == keys[start].hash { end += 1 }
      if end - start <= mostSpellings {
        for one in start..<end {
          for other in one + 1..<end where keys[one].number != keys[other].number {
            pairs.insert([keys[one].number, keys[other].number])
          }
        }
      }
      start = end
    }
    return pairs.map { ($0[0], $0[1]) }.sorted { $0 < $1 }
  }

  func isHalfDressed(_ words: Range<Int>) -> Bool { mentions.isHalfDressed(words, customs) }
}
