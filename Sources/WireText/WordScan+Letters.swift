extension WordScan {
  /// Takes the letters from `end` on that fold by themselves, and appends their fold to the word's key; stops before
  /// any other scalar.
  @inline(__always)
  mutating func takeLetters(_ bytes: Span<UInt8>, to limit: Int, _ keys: inout [UInt8]) {
    guard end < limit else { return }
    // No fold is longer than its letter, and 8 bytes are stored at once.
    keys.append(addingCapacity: limit - end + 8) { key in takeLetters(bytes, to: limit, &key) }
  }

  @inline(__always)
  private mutating func takeLetters(_ bytes: Span<UInt8>, to limit: Int, _ key: inout OutputSpan<UInt8>) {
    while end < limit {
      if end &+ 8 <= bytes.count {
        let run = bytes.eightBytes(at: end)
        let count = min(ASCII.smallLetters(in: run), limit &- end)
        if count > 0 {
          key.append(run, count: count)
          takeSmallRun(to: end &+ count)
          if count == 8 || end == limit { continue }
        }
      }
      let byte = bytes[end]
      if byte < 0x80 {
        guard ASCII.isLetter(byte) else { return }
        key.append(byte | 0x20)
        if ASCII.isSmall(byte) { takeSmall(1) } else { takeCapital(1) }
      } else {
        guard let letter = FoldedLetter(bytes, at: end) else { return }
        key.append(letter.fold, count: letter.length)
        if letter.isSmall { takeSmall(letter.length) } else { takeCapital(letter.length) }
        traits.insert(.beyondASCII)
      }
    }
  }
}
