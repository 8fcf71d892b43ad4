import WireText

/// Tells letters, dashes and apostrophes in UTF-8 bytes that are known to be valid.
enum Signs {
  /// Whether the scalar is part of a word: a letter, or a mark on one.
  static func isLetter(_ value: UInt32) -> Bool {
    let scalarClass = ScalarClass.of(value)
    return scalarClass.isLetter || scalarClass == .mark
  }

  /// Whether the scalar is a letter that is not a small one; a script without case has such letters alone.
  static func isCapital(_ value: UInt32) -> Bool {
    let scalarClass = ScalarClass.of(value)
    return scalarClass.isLetter && scalarClass != .lower
  }

  /// The end of the run of ASCII digits, or else of letters, that starts at `offset`; `offset` where there is none.
  static func wordEnd(_ bytes: Span<UInt8>, _ offset: Int, to limit: Int) -> Int {
    var place = offset
    while place < limit, ASCII.isDigit(bytes[place]) { place += 1 }
    if place > offset { return place }
    place = bytes.skipLetters(from: place, to: limit)
    while place < limit, bytes[place] >= 0x80 {
      let scalar = bytes.scalar(at: place)
      if !isLetter(scalar.value) { break }
      place = bytes.skipLetters(from: place + scalar.length, to: limit)
    }
    return place
  }

  /// The length of the apostrophe at `offset`, U+0027 or U+2019, or 0.
  static func apostropheLength(_ bytes: Span<UInt8>, _ offset: Int, to limit: Int) -> Int {
    guard offset < limit else { return 0 }
    if bytes[offset] == UInt8(ascii: "'") { return 1 }
    return bytes[offset] == 0xE2 && bytes.scalar(at: offset).value == 0x2019 ? 3 : 0
  }

  /// The length of the dash at `offset`: one scalar, or two or three hyphens; 0 where there is none.
  static func dashLength(_ bytes: Span<UInt8>, _ offset: Int, to limit: Int) -> Int {
    guard offset < limit else { return 0 }
    if bytes[offset] == UInt8(ascii: "-") {
      var length = 1
      while length < 3, offset + length < limit, bytes[offset + length] == UInt8(ascii: "-") { length += 1 }
      return length
    }
    guard bytes[offset] == 0xE2 else { return 0 }
    switch bytes.scalar(at: offset).value {
    case 0x2010...0x2015, 0x2212: return 3
    default: return 0
    }
  }
}
