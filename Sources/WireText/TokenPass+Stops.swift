extension TokenPass {
  /// Appends what a full stop right after a word makes of it: an address, initials, an abbreviation; returns its end,
  /// or nil where the word is a word.
  mutating func stop(_ bytes: Span<UInt8>, from start: Int, _ scan: WordScan) -> Int? {
    let afterStop = scan.end + 1
    let next = afterStop < range.end ? bytes[afterStop] : 0
    // The stops of an ellipsis belong to nothing.
    if next == UInt8(ascii: ".") { return nil }
    if scan.end - start == 3, isWWW(bytes, at: start), continuesWord(bytes, at: afterStop) {
      return appendAddress(.url, bytes, from: start, to: addressEnd(bytes, from: start), scan.traits)
    }
    if Host.isLabelByte(next), let address = bareAddress(bytes, from: start, scan) { return address }
    let isOneCapital = scan.letters == 1 && scan.capitals == 1 && !scan.traits.contains(.digits)
    if isOneCapital, let chain = initials(bytes, from: start, afterStop: afterStop, scan) { return chain }
    if let end = abbreviationEnd(bytes, from: start, scan) {
      return appendKeyed(.abbreviation, bytes, from: start, to: end, scan.finished)
    }
    guard isOneCapital else { return nil }
    return appendKeyed(.initial, bytes, from: start, to: afterStop, scan.finished)
  }

  /// Appends two initials or more, `J.-C.`, `U.S.`, `U.S`; nil where there is but one.
  private mutating func initials(
    _ bytes: Span<UInt8>, from start: Int, afterStop: Int, _ scan: WordScan
  ) -> Int? {
    var end = afterStop
    var traits = scan.traits
    while end < range.end {
      let hasHyphen = bytes[end] == UInt8(ascii: "-")
      let letter = hasHyphen ? end + 1 : end
      guard letter < range.end, bytes.scalarClass(at: letter) == .upper else { break }
      var letterEnd = letter + bytes.scalar(at: letter).length
      while letterEnd < range.end, bytes.scalarClass(at: letterEnd) == .mark {
        letterEnd += bytes.scalar(at: letterEnd).length
      }
      let hasStop = letterEnd < range.end && bytes[letterEnd] == UInt8(ascii: ".")
      if !hasStop, hasHyphen || continuesInitial(bytes, at: letterEnd) { break }
      if hasHyphen { traits.insert(.hyphenated) }
      if letterEnd - letter > 1 { traits.insert(.beyondASCII) }
      traits.insert(.allCapitals)
      end = hasStop ? letterEnd + 1 : letterEnd
      if !hasStop { break }
    }
    guard end > afterStop else { return nil }
    return appendKeyed(.initial, bytes, from: start, to: end, traits)
  }

  /// Whether the letter before `i` is the first of a longer word.
  private func continuesInitial(_ bytes: Span<UInt8>, at i: Int) -> Bool {
    guard i < range.end else { return false }
    switch bytes.scalarClass(at: i) {
    case .upper, .lower, .letter, .digit, .otherNumber, .mark, .joiner, .apostrophe, .hyphen: return true
    case .space, .punctuation, .symbol: return false
    }
  }

  /// The end, its last stop included, of the longest abbreviation that the word scanned is or begins; nil where none is.
  private mutating func abbreviationEnd(_ bytes: Span<UInt8>, from start: Int, _ scan: WordScan) -> Int? {
    guard !rules.abbreviations.isEmpty else { return nil }
    let longest = 4 * rules.abbreviations.longest
    var stop = scan.end
    var best = isWord(of: rules.abbreviations, bytes, from: start, scan) ? stop + 1 : nil
    while stop - start <= longest, let next = nextStop(bytes, after: stop, upTo: start + longest + 1) {
      stop = next
      if isKey(of: rules.abbreviations, bytes, ByteRange(start, stop)) { best = stop + 1 }
    }
    return best
  }

  /// The offset of the stop that ends the letters right after the one at `stop`: that of `p.m.`, `Ph.D.`
  private func nextStop(_ bytes: Span<UInt8>, after stop: Int, upTo limit: Int) -> Int? {
    var i = stop + 1
    let end = min(limit, range.end)
    let first = i
    while i < end {
      if bytes[i] == UInt8(ascii: ".") { return i > first ? i : nil }
      guard bytes.scalarClass(at: i).isLetter || bytes[i] == UInt8(ascii: "-") else { return nil }
      i += bytes.scalar(at: i).length
    }
    return nil
  }
}
