import WireLexicon
package import WireText

/// What the packs know of how names are written: titles, particles, sounds that alphabets spell in several ways.
///
/// A class, as it is handed on for every name and would be large to copy.
package final class NameCustoms: Sendable {
  /// The lists of packs, as their manifests have them: words as an editor writes them.
  package struct Data: Sendable {
    /// Small words inside a name.
    package var particles: [String] = []
    /// What stands before anybody's name, before a man's and before a woman's, and is no part of it.
    package var titles: [String] = []
    package var menTitles: [String] = []
    package var womenTitles: [String] = []
    /// What stands between the names of two people.
    package var apart: [String] = []
    /// What stands after a name and tells a father from his son.
    package var generations: [String] = []
    /// Given names that dictionaries have as nouns.
    package var given: [String] = []
    /// Words for the members of a family, which tell two people of one surname apart.
    package var kin: [String] = []
    /// What may follow a word and is no part of the name.
    package var endings: [String] = []
    /// The keys of a story's metadata whose values are names.
    package var metadata: [String] = []
    /// Family names that stand first.
    package var familyFirst: [String] = []
    /// What syllables begin with and end with, without diacritics, where a language writes each by itself.
    package var onsets: [String] = []
    package var rhymes: [String] = []
    /// Groups of letters that stand for one sound.
    package var sounds: [[String]] = []
    /// Groups of endings that make different words of one stem.
    package var derived: [[String]] = []
    /// The languages in which nouns have a capital.
    package var capitalNouns: Set<Language> = []
    /// The particles that each language has as articles too.
    package var articles: [Language: [String]] = [:]
    /// The languages that write syllables.
    package var syllabicLanguages: Set<Language> = []
    /// The weekdays of each language, with a capital where they have one inside a sentence.
    package var weekdays: [Language: [String]] = [:]
    /// The months of each language.
    package var months: [Language: [String]] = [:]
    /// The other words of each language that have a capital inside a sentence and are no names.
    package var capitalWords: [Language: [String]] = [:]

    package init() {}

    /// Adds another pack's lists.
    package mutating func merge(_ other: Data) {
      particles += other.particles
      titles += other.titles
      menTitles += other.menTitles
      womenTitles += other.womenTitles
      apart += other.apart
      generations += other.generations
      given += other.given
      kin += other.kin
      endings += other.endings
      metadata += other.metadata
      familyFirst += other.familyFirst
      onsets += other.onsets
      rhymes += other.rhymes
      sounds += other.sounds
      derived += other.derived
      capitalNouns.formUnion(other.capitalNouns)
      articles.merge(other.articles) { $0 + $1 }
      syllabicLanguages.formUnion(other.syllabicLanguages)
      weekdays.merge(other.weekdays) { $0 + $1 }
      months.merge(other.months) { $0 + $1 }
      capitalWords.merge(other.capitalWords) { $0 + $1 }
    }
  }

  /// Small words inside a name: `de`, `van`, `bin`.
  let particles: ByteWordSet
  /// What may follow a word that is no part of the name: `'s`, `s`.
  let endings: [[UInt8]]
  /// The keys of a story's metadata whose values are names: `author`.
  let metadata: ByteWordSet
  /// What stands between the names of two people: `and`, `his`, `brother`.
  let apart: ByteWordSet
  /// What stands after a name and tells a father from his son: `Jr`, `fils`.
  let generations: ByteWordSet
  /// Given names that a lexicon has as nouns.
  let given: ByteWordSet
  /// Words of relatives: a story that has one may tell of two people with one surname.
  let kin: ByteWordSet
  /// Groups of endings that make different words of one stem: a place and its people.
  private let derived: [[[UInt8]]]
  /// The fewest bytes of such a stem.
  private static let shortestStem = 3
  /// Family names that stand first, without diacritics.
  let familyFirst: ByteWordSet
  let sounds: NameSounds
  let syllables: NameSyllables
  /// The languages in which nouns have a capital.
  let capitalNouns: Set<Language>
  /// The particles that each language has as articles too: they join a name behind another particle alone.
  let articles: [Language: ByteWordSet]
  /// The languages that write syllables.
  let syllabicLanguages: Set<Language>
  /// The weekdays that have a capital inside a sentence.
  let weekdays: [Language: ByteWordSet]
  /// The months and what else is no name by itself, though it may have a capital inside a sentence.
  let capitalWords: [Language: ByteWordSet]
  private let titles: ByteWordSet
  /// What each title says, by its number in the set.
  private let meanings: [NameTitle]
  /// The marks of particles, titles, weekdays and generations, also with the sign that a token may end with.
  private let marks: KeyMarks

  package init(_ data: Data = Data()) {
    particles = ByteWordSet(keysOf: data.particles)
    endings = data.endings.map { WordKey.make($0) }
    apart = ByteWordSet(keysOf: data.apart)
    generations = ByteWordSet(keysOf: data.generations)
    given = ByteWordSet(keysOf: data.given)
    kin = ByteWordSet(keysOf: data.kin)
    derived = data.derived.map { $0.map { Array($0.utf8) } }
    metadata = ByteWordSet(keysOf: data.metadata)
    familyFirst = ByteWordSet(data.familyFirst.map { DiacriticFold.makeOnce(WordKey.make($0)) })
    sounds = NameSounds(data.sounds)
    capitalNouns = data.capitalNouns
    articles = data.articles.mapValues { ByteWordSet(keysOf: $0) }
    syllabicLanguages = data.syllabicLanguages
    weekdays = data.weekdays.mapValues { days in
      ByteWordSet(keysOf: days.filter { $0.unicodeScalars.first?.properties.isUppercase == true })
    }
    capitalWords = data.months.merging(data.capitalWords) { $0 + $1 }.mapValues { ByteWordSet(keysOf: $0) }
    syllables = NameSyllables(onsets: data.onsets, rhymes: data.rhymes)
    var titles = ByteWordTable([])
    var meanings: [NameTitle] = []
    for (list, meaning) in [
      (data.titles, NameTitle.anyone), (data.menTitles, .man), (data.womenTitles, .woman),
    ] {
      for title in list {
        guard let number = titles.insert(keyOf: title) else { continue }
        if number == meanings.count { meanings.append(meaning) } else { meanings[number] = meaning }
      }
    }
    self.titles = ByteWordSet(titles)
    self.meanings = meanings
    marks = KeyMarks(
      of: [particles, self.titles, generations] + weekdays.values,
      signs: [UInt8(ascii: "."), UInt8(ascii: "'")])
  }

  /// Whether a token may be a particle, a title, a weekday or what tells a father from his son; of most its key's length,
  /// first and last byte tell that it is none.
  @inline(__always)
  func maySay(_ token: Token, _ keys: Span<UInt8>) -> Bool { marks.has(keys, token.keyRange) }

  /// What a title says of the name that follows; nil where the key is no title.
  func title(_ keys: Span<UInt8>, _ range: Range<Int>) -> NameTitle? {
    titles.number(of: keys, range).map { meanings[$0] }
  }

  /// Whether two words without diacritics are made of one stem by two endings of a group: « Algérie » and « Algérien ».
  func areDerived(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    derived.contains { group in
      group.contains { ending in
        guard Self.ends(one, with: ending) else { return false }
        let stem = one.dropLast(ending.count)
        return stem.count >= Self.shortestStem
          && group.contains {
            $0 != ending && Self.ends(other, with: $0) && other.dropLast($0.count) == stem
          }
      }
    }
  }

  private static func ends(_ word: ArraySlice<UInt8>, with ending: [UInt8]) -> Bool {
    word.suffix(ending.count).elementsEqual(ending)
  }

  /// Whether a word with a capital, of which a lexicon knows so much, is also a common word; where nouns have a capital,
  /// a word without any class is a name.
  func isCommon(_ entry: LexiconEntry, _ language: Language?) -> Bool {
    Self.isCommon(entry, nounsHaveCapitals: language.map(capitalNouns.contains) ?? false)
  }

  static func isCommon(_ entry: LexiconEntry, nounsHaveCapitals: Bool) -> Bool {
    guard nounsHaveCapitals else { return entry.has(.word) }
    return entry.has(.noun) || entry.has(.word) && entry.hasAny(classes)
  }

  /// The classes of words, nouns left out.
  private static let classes: LexiconEntry.Flags = [
    .adjective, .verb, .infinitive, .participle, .adverb, .function,
  ]
}
