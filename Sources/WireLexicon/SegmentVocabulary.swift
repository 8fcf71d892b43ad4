import WireText

/// The words that stand alone in a story, with how often each does; capitals count as different words.
///
/// Frequent words in small letters are left out: the lexicon says more of them than a story can.
struct SegmentVocabulary {
  /// How the capitals of a word are told apart here.
  enum Capitals: UInt64 {
    case none
    case first
    case all
    /// A capitalised word with letters beyond ASCII, by its key without diacritics.
    case plain

    /// Those of a token.
    init(of token: Token) {
      self =
        token.traits.contains(.allCapitals) ? .all : token.traits.contains(.capitalised) ? .first : .none
    }
  }

  /// A word with its capitals, by its hash, how often it stands alone, and the first token that is it; the hash 0 marks a
  /// free place.
  private struct Entry {
    var hash: UInt64 = 0
    var token: UInt32 = 0
    var count: UInt16 = 0
  }

  /// By hash; a power of two of them, at most half full.
  private var entries: [Entry] = []
  private var entryCount = 0
  /// Most questions for a part of a word end there.
  private(set) var filter = HashFilter.empty
  /// Whether the word at each place turned out to be others run together; empty where none did.
  private var glued: [Bool] = []
  private var folded: [UInt8] = []
  /// No word of the story weighs more than this as one of it, see `weight(ofCount:)`.
  private(set) var greatestWeight = -Float.infinity
  /// How many words the story has, whether they stand alone or not.
  private(set) var words = 0
  private(set) var isBuilt = false

  init() {}

  /// Takes the words of the token ranges, by the hashes that the lexicon has of them.
  mutating func build(_ tokens: Tokens, _ blocks: [Range<Int>], _ lexicon: SegmentLexicon) {
    isBuilt = true
    words = 0
    entries = [Entry](repeating: Entry(), count: SegmentVocabulary.firstSize)
    let keys = tokens.keys.span
    for block in blocks {
      let list = tokens.list.span.extracting(block)
      var count = 0
      for i in list.indices where list[i].kind == .word {
        count &+= 1
        guard SegmentVocabulary.isWorthKeeping(list[i]), SegmentVocabulary.standsAlone(list, i) else {
          continue
        }
        let key = lexicon.hash(keys, list[i].keyRange)
        insert(key, Capitals(of: list[i]), token: block.lowerBound + i)
      }
      words += count
    }
    // Each may be written without its diacritics as well.
    filter = HashFilter(count: 2 * entryCount, bitsPerWord: SegmentVocabulary.filterBits)
    let held = entries
    for entry in held where entry.hash != 0 {
      let token = tokens.list[Int(entry.token)]
      filter.insert(lexicon.hash(keys, token.keyRange))
      if token.traits.contains([.beyondASCII, .capitalised]) { insertPlain(keys, token, entry, lexicon) }
    }
    let most = entries.reduce(0) { max($0, $1.count) }
    if most > 0 { greatestWeight = weight(ofCount: Int(most)) }
  }

  /// How often a key of that hash stands alone in the story.
  func count(_ key: LexiconHash, _ capitals: Capitals) -> Int {
    guard filter.mayHold(key) else { return 0 }
    return Int(entries[slot(SegmentVocabulary.hash(key, capitals))].count)
  }

  /// Notes that the token of that number is others run together, wherever the story has it.
  mutating func markGlued(_ number: Int, _ tokens: Tokens, _ lexicon: SegmentLexicon) {
    let token = tokens.list[number]
    let key = lexicon.hash(tokens.keys.span, token.keyRange)
    let slot = slot(SegmentVocabulary.hash(key, Capitals(of: token)))
    guard entries[slot].hash != 0 else { return }
    if glued.isEmpty { glued = [Bool](repeating: false, count: entries.count) }
    glued[slot] = true
  }

  /// How often a part of a word, whose key has that hash, stands alone in the story as a word of its own: what is others run
  /// together is none.
  func countOfPart(_ key: LexiconHash, _ capitals: Capitals) -> Int {
    let count = count(key, capitals)
    guard count > 0, !glued.isEmpty else { return count }
    return glued[slot(SegmentVocabulary.hash(key, capitals))] ? 0 : count
  }

