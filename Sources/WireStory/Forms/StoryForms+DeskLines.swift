import WireText

extension StoryForms {
  /// The longest line for desks, in bytes.
  private static let longestDeskLine = 120
  /// The fewest keywords of a slug; two where a slash ends it.
  private static let fewestKeywords = 3

  /// Whether a line that stands above a headline is for desks, and is no headline: a slug, a mark of version or urgency
  /// alone, an embargo.
  func isDeskLine(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
    guard range.count <= Self.longestDeskLine else { return false }
    return isSlug(bytes, range) || versionMark(bytes, in: range) == range || isEmbargo(bytes, range)
  }

  /// Whether the line is keywords joined by hyphens, with or without a version mark: `Port-Brest-tempête`,
  /// `BC-EU--Fish, 3rd Ld`, `PORT-STORM/ (UPDATE 2)`.
  private func isSlug(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
    var place = range.start
    var keywords = 0
    var endsInSlash = false
    while place < range.end {
      let end = Signs.wordEnd(bytes, place, to: range.end)
      if end > place {
        // Figures and letters make one keyword: `G20`.
        if keywords == 0 || Self.isJoint(bytes[place - 1]) { keywords += 1 }
        endsInSlash = false
        place = end
        continue
      }
      guard Self.isJoint(bytes[place]), keywords > 0 else { break }
      endsInSlash = bytes[place] == UInt8(ascii: "/")
      place += 1
    }
    guard keywords >= (endsInSlash ? Self.fewestKeywords - 1 : Self.fewestKeywords) else { return false }
    let rest = skipped(from: place, to: range.end, bytes) { $0 == 0x28 || $0 == 0x2C }
    if rest == range.end { return place == rest }
    guard rest > place, let mark = numbered(bytes, at: rest, to: range.end) else { return false }
    return skipped(from: mark.end, to: range.end, bytes) { $0 == 0x29 } == range.end
  }

  private static func isJoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "_")
  }

  private func isEmbargo(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
    let start = skipped(from: range.start, to: range.end, bytes) { $0 == 0x28 || $0 == 0x5B || $0 == 0x2A }
    return start < range.end && embargoes.match(bytes, at: start, to: range.end) != nil
  }
}
