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
    /// Where the numbers of its pieces stand in `sequences`.
    let pieces: Range<Int>
    let value: Int
    let rank: Int
    let startsSmall: Bool
    /// The next entry with the same first piece, which has as many pieces or fewer; -1 after the last.
    var next = -1
  }

  private var entries: [Entry] = []
  /// The keys of the runs and signs of all phrases.
  private(set) var pieces = ByteWordTable([])
  /// The numbers of the pieces of each entry.
  private var sequences: [Int] = []
  /// By the number of a first piece, the first of the entries that a phrase may be; -1 for a piece that begins no phrase.
  private var heads: [Int] = []
  /// What the phrases start with.
  private(set) var starts = FoldedStarts()

  init() {}

  /// The phrases of a list, all of the value 0.
  init(_ phrases: [String]) {
    for phrase in phrases { insert(phrase, value: 0, rank: 0) }
  }

  /// Adds a phrase; one that folds to what is there already is left out.
  mutating func insert(_ phrase: String, value: Int, rank: Int) {
    let start = sequences.count
    addPieces(of: phrase)
    guard start < sequences.count else { return }
    while heads.count < pieces.count { heads.append(-1) }
    let number = sequences[start]
    let range = start..<sequences.count
    // Longest first, so that the first that fits is the longest.
    var before = -1
    var after = heads[number]
    while after >= 0, entries[after].pieces.count >= range.count {
      if sequences[entries[after].pieces] == sequences[range] {
        sequences.removeLast(range.count)
        return
      }
      before = after
      after = entries[after].next
    }
    if before < 0 { heads[number] = entries.count } else { entries[before].next = entries.count }
    entries.append(
      Entry(pieces: range, value: value, rank: rank, startsSmall: Self.startsSmall(phrase), next: after))
    let (lead, second) = pieces.beginning(number)
    starts.insert(lead, second)
  }

  private static func startsSmall(_ phrase: String) -> Bool {
    guard let first = phrase.unicodeScalars.first else { return false }
    return first.isASCII ? ASCII.isSmall(UInt8(first.value)) : first.properties.isLowercase
  }

  /// Adds the numbers of a phrase's runs of letters and digits, and of its other signs, to `sequences`.
  private mutating func addPieces(of phrase: String) {
    let bytes = phrase.utf8.span
    var place = WhiteSpace.skip(from: 0, to: bytes.count, in: bytes)
    while place < bytes.count {
      let end = Self.pieceEnd(bytes, place, to: bytes.count)
      // A sign that a key leaves out is no piece.
      if let number = pieces.insert(keyOf: bytes, ByteRange(place, end)) { sequences.append(number) }
      place = WhiteSpace.skip(from: end, to: bytes.count, in: bytes)
    }
  }

  /// Whether some phrase may start at `offset`; a quick no.
  @inline(__always)
  func mayStart(_ bytes: Span<UInt8>, at offset: Int, to limit: Int) -> Bool {
    starts.mayStart(bytes, at: offset, to: limit)
  }

  /// Whether some phrase may start with that byte.
  func mayStart(with byte: UInt8) -> Bool { starts.mayStart(with: byte) }

  /// The longest phrase that starts at `offset` and ends with a whole word, not after `limit`.
  func match(_ bytes: Span<UInt8>, at offset: Int, to limit: Int) -> Hit? {
    guard offset < limit, mayStart(bytes, at: offset, to: limit) else { return nil }
    let first = Self.pieceEnd(bytes, offset, to: limit)
    guard first - offset <= Token.longestKey, let number = piece(bytes, offset, first) else {
      return nil
    }
    var candidate = heads[number]
    while candidate >= 0 {
      let entry = entries[candidate]
      if let end = end(of: entry, bytes, after: first, to: limit) {
        return Hit(end: end, value: entry.value, rank: entry.rank, startsSmall: entry.startsSmall)
      }
      candidate = entry.next
    }
    return nil
  }

  /// The number of the piece that the bytes are; of ASCII no key is made.
  private func piece(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var isASCII = true
    let number = pieces.number(foldingASCII: bytes, start..<end, isASCII: &isASCII)
    if isASCII { return number }
    let key = Self.key(bytes, start, end)
    return pieces.number(of: key.span, 0..<key.count)
  }

  private func end(of entry: Entry, _ bytes: Span<UInt8>, after first: Int, to limit: Int) -> Int? {
    var place = first
    for index in entry.pieces.dropFirst() {
      place = WhiteSpace.skip(from: place, to: limit, in: bytes)
      guard place < limit else { return nil }
      let end = Self.pieceEnd(bytes, place, to: limit)
      guard end - place <= Token.longestKey, piece(bytes, place, end) == sequences[index] else { return nil }
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
}
