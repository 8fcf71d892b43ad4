import WireText

extension SegmentPass {
  /// Weighs the place between token `i` and the next, which touches it.
  mutating func joint(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) {
    let before = cuts.count
    weighJoint(i, block, bytes)
    guard cuts.count > before, isInCodeRun(i, block, bytes) else { return }
    cuts.removeLast(cuts.count - before)
    while let last = sureIfDamaged.last, last >= before { sureIfDamaged.removeLast() }
  }

  private mutating func weighJoint(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) {
    let left = tokens.list[i]
    let right = tokens.list[i + 1]
    if left.kind == .elision { return }
    if right.kind == .url || right.kind == .email { return beforeAddress(i, block, bytes) }
    if right.kind == .punctuation {
      switch sign(i + 1, bytes) {
      case "(", "[":
        if left.kind == .punctuation {
          bracketAfterSign(i, block, bytes)
        } else {
          beforeBracket(i, block, bytes)
        }
      case "\"", "«", "»", "“", "„": beforeQuotation(i, block, bytes)
      case "-", "\u{2013}", "\u{2014}": beforeDash(i, block, bytes)
      default: return
      }
      return
    }
    switch left.kind {
    case .punctuation, .symbol: afterSign(i, block, bytes)
    case .abbreviation:
      // « M.|Morvan »
      // « TP.HCM », « EE.UU », and « TP.Huế » where words are syllables
      if right.traits.contains(.allCapitals) || rules.isSyllabic && left.traits.contains(.allCapitals) {
        return
      }
      if left.end - left.start <= 2, isShortForm(i + 1, block, bytes) { return }
      let isShort = left.traits.contains(.capitalised) && left.keyLength <= 5
      if right.kind == .word, right.traits.contains(.capitalised), isShort { note(i + 1, .punctuation, 3) }
      // “9 p.m.|on”
      let isFunction = LexiconEntry(rawValue: right.entry).has(.function) && right.keyLength > 1
      if right.kind == .word, isFunction, right.traits.isDisjoint(with: [.capitalised, .hyphenated]) {
        note(i + 1, .punctuation, 3)
      }
    case .initial:
      // « U.S.|citizens »
      let isSmall = right.kind == .word && !right.traits.contains(.capitalised) && right.keyLength > 2
      if isSmall, left.traits.contains(.allCapitals), isKnownWord(i + 1, bytes) {
        note(i + 1, .punctuation, 3)
      }
    case .number: afterNumber(i, bytes)
    case .word, .elision, .time, .url, .email, .handle, .opaque: return
    }
  }

  /// « Contact:|a@b.fr », « voir|https://b.fr », but « mailto:a@b.fr ».
  private mutating func beforeAddress(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) {
    switch sign(i, bytes) {
    case ",", ":", ";":
      guard i > block.lowerBound, tokens.list[i - 1].kind == .word else { return }
      let isWord = LexiconEntry(rawValue: tokens.list[i - 1].entry).has(.word)
      note(i + 1, .punctuation, isWord && tokens.list[i - 1].keyLength > 1 ? SegmentScale.mostOfLikely : 0)
    case ")", "]": note(i + 1, .bracket, SegmentScale.mostOfLikely)
    default: return
    }
  }

  /// Notes each scheme that a letter or figure stands before inside an address: « a.html|http://b.fr ».
  mutating func insideAddress(_ i: Int, _ bytes: Span<UInt8>) {
    let token = tokens.list[i]
    let end = Int(token.end)
    var at = Int(token.start) + 4
    while at + 7 < end {
      let before = bytes[at - 1]
      let isJoined = bytes.scalarClass(at: at - 1).isLetterOrDigit && before < 0x80
      if isJoined, startsScheme(bytes, at: at, to: end) {
        cuts.append(Cut(offset: at, token: i, cause: .punctuation, confidence: .certain))
        at += 7
      }
      at += 1
    }
  }

