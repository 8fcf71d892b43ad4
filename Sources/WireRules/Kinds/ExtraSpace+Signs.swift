import WireStory
import WireText

extension ExtraSpace {
  /// A space before a sign that belongs to the word before. An ellipsis, a smiley, a decimal without its nought
  /// (`.45`), a name that begins with a stop (`.NET`) and low quotation marks made of commas stay. Where a word or
  /// a quotation begins right behind the sign the space is moved there.
  func spaceBeforeMark(_ place: Place, _ story: Story, _ bytes: Span<UInt8>) -> [Edit]? {
    guard let sign = place.right.sign(in: bytes), marks.contains(sign), !place.gap.breaksLine else {
      return nil
    }
    guard canPrecede(place.left, sign, in: bytes), !isSpacedRatio(place, sign, story) else { return nil }
    let end = Int(place.right.end)
    if end < place.block.range.end {
      let next = bytes.scalar(at: end).value
      if next == sign { return nil }
      if sign == ".", isCode(place, story) || !isNewSentence(place, story, next) { return nil }
      if sign == ",", Mark.isWordLike(next), !touchesWord(place.left, bytes) { return nil }
      if sign == ":" || sign == ";", !isLooseSign(next) { return nil }
      let isInNumber = place.left.kind == .number && Mark.isDigit(next)
      if beginsWord(at: end, place, story, bytes), !isInNumber {
        return [.delete(place.gap.range), .insert(" ", at: end)]
      }
    }
    if isSpacedEllipsis(place, story, sign, bytes) { return nil }
    return [.delete(place.gap.range)]
  }

  /// Whether the sign is the colon of a score or a scale that is written with spaces: `31 : 28`, `1 : 25 000`.
  private func isSpacedRatio(_ place: Place, _ sign: UInt32, _ story: Story) -> Bool {
    guard sign == ":", place.left.kind == .number, place.block.tokens.contains(place.index + 1) else {
      return false
    }
    let next = story.tokens.list[place.index + 1]
    return next.kind == .number || next.kind == .time
  }

  /// Whether a word stands there, or a bracket or a mark that opens a quotation.
  private func beginsWord(at offset: Int, _ place: Place, _ story: Story, _ bytes: Span<UInt8>) -> Bool {
    let first = bytes.scalar(at: offset)
    let next = offset + first.length
    switch first.value {
    case "«", "»":
      var guillemets = Guillemets()
      guillemets.count(story.tokens, place.block.tokens, in: bytes)
      let areReversed = guillemets.areReversed == true
      return areReversed == (first.value == "»")
    case "(", "“", "„":
      return next < place.block.range.end && Mark.isWordLike(bytes.scalar(at: next).value)
    default: return Mark.isWordLike(first.value)
    }
  }

  /// Whether the sign belongs to what follows it, a code as exchanges have them: `.N225`.
  private func isCode(_ place: Place, _ story: Story) -> Bool {
    guard place.index + 1 < place.block.tokens.upperBound else { return false }
    let next = story.tokens.list[place.index + 1]
    return next.start == place.right.end && !next.traits.isDisjoint(with: [.digits, .allCapitals])
  }

  /// A space after an opening bracket that a word follows.
  func spaceAfterBracket(_ place: Place, _ story: Story, _ bytes: Span<UInt8>) -> [Edit]? {
    guard let sign = place.left.sign(in: bytes), Mark.isOpeningBracket(sign), !place.gap.breaksLine else {
      return nil
    }
    guard place.right.isWordLike || place.right.kind == .elision else { return nil }
    if place.index - 2 >= place.block.tokens.lowerBound {
      let before = story.tokens.list[place.index - 2]
      // A bracket that follows a sign may be the mouth of a smiley.
      if let other = before.sign(in: bytes), other == ":" || other == ";" || other == "-" { return nil }
    }
    return [.delete(place.gap.range)]
  }

  /// A space after the first stop of a number such as `1.250.000`, where two groups of three digits leave no doubt.
  func spaceInsideNumber(_ place: Place, _ bytes: Span<UInt8>) -> [Edit]? {
    guard place.gap.isSingle else { return nil }
    let stop = place.gap.range.start - 1
    guard stop > place.block.range.start, bytes[stop] == UInt8(ascii: "."),
      (1...3).contains(digits(before: stop, bytes))
    else { return nil }
    let first = place.gap.range.end
    let end = place.block.range.end
    guard digits(from: first, to: end, bytes) == 3, first + 3 < end, bytes[first + 3] == UInt8(ascii: "."),
      digits(from: first + 4, to: end, bytes) == 3
    else { return nil }
    return [.delete(place.gap.range)]
  }

