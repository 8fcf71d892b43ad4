/// How a lexicon file is laid out (see `DataFileFormat`). Its counts are words, slots, buckets, frequencies, flag sets and
/// exceptions.
///
/// | section | for each | |
/// | --- | --- | --- |
/// | records | slot | UInt32: 24 bits of fingerprint over 8 of flag set (255: an exception); 0 where free |
/// | pilots | bucket | UInt16 that sends each key of the bucket to a slot of its own |
/// | frequency bits | slot | one bit: whether it has a frequency; in UInt64 words, 4 words a block |
/// | ranks | block of 256 slots | UInt32: how many of the bits before it are set |
/// | flag sets | set | UInt32, as in `LexiconEntry` with a frequency of 0 |
/// | exceptions | exception | UInt32 slot and UInt32 flags, by ascending slot |
/// | frequencies | bit that is set | UInt8, as in `LexiconEntry` |
struct LexiconFormat: DataFileFormat {
  static let magic = Array("WIRELEX\n".utf8)
  static let version: UInt32 = 1
  static let headerSize = 64
  static let mismatch = LexiconError.Reason.notALexicon
  static var counts: [WritableKeyPath<Self, UInt32>] {
    [\.words, \.slots, \.buckets, \.frequencies, \.flagSets, \.exceptions]
  }
  /// The flag set of a record whose flags are among the exceptions.
  static let exceptional: UInt32 = 255
  static let slotsPerBlock = 256

  var seed: UInt64 = 0
  var words: UInt32 = 0
  var slots: UInt32 = 0
  var buckets: UInt32 = 0
  var frequencies: UInt32 = 0
  var flagSets: UInt32 = 0
  var exceptions: UInt32 = 0
  var languageLength: UInt32 = 0
  var noteLength: UInt32 = 0

  /// The number of blocks of frequency bits.
  var blocks: Int { (Int(slots) + LexiconFormat.slotsPerBlock - 1) / LexiconFormat.slotsPerBlock }

  var recordsStart: Int { LexiconFormat.headerSize }
  var pilotsStart: Int { recordsStart + 4 * Int(slots) }
  var bitsStart: Int { pilotsStart + 2 * Int(buckets) }
  var ranksStart: Int { bitsStart + 32 * blocks }
  var flagSetsStart: Int { ranksStart + 4 * blocks }
  var exceptionsStart: Int { flagSetsStart + 4 * Int(flagSets) }
  var frequenciesStart: Int { exceptionsStart + 8 * Int(exceptions) }
  var languageStart: Int { frequenciesStart + Int(frequencies) }

  var isSound: Bool {
    words <= slots && frequencies <= slots && exceptions <= words && slots > 0 && buckets > 0
      && flagSets <= LexiconFormat.exceptional
  }
}