  /// Whether `http://` or `https://` stands there.
  private mutating func startsScheme(_ bytes: Span<UInt8>, at start: Int, to end: Int) -> Bool {
    var at = start
    for letter: UInt8 in [0x68, 0x74, 0x74, 0x70] {
      guard bytes[at] == letter else { return false }
      at += 1
    }
    if bytes[at] == 0x73 { at += 1 }
    guard at + 3 < end else { return false }
    return bytes[at] == 0x3A && bytes[at + 1] == 0x2F && bytes[at + 2] == 0x2F
  }

  /// The scalar of a token that is one sign; three full stops count as an ellipsis, and a word is 0.
  mutating func sign(_ i: Int, _ bytes: Span<UInt8>) -> UInt32 {
    let token = tokens.list[i]
    guard token.kind == .punctuation || token.kind == .symbol else { return 0 }
    let scalar = bytes.scalar(at: Int(token.start))
    return scalar.value == "." && token.end - token.start > 1 ? 0x2026 : scalar.value
  }

  /// Whether the token is a word that the lexicon or the story has.
  mutating func isKnownWord(_ i: Int, _ bytes: Span<UInt8>) -> Bool {
    let token = tokens.list[i]
    if token.kind == .elision { return true }
    guard token.kind == .word else { return false }
    let raw = Int(token.start)..<Int(token.end)
    let isOneLetter =
      token.keyLength == 1 || token.keyLength == 2 && raw.count == 2 && bytes[raw.lowerBound] >= 0x80
    if isOneLetter {
      return rules.letters.contains(bytes, raw) || rules.letters.contains(tokens.keys.span, token.keyRange)
    }
    let entry = LexiconEntry(rawValue: token.entry)
    if token.traits.contains(.digits) { return false }
    return entry.hasAny([.word, .listed, .bound]) || token.traits.contains(.capitalised) && entry.isKnown
  }

  /// Whether the set has the token's key.
  mutating func isIn(_ words: ByteWordSet, _ token: Token) -> Bool {
    words.contains(tokens.keys.span, token.keyRange)
  }

  private mutating func afterSign(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) {
    switch sign(i, bytes) {
    case ")", "]": afterBracket(i, block, bytes)
    case ",", ";", ":", "!", "?": afterPause(i, block, bytes)
    case ".": afterStop(i, block, bytes)
    case "…": afterEllipsis(i, block, bytes)
    case "«", "»", "“", "”": afterClosingMark(i, block, bytes)
    case "\"": afterQuotation(i, block, bytes)
    case "-", "\u{2013}", "\u{2014}": afterDash(i, block, bytes)
    case "%", "€", "$": afterUnit(i, block, bytes)
    default: return
    }
  }

  /// Whether the token is a word, or what begins one.
  mutating func startsWord(_ i: Int) -> Bool {
    switch tokens.list[i].kind {
    case .word, .elision, .abbreviation, .initial, .number: true
    case .time, .url, .email, .handle, .punctuation, .symbol, .opaque: false
    }
  }

  /// « lieu,|puis », « Brest,|17 juillet »; figures on both sides stay together.
  private mutating func afterPause(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) {
    guard i > block.lowerBound, startsWord(i + 1), endsWord(i - 1, bytes) else { return }
    let mark = sign(i, bytes)
    if mark == ";", isInEntity(i, block, bytes) { return }
    let before = tokens.list[i - 1]
    let after = tokens.list[i + 1]
    switch after.kind {
    case .elision, .abbreviation, .initial:
      note(i + 1, .punctuation, 3)
    case .number:
      // « Rs5,000 »: one number behind a sign that is written as a word.
      guard mark == "," || mark == ";", before.kind == .word, !ASCII.isDigit(bytes[Int(before.end) - 1])
      else {
        return
      }
      let isKnown = isKnownWord(i - 1, bytes)
      guard isKnown || before.traits.contains(.capitalised) else { return }
      note(i + 1, .punctuation, isKnown && !before.traits.contains(.allCapitals) ? 2.6 : 1)
    case .word:
      // « 2,300employees », and the same where « has » runs into the figure
      let isFigure = ASCII.isDigit(bytes[Int(before.end) - 1])
      if isFigure, after.traits.contains(.digits), ASCII.isDigit(bytes[Int(after.start)]) { return }
      // « A!ko », “L!MO”: a name's own mark.
      let beginsSentence = after.traits.contains(.capitalised) && !after.traits.contains(.allCapitals)
      if mark == "!" || mark == "?", before.keyLength == 1, !beginsSentence { return }
      if mark == ",", before.keyLength == 1, isLocant(i + 1, block, bytes) { return }
      if mark == ":", joinsGenders(i - 1, i + 1) { return }
      note(i + 1, .punctuation, marginOfPause(i, mark, bytes))
    case .time, .url, .email, .handle, .punctuation, .symbol, .opaque:
      return
    }
  }

