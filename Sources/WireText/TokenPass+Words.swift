extension TokenPass {
  /// Scans a word from `scan.end` on and appends the token it turns out to be; returns the token's end.
  ///
  /// `start` is the word's first byte: digits that begin the word may have been scanned already.
  mutating func word(_ bytes: Span<UInt8>, from start: Int, _ begun: WordScan) -> Int {
    var scan = begun
    let end = range.end
    scanning: while true {
      scan.takeLetters(bytes, to: end, &tokens.keys)
      guard scan.end < end else { break }
      let byte = bytes[scan.end]
      // So most words end.
      if byte == UInt8(ascii: " ") { break }
      let scalar = bytes.scalar(at: scan.end)
      let next = scan.end + scalar.length
      switch ScalarClass.of(scalar.value) {
      case .lower: scan.takeSmall(scalar.length)
      case .upper: scan.takeCapital(scalar.length)
      case .letter: scan.takeCaseless(scalar.length)
      case .mark, .joiner: scan.end = next
      case .digit, .otherNumber: scan.takeInner(.digits, scalar.length)
      case .apostrophe:
        if let elisionEnd = elision(bytes, from: start, scan, apostropheEnd: next) { return elisionEnd }
        guard startsLetter(bytes, at: next) else { break scanning }
        scan.takeInner(.apostrophe, scalar.length)
      case .hyphen:
        guard continuesWord(bytes, at: next) else { break scanning }
        scan.takeInner(.hyphenated, scalar.length)
      case .space, .punctuation, .symbol: break scanning
      }
      if byte < 0x80 {
        tokens.keys.append(byte)
      } else {
        scan.isDrafted = false
        scan.traits.insert(.beyondASCII)
      }
    }
    if scan.end < end {
      let next = bytes[scan.end]
      if next == UInt8(ascii: "."), let stopped = stop(bytes, from: start, scan) { return stopped }
      if next == UInt8(ascii: ":"), let address = schemeAddress(bytes, from: start, scan) { return address }
    }
    guard scan.isDrafted, tokens.keys.count - keyStart <= Token.longestKey else {
      return appendKeyed(.word, bytes, from: start, to: scan.end, scan.finished)
    }
    return appendDrafted(.word, from: start, to: scan.end, scan.finished)
  }

  /// Whether a letter starts at `i`.
  @inline(__always)
  func startsLetter(_ bytes: Span<UInt8>, at i: Int) -> Bool {
    i < range.end && bytes.scalarClass(at: i).isLetter
  }

  /// Whether a letter or a digit starts at `i`.
  @inline(__always)
  func continuesWord(_ bytes: Span<UInt8>, at i: Int) -> Bool {
    i < range.end && bytes.scalarClass(at: i).isLetterOrDigit
  }

  /// Appends an elision where the word up to its first apostrophe, at `scan.end`, is one; returns its end.
  private mutating func elision(
    _ bytes: Span<UInt8>, from start: Int, _ scan: WordScan, apostropheEnd end: Int
  ) -> Int? {
    guard !scan.traits.contains(.apostrophe), isWord(of: rules.elisions, bytes, from: start, scan) else {
      return nil
    }
    var traits = scan.finished.union(.apostrophe)
    if end - scan.end > 1 { traits.insert(.beyondASCII) }
    guard scan.isDrafted else { return appendKeyed(.elision, bytes, from: start, to: end, traits) }
    tokens.keys.append(UInt8(ascii: "'"))
    return appendDrafted(.elision, from: start, to: end, traits)
  }

  /// Whether the set has the key of the word scanned so far.
  mutating func isWord(of set: ByteWordSet, _ bytes: Span<UInt8>, from start: Int, _ scan: WordScan) -> Bool {
    if scan.isDrafted { return set.contains(tokens.keys.span, keyStart..<tokens.keys.count) }
    return isKey(of: set, bytes, ByteRange(start, scan.end))
  }

  /// Whether the set has the key of the range.
  mutating func isKey(of set: ByteWordSet, _ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
    // Marks and capitals of other scripts make a key shorter than its bytes, at most by four to one.
    guard range.count <= 4 * set.longest else { return false }
    let start = tokens.keys.count
    WordKey.append(bytes, range, to: &tokens.keys)
    defer { tokens.keys.removeLast(tokens.keys.count - start) }
    return set.contains(tokens.keys.span, start..<tokens.keys.count)
  }
}
