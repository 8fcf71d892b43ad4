import WireText

/// A word, figure or sign as what stands beside it meets it: what `WordPairs` knows pairs by.
struct Neighbour: Sendable {
  /// The hash of its key; 0 where nothing can be said of it.
  var word: UInt64
  /// The hash of its last three letters; 0 for words of grammar, figures and signs, which only their key tells.
  var ending: UInt64 = 0
  /// The hash of its classes, gender, number and person; 0 where `ending` is.
  var kind: UInt64 = 0
  /// Whether it is met so often that pairs with it are counted by its key.
  var isFrequent = true

  /// What nothing can be said of.
  static let none = Neighbour(word: 0, isFrequent: false)
  /// The end of a sentence and the start of the next.
  static let stop = Neighbour(word: 1)
  static let comma = Neighbour(word: 2)
  static let figure = Neighbour(word: 3)

  /// 28 steps to the Zipf unit: a word in 10,000.
  private static let frequent: UInt8 = 140

  private init(word: UInt64, isFrequent: Bool = true) {
    self.word = word
    self.isFrequent = isFrequent
  }

  /// Takes the word whose key stands in `range` of `keys`; the lexicon has `entry` of it.
  init(_ keys: Span<UInt8>, _ range: Range<Int>, _ entry: LexiconEntry, isCapitalised: Bool) {
    word = Neighbour.hash(keys, range, .word)
    isFrequent = entry.frequency >= Neighbour.frequent || entry.has(.function)
    guard !entry.has(.function) else { return }
    ending = Neighbour.hash(keys, Neighbour.ending(keys, range), .ending)
    kind = Neighbour.kind(entry, isCapitalised: isCapitalised)
  }

  /// Takes an elided word, its apostrophe included.
  init(elision keys: Span<UInt8>, _ range: Range<Int>) {
    word = Neighbour.hash(keys, range, .word)
  }

  /// Takes a token of a text, whose words' entries are filled.
  init(_ token: Token, _ keys: Span<UInt8>, _ bytes: Span<UInt8>) {
    switch token.kind {
    case .word:
      let isCapitalised = token.traits.contains(.capitalised)
      self.init(keys, token.keyRange, LexiconEntry(rawValue: token.entry), isCapitalised: isCapitalised)
    case .elision: self.init(elision: keys, token.keyRange)
    case .number, .time: self = .figure
    case .punctuation: self = Neighbour.sign(bytes[Int(token.start)])
    case .abbreviation, .initial, .url, .email, .handle, .symbol, .opaque: self = .none
    }
  }

  private static func sign(_ byte: UInt8) -> Neighbour {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): .comma
    default: .none
    }
  }

  /// What a hash was made of, so that a word and an ending are never the same.
  private enum Sort: UInt64 {
    case word = 0x5EED
    case ending = 0xE4D
  }

  private static func hash(_ keys: Span<UInt8>, _ range: Range<Int>, _ sort: Sort) -> UInt64 {
    LexiconHash(keys, from: range.lowerBound, to: range.upperBound, seed: sort.rawValue).value
  }

  /// The bytes of the last three letters, or of all where there are fewer.
  private static func ending(_ keys: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var start = range.upperBound
    var letters = 0
    while start > range.lowerBound, letters < 3 {
      start -= 1
      while start > range.lowerBound, keys[start] & 0xC0 == 0x80 { start -= 1 }
      letters += 1
    }
    return start..<range.upperBound
  }

  private static func kind(_ entry: LexiconEntry, isCapitalised: Bool) -> UInt64 {
    let classes = entry.flags.intersection(grammar).rawValue
    // What has no classes is at least a word, a name or neither.
    let other: UInt32 = classes != 0 ? 0 : entry.has(.word) ? 1 : isCapitalised ? 2 : 3
    return LexiconHash.mix(UInt64(classes | other) ^ 0xA076_1D64_78BD_642F, 0x8EBC_6AF0_9C88_C6E3)
  }

  private static var grammar: LexiconEntry.Flags {
    [
      .noun, .adjective, .verb, .infinitive, .participle, .adverb, .masculine, .feminine, .singular, .plural,
      .firstPerson, .secondPerson, .thirdPerson,
    ]
  }
}
