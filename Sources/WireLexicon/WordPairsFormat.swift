/// How a file of pairs is laid out (see `DataFileFormat`). Its counts are slots and buckets.
///
/// | section | for each | |
/// | --- | --- | --- |
/// | fingerprints | slot | UInt16 that tells a pair from others; 0 where the slot is free |
/// | pilots | bucket | UInt16 that sends each pair of the bucket to a slot of its own |
/// | ratios | slot | UInt8, see `WordPairs.ratio` |
struct WordPairsFormat: DataFileFormat {
  static let magic = Array("WIREPAIR".utf8)
  static let version: UInt32 = 1
  static let headerSize = 48
  static let mismatch = LexiconError.Reason.noPairs
  static var counts: [WritableKeyPath<Self, UInt32>] { [\.slots, \.buckets] }
  /// The byte of a ratio of 1, and the steps of a power of ten.
  static let even: Float = 128
  static let stepsPerPower: Float = 40

  var seed: UInt64 = 0
  var slots: UInt32 = 0
  var buckets: UInt32 = 0
  var languageLength: UInt32 = 0
  var noteLength: UInt32 = 0

  var fingerprintsStart: Int { WordPairsFormat.headerSize }
  var pilotsStart: Int { fingerprintsStart + 2 * Int(slots) }
  var ratiosStart: Int { pilotsStart + 2 * Int(buckets) }
  var languageStart: Int { ratiosStart + Int(slots) }
  var isSound: Bool { slots > 0 && buckets > 0 }

  /// The byte that stands for a power of ten.
  static func byte(_ power: Float) -> UInt8 {
    UInt8(max(1, min(255, (power * stepsPerPower + even).rounded())))
  }

  /// The power of ten that a byte stands for.
  static func power(_ byte: UInt8) -> Float { (Float(byte) - even) / stepsPerPower }
}
