/// How a lexicon file is laid out: a header, then sections in a fixed order, all numbers little-endian.
///
/// | offset | header |
/// | --- | --- |
/// | 0 | the magic bytes `WIRELEX` and a line feed |
/// | 8 | version, UInt32 |
/// | 12 | reserved, 0, UInt32 |
/// | 16 | length of the file, UInt64 |
/// | 24 | seed of the hash, UInt64 |
/// | 32 | words, slots, buckets, frequencies, flag sets, exceptions, language and note bytes: 8 UInt32 |
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
/// | language, note | byte | UTF-8 |
struct LexiconFormat: Sendable {
  static let magic = Array("WIRELEX\n".utf8)
  static let version: UInt32 = 1
  static let headerSize = 64
  /// The flag set of a record whose flags are among the exceptions.
  static let exceptional: UInt32 = 255
  static let slotsPerBlock = 256

  var seed: UInt64
  var words: UInt32
  var slots: UInt32
  var buckets: UInt32
  var frequencies: UInt32
  var flagSets: UInt32
  var exceptions: UInt32
  var languageLength: UInt32
  var noteLength: UInt32

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
  var noteStart: Int { languageStart + Int(languageLength) }
  var fileSize: Int { noteStart + Int(noteLength) }
}

extension LexiconFormat {
  /// Reads and checks the header of a whole file; what it says fits the file's length.
  init(checking file: UnsafeRawBufferPointer) throws(LexiconError.Reason) {
    guard file.count >= LexiconFormat.magic.count else { throw .notALexicon }
    for (i, byte) in LexiconFormat.magic.enumerated() where unsafe file[i] != byte { throw .notALexicon }
    guard file.count >= LexiconFormat.headerSize else {
      throw .truncated(expected: LexiconFormat.headerSize, found: file.count)
    }
    let version = unsafe file.number(at: 8, as: UInt32.self)
    guard version == LexiconFormat.version else { throw .unknownVersion(version) }
    let size = unsafe file.number(at: 16, as: UInt64.self)
    seed = unsafe file.number(at: 24, as: UInt64.self)
    words = unsafe file.number(at: 32, as: UInt32.self)
    slots = unsafe file.number(at: 36, as: UInt32.self)
    buckets = unsafe file.number(at: 40, as: UInt32.self)
    frequencies = unsafe file.number(at: 44, as: UInt32.self)
    flagSets = unsafe file.number(at: 48, as: UInt32.self)
    exceptions = unsafe file.number(at: 52, as: UInt32.self)
    languageLength = unsafe file.number(at: 56, as: UInt32.self)
    noteLength = unsafe file.number(at: 60, as: UInt32.self)
    guard size == UInt64(fileSize), words <= slots, frequencies <= slots, exceptions <= words, slots > 0,
      buckets > 0,
      flagSets <= LexiconFormat.exceptional
    else { throw .damaged("its header contradicts itself") }
    guard file.count >= fileSize else {
      throw .truncated(expected: fileSize, found: file.count)
    }
    guard file.count == fileSize else { throw .damaged("bytes follow its end") }
  }

  /// The header's bytes.
  var header: [UInt8] {
    var bytes = LexiconFormat.magic
    bytes.append(number: LexiconFormat.version)
    bytes.append(number: UInt32(0))
    bytes.append(number: UInt64(fileSize))
    bytes.append(number: seed)
    for count in [words, slots, buckets, frequencies, flagSets, exceptions, languageLength, noteLength] {
      bytes.append(number: count)
    }
    return bytes
  }
}

extension UnsafeRawBufferPointer {
  /// The little-endian number whose first byte is at `offset`; traps where it goes past the end.
  @inlinable
  package func number<Number: FixedWidthInteger & BitwiseCopyable>(at offset: Int, as type: Number.Type)
    -> Number
  {
    // SAFETY: the standard library's load is checked against the buffer's bounds in every build that keeps
    // preconditions; callers pass offsets that `LexiconFormat` checked against the file's length.
    unsafe Number(littleEndian: loadUnaligned(fromByteOffset: offset, as: type))
  }
}

extension [UInt8] {
  /// Appends a number, its least byte first.
  mutating func append(number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
