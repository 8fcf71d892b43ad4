import WireText

extension NameMentions {
  /// The hash of how a name is spelt: its words in their order, with their hyphens.
  func spellingHash(of words: Range<Int>) -> UInt64 {
    var hash = Self.mixed(UInt64(words.count))
    for index in words {
      let word = self.words[index]
      hash = Self.mixed(hash ^ word.keyHash &+ (word.isJoined ? 1 : 0))
    }
    return hash
  }

  /// The hash of a name without one of its words, and without diacritics.
  func hash(of words: Range<Int>, without hole: Int) -> UInt64 {
    var hash = Self.mixed(UInt64(words.count) << 8 | UInt64(hole - words.lowerBound))
    for index in words { hash = Self.mixed(hash ^ (index == hole ? 0 : self.words[index].plainHash)) }
    return hash
  }

  /// The hash of the sounds of a name, in whatever order its words stand.
  func skeletonHash(of words: Range<Int>, _ customs: NameCustoms) -> UInt64 {
    words.reduce(0) { $0 &+ skeletonHash(of: self.words[$1], customs) }
  }

  /// The hash of the sounds of a word; of a syllable, all its letters.
  func skeletonHash(of word: NameWord, _ customs: NameCustoms) -> UInt64 {
    if customs.syllables.contains(plainKeys.span, word.plain) { return Self.mixed(word.plainHash) }
    return Self.mixed(customs.sounds.skeletonHash(plainKeys.span, word.plain))
  }

  /// The hashes of a word without each of its letters, and with all: two words that are one letter apart share one.
  func neighbourHashes(of word: NameWord) -> [UInt64] {
    let letters = plainKey(of: word)
    var hashes = [word.plainHash]
    for hole in letters.indices {
      var hash = ByteHash()
      for index in letters.indices where index != hole { hash.add(letters[index]) }
      hashes.append(hash.value)
    }
    return hashes
  }

  /// Spreads the bits of a number.
  private static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = (number ^ number >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