  /// Whether the token is a capital that a hyphen or another sign touches, as the later letters of « N,N,N-triméthyl ».
  private mutating func isLocant(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    let token = tokens.list[i]
    let start = Int(token.start)
    guard ASCII.isCapital(bytes[start]) else { return false }
    if token.end - token.start == 1 {
      return i + 1 < block.upperBound && !tokens.list[i + 1].traits.contains(.spaceBefore)
        && sign(i + 1, bytes) != "."
    }
    return token.traits.contains(.hyphenated) && bytes.scalarClass(at: start + 1) == .hyphen
  }

  /// Whether a colon makes one word of the forms for men and for women: « Bürger:innen », « der:die ».
  private mutating func joinsGenders(_ left: Int, _ right: Int) -> Bool {
    let before = tokens.list[left]
    let after = tokens.list[right]
    guard !rules.genderEndings.isEmpty, before.kind == .word, !after.traits.contains(.capitalised) else {
      return false
    }
    let entry = LexiconEntry(rawValue: after.entry)
    let isPair: LexiconEntry.Flags = [.determiner, .pronoun]
    if LexiconEntry(rawValue: before.entry).hasAny(isPair), entry.hasAny(isPair) { return true }
    if isIn(rules.genderEndings, after), before.traits.contains(.capitalised) || after.keyLength < 3 {
      return true
    }
    // « Student:innenschaft »
    let keys = tokens.keys.span
    return !entry.isKnown
      && rules.nounEndings.contains {
        $0.stands(in: keys, from: after.keyRange.lowerBound, upTo: after.keyRange.upperBound)
      }
  }

  /// Whether the token is a few letters before another stop or comma, and no name: « S.Coop. », « S.Kom, ».
  private mutating func isShortForm(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    let token = tokens.list[i]
    guard token.kind == .word, token.keyLength <= 4, i + 1 < block.upperBound,
      !tokens.list[i + 1].traits.contains(.spaceBefore)
    else { return false }
    let mark = sign(i + 1, bytes)
    let entry = LexiconEntry(rawValue: token.entry)
    return (mark == "." || mark == ",") && !(entry.has(.name) && entry.zipf >= 3.5)
  }

  private mutating func marginOfPause(_ i: Int, _ mark: UInt32, _ bytes: Span<UInt8>) -> Float {
    let before = tokens.list[i - 1]
    let after = tokens.list[i + 1]
    let afterIsKnown = isKnownWord(i + 1, bytes) || standsInStory(i + 1)
    let beforeIsKnown = before.kind != .word || isKnownWord(i - 1, bytes) || standsInStory(i - 1)
    if after.keyLength == 1, !afterIsKnown { return 0 }
    if after.traits.contains(.digits), mark != "," { return 0 }
    let margin: Float = afterIsKnown && beforeIsKnown ? 3 : afterIsKnown || beforeIsKnown ? 1.5 : 0.7
    switch mark {
    case ":":
      let isWord = after.keyLength > 2 || LexiconEntry(rawValue: after.entry).has(.function)
      // “(NYSE:ABCD)”, but « Photo:ABC »: what stands before the code of a share is a market, and no word.
      let isCode =
        after.traits.contains(.allCapitals) && !LexiconEntry(rawValue: before.entry).has(.word)
      let isPlain = before.kind == .word && isWord && !isCode && !before.traits.contains(.digits)
      return isPlain ? min(margin, SegmentScale.mostOfLikely) : 0
    case "!", "?": return margin - 0.5
    default: return margin
    }
  }

