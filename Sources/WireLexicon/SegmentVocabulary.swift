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

  private var hashes: [UInt64] = []
  private var counts: [UInt16] = []
  /// Most questions for a part of a word end there.
  private(set) var filter = StoryWordFilter.empty
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
    let list = tokens.list.span
    var alone: [Int] = []
    for block in blocks {
      for i in block where list[i].kind == .word {
        words += 1
        if SegmentVocabulary.isWorthKeeping(list[i]), SegmentVocabulary.standsAlone(list, i, block) {
          alone.append(i)
        }
      }
    }
    // Each may be written without its diacritics as well.
    var size = 64
    while size < alone.count * 4 { size *= 2 }
    hashes = [UInt64](repeating: 0, count: size)
    counts = [UInt16](repeating: 0, count: size)
    filter = StoryWordFilter(count: alone.count)
    let keys = tokens.keys.span
    for i in alone {
      let token = list[i]
      let capitals = Capitals(of: token)
      insert(lexicon.hash(keys, token.keyRange), capitals)
      if capitals != .none, token.traits.contains(.beyondASCII) {
        insertPlain(keys, token.keyRange, lexicon)
      }
    }
    if let most = counts.max(), most > 0 { greatestWeight = weight(ofCount: Int(most)) }
  }

  /// How often a key of that hash stands alone in the story.
  func count(_ key: LexiconHash, _ capitals: Capitals) -> Int {
    guard filter.mayHold(key) else { return 0 }
    return Int(counts[slot(SegmentVocabulary.hash(key, capitals))])
  }

  /// Notes that the token of that number is others run together, wherever the story has it.
  mutating func markGlued(_ number: Int, _ tokens: Tokens, _ lexicon: SegmentLexicon) {
    let token = tokens.list[number]
    let key = lexicon.hash(tokens.keys.span, token.keyRange)
    let slot = slot(SegmentVocabulary.hash(key, Capitals(of: token)))
    guard hashes[slot] != 0 else { return }
    if glued.isEmpty { glued = [Bool](repeating: false, count: hashes.count) }
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
    let plain = folded.span
    var isPlain = plain.count == length
    if isPlain { for i in 0..<length where key[i] != plain[i] { isPlain = false } }
    let hash = lexicon.hash(key, 0..<length)
    let own = isPlain ? 0 : count(hash, .first) + count(hash, .all)
    let plainHash = isPlain ? hash : lexicon.hash(plain, 0..<plain.count)
    if count(plainHash, .plain) > own { return true }
    return !isPlain && count(plainHash, .first) + count(plainHash, .all) > 0
  }

  private mutating func insertPlain(_ keys: Span<UInt8>, _ range: Range<Int>, _ lexicon: SegmentLexicon) {
    folded.removeAll(keepingCapacity: true)
    DiacriticFold.append(keys, ByteRange(range.lowerBound, range.upperBound), to: &folded)
    let plain = folded
    // « Maßnahme », “I’ve”: the key is plain already.
    if plain.count == range.count {
      var i = 0
      while i < plain.count, plain[i] == keys[range.lowerBound + i] { i += 1 }
      if i == plain.count { return }
    }
    insert(lexicon.hash(plain.span, 0..<plain.count), .plain)
  }

  private mutating func insert(_ key: LexiconHash, _ capitals: Capitals) {
    filter.insert(key)
    let hash = SegmentVocabulary.hash(key, capitals)
    let slot = slot(hash)
    hashes[slot] = hash
    if counts[slot] < .max { counts[slot] += 1 }
  }

  private func slot(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (hashes.count - 1) }
    return slot
  }

  private static func isWorthKeeping(_ token: Token) -> Bool {
    guard !token.traits.contains(.digits) else { return false }
    return token.traits.contains(.capitalised) || UInt8(truncatingIfNeeded: token.entry) < frequent
  }

  /// 28 steps to the Zipf unit: a word in 300,000.
  private static let frequent: UInt8 = 98

  /// Whether nothing but a sign touches the word `i`.
  private static func standsAlone(_ list: Span<Token>, _ i: Int, _ block: Range<Int>) -> Bool {
    guard list[i].traits.contains(.spaceBefore) else { return false }
    guard i + 1 < block.upperBound else { return true }
    let next = list[i + 1]
    return next.traits.contains(.spaceBefore) || next.kind == .punctuation
  }

  /// A hash of the key and its capitals; never 0.
  @inline(__always)
  private static func hash(_ key: LexiconHash, _ capitals: Capitals) -> UInt64 {
    max(1, key.mixed(with: capitals.rawValue + 1).value)
  }
}
