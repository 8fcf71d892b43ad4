import WireLexicon
import WireText

extension NameMentions {
  /// Adds a name that stands alone as a text: particles and initials are left out of its words. Nil where nothing is
  /// left.
  ///
  /// - Parameter lexicon: what tells which words are known; nil where none is to be.
  mutating func add(spelling text: String, _ customs: NameCustoms, lexicon: Lexicon?) -> NameMention? {
    let bytes = Array(text.utf8)
    let span = bytes.span
    let count = names.count
    var start = 0
    var token = 0
    while start < bytes.count {
      start = WhiteSpace.skip(from: start, to: bytes.count, in: span)
      var end = start
      while end < bytes.count, WhiteSpace.skip(from: end, to: bytes.count, in: span) == end { end += 1 }
      guard start < end else { break }
      if span[end - 1] != UInt8(ascii: ".") {
        let entry = lexicon?.entry(forKey: WordKey.make(Array(bytes[start..<end])).span) ?? .unknown
        addParts(
          of: ByteRange(start, end), span, token: token, customs,
          isCommon: customs.isCommon(entry, lexicon?.language), entry: entry)
      }
      token += 1
      start = end
    }
    end(customs)
    return names.count > count ? names[count] : nil
  }

  /// Adds the words between the hyphens of a token, particles left out: `al-Assad`, `Jean-de-Dieu`.
  mutating func addParts(
    of range: ByteRange, _ bytes: Span<UInt8>, token: Int, _ customs: NameCustoms, isCommon: Bool = false,
    entry: LexiconEntry, isCapitals: Bool = false
  ) {
    var start = range.start
    while start < range.end {
      var end = start
      while end < range.end, Self.hyphenLength(bytes, at: end, to: range.end) == 0 { end += 1 }
      let part = ByteRange(start, end)
      if start < end {
        let mayBeParticle = bytes.scalarClass(at: start) == .lower || (start == range.start && part != range)
        if let form = form(of: bytes, part, besides: mayBeParticle ? customs : nil) {
          add(
            part, form: form, token: token, customs, isCommon: isCommon && part == range, entry: entry,
            isCapitals: isCapitals,
            isJoined: start > range.start)
        }
      }
      guard end < range.end else { break }
      start = end + Self.hyphenLength(bytes, at: end, to: range.end)
    }
  }

  /// The bytes of a hyphen (U+002D, U+2010, U+2011); 0 where none stands.
  private static func hyphenLength(_ bytes: Span<UInt8>, at offset: Int, to end: Int) -> Int {
    if bytes[offset] == UInt8(ascii: "-") { return 1 }
    guard bytes[offset] == 0xE2, offset + 2 < end, bytes[offset + 1] == 0x80 else { return 0 }
    return bytes[offset + 2] == 0x90 || bytes[offset + 2] == 0x91 ? 3 : 0
  }
}
