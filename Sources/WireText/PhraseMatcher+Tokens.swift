/// The scan of a text whose words are known: nearly all of them are told by their keys, and their bytes are not read.
extension PhraseMatcher {
  /// Appends the hits in `range`, whose tokens are given: the same as without them.
  package func hits(
    in bytes: Span<UInt8>, _ range: ByteRange, _ tokens: Tokens, _ own: Range<Int>,
    into hits: inout [PhraseHit]
  ) {
    let list = tokens.list.span.extracting(own)
    guard !isEmpty, !list.isEmpty else { return }
    let keys = tokens.keys.span
    let words = wordKeys
    if words.mayStartInside(keys, Int(list[0].keyStart)..<list[list.count - 1].keyRange.upperBound) {
      self.hits(in: bytes, range, into: &hits)
      return
    }
    let end = range.end
    let signs = beginnings.sorts
    let sorts = signs.span
    let startsAtApostrophe = sorts[Int(UInt8(ascii: "'"))].contains(.first)
    // All that starts before it is found.
    var place = FoldedUnit.boundary(from: range.start, to: end, in: bytes)
    for index in list.indices {
      let token = list[index]
      let start = Int(token.start)
      if place <= start {
        let letters = PhraseMatcher.letters(of: token)
        if letters > 0 {
          let endsApart =
            token.kind == .word
            || !startsAtApostrophe && !FoldedUnit.mayJoin(bytes, at: Int(token.end), to: end)
          if endsApart,
            !token.traits.contains(.beyondASCII) || !FoldedUnit.mayJoin(bytes, at: start, to: end)
          {
            if words.mayStart(keys, at: Int(token.keyStart), count: letters),
              mayGoOn(list, from: index, keys, bytes, to: end)
            {
              match(bytes, at: start, range, into: &hits)
            }
            continue
          }
        } else if token.end &- token.start == 1, token.keyLength == 0,
          !sorts[Int(bytes[start])].contains(.first), !FoldedUnit.mayJoin(bytes, at: start &+ 1, to: end)
        {
          continue
        }
      }
      // A mark may belong to the space before it.
      let last = index > 0 ? Int(list[index - 1].end) : range.start
      let before = FoldedUnit.mayJoin(bytes, at: start, to: end) ? last : start
      place = scan(bytes, from: max(place, before), to: Int(token.end), of: range, into: &hits)
    }
  }

  /// How many bytes of its key are letters, where a token is letters alone that have as many bytes as in the key, and
  /// perhaps an apostrophe behind them: `l'`, `l’`. 0 for any other.
  @inline(__always)
  private static func letters(of token: Token) -> Int {
    let extra = token.end &- token.start &- UInt32(token.keyLength)
    switch token.kind {
    case .word:
      let isPlain = extra == 0 && token.traits.isDisjoint(with: [.hyphenated, .digits, .apostrophe])
      return isPlain ? Int(token.keyLength) : 0
    case .elision:
      let isPlain = (extra == 0 || extra == 2) && token.traits.isDisjoint(with: [.hyphenated, .digits])
      return isPlain ? Int(token.keyLength) - 1 : 0
    case .abbreviation, .initial, .number, .time, .url, .email, .handle, .punctuation, .symbol, .opaque:
      return 0
    }
  }

  /// Whether a phrase starts with the word at `index` and those behind it, as far as they are letters with a space between
  /// them, or ends inside one of them and may do so.
  private func mayGoOn(
    _ list: Span<Token>, from index: Int, _ keys: Span<UInt8>, _ bytes: Span<UInt8>, to end: Int
  ) -> Bool {
    var node: UInt32 = 0
    var index = index
    while true {
      for place in list[index].keyRange {
        guard step(&node, keys[place]) else { return false }
        if hasOpen, trie.firstPhrase[Int(node)] != 0 { return true }
      }
      let space = Int(list[index].end)
      if trie.firstPhrase[Int(node)] != 0 || space >= end || bytes[space] != UInt8(ascii: " ") { return true }
      guard step(&node, UInt8(ascii: " ")) else { return false }
      index += 1
      guard index < list.count, Int(list[index].start) == space + 1,
        PhraseMatcher.letters(of: list[index]) > 0,
        !FoldedUnit.mayJoin(bytes, at: space + 1, to: end)
      else { return true }
    }
  }
}
