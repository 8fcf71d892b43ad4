import WireLexicon
import WireStory
import WireText

extension NamePass {
  /// Whether the word has a capital here that it has not elsewhere, or is a noun that always has one.
  func isCommon(_ entry: LexiconEntry) -> Bool {
    NameCustoms.isCommon(entry, nounsHaveCapitals: hasCapitalNouns)
  }

  /// Whether the first word of a sentence begins no name whatever follows. « A Quimper »: a word of one letter is no name
  /// without its full stop.
  @inline(__always)
  func isPlainlyCommon(_ token: Token) -> Bool {
    token.entry & commonWord != 0 && (token.entry & functionWord != 0 || token.end &- token.start == 1)
  }

  /// Whether the first word of a sentence may begin a name, where it is not plainly a common one.
  mutating func mayStand(_ token: Token, of story: Story, isFollowed: Bool) -> Bool {
    let entry = LexiconEntry(rawValue: token.entry)
    guard entry.has(.word) else { return true }
    guard isFollowed else { return false }
    return entry.has(.name) || hasCapitalNouns && !isCommon(entry) || isFamilyFirst(token, story)
  }

  private mutating func isFamilyFirst(_ token: Token, _ story: Story) -> Bool {
    let form = found.form(key: story.tokens.keys.span, token.keyRange)
    return customs.familyFirst.contains(found.letters.span, found.forms[form].plain)
  }

  /// Whether a token with a hyphen is a name behind a particle: `al-Assad`.
  func isHyphenedName(_ token: Token, _ bytes: Span<UInt8>) -> Bool {
    var at = Int(token.start)
    while at < Int(token.end), bytes.scalarClass(at: at) != .hyphen { at += bytes.scalar(at: at).length }
    guard at < Int(token.end) else { return false }
    let next = at + bytes.scalar(at: at).length
    guard next < Int(token.end), bytes.scalarClass(at: next) == .upper else { return false }
    var head: [UInt8] = []
    WordKey.append(bytes, ByteRange(Int(token.start), at), to: &head)
    return customs.particles.contains(head.span, 0..<head.count)
  }

  /// Whether no name goes on behind a token: neither with a capital, nor with a particle, nor with initials.
  @inline(__always)
  func endsName(after index: Int, in block: Block, of story: Story) -> Bool {
    guard index + 1 < block.tokens.upperBound else { return true }
    let next = story.tokens.list[index + 1]
    switch next.kind {
    case .word:
      return next.traits.rawValue & sought == 0 && !customs.maySay(next, story.tokens.keys.span)
    case .initial, .elision, .abbreviation: return false
    case .punctuation, .number, .time, .url, .email, .handle, .symbol, .opaque: return true
    }
  }

  func isFollowedByCapital(_ index: Int, in block: Block, of story: Story) -> Bool {
    guard index + 1 < block.tokens.upperBound else { return false }
    let next = story.tokens.list[index + 1]
    let isName = next.kind == .initial || (next.kind == .word && next.traits.contains(.capitalised))
    return isName && next.traits.contains(.spaceBefore)
      && !story.source.span.breaksLine(from: Int(story.tokens.list[index].end), to: Int(next.start))
  }

  /// Whether a neighbour is in capitals too, as in a headline of capitals.
  func isInCapitals(_ index: Int, in block: Block, of story: Story) -> Bool {
    index > block.tokens.lowerBound && isInCapitals(story.tokens.list[index - 1])
      || index + 1 < block.tokens.upperBound && isInCapitals(story.tokens.list[index + 1])
  }

  private func isInCapitals(_ token: Token) -> Bool {
    token.kind == .word && token.traits.contains(.allCapitals)
  }

  /// Whether a word is a common one alone: no name, no particle of one, no syllable that names are made of too.
  func isCommonAlone(_ token: Token, _ story: Story) -> Bool {
    let entry = LexiconEntry(rawValue: token.entry)
    return !isSyllabic && (entry.has(.function) || entry.has(.word) && !entry.has(.name))
      && !customs.isParticle(token, story.tokens.keys.span)
  }

  /// Whether a capital after this sign may be the sentence's: after all but the comma and what joins words. A hyphen
  /// behind a space is a dash, as in « Quimper (ABC) - Le port ».
  func provesNoCapital(after sign: Token, _ bytes: Span<UInt8>) -> Bool {
    switch bytes[Int(sign.end) - 1] {
    case UInt8(ascii: ","), UInt8(ascii: "/"): false
    case UInt8(ascii: "-"): sign.traits.contains(.spaceBefore)
    default: true
    }
  }

  /// Whether a sign ends a sentence.
  func endsSentence(_ sign: Token, _ bytes: Span<UInt8>) -> Bool {
    switch bytes[Int(sign.end) - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): true
    default: false
    }
  }
}
