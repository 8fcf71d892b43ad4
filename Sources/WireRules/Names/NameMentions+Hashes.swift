import WireText

extension NameMentions {
  /// The hash of how a name is spelt: its words in their order, with their hyphens.
  func spellingHash(of words: Range<Int>) -> UInt64 {
    var hash = HashMix.mixed(UInt64(words.count))
    for index in words {
      let word = self.words[index]
      hash = HashMix.mixed(hash ^ forms[word.form].keyHash &+ (word.isJoined ? 1 : 0))
    }
    return hash
  }

  /// The hash of a name without one of its words, and without diacritics.
  func hash(of words: Range<Int>, without hole: Int) -> UInt64 {
    var hash = HashMix.mixed(UInt64(words.count) << 8 | UInt64(hole - words.lowerBound))
    for index in words { hash = HashMix.mixed(hash ^ (index == hole ? 0 : form(of: index).plainHash)) }
    return hash
  }

  /// The hash of the sounds of a name, in whatever order its words stand.
  func skeletonHash(of words: Range<Int>, _ customs: NameCustoms) -> UInt64 {
    words.reduce(0) { $0 &+ sound(of: form(of: $1), customs).skeletonHash }
  }

  /// Calls `body` with the hashes of a word without each of its letters, and with all: two words that are one letter
  /// apart share one. O(letters).
  func forEachNeighbour(of form: NameForm, _ body: (UInt64) -> Void) {
    // A word is a number whose figures are its bytes; its head and its tail are joined without the byte between them.
    var tail: UInt64 = 0
    var power: UInt64 = 1
    for index in form.plain.reversed() {
      tail = tail &+ power &* UInt64(letters[index])
      power = power &* Self.base
    }
    body(HashMix.mixed(tail &+ power))
    let length = power &* Self.inverse
    var head: UInt64 = 0
    for index in form.plain {
      power = power &* Self.inverse
      tail = tail &- power &* UInt64(letters[index])
      body(HashMix.mixed(head &* power &+ tail &+ length))
      head = head &* Self.base &+ UInt64(letters[index])
    }
  }

  /// The base of the numbers that words are, and what gives 1 when it is multiplied by it, modulo 2^64.
  private static let base: UInt64 = 0x100_0000_01B3
  private static let inverse: UInt64 = 0xCE96_5057_AFF6_957B
}
