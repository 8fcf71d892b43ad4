import WireLexicon
package import WireStory
import WireText

/// Finds the names in running text: runs of capitalised words, with the particles and initials between them.
///
/// A capital at the start of a sentence proves nothing: a word that the lexicon knows in small letters is left out
/// there, unless it is also a name and another capital follows. A title is no part of a name. Words that run together
/// at a capital are taken apart where the segmenter cuts them.
package struct NameFinder: Sendable {
  /// The longest word of capitals, in bytes, that is taken for a body's initials.
  private static let longestAcronym = 4

  let customs: NameCustoms

  package init(customs: NameCustoms) {
    self.customs = customs
  }

  /// The names of some blocks of a story, in order.
  package func names(in story: Story, blocks: [Block]) -> NameMentions {
    var pass = Pass(customs: customs)
    for block in blocks { pass.read(block, of: story) }
    // « Jong un » is one word more where « Jong-un » stands elsewhere.
    guard !pass.tails.isEmpty else { return pass.found }
    var second = Pass(customs: customs)
    second.known = pass.tails
    for block in blocks { second.read(block, of: story) }
    return second.found
  }

  /// One reading of a story.
  private struct Pass {
    let customs: NameCustoms
    var found = NameMentions()
    /// The hashes of the words before and after a hyphen, where the latter has a small letter.
    var tails: Set<[UInt64]> = []
    /// Those of a reading before.
    var known: Set<[UInt64]> = []
    private var nextCut = 0
    /// Whether nouns have a capital in the block's language.
    private var hasCapitalNouns = false

    init(customs: NameCustoms) {
      self.customs = customs
    }

    mutating func read(_ block: Block, of story: Story) {
      let bytes = story.source.bytes.span
      let tokens = story.tokens.list.span
      hasCapitalNouns = customs.capitalNouns.contains(block.language)
      var startsSentence = true
      for index in block.tokens {
        let token = tokens[index]
        switch token.kind {
        case .word: break
        case .initial:
          // « John F. Kennedy » and « John Kennedy » are one name.
          startsSentence = false
          continue
        case .elision:
          if !(found.isOpen && isParticle(token, story)) { endName() }
          continue
        case .abbreviation:
          // « P. » may be an initial that is also short for something.
          if !(found.isOpen && token.end - token.start == 2 && token.traits.contains(.capitalised)) {
            endName()
          }
          if title(token, story) != nil { startsSentence = false }
          continue
        case .punctuation:
          endName()
          startsSentence = provesNoCapital(after: bytes[Int(token.end) - 1])
          continue
        case .number, .time, .url, .email, .handle, .symbol, .opaque:
          endName()
          startsSentence = false
          continue
        }
        if index > block.tokens.lowerBound,
          isLineBreak(from: Int(tokens[index - 1].end), to: Int(token.start), bytes)
        {
          endName()
        }
        word(token, at: index, in: block, of: story, startsSentence: startsSentence)
        startsSentence = false
      }
      endName()
    }

    /// Ends a name; a noun before it (“Defender Ann Lee”) is no part of it.
    private mutating func endName() {
      guard found.isOpen else { return }
      let plain = found.plainKeys
      let syllables = customs.syllables
      found.dropFirst { $0.isCommon && !syllables.contains(plain.span, $0.plain) }
      found.end()
    }

    private mutating func word(
      _ token: Token, at index: Int, in block: Block, of story: Story, startsSentence: Bool
    ) {
      let bytes = story.source.bytes.span
      let isCapital = token.traits.contains(.capitalised) || token.traits.contains(.innerCapital)
      if !isCapital, !isHyphenedName(token, bytes) {
        if found.isOpen { small(token, at: index, of: story) }
        return
      }
      // « l'AN Jean Martin »: initials of a body are no given name.
      if token.traits.contains(.allCapitals), token.end - token.start <= NameFinder.longestAcronym,
        !isInCapitals(index, in: block, of: story)
      {
        endName()
        return
      }
      let isFollowed = isFollowedByCapital(index, in: block, of: story)
      if isFollowed, title(token, story) != nil {
        endName()
        return
      }
      if startsSentence, !mayStand(token, of: story, isFollowed: isFollowed) { return }
      if !found.isOpen, index > block.tokens.lowerBound {
        found.title = title(story.tokens.list[index - 1], story)
      }
      take(token, at: index, of: story)
    }

    /// A word in small letters behind a name: a particle, a part that elsewhere has a hyphen, or the end.
    private mutating func small(_ token: Token, at index: Int, of story: Story) {
      let bytes = story.source.bytes.span
      if isParticle(token, story) {
        // « das Lokal von René Dupont »: a common noun is no given name.
        if found.isOnlyCommon { endName() }
        return
      }
      if let last = found.lastWord, !known.isEmpty {
        let plain = plainHash(token, story)
        if known.contains([last.plainHash, plain]) {
          found.add(token.range, bytes, token: index, isCommon: false, entry: .unknown)
          return
        }
      }
      endName()
    }

    /// Whether the word has a capital here that it has not elsewhere, or is a noun that always has one.
    private func isCommon(_ entry: LexiconEntry) -> Bool {
      entry.has(.word) || hasCapitalNouns && entry.has(.noun)
    }

    /// Whether the first word of a sentence may begin a name.
    private func mayStand(_ token: Token, of story: Story, isFollowed: Bool) -> Bool {
      let entry = LexiconEntry(rawValue: token.entry)
      guard entry.has(.word) else { return true }
      guard isFollowed, !entry.has(.function) else { return false }
      return entry.has(.name) || isFamilyFirst(token, story)
    }

    private func isFamilyFirst(_ token: Token, _ story: Story) -> Bool {
      let plain = DiacriticFold.make(Array(story.tokens.keys[token.keyRange]))
      return customs.familyFirst.contains(plain.span, 0..<plain.count)
    }

    /// Takes a capitalised token, in pieces where the segmenter cuts it.
    private mutating func take(_ token: Token, at index: Int, of story: Story) {
      let bytes = story.source.bytes.span
      let entry = LexiconEntry(rawValue: token.entry)
      var start = Int(token.start)
      let end = token.traits.contains(.apostrophe) ? endOfName(token, bytes) : Int(token.end)
      while nextCut < story.cuts.count, story.cuts[nextCut].offset <= start { nextCut += 1 }
      guard nextCut < story.cuts.count, story.cuts[nextCut].offset < end else {
        let range = ByteRange(start, end)
        let isCapitals = token.traits.contains(.allCapitals)
        if token.traits.contains(.hyphenated) {
          let first = found.words.count
          found.addParts(
            of: range, bytes, token: index, customs, isCommon: false, entry: entry,
            isCapitals: isCapitals)
          noteTails(from: first, bytes)
        } else if end == Int(token.end) {
          found.add(
            range, key: story.tokens.keys[token.keyRange], token: index, isCommon: isCommon(entry),
            entry: entry, isCapitals: isCapitals)
        } else {
          found.add(
            range, bytes, token: index, isCommon: isCommon(entry), entry: entry,
            isCapitals: isCapitals)
        }
        return
      }
      while start < end {
        let cut = nextCut < story.cuts.count ? min(end, story.cuts[nextCut].offset) : end
        if bytes.scalarClass(at: start) == .upper {
          found.add(ByteRange(start, cut), bytes, token: index, isCommon: false, entry: .unknown)
        } else {
          endName()
        }
        start = cut
        if cut < end { nextCut += 1 }
      }
    }

    private mutating func noteTails(from first: Int, _ bytes: Span<UInt8>) {
      for index in first..<found.words.count where found.words[index].isJoined {
        guard index > first, bytes.scalarClass(at: found.words[index].range.start) == .lower else { continue }
        tails.insert([found.words[index - 1].plainHash, found.words[index].plainHash])
      }
    }

    /// Where a word ends without what no name ends with after an apostrophe: `Kerbrat's`.
    private func endOfName(_ token: Token, _ bytes: Span<UInt8>) -> Int {
      var end = Int(token.end)
      var start = end
      while start > Int(token.start), bytes.scalarClass(before: start) != .apostrophe {
        start -= bytes.scalar(before: start).length
      }
      guard start > Int(token.start) else { return end }
      let mark = start - bytes.scalar(before: start).length
      var tail: [UInt8] = []
      WordKey.append(bytes, ByteRange(mark, end), to: &tail)
      if mark > Int(token.start), customs.endings.contains(tail) { end = mark }
      return end
    }

    private func plainHash(_ token: Token, _ story: Story) -> UInt64 {
      let plain = DiacriticFold.make(Array(story.tokens.keys[token.keyRange]))
      var hash = ByteHash()
      hash.add(plain.span, 0..<plain.count)
      return hash.value
    }

    /// Whether the token is a name behind a particle and a hyphen: `al-Assad`.
    private func isHyphenedName(_ token: Token, _ bytes: Span<UInt8>) -> Bool {
      guard token.traits.contains(.hyphenated) else { return false }
      var at = Int(token.start)
      while at < Int(token.end), bytes.scalarClass(at: at) != .hyphen { at += bytes.scalar(at: at).length }
      guard at < Int(token.end) else { return false }
      let next = at + bytes.scalar(at: at).length
      guard next < Int(token.end), bytes.scalarClass(at: next) == .upper else { return false }
      var head: [UInt8] = []
      WordKey.append(bytes, ByteRange(Int(token.start), at), to: &head)
      return customs.particles.contains(head.span, 0..<head.count)
    }

    private func isFollowedByCapital(_ index: Int, in block: Block, of story: Story) -> Bool {
      guard index + 1 < block.tokens.upperBound else { return false }
      let next = story.tokens.list[index + 1]
      let isName = next.kind == .initial || (next.kind == .word && next.traits.contains(.capitalised))
      return isName && next.traits.contains(.spaceBefore)
        && !isLineBreak(
          from: Int(story.tokens.list[index].end), to: Int(next.start), story.source.bytes.span)
    }

    /// Whether a neighbour is in capitals too, as in a headline of capitals.
    private func isInCapitals(_ index: Int, in block: Block, of story: Story) -> Bool {
      [index - 1, index + 1].contains { neighbour in
        guard block.tokens.contains(neighbour) else { return false }
        let token = story.tokens.list[neighbour]
        return token.kind == .word && token.traits.contains(.allCapitals)
      }
    }

    /// What the token says of the name that follows, where it is a title; its full stop makes no difference.
    private func title(_ token: Token, _ story: Story) -> NameTitle? {
      var key = token.keyRange
      let keys = story.tokens.keys.span
      if !key.isEmpty, keys[key.upperBound - 1] == UInt8(ascii: ".") {
        key = key.lowerBound..<key.upperBound - 1
      }
      return customs.title(keys, key)
    }

    private func isParticle(_ token: Token, _ story: Story) -> Bool {
      var key = token.keyRange
      let keys = story.tokens.keys.span
      if !key.isEmpty, keys[key.upperBound - 1] == UInt8(ascii: "'") {
        key = key.lowerBound..<key.upperBound - 1
      }
      return customs.particles.contains(keys, key)
    }

    private func isLineBreak(from start: Int, to end: Int, _ bytes: Span<UInt8>) -> Bool {
      for index in start..<end where bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r")
      {
        return true
      }
      return false
    }

    /// Whether a capital after this sign may be the sentence's: after all but the comma and what joins words.
    private func provesNoCapital(after last: UInt8) -> Bool {
      last != UInt8(ascii: ",") && last != UInt8(ascii: "-") && last != UInt8(ascii: "/")
    }
  }
}
