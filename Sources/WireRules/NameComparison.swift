import WireText

/// Compares the names of one story, and tells which are one name in two spellings.
///
/// Linear in the words: names are grouped by what must be equal, and only the members of a group are compared.
struct NameComparison {
  /// A word of a name in the lesser of two spellings.
  struct Difference {
    enum Reason {
      /// The other spelling stands more often.
      case frequency
      /// As often, and the other has more diacritics.
      case diacritics
      /// Nothing speaks for either; the other stands first.
      case order
    }

    /// The bytes of the word, and of the whole name.
    let word: ByteRange
    let name: ByteRange
    /// The first word in the better spelling, and the name that it stands in.
    let betterWord: ByteRange
    let betterName: ByteRange
    let reason: Reason
    /// How often each stands in the story.
    let count: Int
    let betterCount: Int
  }

  private let mentions: NameMentions
  private let settled: [ByteRange]
  /// The words that were spoken of already.
  private var told: Set<Int> = []
  private var differences: [Difference] = []

  /// - Parameter settled: what a names file settled; those words are left alone.
  init(mentions: NameMentions, settled: [ByteRange]) {
    self.mentions = mentions
    self.settled = settled
  }

  /// The words in the lesser spelling, in order of the text.
  mutating func differences(oneLetter: Bool) -> [Difference] {
    compareFullNames(oneLetter: oneLetter)
    compareWords()
    return differences.sorted { $0.word < $1.word }
  }

  /// How many words may stand for one another before they are taken for many people's: all who are called Anne.
  private static let mostSpellings = 32

  /// One word of a name: the word's index and the name's.
  private struct Place {
    let word: Int
    let name: Int
  }

  /// One way in which a word is spelt: where it stands first, and how often.
  private struct Spelling {
    let first: Place
    var count: Int
  }

  /// What the comparison of a word with others depends on.
  private struct Standing: Hashable {
    let spelling: Int
    let isCommon: Bool
    let isKnown: Bool
  }

