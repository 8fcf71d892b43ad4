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
              mayGoOn(keys, token.keyRange, before: bytes, at: Int(token.end), to: end)
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

  /// Whether a phrase starts with a key and what stands behind it, which is at `next`, or ends inside the key.
  private func mayGoOn(
    _ keys: Span<UInt8>, _ key: Range<Int>, before bytes: Span<UInt8>, at next: Int, to end: Int
  ) -> Bool {
    var node: UInt32 = 0
    for place in key {
      guard step(&node, keys[place]) else { return false }
      if hasOpen, trie.firstPhrase[Int(node)] != 0 { return true }
    }
    if trie.firstPhrase[Int(node)] != 0 || next >= end || bytes[next] != UInt8(ascii: " ") { return true }
    return trie.child(node, UInt8(ascii: " ")) != 0
  }
}
