/// Most words of a text are a few letters, perhaps a comma or a stop, and a space: these are taken in a row, without what
/// other tokens need.
extension TokenPass {
  /// How many words and signs are taken in a row at most.
  static let longestRow = 64
  /// Longer words are scanned as others are, in bytes.
  private static let longestPlain = 64

  /// Appends the words and elisions from `start` on, a space or a sign and a space between two words, that are plain: small
  /// letters and perhaps a capital before them, all of which fold by themselves. Returns the offset after the last of them
  /// and its space, `start` where none starts there.
  ///
  /// They are what `word` and `sign` would make of them.
  mutating func plainWords(_ bytes: Span<UInt8>, from start: Int, _ traits: Token.Traits) -> Int {
    // What ends a word is read with it, 8 bytes at a time.
    let limit = min(range.end, bytes.count - 8)
    guard start < limit else { return start }
    var rowEnd = start
    let firstKey = tokens.keys.count
    tokens.keys.append(addingCapacity: limit - start + 16) { keys in
      tokens.list.append(addingCapacity: TokenPass.longestRow) { list in
        // Held here, what is appended to stays in registers.
        var ownKeys = keys
        var ownList = list
        var place = start
        var traits = traits
        while ownList.freeCapacity > 1 {
          let keyStart = ownKeys.count
          guard var end = TokenPass.plainWord(bytes, from: place, to: limit, &traits, &ownKeys),
            let kind = TokenPass.plainKind(
              bytes, place, end, to: range.end, traits, ownKeys.span, from: keyStart, rules)
          else {
            ownKeys.removeLast(ownKeys.count - keyStart)
            break
          }
          if kind == .elision {
            ownKeys.append(UInt8(ascii: "'"))
            let isStraight = bytes[end] == UInt8(ascii: "'")
            traits.formUnion(isStraight ? .apostrophe : [.apostrophe, .beyondASCII])
            end &+= isStraight ? 1 : 3
          }
          ownList.append(
            Token(
              start: UInt32(truncatingIfNeeded: place), end: UInt32(truncatingIfNeeded: end),
              keyStart: UInt32(truncatingIfNeeded: firstKey &+ keyStart),
              keyLength: UInt16(truncatingIfNeeded: ownKeys.count &- keyStart), kind: kind, traits: traits))
          place = end
          if kind == .elision {
            traits = []
            continue
          }
          let sign = bytes[end]
          if sign == UInt8(ascii: " ") {
            place = end &+ 1
          } else if TokenPass.isPause(sign), end &+ 1 < range.end, bytes[end &+ 1] == UInt8(ascii: " ") {
            ownList.append(
              Token(
                start: UInt32(truncatingIfNeeded: end), end: UInt32(truncatingIfNeeded: end &+ 1),
                keyStart: UInt32(truncatingIfNeeded: firstKey &+ ownKeys.count), kind: .punctuation))
            place = end &+ 2
          } else {
            break
          }
          traits = .spaceBefore
        }
        rowEnd = place
        keys = ownKeys
        list = ownList
      }
    }
    return rowEnd
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
        guard let letter = FoldedLetter(bytes, at: place) else {
          return isWord(from: start, to: place, limit) && isCurlyApostrophe(bytes, at: place) ? place : nil
        }
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
        return isWord(from: start, to: place, limit) && endsWord(byte) ? place : nil
      }
    }
    return nil
  }

  /// Whether the letters that end at `place` are some, not too many, and inside the limit.
  @inline(__always)
  private static func isWord(from start: Int, to place: Int, _ limit: Int) -> Bool {
    place > start && place < limit && place &- start <= longestPlain
  }

  /// Whether U+2019 starts at `place`, where a scalar does.
  @inline(__always)
  private static func isCurlyApostrophe(_ bytes: Span<UInt8>, at place: Int) -> Bool {
    bytes[place] == 0xE2 && bytes[place &+ 1] == 0x80 && bytes[place &+ 2] == 0x99
  }

  /// Whether an ASCII byte that is no letter ends a word, whatever follows it or if `plainKind` allows.
  @inline(__always)
  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: ":"): false
    default: true
    }
  }

  /// Whether what follows a stop makes nothing of it and the word before it but a stop: no other stop, letter, digit or hyphen.
  @inline(__always)
  private static func standsLast(_ bytes: Span<UInt8>, _ stop: Int, to textEnd: Int) -> Bool {
    guard stop &+ 1 < textEnd else { return true }
    switch bytes[stop &+ 1] {
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\""), UInt8(ascii: ")"),
      UInt8(ascii: "'"):
      return true
    default: return false
    }
  }

  /// Whether an ASCII sign before a space is a token of its own, whatever stands before it.
  @inline(__always)
  private static func isPause(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): true
    default: false
    }
  }

  /// What the letters of a plain word are by the sign that ends them; nil where more is to be looked at.
  @inline(__always)
  private static func plainKind(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, to textEnd: Int, _ traits: Token.Traits,
    _ keys: Span<UInt8>, from keyStart: Int, _ rules: WordRules
  ) -> Token.Kind? {
    switch bytes[end] {
    // The first byte of U+2019.
    case UInt8(ascii: "'"), 0xE2:
      return rules.elisions.contains(keys, keyStart..<keys.count) ? .elision : nil
    case UInt8(ascii: "."):
      // One capital, of three bytes at most, may be an initial.
      let isLonger = end &- start > 3 || !traits.contains(.capitalised)
      let endsSentence = isLonger && standsLast(bytes, end, to: textEnd)
      return endsSentence && !rules.abbreviations.contains(keys, keyStart..<keys.count) ? .word : nil
    default:
      return .word
    }
  }
}
