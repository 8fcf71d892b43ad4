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
  }

  private var hashes: [UInt64] = []
  private var counts: [UInt16] = []
  private var folded: [UInt8] = []
  /// How many words the story has, whether they stand alone or not.
  private(set) var words = 0
  private(set) var isBuilt = false

  init() {}

  /// Takes the words of the token ranges.
  mutating func build(_ tokens: Tokens, _ blocks: [Range<Int>]) {
    isBuilt = true
    words = 0
    var kept = 0
    for block in blocks {
      for i in block where tokens.list[i].kind == .word {
        words += 1
        if SegmentVocabulary.isWorthKeeping(tokens.list[i]) { kept += 2 }
      }
    }
    var size = 64
    while size < kept * 2 { size *= 2 }
    hashes = [UInt64](repeating: 0, count: size)
    counts = [UInt16](repeating: 0, count: size)
    let keys = tokens.keys.span
    for block in blocks {
      for i in block where SegmentVocabulary.standsAlone(tokens, i, block) {
        let token = tokens.list[i]
        let traits = token.traits
        let capitals: Capitals =
          traits.contains(.allCapitals) ? .all : traits.contains(.capitalised) ? .first : .none
        insert(SegmentVocabulary.hash(keys, token.keyRange, capitals))
        if capitals != .none, traits.contains(.beyondASCII) { insertPlain(keys, token.keyRange) }
      }
    }
  }

  /// How often the key stands alone in the story.
  func count(_ key: Span<UInt8>, _ range: Range<Int>, _ capitals: Capitals) -> Int {
    guard !hashes.isEmpty else { return 0 }
    return Int(counts[slot(SegmentVocabulary.hash(key, range, capitals))])
  }

  /// Whether a capitalised word that stands in the story differs from the key by its diacritics alone.
  func hasOtherSpelling(_ key: Span<UInt8>) -> Bool {
    var folded: [UInt8] = []
    DiacriticFold.append(key, ByteRange(0, key.count), to: &folded)
    let plain = folded.span
    var isPlain = plain.count == key.count
    if isPlain { for i in 0..<key.count where key[i] != plain[i] { isPlain = false } }
    let own = isPlain ? 0 : count(key, 0..<key.count, .first) + count(key, 0..<key.count, .all)
    if count(plain, 0..<plain.count, .plain) > own { return true }
    return !isPlain && count(plain, 0..<plain.count, .first) + count(plain, 0..<plain.count, .all) > 0
  }

  private mutating func insertPlain(_ keys: Span<UInt8>, _ range: Range<Int>) {
    folded.removeAll(keepingCapacity: true)
    DiacriticFold.append(keys, ByteRange(range.lowerBound, range.upperBound), to: &folded)
    insert(SegmentVocabulary.hash(folded.span, 0..<folded.count, .plain))
  }

  private mutating func insert(_ hash: UInt64) {
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

  private static func standsAlone(_ tokens: Tokens, _ i: Int, _ block: Range<Int>) -> Bool {
    let token = tokens.list[i]
    guard token.kind == .word, isWorthKeeping(token), token.traits.contains(.spaceBefore) else {
      return false
    }
    guard i + 1 < block.upperBound else { return true }
    let next = tokens.list[i + 1]
    return next.traits.contains(.spaceBefore) || next.kind == .punctuation
  }

  /// A hash of the key and its capitals; never 0.
  private static func hash(_ key: Span<UInt8>, _ range: Range<Int>, _ capitals: Capitals) -> UInt64 {
    let seed = (capitals.rawValue + 1) &* 0x9E37_79B9_7F4A_7C15
    return max(1, LexiconHash(key, from: range.lowerBound, to: range.upperBound, seed: seed).value)
  }
}
