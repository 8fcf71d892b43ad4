import Glibc
package import WireText

/// Makes a file of pairs of prose: counts which words stand beside which, and keeps what tells most.
///
/// The ratio of a pair is its count over what chance would bring, each with a few more as its classes have it, so that
/// what was met twice says little. Those ratios are kept that make the prose likeliest. The same prose gives the same
/// bytes.
package struct WordPairsCompiler {
  private var counts = PairCounts()

  /// How many pairs a file holds at most: some 170 KB.
  private static let mostPairs = 50_000
  /// How many of these are pairs of classes at most.
  private static let mostClasses = 25_000
  /// How many times a pair counts as met before it is counted.
  private static let doubt = 3.0
  /// The powers of ten that a ratio lies between.
  private static let least: Float = -3
  private static let most: Float = 2.5
  /// What a ratio must add to the power of e of the prose's likelihood to be kept.
  private static let leastGain = 2.0

  /// How often a word must have been met for a pair with it to be missing.
  private static let fewest = 30

  package init() {}

  /// Counts the words of one paragraph; their entries are filled (see `Segmenter.fillEntries`).
  package mutating func count(_ tokens: Tokens, in range: Range<Int>, of bytes: Span<UInt8>) {
    let keys = tokens.keys.span
    var left = Neighbour.stop
    for i in range {
      let right = Neighbour(tokens.list[i], keys, bytes)
      counts.add(left, right)
      left = right
    }
    counts.add(left, .stop)
  }

  /// The bytes of the file of what was counted.
  ///
  /// `note` says what the prose was, and under which licence.
  package func file(language: Language, note: String = "") -> [UInt8] {
    let classes = best(classRatios(), WordPairsCompiler.mostClasses)
    let known = Dictionary(uniqueKeysWithValues: classes.map { ($0.key, WordPairsFormat.power($0.byte)) })
    let words = best(wordRatios { known[$0] }, WordPairsCompiler.mostPairs - classes.count)
    return write((classes + words).sorted { $0.key < $1.key }, language, note)
  }

  private struct Ratio {
    var key: PairKey
    var byte: UInt8
    var gain: Double
  }

  private func classRatios() -> [Ratio] {
    counts.classes.map { key, pair in
      ratio(key, pair.count, counts.expected(pair.left, pair.right), over: 0)
    }
  }

  /// The ratios of pairs that were met, and of those that were not though both words were met often.
  private func wordRatios(_ classes: (PairKey) -> Float?) -> [Ratio] {
    var ratios = counts.words.map { key, pair in
      ratio(
        key, pair.count, counts.expected(pair.left.word, pair.right.word),
        over: WordPairs.ratioOfClasses(pair.left, pair.right, classes))
    }
    ratios += missingPairs(classes)
    return ratios
  }

  /// The ratios of pairs that were never met, though chance would have brought them.
  private func missingPairs(_ classes: (PairKey) -> Float?) -> [Ratio] {
    let neighbours = counts.commonNeighbours(atLeast: WordPairsCompiler.fewest)
    var ratios: [Ratio] = []
    for left in neighbours {
      for right in neighbours where left.isFrequent || right.isFrequent {
        let expected = counts.expected(left.word, right.word)
        guard expected >= 1 else { continue }
        let key = PairKey(.words, left.word, right.word)
        guard counts.words[key] == nil else { continue }
        ratios.append(ratio(key, 0, expected, over: WordPairs.ratioOfClasses(left, right, classes)))
      }
    }
    return ratios
  }

  /// The ratio of a pair that was met `count` times; `base` is what would be taken for it were it not kept.
  private func ratio(_ key: PairKey, _ count: Int, _ expected: Double, over base: Float) -> Ratio {
    let doubt = WordPairsCompiler.doubt
    let before = pow(10, Double(base))
    let value = (Double(count) + doubt * before) / (expected + doubt)
    let kept = max(WordPairsCompiler.least, min(WordPairsCompiler.most, SegmentScale.power(Float(value))))
    let byte = WordPairsFormat.byte(kept)
    let now = pow(10, Double(WordPairsFormat.power(byte)))
    let gain = Double(count) * log(now / before) - expected * (now - before)
    return Ratio(key: key, byte: byte, gain: gain)
  }

  private func best(_ ratios: [Ratio], _ count: Int) -> [Ratio] {
    let worth = ratios.filter { $0.gain >= WordPairsCompiler.leastGain }
    return Array(worth.sorted { ($1.gain, $0.key) < ($0.gain, $1.key) }.prefix(count))
  }

  private func write(_ ratios: [Ratio], _ language: Language, _ note: String) -> [UInt8] {
    let table = SlotTable(count: ratios.count) { LexiconHash(pair: ratios[$0].key.value, seed: $1) }
    var fingerprints = [UInt16](repeating: 0, count: Int(table.slotCount))
    var bytes = [UInt8](repeating: 0, count: Int(table.slotCount))
    for (number, ratio) in ratios.enumerated() {
      fingerprints[table.slots[number]] = table.hashes[number].shortFingerprint
      bytes[table.slots[number]] = ratio.byte
    }
    let format = WordPairsFormat(
      seed: table.seed, slots: table.slotCount, buckets: UInt32(table.pilots.count),
      languageLength: UInt32(language.code.utf8.count), noteLength: UInt32(note.utf8.count))
    var file = format.header
    for fingerprint in fingerprints { file.append(number: fingerprint) }
    for pilot in table.pilots { file.append(number: pilot) }
    file += bytes + Array(language.code.utf8) + Array(note.utf8)
    precondition(file.count == format.fileSize, "the sections of the pairs differ from their header")
    return file
  }
}