  /// What a word of that count weighs as one of the story: a power of ten.
  func weight(ofCount count: Int) -> Float {
    SegmentScale.power(Float(count) / (Float(words) + 200)) - 0.3
  }

  /// Whether a capitalised word that stands in the story differs by its diacritics alone from the key, which is the first
  /// `length` bytes.
  func hasOtherSpelling(_ key: Span<UInt8>, _ length: Int, _ lexicon: SegmentLexicon) -> Bool {
    var folded: [UInt8] = []
    DiacriticFold.append(key, ByteRange(0, length), to: &folded)
    let isPlain = key.extracting(0..<length).equals(folded.span)
    let hash = lexicon.hash(key, 0..<length)
    let own = isPlain ? 0 : count(hash, .first) + count(hash, .all)
    let plainHash = isPlain ? hash : lexicon.hash(folded.span, 0..<folded.count)
    if count(plainHash, .plain) > own { return true }
    return !isPlain && count(plainHash, .first) + count(plainHash, .all) > 0
  }

  /// Inserts a word of the story by its key without diacritics, as often as the word itself stands there.
  private mutating func insertPlain(
    _ keys: Span<UInt8>, _ token: Token, _ entry: Entry, _ lexicon: SegmentLexicon
  ) {
    let range = token.keyRange
    folded.removeAll(keepingCapacity: true)
    DiacriticFold.append(keys, ByteRange(range.lowerBound, range.upperBound), to: &folded)
    let plain = folded
    // « Maßnahme », “I’ve”: the key is plain already.
    if keys.extracting(range).equals(plain.span) { return }
    let key = lexicon.hash(plain.span, 0..<plain.count)
    filter.insert(key)
    insert(key, .plain, token: Int(entry.token), count: entry.count)
  }

  private mutating func insert(_ key: LexiconHash, _ capitals: Capitals, token: Int, count: UInt16 = 1) {
    let hash = SegmentVocabulary.hash(key, capitals)
    let slot = slot(hash)
    let held = entries[slot]
    if held.hash != 0 {
      let sum = held.count.addingReportingOverflow(count)
      entries[slot].count = sum.overflow ? .max : sum.partialValue
      return
    }
    entries[slot] = Entry(hash: hash, token: UInt32(token), count: count)
    entryCount += 1
    if entryCount * 2 > entries.count { grow() }
  }

  private mutating func grow() {
    let held = entries
    entries = [Entry](repeating: Entry(), count: held.count * 4)
    for entry in held where entry.hash != 0 { entries[slot(entry.hash)] = entry }
  }

  /// The place of a hash: that which has it, or the free one where it is to stand.
  @inline(__always)
  private func slot(_ hash: UInt64) -> Int {
    let entries = entries.span
    let mask = entries.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while entries[slot].hash != 0, entries[slot].hash != hash { slot = (slot &+ 1) & mask }
    return slot
  }

  private static func isWorthKeeping(_ token: Token) -> Bool {
    guard !token.traits.contains(.digits) else { return false }
    return token.traits.contains(.capitalised) || UInt8(truncatingIfNeeded: token.entry) < frequent
  }

  /// A short story has fewer different words.
  private static let firstSize = 512
  /// Bits of the filter for each word.
  private static let filterBits = 4

  /// 28 steps to the Zipf unit: a word in 300,000.
  private static let frequent: UInt8 = 98

  /// Whether nothing but a sign touches the word `i` of a block.
  private static func standsAlone(_ block: Span<Token>, _ i: Int) -> Bool {
    guard block[i].traits.contains(.spaceBefore) else { return false }
    guard i + 1 < block.count else { return true }
    let next = block[i + 1]
    return next.traits.contains(.spaceBefore) || next.kind == .punctuation
  }

  /// A hash of the key and its capitals; never 0.
  @inline(__always)
  private static func hash(_ key: LexiconHash, _ capitals: Capitals) -> UInt64 {
    max(1, key.mixed(with: capitals.rawValue + 1).value)
  }
}