  /// Full names that are equal but for one word.
  private mutating func compareFullNames(oneLetter: Bool) {
    var groups: [[UInt8]: [Place]] = [:]
    for (index, name) in mentions.names.enumerated() where name.count > 1 {
      for hole in name {
        var key: [UInt8] = []
        for word in name {
          if word == hole {
            key.append(UInt8(ascii: "*"))
          } else {
            key += mentions.plainKeys[mentions.words[word].plain]
          }
          key.append(UInt8(ascii: " "))
        }
        groups[key, default: []].append(Place(word: hole, name: index))
      }
    }
    for key in groups.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      guard let places = groups[key], places.count > 1 else { continue }
      judge(places, oneLetter: oneLetter)
    }
  }

  /// Single words that are equal but for diacritics, in whatever names.
  private mutating func compareWords() {
    var groups: [ArraySlice<UInt8>: [Place]] = [:]
    for (index, name) in mentions.names.enumerated() {
      for word in name where !mentions.words[word].isCommon && mentions.words[word].key.count > 2 {
        groups[mentions.plainKey(of: mentions.words[word]), default: []].append(
          Place(word: word, name: index))
      }
    }
    for key in groups.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      guard let places = groups[key], places.count > 1 else { continue }
      judge(places, oneLetter: false)
    }
  }

  /// Finds the lesser spellings among some places whose words stand for one another.
  private mutating func judge(_ places: [Place], oneLetter: Bool) {
    var spellings: [Spelling] = []
    var spelling: [Int] = []
    var indices: [ArraySlice<UInt8>: Int] = [:]
    for place in places {
      let key = mentions.key(of: mentions.words[place.word])
      if let known = indices[key] {
        spellings[known].count += 1
        spelling.append(known)
      } else {
        indices[key] = spellings.count
        spelling.append(spellings.count)
        spellings.append(Spelling(first: place, count: 1))
      }
    }
    guard spellings.count > 1, spellings.count <= Self.mostSpellings else { return }
    var known: [Standing: Int?] = [:]
    for (place, own) in zip(places, spelling) {
      let word = mentions.words[place.word]
      guard !told.contains(place.word), !settled.contains(where: { $0.overlaps(word.range) }) else {
        continue
      }
      let standing = Standing(spelling: own, isCommon: word.isCommon, isKnown: word.isKnown)
      let found = known[standing] ?? best(for: word, own, spellings, oneLetter: oneLetter)
      known[standing] = .some(found)
      guard let best = found else { continue }
      told.insert(place.word)
      let there = spellings[best].first
      differences.append(
        Difference(
          word: word.range, name: mentions.range(of: mentions.names[place.name]),
          betterWord: mentions.words[there.word].range,
          betterName: mentions.range(of: mentions.names[there.name]),
          reason: reason(spellings[best], spellings[own]),
          count: spellings[own].count, betterCount: spellings[best].count))
    }
  }

  /// The best of the better spellings of a word, or nil.
  private func best(for word: NameWord, _ own: Int, _ spellings: [Spelling], oneLetter: Bool) -> Int? {
    let better = spellings.indices.filter {
      $0 != own && isSame(word, mentions.words[spellings[$0].first.word], oneLetter: oneLetter)
        && isBetter($0, than: own, spellings)
    }
    return better.max { isBetter($1, than: $0, spellings) }
  }

  /// More often, else more diacritics, else first in the text.
  private func isBetter(_ one: Int, than other: Int, _ spellings: [Spelling]) -> Bool {
    let (a, b) = (spellings[one], spellings[other])
    if a.count != b.count { return a.count > b.count }
    let (more, less) = (diacritics(a.first), diacritics(b.first))
    return more == less ? one < other : more > less
  }

  private func reason(_ better: Spelling, _ lesser: Spelling) -> Difference.Reason {
    if better.count > lesser.count { return .frequency }
    return diacritics(better.first) > diacritics(lesser.first) ? .diacritics : .order
  }

  /// How many bytes the diacritics of a word take in its key.
  private func diacritics(_ place: Place) -> Int {
    mentions.words[place.word].key.count - mentions.words[place.word].plain.count
  }

  private func isSame(_ one: NameWord, _ other: NameWord, oneLetter: Bool) -> Bool {
    isOneWord(one, other) || oneLetter && isOneLetterOff(one, other)
  }

  /// Whether two words are the same but for diacritics, and not only for the accent of a French capital, which many
  /// houses drop: É, È, À, Ç are all below U+0100, where Đ is not.
  private func isOneWord(_ one: NameWord, _ other: NameWord) -> Bool {
    guard mentions.plainKey(of: one) == mentions.plainKey(of: other) else { return false }
    let ones = String(decoding: mentions.key(of: one), as: UTF8.self).unicodeScalars
    let others = String(decoding: mentions.key(of: other), as: UTF8.self).unicodeScalars
    guard let first = ones.first, let otherFirst = others.first else { return false }
    let isCapitalAccent = first != otherFirst && first.value < 0x100 && otherFirst.value < 0x100
    return !(isCapitalAccent && ones.dropFirst().elementsEqual(others.dropFirst()))
  }

  /// Whether one letter was changed, added, left out or swapped with the next, in words of five letters or more of
  /// which the lexicon does not know both.
  private func isOneLetterOff(_ one: NameWord, _ other: NameWord) -> Bool {
    guard !(one.isKnown && other.isKnown), !one.isCommon, !other.isCommon else { return false }
    let a = mentions.plainKey(of: one)
    let b = mentions.plainKey(of: other)
    guard min(a.count, b.count) >= 5, abs(a.count - b.count) <= 1 else { return false }
    var head = 0
    while head < min(a.count, b.count), a[a.startIndex + head] == b[b.startIndex + head] { head += 1 }
    var tail = 0
    while tail < min(a.count, b.count) - head, a[a.endIndex - 1 - tail] == b[b.endIndex - 1 - tail] {
      tail += 1
    }
    let left = (a.count - head - tail, b.count - head - tail)
    if left.0 <= 1, left.1 <= 1 { return true }
    guard left == (2, 2) else { return false }
    return a[a.startIndex + head] == b[b.startIndex + head + 1]
      && a[a.startIndex + head + 1] == b[b.startIndex + head]
  }
}
