package import WireText

extension StoryForms {
  /// How far from the end of a headline the sign before a mark may stand, in bytes.
  private static let farthestSign = 48

  /// The part of a headline that says which version of the story it is: `UPDATE 2-`, `MISE À JOUR – `, ` (LEAD)`.
  ///
  /// A mark stands at the start or the end. A number may stand with it, and a colon, dash, bar or bracket parts it from
  /// the title; only a mark in capitals before a title in small letters needs none. The range holds these signs and the
  /// white space around them. Nil where the headline has no mark.
  package func versionMark(_ bytes: Span<UInt8>, in headline: ByteRange) -> ByteRange? {
    leadingMark(bytes, headline) ?? trailingMark(bytes, headline)
  }

  private func leadingMark(_ bytes: Span<UInt8>, _ headline: ByteRange) -> ByteRange? {
    let start = skipped(from: headline.start, to: headline.end, bytes) { $0 == "(" || $0 == "[" }
    guard var mark = words.version(bytes, at: start, to: headline.end) else { return nil }
    var sign = Self.signStart(bytes, after: mark.end, to: headline.end)
    var rest = skipped(from: sign, to: headline.end, bytes, Self.partsMark)
    // Of « CORRECTION/LEAD: » both; « UPDATE: Lead paint » has one.
    while Self.hasSign(bytes, from: sign, to: rest),
      let next = words.version(bytes, at: rest, to: headline.end), !hasSmallLetter(bytes, next)
    {
      let nextSign = Self.signStart(bytes, after: next.end, to: headline.end)
      let nextRest = skipped(from: nextSign, to: headline.end, bytes, Self.partsMark)
      guard Self.hasSign(bytes, from: nextSign, to: nextRest) else { break }
      mark.end = next.end
      sign = nextSign
      rest = nextRest
    }
    if rest == headline.end { return headline }
    let isParted = rest > sign && Self.hasSign(bytes, from: sign, to: rest)
    guard isParted || isShouted(bytes, mark, ByteRange(rest, headline.end)) else { return nil }
    return ByteRange(headline.start, rest)
  }

  /// Where the sign after a mark may stand: behind white space, or the stop of a short form before a hyphen, « AMP.- ».
  private static func signStart(_ bytes: Span<UInt8>, after end: Int, to limit: Int) -> Int {
    if end + 1 < limit, bytes[end] == UInt8(ascii: "."), bytes[end + 1] == UInt8(ascii: "-") {
      return end + 1
    }
    return WhiteSpace.skip(from: end, to: limit, in: bytes)
  }

  private func trailingMark(_ bytes: Span<UInt8>, _ headline: ByteRange) -> ByteRange? {
    let limit = max(headline.start, headline.end - Self.farthestSign)
    var place = headline.end
    while place > limit {
      let scalar = bytes.scalar(before: place)
      if Self.opensMark(scalar.value, bytes, at: place, from: headline.start, to: headline.end) {
        let start = skipped(from: place, to: headline.end, bytes) { _ in false }
        if let mark = words.version(bytes, at: start, to: headline.end),
          skipped(from: mark.end, to: headline.end, bytes, Self.partsMark) == headline.end
        {
          let end = WhiteSpace.skipBack(from: place - scalar.length, to: headline.start, in: bytes)
          return end > headline.start ? ByteRange(end, headline.end) : nil
        }
      }
      place -= scalar.length
    }
    return nil
  }

  /// Whether the mark is in capitals and the title after it is not.
  private func isShouted(_ bytes: Span<UInt8>, _ mark: ByteRange, _ title: ByteRange) -> Bool {
    !hasSmallLetter(bytes, mark) && hasSmallLetter(bytes, title)
  }

  private func hasSmallLetter(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
    var place = range.start
    while place < range.end {
      let scalar = bytes.scalar(at: place)
      if Signs.isLetter(scalar.value), !Signs.isCapital(scalar.value) { return true }
      place += scalar.length
    }
    return false
  }

  /// The offset after white space and the signs that `isSkipped` names.
  func skipped(
    from start: Int, to limit: Int, _ bytes: Span<UInt8>, _ isSkipped: (UInt32) -> Bool
  ) -> Int {
    var place = start
    while place < limit {
      let white = WhiteSpace.length(at: place, in: bytes)
      if white > 0 {
        place += white
        continue
      }
      let scalar = bytes.scalar(at: place)
      guard isSkipped(scalar.value) else { break }
      place += scalar.length
    }
    return place
  }

  private static func hasSign(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    var place = start
    while place < end {
      let scalar = bytes.scalar(at: place)
      if partsMark(scalar.value) { return true }
      place += scalar.length
    }
    return false
  }

  /// Whether the sign that ends at `offset` may stand before a mark at the end: an opening bracket, a bar, a dash, and
  /// a hyphen with a space on both sides.
  private static func opensMark(
    _ scalar: UInt32, _ bytes: Span<UInt8>, at offset: Int, from start: Int, to end: Int
  ) -> Bool {
    switch scalar {
    case "(", "[", "|", "\u{2013}", "\u{2014}": true
    case "-":
      offset - 1 > start && offset < end && WhiteSpace.length(before: offset - 1, in: bytes) > 0
        && WhiteSpace.length(at: offset, in: bytes) > 0
    default: false
    }
  }

  /// Colon, hyphen and dashes, bar, slash, round and square brackets.
  private static func partsMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case "(", ")", "-", "/", ":", "[", "]", "|", "\u{2013}", "\u{2014}": true
    default: false
    }
  }
}
