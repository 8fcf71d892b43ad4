import WireText

/// The words that one compound is made of, weighed: « Hafen·gebühr·en·ordnung ».
///
/// Heads are known words of three letters or more, or prefixes, with or without a link after them; what stands last tells
/// the compound's class: a noun in a word with a capital, else an adjective or a participle. Each compound costs its
/// words and `joint` for each place where they meet; what it weighs is compared with the same words run together.
struct SegmentCompound {
  /// What one joint costs, as a power of ten: far less than a lost space, as German compounds are common.
  private static let joint: Float = -0.8
  private static let jointOfAdjective: Float = -2
  /// What a last noun costs that is spelt like a verb.
  private static let verb: Float = -1.5
  /// What an ending costs that makes a form of an adjective.
  private static let inflection: Float = -1
  private static let shortestPart = 3
  private static let longestPart = 24

  /// The best weight of heads that end before each letter, from one start.
  private var heads: [Float] = []
  /// The letter where `heads` starts; nil where there are none yet.
  private var start: Int? = nil
  /// What the part weighs that begins at each letter and stands last, before one end.
  private var lasts: [Float] = []
  /// The letter where `lasts` ends; nil where there are none yet.
  private var end: Int? = nil
  /// The last letter that one of `lasts` begins at; -1 where there are none, as in most words that are no compounds.
  private var lastBeginning = -1
  /// Whether the parts are those of a word with a capital.
  private var isCapital = false

  init() {}

  /// Forgets the word at hand.
  mutating func reset() {
    start = nil
    end = nil
  }

  /// The weight of the letters of `part` as a compound; nil where they are none.
  mutating func weight(
    _ part: Range<Int>, in word: inout SegmentWord, _ lexicon: SegmentLexicon, _ rules: SegmentRules
  ) -> Float? {
    guard part.count >= 2 * SegmentCompound.shortestPart else { return nil }
    let capital = word.letters[part.lowerBound].sort == .capital
    if isCapital != capital {
      isCapital = capital
      reset()
    }
    if end != part.upperBound { findLasts(before: part.upperBound, &word, lexicon, rules) }
    var best = capital ? -Float.infinity : inflectedWeight(part, word, lexicon, rules) ?? -.infinity
    let first = max(part.lowerBound + 2, part.upperBound - SegmentCompound.longestPart)
    if first <= lastBeginning {
      if start != part.lowerBound {
        start = part.lowerBound
        findHeads(&word, lexicon, rules)
      }
      for i in first...lastBeginning where heads[i] > best { best = max(best, heads[i] + lasts[i]) }
    }
    return best > -.infinity ? best : nil
  }

  private mutating func findLasts(
    before end: Int, _ word: inout SegmentWord, _ lexicon: SegmentLexicon, _ rules: SegmentRules
  ) {
    self.end = end
    lastBeginning = -1
    lasts.removeAll(keepingCapacity: true)
    lasts.append(contentsOf: repeatElement(-.infinity, count: end))
    if end == word.count { word.findEnds(in: lexicon) }
    let first = max(2, end - SegmentCompound.longestPart)
    for i in first..<max(first, end - SegmentCompound.shortestPart + 1) {
      guard let weight = lastWeight(i..<end, word, lexicon, rules) else { continue }
      lasts[i] = weight
      lastBeginning = i
    }
  }

  private mutating func findHeads(_ word: inout SegmentWord, _ lexicon: SegmentLexicon, _ rules: SegmentRules)
  {
    guard let start else { return }
    let count = word.count
    heads.removeAll(keepingCapacity: true)
    heads.append(contentsOf: repeatElement(-.infinity, count: count + 1))
    heads[start] = 0
    for i in start..<count where heads[i] > -.infinity {
      let end = min(count, i + SegmentCompound.longestPart)
      guard i + 2 <= end else { continue }
      word.findEntries(from: i, in: lexicon)
      for j in i + 2...end {
        guard let weight = headWeight(i..<j, word, lexicon, rules) else { continue }
        let score = heads[i] + weight + (isCapital ? SegmentCompound.joint : SegmentCompound.jointOfAdjective)
        // « Wohnung·s·tür »: what ends in « -ung » meets the next word with the first link alone.
        let hasFixedLink = endsIn(rules.linkedEndings, i..<j, word)
        if !hasFixedLink, score > heads[j] { heads[j] = score }
        for link in hasFixedLink ? rules.links.prefix(1) : rules.links[...]
        where j + link.count <= count {
          if isSpelt(link, j, word), score > heads[j + link.count] { heads[j + link.count] = score }
        }
      }
    }
    // Nothing before the first word is a head.
    heads[start] = -.infinity
  }

