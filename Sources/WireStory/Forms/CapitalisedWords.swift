import WireText

/// The ways to end a place or a name that starts at an offset: capitalised words with what may stand between.
enum CapitalisedWords {
  /// The longest place in bytes.
  static let longestPlace = 60
  /// The longest name in bytes; several people may be named.
  static let longestName = 160

  /// The offsets where the words may end, the longest first; empty where no capitalised word starts there.
  ///
  /// Hyphens and apostrophes stand inside words; white space, commas, slashes and the particles of the packs stand
  /// between them. Words that start with a digit count where `digits` says so, the first apart.
  static func ends(
    _ bytes: Span<UInt8>, at start: Int, to limit: Int, particles: FoldedPhrases, longest: Int, digits: Bool
  ) -> [Int] {
    var ends: [Int] = []
    var place = start
    while place < limit {
      let first = bytes.scalar(at: place).value
      let isWord = Signs.isCapital(first) || (digits && !ends.isEmpty && ASCII.isDigit(bytes[place]))
      if isWord {
        place = wordEnd(bytes, place, to: limit, into: &ends)
      } else if !ends.isEmpty, let particle = particles.match(bytes, at: place, to: limit) {
        place = particle.end
        let apostrophe = Signs.apostropheLength(bytes, place, to: limit)
        if apostrophe > 0 {
          place += apostrophe
          continue
        }
        let next = WhiteSpace.skip(from: place, to: limit, in: bytes)
        if next == place { break }
      } else {
        break
      }
      place = WhiteSpace.skip(from: place, to: limit, in: bytes)
      if place < limit, isSeparator(bytes[place]), !ends.isEmpty {
        place = WhiteSpace.skip(from: place + 1, to: limit, in: bytes)
      }
    }
    return ends.filter { $0 - start <= longest }.reversed()
  }

  /// The offsets where the land of a place may end that starts behind an opening bracket: where the bracket is closed,
  /// with any words before it (`Territoires palestiniens`), or else where capitalised words end.
  static func landEnds(
    _ bytes: Span<UInt8>, at start: Int, to limit: Int, particles: FoldedPhrases
  ) -> [Int] {
    guard start < limit, Signs.isCapital(bytes.scalar(at: start).value) else { return [] }
    var place = start
    while place < min(limit, start + longestPlace) {
      if bytes[place] == UInt8(ascii: ")") { return [WhiteSpace.skipBack(from: place, to: start, in: bytes)] }
      let scalar = bytes.scalar(at: place)
      let isInside =
        Signs.isLetter(scalar.value) || WhiteSpace.length(at: place, in: bytes) > 0
        || isSeparator(bytes[place])
        || bytes[place] == UInt8(ascii: ".") || jointLength(bytes, place, to: limit) > 0
      guard isInside else { break }
      place += scalar.length
    }
    return ends(bytes, at: start, to: limit, particles: particles, longest: longestPlace, digits: false)
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "&")
  }

  private static func wordEnd(
    _ bytes: Span<UInt8>, _ start: Int, to limit: Int, into ends: inout [Int]
  ) -> Int {
    var place = start
    var letters = 0
    while place < limit {
      let scalar = bytes.scalar(at: place)
      if Signs.isLetter(scalar.value) || ASCII.isDigit(bytes[place]) {
        letters += 1
        place += scalar.length
        continue
      }
      let joint = jointLength(bytes, place, to: limit)
      guard joint > 0, place + joint < limit, Signs.isLetter(bytes.scalar(at: place + joint).value) else {
        break
      }
      letters += 1
      place += joint
    }
    ends.append(place)
    // `St.`, `D.C.`
    if place < limit, bytes[place] == UInt8(ascii: "."), letters <= 3 {
      place += 1
      ends.append(place)
    }
    return place
  }

  private static func jointLength(_ bytes: Span<UInt8>, _ place: Int, to limit: Int) -> Int {
    if bytes[place] == UInt8(ascii: "-") { return 1 }
    let apostrophe = Signs.apostropheLength(bytes, place, to: limit)
    if apostrophe > 0 { return apostrophe }
    let value = bytes.scalar(at: place).value
    return value == "\u{2010}" || value == "\u{2011}" ? 3 : 0
  }
}
