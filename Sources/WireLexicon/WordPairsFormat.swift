/// How a file of pairs is laid out: a header, then sections in a fixed order, all numbers little-endian.
///
/// | offset | header |
/// | --- | --- |
/// | 0 | the magic bytes `WIREPAIR` |
/// | 8 | version, UInt32 |
/// | 12 | reserved, 0, UInt32 |
/// | 16 | length of the file, UInt64 |
/// | 24 | seed of the hash, UInt64 |
/// | 32 | slots, buckets, language and note bytes: 4 UInt32 |
///
/// | section | for each | |
/// | --- | --- | --- |
/// | fingerprints | slot | UInt16 that tells a pair from others; 0 where the slot is free |
/// | pilots | bucket | UInt16 that sends each pair of the bucket to a slot of its own |
/// | ratios | slot | UInt8, see `WordPairs.ratio` |
/// | language, note | byte | UTF-8 |
struct WordPairsFormat: Sendable {
  static let magic = Array("WIREPAIR".utf8)
  static let version: UInt32 = 1
  static let headerSize = 48
  /// The byte of a ratio of 1, and the steps of a power of ten.
  static let even: Float = 128
  static let stepsPerPower: Float = 40

  var seed: UInt64
  var slots: UInt32
  var buckets: UInt32
  var languageLength: UInt32
  var noteLength: UInt32

  var fingerprintsStart: Int { WordPairsFormat.headerSize }
  var pilotsStart: Int { fingerprintsStart + 2 * Int(slots) }
  var ratiosStart: Int { pilotsStart + 2 * Int(buckets) }
  var languageStart: Int { ratiosStart + Int(slots) }
  var noteStart: Int { languageStart + Int(languageLength) }
  var fileSize: Int { noteStart + Int(noteLength) }

  /// The byte that stands for a power of ten.
  static func byte(_ power: Float) -> UInt8 {
    UInt8(max(1, min(255, (power * stepsPerPower + even).rounded())))
  }

  /// The power of ten that a byte stands for.
  static func power(_ byte: UInt8) -> Float { (Float(byte) - even) / stepsPerPower }
}

extension WordPairsFormat {
  /// Reads and checks the header of a whole file; what it says fits the file's length.
  init(checking file: UnsafeRawBufferPointer) throws(LexiconError.Reason) {
    guard file.count >= WordPairsFormat.magic.count else { throw .noPairs }
    for (i, byte) in WordPairsFormat.magic.enumerated() where unsafe file[i] != byte { throw .noPairs }
    guard file.count >= WordPairsFormat.headerSize else {
      throw .truncated(expected: WordPairsFormat.headerSize, found: file.count)
    }
    let version = unsafe file.number(at: 8, as: UInt32.self)
    guard version == WordPairsFormat.version else { throw .unknownVersion(version) }
    let size = unsafe file.number(at: 16, as: UInt64.self)
    seed = unsafe file.number(at: 24, as: UInt64.self)
    slots = unsafe file.number(at: 32, as: UInt32.self)
    buckets = unsafe file.number(at: 36, as: UInt32.self)
    languageLength = unsafe file.number(at: 40, as: UInt32.self)
    noteLength = unsafe file.number(at: 44, as: UInt32.self)
    guard size == UInt64(fileSize), slots > 0, buckets > 0 else {
      throw .damaged("its header contradicts itself")
    }
    guard file.count >= fileSize else { throw .truncated(expected: fileSize, found: file.count) }
    guard file.count == fileSize else { throw .damaged("bytes follow its end") }
  }

  /// The header's bytes.
  var header: [UInt8] {
    var bytes = WordPairsFormat.magic
    bytes.append(number: WordPairsFormat.version)
    bytes.append(number: UInt32(0))
    bytes.append(number: UInt64(fileSize))
    bytes.append(number: seed)
    for count in [slots, buckets, languageLength, noteLength] { bytes.append(number: count) }
    return bytes
  }
}
