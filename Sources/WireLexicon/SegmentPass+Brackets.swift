import WireText

extension SegmentPass {
  /// How many tokens are looked over for the other bracket.
  private static let reach = 64

  /// « juillet|(ABC) », but « élu(e)s », « printf(3) ».
  mutating func beforeBracket(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) {
    let left = tokens.list[i]
    guard left.kind == .word || left.kind == .number || left.kind == .abbreviation, left.end - left.start > 1
    else { return }
    let close = closingBracket(after: i + 1, block, bytes)
    let inside = i + 2..<close
    guard let first = inside.first else { return }
    let isOne = inside.count == 1
    let opening = tokens.list[first]
    // « mother(-in-law) », « poly(methyl methacrylate) »
    if isHyphenOfPart(first, block, bytes) || left.kind == .word && isIn(rules.prefixes, left) { return }
    if isBracketOfChemistry(i, first, close, block, bytes) { return }
    // « la preuve[2] », « Notes[modifier] »
    if isOne, sign(i + 1, bytes) == "[", !opening.traits.contains(.allCapitals) { return }
    if isOne, close + 1 < block.upperBound {
      let after = tokens.list[close + 1]
      if after.kind == .word, !after.traits.contains(.spaceBefore) { return }
    }
    let isLong = opening.keyLength > 3 && isKnownWord(first, bytes)
    if isOne {
      switch opening.kind {
      case .word:
        if !opening.traits.contains(.allCapitals), !isLong { return }
        if isOneWord(i, first) { return }
      case .number: if opening.end - opening.start != 4 { return }
      case .symbol, .punctuation, .time: return
      case .elision, .abbreviation, .initial, .url, .email, .handle, .opaque: break
      }
    }
    let isWord =
      left.kind != .word || isKnownWord(i, bytes) || !left.traits.isDisjoint(with: [.capitalised, .digits])
    guard isWord else { return }
    let isSure = !isOne || opening.traits.contains(.allCapitals) || isLong
    // « person(people) », « Haus(Häuser) »: another form of the word, or the rest of it.
    let isSmall = !opening.traits.contains(.capitalised) || !rules.links.isEmpty
    if isOne, isSmall, opening.kind == .word, !opening.traits.contains(.allCapitals) {
      return noteForDamaged(i + 1, .bracket)
    }
    note(i + 1, .bracket, isSure ? 3 : 1)
  }

  /// Whether a bracket opens with a hyphen that is bound to what follows it: « Bürger(-innen) ».
  private mutating func isHyphenOfPart(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    switch sign(i, bytes) {
    case "-", "\u{2010}", "\u{2011}":
      i + 1 < block.upperBound && startsWord(i + 1) && !tokens.list[i + 1].traits.contains(.spaceBefore)
    default: false
    }
  }

  /// Whether two words make one of the lexicon: « reflekt(ieren) ».
  private mutating func isOneWord(_ left: Int, _ right: Int) -> Bool {
    scratch.reset()
    scratch.append(tokens.keys, tokens.list[left].keyRange)
    scratch.append(tokens.keys, tokens.list[right].keyRange)
    return lexicon.has(scratch.span, from: 0, to: scratch.count)
  }

  /// « fin.|(Le maire », « lieu,|(dit-il) », but « etc.) », « f.(x) ».
  mutating func bracketAfterSign(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) {
    guard i > block.lowerBound, i + 2 < block.upperBound, startsWord(i + 2) else { return }
    let before = tokens.list[i - 1]
    let inside = tokens.list[i + 2]
    guard before.kind == .word, before.keyLength > 2, !inside.traits.contains(.spaceBefore) else { return }
    // « la preuve,[2] »
    if sign(i + 1, bytes) == "[", inside.kind == .number { return }
    switch sign(i, bytes) {
    case ",", ";": if isKnownWord(i - 1, bytes) { note(i + 1, .bracket, 3) }
    case ".", "!", "?":
      guard inside.traits.contains(.capitalised), isKnownWord(i - 1, bytes) else { return }
      note(i + 1, .bracket, 3)
    default: return
    }
  }

