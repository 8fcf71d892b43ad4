extension TokenPass {
  /// Appends `scheme://…` where the word before the colon is a scheme; returns its end.
  mutating func schemeAddress(_ bytes: Span<UInt8>, from start: Int, _ scan: WordScan) -> Int? {
    guard !scan.traits.contains(.beyondASCII), scan.end + 3 < range.end,
      bytes[scan.end + 1] == UInt8(ascii: "/"), bytes[scan.end + 2] == UInt8(ascii: "/")
    else { return nil }
    let end = addressEnd(bytes, from: scan.end + 3)
    guard end > scan.end + 3 else { return nil }
    return appendAddress(.url, bytes, from: start, to: end, scan.traits)
  }

  /// Appends an address without a scheme whose first label is the word scanned; returns its end.
  ///
  /// `fin.le` may be two words with a space lost: without `www.` or a path, an address is what has three labels, or
  /// ends as the pack knows that addresses end, or in letters that are no syllable (`vn`, `fr`).
  mutating func bareAddress(_ bytes: Span<UInt8>, from start: Int, _ scan: WordScan) -> Int? {
    let plain = scan.traits.isDisjoint(with: [.beyondASCII, .apostrophe])
    guard plain, let host = Host(bytes, from: start, to: range.end) else { return nil }
    guard host.endsInLetters(bytes) else { return nil }
    if host.end < range.end, bytes[host.end] == UInt8(ascii: "@") { return nil }
    let hasPath =
      host.end + 1 < range.end && bytes[host.end] == UInt8(ascii: "/")
      && bytes.scalarClass(at: host.end + 1).isLetterOrDigit
    if hasPath {
      return appendAddress(.url, bytes, from: start, to: addressEnd(bytes, from: host.end), scan.traits)
    }
    let isKnown = rules.domainEndings.contains(bytes, host.last.start..<host.last.end)
    let isLong = host.labels >= 3 && scan.end - start >= 2
    guard isKnown || isLong || !host.endsInSyllable(bytes) else { return nil }
    return appendAddress(.url, bytes, from: start, to: host.end, scan.traits)
  }

  /// Whether the three bytes are `www` in any case.
  func isWWW(_ bytes: Span<UInt8>, at start: Int) -> Bool {
    for i in start..<start + 3 where bytes[i] | 0x20 != UInt8(ascii: "w") { return false }
    return true
  }

  /// Appends what `@` or `#` at `i` begins or joins: an e-mail address, a handle, or a sign; returns its end.
  mutating func address(_ bytes: Span<UInt8>, at i: Int, _ traits: Token.Traits) -> Int {
    let isAt = bytes[i] == UInt8(ascii: "@")
    let isJoined = !traits.contains(.spaceBefore) && isLocalPart(bytes, tokens.list.count - 1)
    if isAt, isJoined, let email = email(bytes, at: i) { return email }
    let end = isJoined ? i + 1 : handleEnd(bytes, from: i + 1, takesDots: isAt)
    guard end > i + 1 else { return sign(.punctuation, bytes, at: i, traits) }
    return appendAddress(.handle, bytes, from: i, to: end, traits)
  }

  /// Takes the tokens before the `@` back and appends the address they begin; returns its end.
  private mutating func email(_ bytes: Span<UInt8>, at sign: Int) -> Int? {
    guard let host = Host(bytes, from: sign + 1, to: range.end), host.endsInLetters(bytes) else { return nil }
    var first = tokens.list.count - 1
    while first > 0, tokens.list[first - 1].end == tokens.list[first].start, isLocalPart(bytes, first - 1) {
      first -= 1
    }
    while first < tokens.list.count - 1, tokens.list[first].kind == .punctuation { first += 1 }
    let start = tokens.list[first]
    keyStart = Int(start.keyStart)
    tokens.list.removeLast(tokens.list.count - first)
    return appendAddress(
      .email, bytes, from: Int(start.start), to: host.end, start.traits.intersection(.spaceBefore))
  }

  /// Whether a token can stand before the `@` of an address.
  private func isLocalPart(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard index >= 0 else { return false }
    let token = tokens.list[index]
    switch token.kind {
    case .word, .abbreviation, .initial, .number, .time: return true
    case .punctuation, .symbol:
      // A run of stops may stand for letters that an archive has hidden: `jean.d...@example.org`.
      let first = bytes[Int(token.start)]
      if first == UInt8(ascii: ".") { return true }
      let isInner = first == UInt8(ascii: "_") || first == UInt8(ascii: "-") || first == UInt8(ascii: "+")
      return isInner && token.end - token.start == 1
    case .elision, .url, .email, .handle, .opaque: return false
    }
  }

  /// The end of letters, digits and underscores from `i` on with a letter among them; `i` where there is none.
  private func handleEnd(_ bytes: Span<UInt8>, from i: Int, takesDots: Bool) -> Int {
    var end = i
    var hasLetter = false
    while end < range.end {
      let scalarClass = bytes.scalarClass(at: end)
      if scalarClass.isLetter { hasLetter = true }
      let isDot =
        takesDots && hasLetter && bytes[end] == UInt8(ascii: ".") && end + 1 < range.end
        && Host.isLabelByte(bytes[end + 1])
      guard scalarClass.isLetterOrDigit || scalarClass == .mark || bytes[end] == UInt8(ascii: "_") || isDot
      else {
        break
      }
      end += bytes.scalar(at: end).length
    }
    return hasLetter ? end : i
  }

  /// The end of an address: up to white space, quotation marks or brackets of another kind, without the
  /// punctuation of the sentence around it.
  func addressEnd(_ bytes: Span<UInt8>, from i: Int) -> Int {
    var end = i
    var depth = 0
    scanning: while end < range.end {
      let scalar = bytes.scalar(at: end)
      switch scalar.value {
      case 0x22, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D, 0xAB, 0xBB, 0x2018, 0x201C...0x201E: break scanning
      case "(": depth += 1
      case ")":
        depth -= 1
        if depth < 0 { break scanning }
      case 0...0x20, 0x7F: break scanning
      default: if ScalarClass.of(scalar.value) == .space { break scanning }
      }
      end += scalar.length
    }
    while end > i {
      let last = bytes.scalar(before: end)
      switch last.value {
      case "!", "'", ",", ".", ":", ";", "?", "’", "…": end -= last.length
      case "(":
        // Opened here and not closed.
        end -= last.length
      default: return end
      }
    }
    return end
  }

  /// Appends an address; of its traits, only those that stand at its start hold for all of it.
  mutating func appendAddress(
    _ kind: Token.Kind, _ bytes: Span<UInt8>, from start: Int, to end: Int, _ traits: Token.Traits
  ) -> Int {
    let kept = traits.intersection([.spaceBefore, .capitalised])
    return appendKeyed(kind, bytes, from: start, to: end, withBeyondASCII(kept, bytes, from: start, to: end))
  }
}
