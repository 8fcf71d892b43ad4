import WireText

/// The ways to end the words of a slug.
enum SlugWords {
  /// The end of the keyword that starts at `offset`: letters and figures, and full stops between them; nil where none does.
  static func keywordEnd(_ bytes: Span<UInt8>, at offset: Int, to limit: Int) -> Int? {
    let end = wordEnd(bytes, offset, to: limit)
    return end > offset ? end : nil
  }

  /// The offsets where keywords with one hyphen or underscore between them may end, the longest first.
  static func keywordsEnds(_ bytes: Span<UInt8>, at offset: Int, to limit: Int) -> [Int] {
    ends(bytes, at: offset, to: limit) { end in end < limit && isJoint(bytes[end]) ? end + 1 : end }
  }

  /// The offsets where words with one space, hyphen or sign « & » between them may end, or an apostrophe, the longest first.
  static func topicEnds(_ bytes: Span<UInt8>, at offset: Int, to limit: Int) -> [Int] {
    ends(bytes, at: offset, to: limit) { end in
      let place = end + Signs.apostropheLength(bytes, end, to: limit)
      guard place < limit else { return place }
      let byte = bytes[place]
      return isJoint(byte) || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "&") ? place + 1 : place
    }
  }

  /// The ends of words, the last first; `skip` gives the offset behind what joins a word to the next, or the word's own end
  /// where nothing does.
  private static func ends(
    _ bytes: Span<UInt8>, at offset: Int, to limit: Int, skip: (_ end: Int) -> Int
  ) -> [Int] {
    var ends: [Int] = []
    var place = offset
    while place < limit {
      let end = wordEnd(bytes, place, to: limit)
      guard end > place else { break }
      ends.append(end)
      place = skip(end)
      if place == end { break }
    }
    return ends.reversed()
  }

  /// How many keywords a range has.
  static func count(_ bytes: Span<UInt8>, in range: ByteRange) -> Int {
    var count = 1
    for offset in range.start..<range.end where isJoint(bytes[offset]) { count += 1 }
    return count
  }

  /// Whether a byte joins two keywords.
  static func isJoint(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") }

  private static func wordEnd(_ bytes: Span<UInt8>, _ offset: Int, to limit: Int) -> Int {
    var place = offset
    while place < limit {
      let end = Signs.wordEnd(bytes, place, to: limit)
      if end > place {
        place = end
        continue
      }
      guard place > offset, bytes[place] == UInt8(ascii: "."),
        Signs.wordEnd(bytes, place + 1, to: limit) > place + 1
      else { break }
      place += 1
    }
    return place
  }
}