  /// « (ABC)|Le », « (ABC)|- Le », but « (re)construire », « élu(e)s ».
  mutating func afterBracket(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) {
    // « 4(a)(2) », « (Vor-)Arbeit »
    if sign(i + 1, bytes) == "(" || i > block.lowerBound && sign(i - 1, bytes) == "-" { return }
    if tokens.list[i + 1].kind == .punctuation { return note(i + 1, .bracket, 3) }
    guard startsWord(i + 1), let open = openingBracket(before: i, block, bytes), open + 1 < i else { return }
    let after = tokens.list[i + 1]
    let inside = tokens.list[open + 1]
    let isOne = i - open == 2
    let isCapitalised = after.traits.contains(.capitalised)
    if isOne, goesOnWithFormula(inside, after, bytes) { return }
    if isOne, inside.kind == .word, !inside.traits.contains(.allCapitals), !isCapitalised {
      let isWord =
        inside.keyLength > 3 && isKnownWord(open + 1, bytes) && isKnownWord(i + 1, bytes)
        && !isIn(rules.prefixes, inside)
      guard isWord else { return }
    }
    guard tokens.list[open].traits.contains(.spaceBefore) || isCapitalised else { return }
    guard after.kind != .number, after.kind != .word || isCapitalised || isKnownWord(i + 1, bytes) else {
      return
    }
    let isSure = !isOne || inside.traits.contains(.allCapitals) || inside.end - inside.start > 3
    note(i + 1, .bracket, isSure ? 3 : 1.5)
  }

  /// « (ABC)|- Le », « (ABC)|-|Le », « 2013.|-ABC ».
  mutating func beforeDash(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) {
    guard i + 2 < block.upperBound, tokens.list[i].kind == .punctuation else { return }
    let after = tokens.list[i + 2]
    switch sign(i, bytes) {
    case ")", "]":
      guard let open = openingBracket(before: i, block, bytes), open + 1 < i else { return }
      let isName = tokens.list[open + 1].traits.contains(.capitalised)
      // « (ABC)-Signal »: a compound, where such are made.
      if !rules.links.isEmpty, !after.traits.contains(.spaceBefore),
        LexiconEntry(rawValue: after.entry).has(.noun)
      {
        return
      }
      guard isName else { return }
      if after.traits.contains(.spaceBefore) { return note(i + 1, .bracket, 3) }
      // « (ABC)|-|Le port »: a dash; but “the (ABC)-Russia talks”.
      let entry = LexiconEntry(rawValue: after.entry)
      guard after.traits.contains(.capitalised), !isAmidSentence(open, block),
        after.kind == .elision || after.kind == .word && entry.hasAny([.determiner, .preposition])
      else { return }
      note(i + 1, .bracket, 3)
      note(i + 2, .punctuation, 3)
    case ".":
      guard i > block.lowerBound, after.traits.contains(.allCapitals) else { return }
      let before = tokens.list[i - 1].kind
      if before == .word || before == .number { note(i + 1, .punctuation, 3) }
    default: return
    }
  }

  /// Whether a bracket stands behind a word that no dateline ends with: « les tours de (Paris)-La Défense ».
  private mutating func isAmidSentence(_ open: Int, _ block: Range<Int>) -> Bool {
    guard open > block.lowerBound else { return false }
    let before = tokens.list[open - 1]
    return before.kind == .elision
      || before.kind == .word && !before.traits.contains(.capitalised) && !isIn(rules.months, before)
  }

  /// « (ABC) -|Le »
  mutating func afterDash(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) {
    let after = tokens.list[i + 1]
    guard after.kind == .word || after.kind == .elision, after.traits.contains(.capitalised),
      tokens.list[i].traits.contains(.spaceBefore), i > block.lowerBound, sign(i - 1, bytes) == ")"
    else { return }
    note(i + 1, .punctuation, 3)
  }

  /// « de|«paix », « dit:|"oui" »
  mutating func beforeQuotation(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) {
    let left = tokens.list[i]
    switch sign(i + 1, bytes) {
    case "\"":
      guard !isLetterOfName(i + 1, block, bytes),
        opensAfterSign(i, block, bytes) || opensQuotation(i + 1, block, bytes)
      else { return }
    case "“":
      // “left“ closes with it.
      guard isOpeningMark(i + 1, block, bytes), i + 2 < block.upperBound, startsWord(i + 2),
        !tokens.list[i + 2].traits.contains(.spaceBefore)
      else { return }
    default: guard isOpeningMark(i + 1, block, bytes) else { return }
    }
    switch left.kind {
    case .word where left.keyLength > 1, .number, .abbreviation: note(i + 1, .quotation, 3)
    case .punctuation:
      switch sign(i, bytes) {
      case ",", ".", ";", ":", "!", "?": note(i + 1, .quotation, 3)
      case ")", "]": note(i + 1, .bracket, 3)
      case "\"" where !left.traits.contains(.spaceBefore) && !isThirdMark(i + 1, block, bytes):
        note(i + 1, .quotation, 3)
      case "«", "»", "“", "”": if isClosingMark(i, block, bytes) { note(i + 1, .quotation, 3) }
      default: return
      }
    case .word, .elision, .initial, .time, .url, .email, .handle, .symbol, .opaque: return
    }
  }

