import WireText

/// A fixed set of words and short phrases, found at a place of a text whatever their case and normal form.
///
/// Case folding is full Unicode; the white space between two words may be of any kind and length.
struct FoldedPhrases: Sendable {
  struct Hit {
    /// The offset after the phrase.
    let end: Int
    /// The number that the phrase was added with.
    let value: Int
    /// The position of the phrase among those of the same value; 0 is the full or first form.
    let rank: Int
  }

  private struct Entry {
    let pieces: [[UInt8]]
    let value: Int
    let rank: Int
  }

  private var entries: [Entry] = []
  private var byFirst: [[UInt8]: [Int]] = [:]
  private var startBytes = [Bool](repeating: false, count: 256)

  /// Adds a phrase; one that folds to what is there already is left out.
  mutating func insert(_ phrase: String, value: Int, rank: Int) {
    let pieces = Self.pieces(of: phrase)
    guard let first = pieces.first, let lead = first.first else { return }
    let others = byFirst[first] ?? []
    guard !others.contains(where: { entries[$0].pieces == pieces }) else { return }
    entries.append(Entry(pieces: pieces, value: value, rank: rank))
    // Longest first, so that the first that fits is the longest.
    byFirst[first] = (others + [entries.count - 1]).sorted {
      (entries[$1].pieces.count, $0) < (entries[$0].pieces.count, $1)
    }
    addStart(lead)
  }

  private mutating func addStart(_ lead: UInt8) {
    if lead < 0x80, !Signs.isLetter(UInt32(lead)) {
      startBytes[Int(lead)] = true
      return
    }
    // A letter beyond ASCII may fold to a plain one, and stand decomposed as a plain letter with a mark.
    let letters = lead < 0x80 ? lead...lead : UInt8(ascii: "a")...UInt8(ascii: "z")
    for letter in letters {
      startBytes[Int(letter)] = true
      startBytes[Int(letter) - 0x20] = true
    }
    for byte in 0x80..<256 where lead >= 0x80 { startBytes[byte] = true }
  }

  /// Whether some phrase may start with that byte; a quick no.
  func mayStart(with byte: UInt8) -> Bool { startBytes[Int(byte)] }

  /// The longest phrase that starts at `offset` and ends with a whole word, not after `limit`.
  func match(_ bytes: Span<UInt8>, at offset: Int, to limit: Int) -> Hit? {
    guard offset < limit, mayStart(with: bytes[offset]) else { return nil }
    let first = Self.pieceEnd(bytes, offset, to: limit)
    guard first - offset <= Token.longestKey,
      let candidates = byFirst[Self.key(bytes, offset, first)]
    else { return nil }
    for candidate in candidates {
      let entry = entries[candidate]
      if let end = Self.end(of: entry, bytes, after: first, to: limit) {
        return Hit(end: end, value: entry.value, rank: entry.rank)
      }
    }
    return nil
  }

  private static func end(of entry: Entry, _ bytes: Span<UInt8>, after first: Int, to limit: Int) -> Int? {
    var place = first
    for piece in entry.pieces.dropFirst() {
      place = WhiteSpace.skip(from: place, to: limit, in: bytes)
      guard place < limit else { return nil }
      let end = pieceEnd(bytes, place, to: limit)
      guard end - place <= Token.longestKey, key(bytes, place, end) == piece else { return nil }
      place = end
    }
    return place
  }

  /// The end of a run of letters, of a run of digits, or of one other scalar.
  private static func pieceEnd(_ bytes: Span<UInt8>, _ offset: Int, to limit: Int) -> Int {
    let end = Signs.wordEnd(bytes, offset, to: limit)
    return end > offset ? end : offset + bytes.scalar(at: offset).length
  }

  static func key(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> [UInt8] {
    var key: [UInt8] = []
    WordKey.append(bytes, ByteRange(start, end), to: &key)
    return key
  }

  private static func pieces(of phrase: String) -> [[UInt8]] {
    let text = Array(phrase.utf8)
    let bytes = text.span
    var pieces: [[UInt8]] = []
    var place = WhiteSpace.skip(from: 0, to: text.count, in: bytes)
    while place < text.count {
      let end = pieceEnd(bytes, place, to: text.count)
      pieces.append(key(bytes, place, end))
      place = WhiteSpace.skip(from: end, to: text.count, in: bytes)
    }
    return pieces
  }
}