  /// Whether a word after a number and a stop is the code of a market or a land: “0700.HK”, “(7203.T)”.
  private mutating func isCodeOfPlace(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    let token = tokens.list[i]
    if token.keyLength == 2, token.traits.contains(.allCapitals) { return true }
    guard token.keyLength <= 3, token.keyLength == 1 || token.traits.contains(.allCapitals) else {
      return false
    }
    return closesBracket(i + 1, block, bytes)
  }

  /// Whether the token is a bracket that closes right behind the one before it.
  private mutating func closesBracket(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    i < block.upperBound && !tokens.list[i].traits.contains(.spaceBefore) && sign(i, bytes) == ")"
  }

  /// « fin.|Le »; a stop that has its space before it counts as well.
  private mutating func afterStop(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) {
    guard i > block.lowerBound, startsWord(i + 1) else { return }
    let stop = tokens.list[i]
    let before = tokens.list[i - 1]
    let after = tokens.list[i + 1]
    let endsSentence =
      before.kind == .word && before.keyLength > 1 || before.kind == .number || isClosing(sign(i - 1, bytes))
    guard endsSentence else { return }
    let beforeIsKnown = before.kind != .word || isKnownWord(i - 1, bytes)
    let beforeIsSmall = before.kind != .word || before.traits.isDisjoint(with: [.capitalised, .innerCapital])
    switch after.kind {
    case .abbreviation, .initial:
      if before.kind == .word, beforeIsKnown, beforeIsSmall { note(i + 1, .punctuation, 3) }
    case .elision, .word:
      guard after.traits.contains(.capitalised) || after.kind == .elision else { return }
      if after.traits.contains(.allCapitals), before.traits.contains(.allCapitals) { return }
      if before.kind == .number, isCodeOfPlace(i + 1, block, bytes) { return }
      // « BT.A »: a kind of share.
      let isLetter = after.keyLength == 1 && after.kind == .word
      if isLetter, before.traits.contains(.allCapitals) || closesBracket(i + 2, block, bytes) { return }
      let afterIsKnown = isKnownWord(i + 1, bytes)
      if stop.traits.contains(.spaceBefore), !afterIsKnown || after.traits.contains(.allCapitals) { return }
      // « [cs.LG] »
      if after.traits.contains(.allCapitals), before.kind == .word, !beforeIsKnown { return }
      // « Newsfeed.Com »: an address, spelt as a name.
      let isASCII = !before.traits.union(after.traits).contains(.beyondASCII)
      let isAddress = !beforeIsSmall && after.keyLength <= 4 && after.kind == .word && isASCII
      let entry = LexiconEntry(rawValue: after.entry)
      if isAddress, !entry.has(.function), !entry.has(.adverb) || entry.has(.noun) { return }
      var margin: Float = afterIsKnown ? 1 : 0
      if afterIsKnown, beforeIsKnown || beforeIsSmall {
        margin = 3
      } else if beforeIsKnown, beforeIsSmall {
        margin = SegmentScale.mostOfLikely
      }
      // « README.Debian »
      let isFile =
        before.traits.contains(.allCapitals) && after.kind == .word
        && !LexiconEntry(rawValue: after.entry).has(.function)
      if isFile { margin = min(margin, SegmentScale.mostOfLikely) }
      // « class 2.A », « Serie.A »
      if isLetter, before.kind == .number || !beforeIsSmall {
        margin = min(margin, SegmentScale.mostOfLikely)
      }
      if isLetter, margin >= SegmentScale.certain { return beforeLetter(i + 1, block) }
      note(i + 1, .punctuation, after.traits.contains(.innerCapital) ? min(margin, 1) : margin)
    case .number, .time, .url, .email, .handle, .punctuation, .symbol, .opaque:
      return
    }
  }

