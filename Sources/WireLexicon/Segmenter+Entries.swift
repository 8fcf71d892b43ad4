package import WireText

extension Segmenter {
  /// Fills `Token.entry` of the words in `range` from the lexicon.
  ///
  /// A hyphenated word that the lexicon doesn't have is known where all its parts are, and a word with an apostrophe
  /// where what stands before it and after it is; it takes the classes of the last part, and is but `listed` where a
  /// part is.
  package func fillEntries(of tokens: inout Tokens, in range: Range<Int>) {
    // A second hold on the keys, so that the list can be written while they are read.
    let held = tokens.keys
    let keys = held.span
    var batch = LexiconBatch()
    var places = InlineArray<16, Int>(repeating: 0)
    var list = tokens.list.mutableSpan
    for i in range where list[i].keyLength > 0 {
      let key = list[i].keyRange
      let hash = lexicon.hash(keys, from: key.lowerBound, to: key.upperBound)
      if let entry = cache.number(hash) {
        fill(&list[i], keys, LexiconEntry(rawValue: entry), hash)
        continue
      }
      places[batch.count] = i
      batch.add(hash)
      if batch.isFull { fill(&list, keys, &batch, at: places) }
    }
    fill(&list, keys, &batch, at: places)
  }

  /// Fills the entries of the tokens at `places`, whose keys the batch holds.
  private func fill(
    _ list: inout MutableSpan<Token>, _ keys: Span<UInt8>, _ batch: inout LexiconBatch,
    at places: InlineArray<16, Int>
  ) {
    batch.find(in: lexicon)
    for number in 0..<batch.count {
      cache.keep(batch.entry(number).rawValue, batch.hash(number))
      fill(&list[places[number]], keys, batch.entry(number), batch.hash(number))
    }
    batch.removeAll()
  }

  /// Fills the entry of a token for whose key the lexicon has `entry`.
  @inline(__always)
  private func fill(_ token: inout Token, _ keys: Span<UInt8>, _ entry: LexiconEntry, _ hash: LexiconHash) {
    var entry = entry
    if lexicon.hasHouse {
      let key = token.keyRange
      entry = lexicon.houseEntry(over: entry, in: keys, from: key.lowerBound, to: key.upperBound)
    }
    if !entry.isKnown { entry = entryBesides(token, keys, lexicon.mayHaveAddition(hash)) }
    token.entry = entry.rawValue
  }

  /// What is known of a token whose key the lexicon itself doesn't have.
  @inline(never)
  private func entryBesides(_ token: Token, _ keys: Span<UInt8>, _ mayBeAddition: Bool) -> LexiconEntry {
    let key = token.keyRange
    let entry =
      mayBeAddition ? lexicon.addition(in: keys, from: key.lowerBound, to: key.upperBound) : .unknown
    guard !entry.isKnown, token.kind == .word, !token.traits.isDisjoint(with: [.hyphenated, .apostrophe])
    else { return entry }
    return entryByParts(keys, key)
  }

  /// What is known of a key as a whole or by its parts.
  func entryOfWhole(_ keys: Span<UInt8>, _ range: Range<Int>) -> LexiconEntry {
    let entry = lexicon.entry(in: keys, from: range.lowerBound, to: range.upperBound)
    return entry.isKnown ? entry : entryByParts(keys, range)
  }

  private func entryByParts(_ keys: Span<UInt8>, _ range: Range<Int>) -> LexiconEntry {
    var start = range.lowerBound
    var last = LexiconEntry.unknown
    var isPlain = true
    for i in range.lowerBound...range.upperBound
    where i == range.upperBound || keys[i] == UInt8(ascii: "-") {
      guard i > start else { return .unknown }
      last = entryOfPart(keys, start..<i)
      guard last.isKnown else { return .unknown }
      if !last.hasAny([.word, .name, .acronym, .bound]) { isPlain = false }
      start = i + 1
    }
    // Rarer than all that is listed: the whole itself was never counted. What only a list has makes it no surer.
    return LexiconEntry(frequency: 1, flags: isPlain ? last.flags : .listed)
  }

  private func entryOfPart(_ keys: Span<UInt8>, _ range: Range<Int>) -> LexiconEntry {
    let entry = lexicon.entry(in: keys, from: range.lowerBound, to: range.upperBound)
    if entry.isKnown { return entry }
    let isSmall = range.count == 1 || range.count == 2 && keys[range.lowerBound] >= 0x80
    if isSmall || Segmenter.isNumber(keys, range) || rules.prefixes.contains(keys, range) {
      return LexiconEntry(frequency: 1, flags: .bound)
    }
    for i in range where keys[i] == UInt8(ascii: "'") {
      let before = range.lowerBound..<i
      let after = i + 1..<range.upperBound
      if rules.elisions.contains(keys, before) {
        return lexicon.entry(in: keys, from: after.lowerBound, to: after.upperBound)
      }
      if rules.clitics.contains(keys, after) {
        return lexicon.entry(in: keys, from: before.lowerBound, to: before.upperBound)
      }
      return .unknown
    }
    return .unknown
  }

  private static func isNumber(_ keys: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for i in range where keys[i] &- UInt8(ascii: "0") >= 10 { return false }
    return true
  }
}
