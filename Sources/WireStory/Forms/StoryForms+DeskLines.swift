import WireText

extension StoryForms {
  /// The longest line for desks, in bytes.
  private static let longestDeskLine = 120
  /// The fewest keywords of a slug that has no words of its form's own; one less where a slash parts or ends them.
  private static let fewestKeywords = 3
  /// The longest word of a line of codes, in bytes: `r i BC`.
  private static let longestCode = 2

  /// Whether a line that stands above a headline is for desks, and is no headline: a slug, a mark of version or urgency
  /// alone, an embargo, the header of a wire.
  func isDeskLine(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
    guard range.count <= Self.longestDeskLine else { return false }
    return slug(bytes, filling: range) != nil || versionMark(bytes, in: range) == range
      || isEmbargo(bytes, range) || isWireHeader(bytes, range)
  }

  /// The slug that fills the line, by the forms of the packs: `Port-Brest-tempête`, `PORT-STORM/ (UPDATE 2)`.
  func slug(_ bytes: Span<UInt8>, filling range: ByteRange) -> FormMatch? {
    guard range.count <= Self.longestDeskLine, Self.startsWithKeyword(bytes, range) else { return nil }
    guard let found = best(slugs, slugEntrances, bytes, in: range, ending: .stop) else { return nil }
    if slugs[found.form].hasWords { return found }
    // « Pas-de-Calais, inondations » is a title; a slug has no space there.
    if found.damage.contains(where: { $0.kind == .extraSpace }) { return nil }
    var keywords = 0
    var isParted = false
    for field in found.fields {
      switch field.name {
      case .keyword, .keywords: keywords += SlugWords.count(bytes, in: field.range)
      case .separator: isParted = true
      default: continue
      }
    }
    return keywords >= Self.fewestKeywords - (isParted ? 1 : 0) ? found : nil
  }

  /// Whether a hyphen or slash ends the first word: a quick no. Signs may stand before the word.
  private static func startsWithKeyword(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
    var place = range.start
    while place < range.end, bytes[place] < 0x80, !ASCII.isLetter(bytes[place]), !ASCII.isDigit(bytes[place])
    {
      place += 1
    }
    guard let end = SlugWords.keywordEnd(bytes, at: place, to: range.end), end < range.end else {
      return false
    }
    return SlugWords.isJoint(bytes[end]) || bytes[end] == UInt8(ascii: "/")
  }

  /// Whether the line is a wire's own: it starts with a word that says so or with a code, or has nothing but codes.
  func isWireHeader(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
    if wireHeaders.match(bytes, at: range.start, to: range.end) != nil || Self.startsWithCode(bytes, range) {
      return true
    }
    var place = range.start
    var codes = 0
    while place < range.end {
      let end = Signs.wordEnd(bytes, place, to: range.end)
      guard end > place, end - place <= Self.longestCode, ASCII.isLetter(bytes[place]) else { return false }
      let next = WhiteSpace.skip(from: end, to: range.end, in: bytes)
      guard next > end || next == range.end else { return false }
      codes += 1
      place = next
    }
    return codes > 1
  }

  /// Whether the line starts with two single letters, the first of them small, `r i BC-Storm`, or is a small letter and three
  /// figures or more and what touches them, `a0412ALL`.
  private static func startsWithCode(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
    guard range.count > 3, ASCII.isSmall(bytes[range.start]) else { return false }
    let second = WhiteSpace.skip(from: range.start + 1, to: range.end, in: bytes)
    if second > range.start + 1 {
      return second + 1 < range.end && ASCII.isLetter(bytes[second])
        && WhiteSpace.length(at: second + 1, in: bytes) > 0
    }
    for offset in range.start + 1...range.start + 3 where !ASCII.isDigit(bytes[offset]) { return false }
    for offset in range.start..<range.end where WhiteSpace.length(at: offset, in: bytes) > 0 { return false }
    return true
  }

  private func isEmbargo(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
    let start = skipped(from: range.start, to: range.end, bytes) { $0 == "(" || $0 == "[" || $0 == "*" }
    return start < range.end && embargoes.match(bytes, at: start, to: range.end) != nil
  }
}