  /// A space at one side of a hyphen that joins two words: the right one is listed, or the story writes them together.
  func spaceBesideHyphen(
    _ place: Place, _ story: Story, _ bytes: Span<UInt8>, _ memory: inout Memory
  ) -> [Edit]? {
    let tokens = story.tokens.list
    let isAfterHyphen = place.left.sign(in: bytes) == "-"
    let isBeforeHyphen = place.right.sign(in: bytes) == "-"
    guard isAfterHyphen != isBeforeHyphen, !place.gap.breaksLine else { return nil }
    let leftIndex = isAfterHyphen ? place.index - 2 : place.index - 1
    let rightIndex = isAfterHyphen ? place.index : place.index + 1
    guard place.block.tokens.contains(leftIndex), place.block.tokens.contains(rightIndex) else { return nil }
    let left = tokens[leftIndex]
    let right = tokens[rightIndex]
    guard left.kind == .word, right.kind == .word, left.keyLength > 0, right.keyLength > 0 else { return nil }
    let hyphen = isAfterHyphen ? place.left : place.right
    guard isAfterHyphen ? left.end == hyphen.start : hyphen.end == right.start else { return nil }
    guard isListed(right, story) || isJoined(left, right, story, &memory) else { return nil }
    return [.delete(place.gap.range)]
  }

  /// A space between an elided word and the word that it is bound to; “Quays N' Piers” has none.
  func spaceAfterElision(_ place: Place, _ story: Story) -> [Edit]? {
    guard place.left.kind == .elision, place.right.kind == .word, place.gap.isSingle else { return nil }
    if !starts.isEmpty, !place.right.keyRange.isEmpty {
      let letter = story.tokens.keys.span.scalar(at: place.right.keyRange.lowerBound)
      guard starts.contains(letter.value) else { return nil }
    }
    return [.delete(place.gap.range)]
  }

  private func canPrecede(_ left: Token, _ sign: UInt32, in bytes: Span<UInt8>) -> Bool {
    switch left.kind {
    case .word, .number, .time, .opaque: return true
    case .abbreviation, .initial: return sign != "."
    case .elision, .url, .email, .handle: return false
    case .punctuation:
      guard let before = left.sign(in: bytes) else { return false }
      return Mark.isClosingQuote(before) || Mark.isStraightQuote(before) || Mark.isClosingBracket(before)
    case .symbol:
      guard let before = left.sign(in: bytes) else { return false }
      return before == "%" || before == "$" || before == "£" || before == "€" || before == "°"
    }
  }

  /// Whether what follows a stop at once begins a sentence: white space, a closing sign, or a capitalised word.
  private func isNewSentence(_ place: Place, _ story: Story, _ next: UInt32) -> Bool {
    if !Mark.isWordLike(next) { return true }
    let follower = place.index + 1
    guard place.block.tokens.contains(follower) else { return false }
    let token = story.tokens.list[follower]
    return token.kind == .word && token.traits.contains(.capitalised) && !token.traits.contains(.allCapitals)
      || token.kind == .elision && token.traits.contains(.capitalised)
  }

  /// Whether the sign is written as a sign of prose, and not as a part of a smiley, an address or a ratio.
  private func isLooseSign(_ next: UInt32) -> Bool {
    WhiteSpace.contains(next) || Mark.isClosingQuote(next) || Mark.isOpeningQuote(next)
  }

  private func touchesWord(_ left: Token, _ bytes: Span<UInt8>) -> Bool {
    if left.kind != .punctuation { return true }
    guard let sign = left.sign(in: bytes) else { return false }
    return Mark.isClosingBracket(sign) || Mark.isClosingQuote(sign) || Mark.isStraightQuote(sign)
  }

  /// Whether the stop is the first of `. . .`
  private func isSpacedEllipsis(_ place: Place, _ story: Story, _ sign: UInt32, _ bytes: Span<UInt8>) -> Bool
  {
    guard sign == ".", place.block.tokens.contains(place.index + 1) else { return false }
    return story.tokens.list[place.index + 1].sign(in: bytes) == "."
  }

  private func digits(before offset: Int, _ bytes: Span<UInt8>) -> Int {
    var start = offset
    while start > 0, ASCII.isDigit(bytes[start - 1]) { start -= 1 }
    return offset - start
  }

  private func digits(from start: Int, to end: Int, _ bytes: Span<UInt8>) -> Int {
    var offset = start
    while offset < end, ASCII.isDigit(bytes[offset]) { offset += 1 }
    return offset - start
  }

  private func isListed(_ word: Token, _ story: Story) -> Bool {
    words.contains(story.tokens.keys.span, word.keyRange)
  }

  private func isJoined(_ left: Token, _ right: Token, _ story: Story, _ memory: inout Memory) -> Bool {
    guard left.traits.contains(.capitalised), right.traits.contains(.capitalised) else { return false }
    let keys = story.tokens.keys
    let compounds = memory.compounds ?? Self.compounds(of: story)
    memory.compounds = compounds
    let compound = keys[left.keyRange] + [UInt8(ascii: "-")] + keys[right.keyRange]
    return compounds.contains(WordHash.of(compound.span, 0..<compound.count))
  }

  /// The hashes of the words that the story writes with a hyphen.
  private static func compounds(of story: Story) -> Set<UInt64> {
    let keys = story.tokens.keys.span
    var compounds: Set<UInt64> = []
    for token in story.tokens.list where token.traits.contains(.hyphenated) {
      compounds.insert(WordHash.of(keys, token.keyRange))
    }
    return compounds
  }
}
