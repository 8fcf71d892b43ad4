/// Most words of a text are a few letters and a space: these are taken in a row, without what other tokens need.
extension TokenPass {
  /// How many words are taken in a row at most.
  private static let longestRow = 64
  /// Longer words are scanned as others are, in bytes.
  private static let longestPlain = 64

  /// Appends the words from `start` on, a space between them, that are plain: small letters and perhaps a capital before
  /// them, all of which fold by themselves. Returns the offset after the last word and its space, `start` where no plain
  /// word starts there.
  ///
  /// They are what `word` would make of them.
  mutating func plainWords(_ bytes: Span<UInt8>, from start: Int, _ traits: Token.Traits) -> Int {
    // What ends a word is read with it, 8 bytes at a time.
    let limit = min(range.end, bytes.count - 8)
    guard start < limit else { return start }
    var place = start
    let keyBase = keyStart
    tokens.keys.append(addingCapacity: limit - start + 16) { keys in
      tokens.list.append(addingCapacity: TokenPass.longestRow) { list in
        var traits = traits
        while !list.isFull {
          let keyStart = keys.count
          guard let end = TokenPass.plainWord(bytes, from: place, to: limit, &traits, &keys) else {
            keys.removeLast(keys.count - keyStart)
            break
          }
          list.append(
            Token(
              start: UInt32(truncatingIfNeeded: place), end: UInt32(truncatingIfNeeded: end),
              keyStart: UInt32(truncatingIfNeeded: keyBase &+ keyStart),
              keyLength: UInt16(truncatingIfNeeded: keys.count &- keyStart), kind: .word, traits: traits))
          place = end
          guard bytes[end] == UInt8(ascii: " ") else { break }
          place = end &+ 1
          traits = .spaceBefore
        }
      }
    }
    keyStart = tokens.keys.count
    return place
  }

  /// Appends the fold of the plain word that starts at `start`; returns its end, or nil where none does, when letters may
  /// have been appended.
  @inline(__always)
  private static func plainWord(
    _ bytes: Span<UInt8>, from start: Int, to limit: Int, _ traits: inout Token.Traits,
    _ key: inout OutputSpan<UInt8>
  ) -> Int? {
    var place = start
    while place < limit {
      let run = bytes.eightBytes(at: place)
      let count = ASCII.smallLetters(in: run)
      key.append(run, count: count)
      place &+= count
      if count == 8 { continue }
      let byte = UInt8(truncatingIfNeeded: run &>> UInt64(truncatingIfNeeded: 8 &* count))
      if byte >= 0x80 {
        guard let letter = FoldedLetter(bytes, at: place) else { return nil }
        if !letter.isSmall {
          guard place == start else { return nil }
          traits.insert(.capitalised)
        }
        traits.insert(.beyondASCII)
        key.append(letter.fold, count: letter.length)
        place &+= letter.length
      } else if ASCII.isCapital(byte) {
        guard place == start else { return nil }
        traits.insert(.capitalised)
        key.append(byte | 0x20)
        place &+= 1
      } else {
        let isPlain = place > start && place < limit && place &- start <= longestPlain && endsWord(byte)
        return isPlain ? place : nil
      }
    }
    return nil
  }

  /// Whether an ASCII byte that is no letter ends a word whatever follows it.
  @inline(__always)
  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: ":"): false
    default: true
    }
  }
}