  private func headWeight(
    _ part: Range<Int>, _ word: SegmentWord, _ lexicon: SegmentLexicon, _ rules: SegmentRules
  ) -> Float? {
    let key = word.keyRange(part)
    let isFirst = part.lowerBound == start
    if isCapital, rules.prefixes.contains(word.key.span, key) { return -4 }
    let entry = word.entry(part, in: lexicon)
    if isFirst, isCapital, entry.has(.preposition) { return -4 }
    guard part.count >= SegmentCompound.shortestPart, entry.isKnown,
      entry.zipf >= SegmentCompound.leastZipf(part)
    else { return nil }
    if entry.has(.noun) { return SegmentPass.weight(of: entry) }
    guard isCapital, entry.has(.word) || entry.zipf >= 3, !entry.has(.function) else { return nil }
    return SegmentPass.weight(of: entry)
  }

  /// How often a part must be used at least: a long one stands in another word by chance less often.
  private static func leastZipf(_ part: Range<Int>) -> Float {
    part.count > 5 ? 0 : part.count > 3 ? 2 : 3.5
  }

  private func lastWeight(
    _ part: Range<Int>, _ word: SegmentWord, _ lexicon: SegmentLexicon, _ rules: SegmentRules
  ) -> Float? {
    let entry = word.entry(part, in: lexicon)
    if isCapital, !entry.has(.noun), let weight = endedWeight(part, word, lexicon, rules) { return weight }
    if entry.has(.function), !entry.has(.noun) { return nil }
    if !entry.isKnown, !isCapital { return inflectedWeight(part, word, lexicon, rules) }
    guard isCapital ? entry.has(.noun) : entry.hasAny([.adjective, .participle]) else { return nil }
    guard entry.zipf >= (part.count > 3 ? 1 : 3.5) else { return nil }
    // « Böden|versehen » is likelier than a compound that ends in « das Versehen ».
    // A plural (« Arten ») is spelt so by chance.
    let isVerbToo =
      isCapital && entry.hasAny([.infinitive, .verb, .participle])
      && !(entry.has(.plural) && !entry.has(.singular))
    return SegmentPass.weight(of: entry) + (isVerbToo ? SegmentCompound.verb : 0)
  }

  /// The weight of a noun with the first of the links as its ending (« Geräte·namens », which is a preposition alone), or
  /// with an ending that makes another noun of it (« Boots·bauerin »).
  private func endedWeight(
    _ part: Range<Int>, _ word: SegmentWord, _ lexicon: SegmentLexicon, _ rules: SegmentRules
  ) -> Float? {
    func noun(_ length: Int, isPerson: Bool) -> Float? {
      guard part.count > length + SegmentCompound.shortestPart else { return nil }
      let end = part.upperBound - length
      let stem = word.entry(part.lowerBound..<end, in: lexicon)
      guard stem.has(.noun), !stem.has(.function) else { return nil }
      // « Bauer·in », but « Verbandes|in »
      if isPerson, let link = rules.links.first {
        guard stem.has([.masculine, .singular]), !isSpelt(link, end - link.count, word) else { return nil }
      }
      return SegmentPass.weight(of: stem) + SegmentCompound.inflection
    }
    if let link = rules.links.first, isSpelt(link, part.upperBound - link.count, word) {
      if let weight = noun(link.count, isPerson: false) { return weight }
    }
    for ending in rules.nounEndings where part.count > ending.count + SegmentCompound.shortestPart {
      if isSpelt(ending, part.upperBound - ending.count, word),
        let weight = noun(ending.count, isPerson: true)
      {
        return weight
      }
    }
    return nil
  }

  /// The weight of an adjective that the lexicon has without its ending.
  private func inflectedWeight(
    _ part: Range<Int>, _ word: SegmentWord, _ lexicon: SegmentLexicon, _ rules: SegmentRules
  ) -> Float? {
    var best: Float? = nil
    for ending in rules.inflections where part.count > ending.count + 3 {
      let start = part.upperBound - ending.count
      guard isSpelt(ending, start, word) else { continue }
      let entry = word.entry(part.lowerBound..<start, in: lexicon)
      let isOther = entry.hasAny([.noun, .verb, .infinitive, .adverb, .function, .name])
      guard entry.hasAny([.adjective, .participle]) || entry.isKnown && !isOther else { continue }
      best = max(best ?? -.infinity, SegmentPass.weight(of: entry) + SegmentCompound.inflection)
    }
    return best
  }

  /// Whether a part of six letters or more ends so.
  private func endsIn(_ endings: [[UInt8]], _ part: Range<Int>, _ word: SegmentWord) -> Bool {
    guard part.count >= 6 else { return false }
    for ending in endings where isSpelt(ending, part.upperBound - ending.count, word) { return true }
    return false
  }

  private func isSpelt(_ link: [UInt8], _ letter: Int, _ word: SegmentWord) -> Bool {
    let key = word.letters[letter].key
    guard key + link.count <= word.keyCount else { return false }
    for i in link.indices where word.key[key + i] != link[i] { return false }
    return true
  }
}
