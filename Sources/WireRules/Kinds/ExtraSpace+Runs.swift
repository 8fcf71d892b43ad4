import WireStory
import WireText

extension ExtraSpace {
  /// Two spaces or more with no no-break space among them, or a tab.
  func repeatedSpace(
    _ place: Place, _ story: Story, _ bytes: Span<UInt8>, _ memory: inout Memory
  ) -> [Edit]? {
    let gap = place.gap
    guard gap.blanks > 1 || gap.tabs > 0, gap.noBreaks == 0, !gap.breaksLine else { return nil }
    if gap.blanks == 2, gap.tabs == 0, isAfterSentence(place, bytes) { return nil }
    if gap.blanks >= Self.leastColumnGap, place.right.kind == .number { return nil }
    if isTable(place.block, story, bytes, &memory) { return nil }
    return Self.leavingOne(place, bytes)
  }

  /// From so many spaces on a figure stands in a column of its own, in whatever line: `Étel - Riec      1 - 1`.
  private static let leastColumnGap = 5

  /// Two spaces between a sentence and the next.
  func spaceAfterSentence(
    _ place: Place, _ story: Story, _ bytes: Span<UInt8>, _ memory: inout Memory
  ) -> [Edit]? {
    let gap = place.gap
    guard gap.blanks == 2, gap.tabs == 0, gap.noBreaks == 0, !gap.breaksLine, isAfterSentence(place, bytes)
    else {
      return nil
    }
    if isTable(place.block, story, bytes, &memory) { return nil }
    return Self.leavingOne(place, bytes)
  }

  /// A no-break space and another space side by side.
  func noBreakBesideSpace(_ place: Place, _ bytes: Span<UInt8>) -> [Edit]? {
    let gap = place.gap
    guard gap.blanks > 1, gap.noBreaks > 0, !gap.breaksLine else { return nil }
    return Self.leavingOne(place, bytes)
  }

  /// One no-break space between two plain words. Before a capital it may keep a name together, and after a word of
  /// one letter some houses want it; Czech and its neighbours have it after short words, so that nothing is said of a
  /// language that no pack knows.
  func noBreakBetweenWords(_ place: Place, _ story: Story) -> [Edit]? {
    guard place.gap.isSingle, place.gap.noBreaks == 1, place.left.kind == .word, place.right.kind == .word,
      languages.contains(place.block.language)
    else {
      return nil
    }
    guard place.right.traits.isDisjoint(with: [.capitalised, .digits]), !place.left.traits.contains(.digits),
      place.left.keyLength > 0
    else { return nil }
    let firstLetter = story.tokens.keys.span.scalar(at: Int(place.left.keyStart))
    guard firstLetter.length < Int(place.left.keyLength) else { return nil }
    return [Edit(range: place.gap.range, replacement: " ")]
  }

  /// The most marks that close quotations and brackets at the end of a sentence.
  private static let mostClosingMarks = 4

  private func isAfterSentence(_ place: Place, _ bytes: Span<UInt8>) -> Bool {
    var end = Int(place.left.end)
    for _ in 0...Self.mostClosingMarks where end > place.block.range.start {
      let last = bytes.scalar(before: end)
      if Mark.endsSentence(last.value) { return true }
      guard
        Mark.isClosingQuote(last.value) || Mark.isStraightQuote(last.value)
          || Mark.isClosingBracket(last.value)
      else { return false }
      // French sets a space between the stop and the mark that closes the quotation.
      end = WhiteSpace.skipBack(from: end - last.length, to: place.block.range.start, in: bytes)
    }
    return false
  }

  /// Removes all but one of the blanks; what stays is a no-break space where the signs around it want one.
  private static func leavingOne(_ place: Place, _ bytes: Span<UInt8>) -> [Edit]? {
    let wantsNoBreak = wantsNoBreak(place, bytes)
    var kept: ByteRange?
    var offset = place.gap.range.start
    while offset < place.gap.range.end {
      let scalar = bytes.scalar(at: offset)
      let range = ByteRange(offset, offset + scalar.length)
      offset += scalar.length
      let isWanted = wantsNoBreak ? WhiteSpace.isNoBreak(scalar.value) : scalar.value == " "
      if isWanted {
        kept = range
        break
      }
    }
    guard let kept else { return [Edit(range: place.gap.range, replacement: " ")] }
    let rest = [
      ByteRange(place.gap.range.start, kept.start), ByteRange(kept.end, place.gap.range.end),
    ]
    return rest.filter { !$0.isEmpty }.map(Edit.delete)
  }

  private static func wantsNoBreak(_ place: Place, _ bytes: Span<UInt8>) -> Bool {
    if place.left.kind == .number { return true }
    if place.left.sign(in: bytes) == "«" { return true }
    switch place.right.sign(in: bytes) {
    case "»", ":", ";", "!", "?", "%": return true
    default: return false
    }
  }
}
