/// One pass of the tokeniser over a range: `TokenPass+PlainWords`, `+Words`, `+Numbers`, `+Stops` and `+Addresses`
/// each scan one sort of token; this file tells them apart.
struct TokenPass {
  let rules: WordRules
  let range: ByteRange
  var tokens: Tokens
  /// Where the key of the token at hand starts in `tokens.keys`; what stands there already is its draft.
  var keyStart: Int

  /// Text longer than this is a word to nobody; its key is not made.
  static let longestWord = 4096

  init(rules: WordRules, range: ByteRange, tokens: consuming Tokens) {
    self.rules = rules
    self.range = range
    keyStart = tokens.keys.count
    self.tokens = tokens
  }

  mutating func run(_ bytes: Span<UInt8>) {
    var i = range.start
    var hasSpace = true
    while i < range.end {
      if ASCII.isLetter(bytes[i]) || bytes[i] >= 0xC3 {
        let end = plainWords(bytes, from: i, hasSpace ? .spaceBefore : [])
        if end > i { hasSpace = bytes[end - 1] == UInt8(ascii: " ") }
        i = end
        guard i < range.end else { break }
      }
      let byte = bytes[i]
      if byte == UInt8(ascii: " ") {
        hasSpace = true
        i += 1
        continue
      }
      let scalarClass = bytes.scalarClass(at: i)
      if scalarClass == .space {
        hasSpace = true
        i += bytes.scalar(at: i).length
        continue
      }
      i = token(bytes, at: i, scalarClass, hasSpace ? .spaceBefore : [])
      hasSpace = false
    }
  }

  /// Appends the token that starts at `i`; returns its end.
  private mutating func token(
    _ bytes: Span<UInt8>, at i: Int, _ scalarClass: ScalarClass, _ traits: Token.Traits
  ) -> Int {
    switch scalarClass {
    case .upper, .lower, .letter:
      return word(bytes, from: i, WordScan(at: i, traits: traits))
    case .digit, .otherNumber:
      return number(bytes, from: i, traits)
    case .punctuation:
      let byte = bytes[i]
      if byte == UInt8(ascii: "@") || byte == UInt8(ascii: "#") {
        return address(bytes, at: i, traits)
      }
      if byte == UInt8(ascii: ".") {
        var end = i + 1
        while end < range.end, bytes[end] == UInt8(ascii: ".") { end += 1 }
        return append(.punctuation, bytes, from: i, to: end, traits)
      }
      return sign(.punctuation, bytes, at: i, traits)
    case .apostrophe, .hyphen:
      return sign(.punctuation, bytes, at: i, traits)
    case .mark, .joiner, .space, .symbol:
      return sign(.symbol, bytes, at: i, traits)
    }
  }

  /// Appends a sign with the marks that belong to it; emoji that are joined are one.
  mutating func sign(_ kind: Token.Kind, _ bytes: Span<UInt8>, at i: Int, _ traits: Token.Traits) -> Int {
    var end = i + bytes.scalar(at: i).length
    while end < range.end, bytes[end] >= 0x80 {
      let scalar = bytes.scalar(at: end)
      let isSkinTone = scalar.value >= 0x1F3FB && scalar.value <= 0x1F3FF
      if scalar.value == "\u{200D}", kind == .symbol {
        end += scalar.length
        guard end < range.end, bytes[end] >= 0x80 else { break }
        let next = bytes.scalar(at: end)
        if ScalarClass.of(next.value) == .symbol { end += next.length }
      } else if isSkinTone || ScalarClass.of(scalar.value) == .mark {
        end += scalar.length
      } else {
        break
      }
    }
    return append(kind, bytes, from: i, to: end, traits)
  }

  /// Appends a token without a key, and returns its end.
  mutating func append(
    _ kind: Token.Kind, _ bytes: Span<UInt8>, from start: Int, to end: Int, _ traits: Token.Traits
  ) -> Int {
    var traits = traits
    // A sign is one scalar, or one with marks, which are beyond ASCII.
    if bytes[start] >= 0x80 || bytes[end - 1] >= 0x80 { traits.insert(.beyondASCII) }
    tokens.list.append(
      Token(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        keyStart: UInt32(truncatingIfNeeded: keyStart), kind: kind, traits: traits))
    return end
  }

  /// The traits, with `beyondASCII` where a byte of the token is.
  func withBeyondASCII(
    _ traits: Token.Traits, _ bytes: Span<UInt8>, from start: Int, to end: Int
  ) -> Token.Traits {
    for i in start..<end where bytes[i] >= 0x80 { return traits.union(.beyondASCII) }
    return traits
  }

  /// Appends a token with its key in the place of a draft, and returns its end; a word whose key would be too long is
  /// opaque.
  mutating func appendKeyed(
    _ kind: Token.Kind, _ bytes: Span<UInt8>, from start: Int, to end: Int, _ traits: Token.Traits
  ) -> Int {
    tokens.keys.removeLast(tokens.keys.count - keyStart)
    if end - start <= TokenPass.longestWord {
      WordKey.append(bytes, ByteRange(start, end), to: &tokens.keys)
    }
    var kind = kind
    let length = tokens.keys.count - keyStart
    if length > Token.longestKey || end - start > TokenPass.longestWord {
      tokens.keys.removeLast(length)
      if kind == .word { kind = .opaque }
    }
    return appendDrafted(kind, from: start, to: end, traits)
  }

  /// Appends a token whose key is the draft, and returns its end.
  @inline(__always)
  mutating func appendDrafted(
    _ kind: Token.Kind, from start: Int, to end: Int, _ traits: Token.Traits
  ) -> Int {
    tokens.list.append(
      Token(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        keyStart: UInt32(truncatingIfNeeded: keyStart),
        keyLength: UInt16(truncatingIfNeeded: tokens.keys.count &- keyStart), kind: kind, traits: traits))
    keyStart = tokens.keys.count
    return end
  }
}