  /// « levés.|A Brest », but « vitamine.B et »: sure in a damaged story, unless what follows the letter begins no sentence.
  private mutating func beforeLetter(_ i: Int, _ block: Range<Int>) {
    let isFollowed = i + 1 < block.upperBound && tokens.list[i + 1].kind == .word
    let next = isFollowed ? LexiconEntry(rawValue: tokens.list[i + 1].entry) : .unknown
    let isSubject = LexiconEntry(rawValue: tokens.list[i].entry).has(.pronoun)
    let fits = !next.has(.conjunction) && (isSubject || !next.has(.verb))
    if isFollowed, fits { return noteForDamaged(i, .punctuation) }
    note(i, .punctuation, SegmentScale.mostOfLikely)
  }

  /// « voilà...|Le maire », but « ...le maire »
  private mutating func afterEllipsis(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) {
    guard i > block.lowerBound, startsWord(i + 1), isKnownWord(i - 1, bytes), isKnownWord(i + 1, bytes) else {
      return
    }
    let before = tokens.list[i - 1]
    let after = tokens.list[i + 1]
    let isTouching = !tokens.list[i].traits.contains(.spaceBefore)
    let isPlain = before.keyLength > 1 && before.traits.isDisjoint(with: [.capitalised, .innerCapital])
    guard isTouching, isPlain, after.keyLength > 1, after.traits.contains(.capitalised) else { return }
    note(i + 1, .punctuation, after.traits.contains(.allCapitals) ? SegmentScale.mostOfLikely : 3)
  }

  /// « 11%|par »
  private mutating func afterUnit(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) {
    guard i > block.lowerBound, tokens.list[i - 1].kind == .number, tokens.list[i + 1].kind == .word else {
      return
    }
    guard isKnownWord(i + 1, bytes), !tokens.list[i + 1].traits.contains(.allCapitals),
      !isIn(rules.suffixes, tokens.list[i + 1]), LexiconEntry(rawValue: tokens.list[i + 1].entry).zipf >= 3
    else { return }
    note(i + 1, .digit, 3)
  }

  /// « 14.000|foyers », but « 1,8km »
  private mutating func afterNumber(_ i: Int, _ bytes: Span<UInt8>) {
    let after = tokens.list[i + 1]
    guard after.kind == .word, !after.traits.contains(.allCapitals) else { return }
    guard !isIn(rules.ordinals, after), !isIn(rules.units, after) else { return }
    let entry = LexiconEntry(rawValue: after.entry)
    guard after.keyLength > 1, isKnownWord(i + 1, bytes) else { return }
    note(i + 1, .digit, min(SegmentPass.weight(of: entry) + 8, SegmentScale.mostOfLikely))
  }

  /// Whether the token can end what a comma or a stop follows.
  private mutating func endsWord(_ i: Int, _ bytes: Span<UInt8>) -> Bool {
    switch tokens.list[i].kind {
    case .word, .number, .abbreviation, .url: true
    case .punctuation, .symbol: isClosing(sign(i, bytes))
    case .elision, .initial, .time, .email, .handle, .opaque: false
    }
  }

  private mutating func isClosing(_ sign: UInt32) -> Bool {
    switch sign {
    case "\"", "$", "%", "'", ")", "»", "’", "”", "€": true
    default: false
    }
  }

  private mutating func standsInStory(_ i: Int) -> Bool {
    buildVocabulary()
    let token = tokens.list[i]
    let capitals = SegmentVocabulary.Capitals(of: token)
    return vocabulary.count(lexicon.hash(tokens.keys.span, token.keyRange), capitals) > 0
  }

  /// Whether the semicolon ends `&amp;` or its like.
  private mutating func isInEntity(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    for before in max(block.lowerBound, i - 3)..<i where sign(before, bytes) == "&" { return true }
    return false
  }
}
