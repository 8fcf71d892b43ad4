import WireLexicon
package import WireText

/// The names that stand in a story, in the order of the text.
package struct NameMentions: Sendable {
  /// The words of all names.
  package internal(set) var words: [NameWord] = []
  package internal(set) var names: [NameMention] = []
  /// The keys of the words, one after the other.
  package internal(set) var keys: [UInt8] = []
  /// The keys without diacritics, one after the other.
  package internal(set) var plainKeys: [UInt8] = []
  /// The words after which a name ends; a longer row is a list or a line in capitals.
  private static let mostWords = 12
  /// The first word of the name that is being read.
  private var open: Int?
  /// What stands before the name that is being read.
  var title: NameTitle?

  package init() {}

  /// From the first to the last byte of a name.
  package func range(of name: NameMention) -> ByteRange { range(of: name.words) }

  /// From the first to the last byte of some words.
  package func range(of words: Range<Int>) -> ByteRange {
    self.words[words.lowerBound].range.union(self.words[words.upperBound - 1].range)
  }

  package func key(of word: NameWord) -> ArraySlice<UInt8> { keys[word.key] }

  package func plainKey(of word: NameWord) -> ArraySlice<UInt8> { plainKeys[word.plain] }

  /// Whether a name has begun.
  var isOpen: Bool { open != nil }

  /// The last word of the name that is being read.
  var lastWord: NameWord? { open == nil ? nil : words.last }

  /// Adds a word to the name that is being read.
  mutating func add(
    _ range: ByteRange, _ bytes: Span<UInt8>, token: Int, isCommon: Bool, entry: LexiconEntry,
    isCapitals: Bool = false, isJoined: Bool = false
  ) {
    let key = keys.count
    WordKey.append(bytes, range, to: &keys)
    add(
      range, keyFrom: key, token: token, isCommon: isCommon, entry: entry, isCapitals: isCapitals,
      isJoined: isJoined)
  }

  /// Adds a word whose key is known to the name that is being read.
  mutating func add(
    _ range: ByteRange, key own: ArraySlice<UInt8>, token: Int, isCommon: Bool, entry: LexiconEntry,
    isCapitals: Bool
  ) {
    let key = keys.count
    keys += own
    add(
      range, keyFrom: key, token: token, isCommon: isCommon, entry: entry, isCapitals: isCapitals,
      isJoined: false)
  }

  /// - Parameter key: where the word's key starts in `keys`, which ends with it.
  private mutating func add(
    _ range: ByteRange, keyFrom key: Int, token: Int, isCommon: Bool, entry: LexiconEntry, isCapitals: Bool,
    isJoined: Bool
  ) {
    if let open, words.count - open >= Self.mostWords { end() }
    let plain = plainKeys.count
    // A reference, not a copy: a span of the property itself would lock all of `self`.
    let current = keys
    DiacriticFold.append(current.span, ByteRange(key, current.count), to: &plainKeys)
    if open == nil { open = words.count }
    let plainHash = Self.hash(plainKeys, plain..<plainKeys.count)
    let isPlain = keys[key...].elementsEqual(plainKeys[plain...])
    words.append(
      NameWord(
        range: range, key: key..<keys.count, plain: plain..<plainKeys.count,
        keyHash: isPlain ? plainHash : Self.hash(keys, key..<keys.count), plainHash: plainHash,
        isCommon: isCommon, entry: entry, isCapitals: isCapitals, token: token,
        isJoined: isJoined && words.count > (open ?? 0)))
  }

  /// Whether the name that is being read has no word that is not also a common one.
  var isOnlyCommon: Bool { open.map { words[$0...].allSatisfy(\.isCommon) } ?? false }

  /// Leaves the first words out of the name that is being read, where two or more stay.
  mutating func dropFirst(while isOutside: (NameWord) -> Bool) {
    while let open, words.count - open > 2, isOutside(words[open]) { self.open = open + 1 }
  }

  /// Ends the name that is being read, if any.
  mutating func end() {
    guard let open else { return }
    names.append(
      NameMention(
        words: open..<words.count, tokens: words[open].token...words[words.count - 1].token, title: title))
    self.open = nil
    title = nil
  }

  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash = ByteHash()
    hash.add(bytes.span, range)
    return hash.value
  }
}