  /// Whether three straight marks stand in a row: a quotation in code.
  private mutating func isThirdMark(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    i >= block.lowerBound + 2 && sign(i - 2, bytes) == "\""
      || i + 1 < block.upperBound && sign(i + 1, bytes) == "\""
  }

  /// Whether the mark `i` opens a letter in the middle of a name, with nothing but letters around: `Cats"R"Cats`.
  private mutating func isLetterOfName(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard i > block.lowerBound, i + 3 < block.upperBound, sign(i, bytes) == "\"", sign(i + 2, bytes) == "\""
    else {
      return false
    }
    let tokens = tokens.list[i - 1...i + 3]
    return tokens.dropFirst().allSatisfy { !$0.traits.contains(.spaceBefore) }
      && tokens[i - 1].kind == .word && tokens[i + 3].kind == .word && tokens[i + 1].keyLength == 1
  }

  /// « »oui«|dit-il », « “yes”|he said »
  mutating func afterClosingMark(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) {
    guard startsWord(i + 1), isClosingMark(i, block, bytes) else { return }
    // « ordet ”hej” »: where one mark opens and closes, a space before it says that it opens.
    if sign(i, bytes) == "”", tokens.list[i].traits.contains(.spaceBefore) { return }
    // « die „Welt“s »
    guard tokens.list[i + 1].kind != .word || tokens.list[i + 1].keyLength > 2 || isKnownWord(i + 1, bytes)
    else { return }
    note(i + 1, .quotation, 3)
  }

  /// « "oui"|dit-il »
  mutating func afterQuotation(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) {
    guard i > block.lowerBound, startsWord(i + 1), !tokens.list[i].traits.contains(.spaceBefore) else {
      return
    }
    if opensAfterSign(i - 1, block, bytes) { return }
    let quotes = quotations(upTo: i, block, bytes)
    guard quotes.before % 2 == 1, quotes.all % 2 == 0, !isLetterOfName(i - 2, block, bytes) else { return }
    // « de|"paix" »: no quotation ends in a preposition, whatever the count says.
    let before = LexiconEntry(rawValue: tokens.list[i - 1].entry)
    let isOpen =
      tokens.list[i - 1].kind == .word && before.hasAny([.preposition, .determiner]) && !before.has(.pronoun)
    note(isOpen ? i : i + 1, .quotation, isOpen ? SegmentScale.mostOfLikely : 3)
  }

  /// Whether the sign `i` leaves the straight mark after it no choice: « dit :"oui" », « non !""Si ».
  private mutating func opensAfterSign(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard i > block.lowerBound, i + 2 < block.upperBound, startsWord(i + 2),
      !tokens.list[i + 2].traits.contains(.spaceBefore)
    else { return false }
    let before = tokens.list[i - 1]
    switch sign(i, bytes) {
    case ":": return before.kind == .word && tokens.list[i + 2].kind == .word
    case "\"":
      let ends = [0x2E, 0x21, 0x3F, 0x2026].contains(sign(i - 1, bytes))
      return ends && !tokens.list[i].traits.contains(.spaceBefore)
    default: return false
    }
  }

  /// Whether the straight mark opens a quotation: an even number before it in the block, a word right after it.
  private mutating func opensQuotation(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard i + 1 < block.upperBound, !tokens.list[i + 1].traits.contains(.spaceBefore), startsWord(i + 1)
    else { return false }
    let quotes = quotations(upTo: i, block, bytes)
    return quotes.before % 2 == 0 && quotes.all % 2 == 0
  }

  private mutating func closingBracket(after open: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Int {
    let end = min(block.upperBound, open + SegmentPass.reach)
    var i = open + 1
    while i < end {
      let mark = sign(i, bytes)
      if mark == ")" || mark == "]" { return i }
      i += 1
    }
    return end
  }

  private mutating func openingBracket(before close: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Int? {
    var i = close - 1
    let start = max(block.lowerBound, close - SegmentPass.reach)
    while i >= start {
      let mark = sign(i, bytes)
      if mark == "(" || mark == "[" { return i }
      i -= 1
    }
    return nil
  }
}
