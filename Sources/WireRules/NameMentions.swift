package import WireText

/// The names that stand in a story, in the order of the text.
package struct NameMentions: Sendable {
  /// The capitalised words of all names.
  package internal(set) var words: [NameWord] = []
  /// Each name, as a range of `words`.
  package internal(set) var names: [Range<Int>] = []
  /// The keys of the words, one after the other.
  package internal(set) var keys: [UInt8] = []
  /// The keys without diacritics, one after the other.
  package internal(set) var plainKeys: [UInt8] = []
  /// The words after which a name ends; a longer row is a list or a line in capitals.
  private static let mostWords = 12
  /// The first word of the name that is being read.
  private var open: Int?

  package init() {}

  /// From the first to the last byte of a name.
  package func range(of name: Range<Int>) -> ByteRange {
    words[name.lowerBound].range.union(words[name.upperBound - 1].range)
  }

  package func key(of word: NameWord) -> ArraySlice<UInt8> { keys[word.key] }

  package func plainKey(of word: NameWord) -> ArraySlice<UInt8> { plainKeys[word.plain] }

  /// Whether a name has begun.
  var isOpen: Bool { open != nil }

  /// Adds a word to the name that is being read.
  mutating func add(_ range: ByteRange, _ bytes: Span<UInt8>, isCommon: Bool, isKnown: Bool) {
    if let open, words.count - open == Self.mostWords { end() }
    let key = keys.count
    WordKey.append(bytes, range, to: &keys)
    let plain = plainKeys.count
    // A reference, not a copy: a span of the property itself would lock all of `self`.
    let current = keys
    DiacriticFold.append(current.span, ByteRange(key, current.count), to: &plainKeys)
    if open == nil { open = words.count }
    words.append(
      NameWord(
        range: range, key: key..<keys.count, plain: plain..<plainKeys.count, isCommon: isCommon,
        isKnown: isKnown))
  }

  /// Ends the name that is being read, if any.
  mutating func end() {
    guard let first = open else { return }
    names.append(first..<words.count)
    open = nil
  }
}
