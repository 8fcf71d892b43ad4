package import WireText

/// How much oftener than by chance one word stands right before another in a language's prose, looked up in place.
///
/// Pairs of which one word is frequent are known by their words. Where a pair is too rare to have been counted, the other
/// word's ending and kind (its classes, gender, number and person) stand for it. Of two words that are both rare only their
/// kinds are known. A pair that isn't known is taken for one that is in 1 of 65,000 lookups.
@safe package struct WordPairs: FileBacked {
  private let data: DataFile<WordPairsFormat>

  /// How far an ending and a kind are each trusted: they say much of the same.
  private static let trustInClasses: Float = 0.6

  package init(embedded bytes: UnsafeRawBufferPointer, name: String = "embedded pairs") throws(LexiconError) {
    unsafe data = try DataFile(embedded: bytes, name: name)
  }

  package init(path: String) throws(LexiconError) {
    data = try DataFile(path: path)
  }

  /// The language of the pairs.
  package var language: Language { data.language }

  /// What they were counted in, and under which licence.
  package var note: String { data.note }

  /// How much oftener than by chance `right` follows `left`, as a power of ten: -1 is ten times less often; 0 where
  /// nothing is known.
  func ratio(_ left: Neighbour, _ right: Neighbour) -> Float {
    guard left.word != 0, right.word != 0 else { return 0 }
    return WordPairs.ratio(left, right) { key in power(key) }
  }

  /// The ratio by what `power` knows of pairs.
  static func ratio(_ left: Neighbour, _ right: Neighbour, _ power: (PairKey) -> Float?) -> Float {
    guard left.isFrequent || right.isFrequent else {
      return power(PairKey(.kinds, left.kind, right.kind)) ?? 0
    }
    return power(PairKey(.words, left.word, right.word)) ?? ratioOfClasses(left, right, power)
  }

  /// The ratio of a pair of which one word is frequent, by the classes of the other.
  static func ratioOfClasses(_ left: Neighbour, _ right: Neighbour, _ power: (PairKey) -> Float?) -> Float {
    var sum: Float = 0
    var sides: Float = 0
    if left.isFrequent, right.kind != 0 {
      sum += power(PairKey(.endingAfter, left.word, right.ending)) ?? 0
      sum += power(PairKey(.kindAfter, left.word, right.kind)) ?? 0
      sides += 1
    }
    if right.isFrequent, left.kind != 0 {
      sum += power(PairKey(.endingBefore, left.ending, right.word)) ?? 0
      sum += power(PairKey(.kindBefore, left.kind, right.word)) ?? 0
      sides += 1
    }
    return sides > 0 ? sum / sides * trustInClasses : 0
  }

  private func power(_ key: PairKey) -> Float? {
    let format = data.format
    let hash = LexiconHash(pair: key.value, seed: format.seed)
    // SAFETY: a bucket is under `buckets` and a slot under `slots`, whose sections `DataFileFormat` found inside the file.
    let pilot = unsafe data.bytes.number(
      at: format.pilotsStart + 2 * hash.bucket(of: format.buckets), as: UInt16.self)
    let slot = hash.slot(of: format.slots, pilot: pilot)
    let found = unsafe data.bytes.number(at: format.fingerprintsStart + 2 * slot, as: UInt16.self)
    guard found == hash.shortFingerprint else { return nil }
    return unsafe WordPairsFormat.power(data.bytes[format.ratiosStart + slot])
  }
}
