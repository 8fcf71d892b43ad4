extension TokenPass {
  /// Scans a word from `scan.end` on and appends the token it turns out to be; returns the token's end.
  ///
  /// `start` is the word's first byte: digits that begin the word may have been scanned already.
  mutating func word(_ bytes: Span<UInt8>, from start: Int, _ begun: WordScan) -> Int {
    var scan = begun
    let end = range.end
    scanning: while scan.end < end {
      let byte = bytes[scan.end]
      if ASCII.isSmall(byte) {
        var next = scan.end + 1
        while next < end, ASCII.isSmall(bytes[next]) { next += 1 }
        scan.takeSmallRun(to: next)
        continue
      }
      if byte < 0x80 {
        switch ScalarClass.ofASCII(byte) {
        case .upper: scan.takeCapital(1)
        case .digit: scan.takeInner(.digits, 1)
        case .apostrophe:
          if let elisionEnd = elision(bytes, from: start, &scan, apostropheLength: 1) { return elisionEnd }
          guard startsLetter(bytes, at: scan.end + 1) else { break scanning }
          scan.takeInner(.apostrophe, 1)
        case .hyphen:
          guard continuesWord(bytes, at: scan.end + 1) else { break scanning }
          scan.takeInner(.hyphenated, 1)
        case .lower, .letter, .mark, .otherNumber, .space, .joiner, .punctuation, .symbol: break scanning
        }
        continue
      }
      let scalar = bytes.scalar(at: scan.end)
      switch ScalarClass.of(scalar.value) {
      case .lower: scan.takeSmall(scalar.length)
      case .upper: scan.takeCapital(scalar.length)
      case .letter: scan.takeCaseless(scalar.length)
      case .mark, .joiner: scan.end += scalar.length
      case .digit, .otherNumber: scan.takeInner(.digits, scalar.length)
      case .apostrophe:
        if let elisionEnd = elision(bytes, from: start, &scan, apostropheLength: scalar.length) {
          return elisionEnd
        }
        guard startsLetter(bytes, at: scan.end + scalar.length) else { break scanning }
        scan.takeInner(.apostrophe, scalar.length)
      case .hyphen:
        guard continuesWord(bytes, at: scan.end + scalar.length) else { break scanning }
        scan.takeInner(.hyphenated, scalar.length)
      case .space, .punctuation, .symbol: break scanning
      }
      scan.traits.insert(.beyondASCII)
    }
    if scan.end < end {
      let next = bytes[scan.end]
      if next == UInt8(ascii: "."), let stopped = stop(bytes, from: start, scan) { return stopped }
      if next == UInt8(ascii: ":"), let address = schemeAddress(bytes, from: start, scan) { return address }
    }
    return appendKeyed(.word, bytes, from: start, to: scan.end, scan.finished)
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
    _ bytes: Span<UInt8>, from start: Int, _ scan: inout WordScan, apostropheLength: Int
  ) -> Int? {
    // Marks and capitals of other scripts make a key shorter than its bytes, at most by four to one.
    guard !scan.traits.contains(.apostrophe), scan.end - start <= 4 * rules.elisions.longest else {
      return nil
    }
    let keyStart = tokens.keys.count
    WordKey.append(bytes, ByteRange(start, scan.end), to: &tokens.keys)
    let isElision = rules.elisions.contains(tokens.keys.span, keyStart..<tokens.keys.count)
    tokens.keys.removeLast(tokens.keys.count - keyStart)
    guard isElision else { return nil }
    var traits = scan.finished.union(.apostrophe)
    if apostropheLength > 1 { traits.insert(.beyondASCII) }
    return appendKeyed(.elision, bytes, from: start, to: scan.end + apostropheLength, traits)
  }
}
