package import WireText

/// The words of a language with their frequencies and classes, looked up in place: nothing is parsed at the
/// start.
///
/// A key that isn't in the lexicon is taken for one that is in 1 of 17 million lookups.
@safe package struct Lexicon: FileBacked {
  private let data: DataFile<LexiconFormat>
  // SAFETY: the bytes of `data`, which is held with it: never written to, and alive as long as it is. It stands here again
  // because each look-up reads it.
  nonisolated(unsafe) private let file: UnsafeRawBufferPointer
  private let seed: UInt64
  private let slots: UInt32
  private let buckets: UInt32
  private let pilotsStart: Int
  private let bitsStart: Int
  private let ranksStart: Int
  private let flagSetsStart: Int
  private let frequenciesStart: Int
  private let frequencies: Int
  /// Words that a house knows besides; nil where there are none.
  private var additions: LexiconAdditions?
  /// Nil where there are none.
  private var house: HouseLexicons?

  package init(embedded bytes: UnsafeRawBufferPointer, name: String = "embedded lexicon") throws(LexiconError)
  {
    self.init(unsafe try DataFile(embedded: bytes, name: name))
  }

  package init(path: String) throws(LexiconError) {
    self.init(try DataFile(path: path))
  }

  private init(_ data: DataFile<LexiconFormat>) {
    self.data = data
    unsafe file = data.bytes
    let format = data.format
    seed = format.seed
    slots = format.slots
    buckets = format.buckets
    pilotsStart = format.pilotsStart
    bitsStart = format.bitsStart
    ranksStart = format.ranksStart
    flagSetsStart = format.flagSetsStart
    frequenciesStart = format.frequenciesStart
    frequencies = Int(format.frequencies)
  }

  /// The language of the words.
  package var language: Language { data.language }

  /// How many words it holds.
  package var count: Int { Int(data.format.words) }

  /// What the lexicon was made of, and under which licence.
  package var note: String { data.note }

  /// What is known of a key (see `Tokens`); `.unknown` where the lexicon doesn't have it.
  package func entry(forKey key: borrowing Span<UInt8>) -> LexiconEntry {
    entry(in: key, from: 0, to: key.count)
  }

  /// What is known of the key that stands in `bytes` from `start` up to `end`.
  package func entry(in bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> LexiconEntry {
    entry(of: hash(bytes, from: start, to: end), in: bytes, from: start, to: end)
  }

  /// The same by the hash of that key.
  func entry(of hash: LexiconHash, in bytes: borrowing Span<UInt8>, from start: Int, to end: Int)
    -> LexiconEntry
  {
    let slot = slot(of: hash)
    let record = record(atSlot: slot)
    let isHit = record >> 8 == hash.fingerprint
    let entry = houseEntry(
      over: isHit ? entry(atSlot: slot, set: record & 0xFF) : .unknown, in: bytes, from: start, to: end)
    return !entry.isKnown && mayHaveAddition(hash) ? addition(in: bytes, from: start, to: end) : entry
  }

  /// The same words, and `known` besides: what is said of a word that the lexicon has stays as it is.
  package func adding(_ known: KnownWords) -> Lexicon {
    var lexicon = self
    lexicon.additions = known.isEmpty ? nil : LexiconAdditions(known, seed: seed)
    return lexicon
  }

  /// The number of its slots, free ones included.
  var slotCount: Int { Int(slots) }

  /// The same words with lexicons of a house before them, those that count most last. What a house says of a word is
  /// added to what the lexicon says of it; its frequency, where it has one, takes the other's place.
  package func preceded(by house: [Lexicon]) -> Lexicon {
    var lexicon = self
    lexicon.house = house.isEmpty ? nil : HouseLexicons(house)
    return lexicon
  }

  /// What is known of a key of which the lexicon itself says `entry`, with what lexicons of a house say of it.
  @inline(__always)
  func houseEntry(
    over entry: LexiconEntry, in bytes: borrowing Span<UInt8>, from start: Int, to end: Int
  ) -> LexiconEntry {
    guard let house else { return entry }
    return house.entry(over: entry, in: bytes, from: start, to: end)
  }

  /// The hash by which the lexicon has a key.
  @inline(__always)
  func hash(_ bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> LexiconHash {
    LexiconHash(copy bytes, from: start, to: end, seed: seed)
  }

  /// Where a key of that hash is, if the lexicon has it.
  @inline(__always)
  func slot(of hash: LexiconHash) -> Int {
    // SAFETY: a bucket is under `buckets`, whose pilots `DataFileFormat` found inside the file.
    let pilot = unsafe file.number(at: pilotsStart &+ 2 &* hash.bucket(of: buckets), as: UInt16.self)
    return hash.slot(of: slots, pilot: pilot)
  }

  /// The fingerprint and the number of the flag set of what is at a slot, which is one that `slot(of:)` gave.
  @inline(__always)
  func record(atSlot slot: Int) -> UInt32 {
    // SAFETY: a slot is under `slots`, whose records `DataFileFormat` found inside the file.
    unsafe file.number(at: LexiconFormat.headerSize &+ 4 &* slot, as: UInt32.self)
  }

  /// Whether lexicons of a house stand before this one.
  @inline(__always) var hasHouse: Bool { house != nil }

  /// Whether a key of that hash may be one of the words that the lexicon was given besides.
  @inline(__always)
  func mayHaveAddition(_ hash: LexiconHash) -> Bool { additions?.mayHold(hash) ?? false }

  /// What is known of a key that the lexicon itself doesn't have.
  func addition(in bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> LexiconEntry {
    additions?.words.entry(in: bytes, from: start, to: end) ?? .unknown
  }

  private func entry(atSlot slot: Int, set: UInt32) -> LexiconEntry {
    LexiconEntry(frequency: frequency(ofRank: rank(ofSlot: slot)), flags: flags(ofSlot: slot, set: set))
  }

  /// The flags of the word at a slot whose record names the set.
  func flags(ofSlot slot: Int, set: UInt32) -> LexiconEntry.Flags {
    guard set != LexiconFormat.exceptional else { return exception(ofSlot: UInt32(slot)) }
    guard set < data.format.flagSets else { return [] }
    // SAFETY: `set` is one of the flag sets, whose section lies inside the file.
    return unsafe .init(rawValue: file.number(at: flagSetsStart + 4 * Int(set), as: UInt32.self))
  }

  /// Finds the flags of an exception by halving.
  private func exception(ofSlot slot: UInt32) -> LexiconEntry.Flags {
    var low = 0
    var high = Int(data.format.exceptions)
    while low < high {
      let middle = (low + high) / 2
      let at = data.format.exceptionsStart + 8 * middle
      // SAFETY: `middle` is one of the exceptions, whose section lies inside the file.
      let found = unsafe file.number(at: at, as: UInt32.self)
      if found == slot { return unsafe .init(rawValue: file.number(at: at + 4, as: UInt32.self)) }
      if found < slot { low = middle + 1 } else { high = middle }
    }
    return []
  }

  /// The number of the frequency of the word at a slot; `frequencies` or more where it has none.
  @inline(__always)
  func rank(ofSlot slot: Int) -> Int {
    let block = slot / LexiconFormat.slotsPerBlock
    let bit = slot % LexiconFormat.slotsPerBlock
    // SAFETY: `slot` is under the number of slots, and the bits and ranks of all blocks lie inside the file.
    var rank = unsafe Int(file.number(at: ranksStart + 4 * block, as: UInt32.self))
    var own: UInt64 = 0
    // Bits are counted as `nonzeroBitCount` does without the processor's help, for four words at once.
    var nibbles: (UInt64, UInt64) = (0, 0)
    for word in 0..<4 {
      let bits = unsafe file.number(at: bitsStart + 8 * (4 * block + word), as: UInt64.self)
      own |= bit / 64 == word ? bits : 0
      // All bits of the words before the slot's own, and those before it there.
      let counted = bits & ~(UInt64.max << max(bit - 64 * word, 0))
      let pairs = counted - (counted >> 1 & 0x5555_5555_5555_5555)
      let four = (pairs & 0x3333_3333_3333_3333) + (pairs >> 2 & 0x3333_3333_3333_3333)
      if word < 2 { nibbles.0 += four } else { nibbles.1 += four }
    }
    let low: UInt64 = 0x0F0F_0F0F_0F0F_0F0F
    let bytes = (nibbles.0 & low) + (nibbles.0 >> 4 & low) + (nibbles.1 & low) + (nibbles.1 >> 4 & low)
    // At most 255 bits stand before the slot.
    rank += Int(truncatingIfNeeded: (bytes &* 0x0101_0101_0101_0101) >> 56)
    return own &>> UInt64(bit % 64) & 1 != 0 ? rank : .max
  }

  /// The slots, in order, of the words whose step of frequency is `least` or more, with what the lexicon has of each.
  func slots(ofFrequency least: UInt8) -> [(slot: Int, entry: LexiconEntry)] {
    var found: [(slot: Int, entry: LexiconEntry)] = []
    var rank = 0
    for word in 0..<(slotCount + 63) / 64 {
      // SAFETY: the bits of all slots lie inside the file, in whole words.
      var bits = unsafe file.number(at: bitsStart + 8 * word, as: UInt64.self)
      while bits != 0 {
        let frequency = frequency(ofRank: rank)
        if frequency >= least {
          let slot = 64 * word + bits.trailingZeroBitCount
          let flags = flags(ofSlot: slot, set: record(atSlot: slot) & 0xFF)
          found.append((slot, LexiconEntry(frequency: frequency, flags: flags)))
        }
        bits &= bits - 1
        rank += 1
      }
    }
    return found
  }

  /// The frequency of that number; 0 for the number of none.
  @inline(__always)
  func frequency(ofRank rank: Int) -> UInt8 {
    guard rank < frequencies else { return 0 }
    // SAFETY: `rank` is one of the frequencies, whose section lies inside the file.
    return unsafe file[frequenciesStart + rank]
  }
}
