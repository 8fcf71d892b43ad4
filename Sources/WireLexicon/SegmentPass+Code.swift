import WireText

/// What is written as code, and what only looks so.
extension SegmentPass {
  /// Whether a sign of paths, options and code touches the word: « /etc/turnserver », « --nosuid », « my_networks ».
  mutating func isInCode(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    if i > block.lowerBound, !tokens.list[i].traits.contains(.spaceBefore) {
      let before = sign(i - 1, bytes)
      let isFreeBefore = tokens.list[i - 1].traits.contains(.spaceBefore)
      if isSignOfCode(before) || before == "-" && isFreeBefore { return true }
      if i - 1 > block.lowerBound, !isFreeBefore {
        if before == "-", sign(i - 2, bytes) == "-", tokens.list[i - 2].traits.contains(.spaceBefore) {
          return true
        }
        // « html.fromstring »
        let isSmall = !tokens.list[i].traits.contains(.capitalised)
        if before == ".", isSmall, tokens.list[i - 2].kind == .word { return true }
      }
    }
    guard i + 1 < block.upperBound, !tokens.list[i + 1].traits.contains(.spaceBefore) else { return false }
    let after = sign(i + 1, bytes)
    return isSignOfCode(after) || after == "(" && isCamelCase(tokens.list[i])
  }

  /// Whether a word begins small and has a capital inside: « setUp ».
  mutating func isCamelCase(_ token: Token) -> Bool {
    token.traits.contains(.innerCapital) && token.traits.isDisjoint(with: [.capitalised, .allCapitals])
  }

  /// Whether a place between two tokens lies in a piece of code: what touches it on both sides holds a sign of code, a
  /// call (« get('a') », « setUp(a) », « a.get(b.c) ») or a row of short forms (« e.Gen.m.b.H. »).
  mutating func isInCodeRun(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var start = i
    let first = max(block.lowerBound, i - SegmentPass.longestCode)
    while start > first, !tokens.list[start].traits.contains(.spaceBefore) { start -= 1 }
    var stops = 0
    var at = start
    let end = min(block.upperBound, i + SegmentPass.longestCode)
    while at < end, at == start || !tokens.list[at].traits.contains(.spaceBefore) {
      let isFollowed = at + 1 < end && !tokens.list[at + 1].traits.contains(.spaceBefore)
      switch sign(at, bytes) {
      case "<" where isFollowed && tokens.list[at + 1].kind == .email: return false
      case "<", "=", ">", "@", "\\", "_", "{", "|", "}": return true
      // “jo.Marin@Ville.example”
      case _ where tokens.list[at].kind == .handle && at > start: return true
      case "(" where isFollowed && at > start:
        let next = sign(at + 1, bytes)
        if next == "\"" || next == "'" || isCamelCase(tokens.list[at - 1]) { return true }
      case "." where isFollowed && at > start && tokens.list[at - 1].kind == .word:
        let next = tokens.list[at + 1]
        if next.kind == .word, next.traits.isDisjoint(with: [.capitalised, .allCapitals]) { stops += 1 }
        if stops > 1 { return true }
      default: break
      }
      at += 1
    }
    return false
  }

  /// How many tokens of a run are looked over on each side.
  private static let longestCode = 16

  /// Whether a slash is the only sign of code that touches the word, and a known word or acronym stands on its other side:
  /// “the|quay/the pier”, « los|CD/DVD ».
  mutating func isAlternative(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    let isFirst = tokens.list[i].traits.contains(.spaceBefore)
    let slash = isFirst ? i + 1 : i - 1
    let other = isFirst ? i + 2 : i - 2
    guard block.contains(slash), block.contains(other), sign(slash, bytes) == "/" else { return false }
    let first = min(i, other)
    let touching = [slash, max(i, other)]
    guard tokens.list[first].traits.contains(.spaceBefore),
      touching.allSatisfy({ !tokens.list[$0].traits.contains(.spaceBefore) }),
      isAlternativeWord(tokens.list[other])
    else { return false }
    let next = first + 3
    let isTouched = block.contains(next) && !tokens.list[next].traits.contains(.spaceBefore)
    return !(isTouched && isSignOfCode(sign(next, bytes)))
  }

  private func isAlternativeWord(_ token: Token) -> Bool {
    let entry = LexiconEntry(rawValue: token.entry)
    return entry.has(.word) || entry.hasAny([.acronym, .name]) && token.traits.contains(.capitalised)
  }

  private mutating func isSignOfCode(_ sign: UInt32) -> Bool {
    switch sign {
    case "/", "=", "@", "\\", "_", "{", "}", "~": true
    default: false
    }
  }
}
