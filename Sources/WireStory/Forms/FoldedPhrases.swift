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
    /// Whether the phrase as it was added starts with a small letter.
    let startsSmall: Bool
  }

  private struct Entry {
    let pieces: [[UInt8]]
    let value: Int
    let rank: Int
    let startsSmall: Bool
  }

  private var entries: [Entry] = []
  /// The first pieces of the phrases.
  private var firstPieces = ByteWordTable([])
  /// By the number of its first piece, the entries that a phrase may be.
  private var candidates: [[Int]] = []
  /// By first byte, small letters for ASCII capitals: whether a phrase may start with it.
  private var startBytes = [Bool](repeating: false, count: 256)
  /// By first two bytes where both are ASCII, folded: whether a phrase may start with them.
  private var startPairs = [Bool](repeating: false, count: 128 * 128)

  init() {}

  /// The phrases of a list, all of the value 0.
  init(_ phrases: [String]) {
    for phrase in phrases { insert(phrase, value: 0, rank: 0) }
  }

  /// Adds a phrase; one that folds to what is there already is left out.
  mutating func insert(_ phrase: String, value: Int, rank: Int) {
    let pieces = Self.pieces(of: phrase)
    guard let first = pieces.first, let lead = first.first else { return }
    guard let number = firstPieces.insert(first) else { return }
    if number == candidates.count { candidates.append([]) }
    let others = candidates[number]
    guard !others.contains(where: { entries[$0].pieces == pieces }) else { return }
    let isSmall = phrase.unicodeScalars.first?.properties.isLowercase ?? false
    entries.append(Entry(pieces: pieces, value: value, rank: rank, startsSmall: isSmall))
    // Longest first, so that the first that fits is the longest.
    candidates[number] = (others + [entries.count - 1]).sorted {
      (entries[$1].pieces.count, $0) < (entries[$0].pieces.count, $1)
    }
    addStart(lead, first.dropFirst().first)
  }

  private mutating func addStart(_ lead: UInt8, _ second: UInt8?) {
    guard lead < 0x80 else {
      // The letter may fold from a plain one, or stand decomposed: a plain letter with a mark, which is no pair.
      for byte in 0..<256 where byte >= 0x80 || Signs.isLetter(UInt32(byte)) { startBytes[byte] = true }
      return
    }
    startBytes[Int(lead)] = true
    for next in UInt8.min..<0x80 where second == nil || second == next || (second ?? 0) >= 0x80 {
      startPairs[Int(lead) << 7 | Int(next)] = true
    }
  }

  /// Whether some phrase may start at `offset`; a quick no.
  @inline(__always)
  func mayStart(_ bytes: Span<UInt8>, at offset: Int, to limit: Int) -> Bool {
    let lead = ASCII.lowercased(bytes[offset])
    guard startBytes[Int(lead)] else { return false }
    guard lead < 0x80, offset + 1 < limit, bytes[offset + 1] < 0x80 else { return true }
    return startPairs[Int(lead) << 7 | Int(ASCII.lowercased(bytes[offset + 1]))]
  }

  /// Whether some phrase may start with that byte.
  func mayStart(with byte: UInt8) -> Bool { startBytes[Int(ASCII.lowercased(byte))] }

  /// The longest phrase that starts at `offset` and ends with a whole word, not after `limit`.
  func match(_ bytes: Span<UInt8>, at offset: Int, to limit: Int) -> Hit? {
    guard offset < limit, mayStart(bytes, at: offset, to: limit) else { return nil }
    let first = Self.pieceEnd(bytes, offset, to: limit)
    guard first - offset <= Token.longestKey, let number = firstPiece(bytes, offset, first) else {
      return nil
    }
    for candidate in candidates[number] {
      let entry = entries[candidate]
      if let end = Self.end(of: entry, bytes, after: first, to: limit) {
        return Hit(end: end, value: entry.value, rank: entry.rank, startsSmall: entry.startsSmall)
      }
    }
    return nil
  }

  /// The number of the first piece that the bytes are; of ASCII no key is made.
  private func firstPiece(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var isASCII = true
    let number = firstPieces.number(foldingASCII: bytes, start..<end, isASCII: &isASCII)
    if isASCII { return number }
    let key = Self.key(bytes, start, end)
    return firstPieces.number(of: key.span, 0..<key.count)
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

  /// The keys of a phrase's runs of letters and digits, and of its other signs.
  static func pieces(of phrase: String) -> [[UInt8]] {
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
