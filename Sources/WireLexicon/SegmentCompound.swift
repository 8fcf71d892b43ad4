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
  /// What a prefix weighs, or a preposition that stands first.
  private static let prefix: Float = -4
  /// What a last noun costs that is spelt like a verb.
  private static let verb: Float = -1.5
  /// What an ending costs that makes a form of an adjective.
  private static let inflection: Float = -1
  private static let shortestPart = 3
  /// The letters of the shortest compound.
  static let shortest = 2 * shortestPart
  private static let longestPart = 24

  /// Whether the parts are those of a word with a capital.
  private let isCapital: Bool
  /// The best weight of heads that end before each letter, from one start.
  private var heads: [Float]
  /// The letter where `heads` starts; nil where there are none yet.
  private var start: Int? = nil
  /// What the part weighs that begins at each letter and stands last in the word.
  private var lasts: [Float]
  /// The last letter that one of `lasts` begins at; -1 where there are none, as in most words that are no compounds, and nil
  /// where they are not known yet.
  private var lastBeginning: Int? = nil
  /// A bit for each of the inflections that stands before a letter.
  private var inflections: (end: Int, standing: UInt64)? = nil

  init(isCapital: Bool) {
    self.isCapital = isCapital
    heads = [Float](repeating: 0, count: SegmentScale.longestWord + 1)
    lasts = heads
  }

  /// Forgets the word at hand.
  mutating func reset() {
    start = nil
    lastBeginning = nil
    inflections = nil
  }

  /// The weight of the letters of `part`, which begins with a capital if the compound does, as a compound; nil where they
  /// are none.
  mutating func weight(
    _ part: Range<Int>, in word: inout SegmentWord, _ lexicon: SegmentLexicon, _ rules: SegmentRules
  ) -> Float? {
    guard part.count >= SegmentCompound.shortest else { return nil }
    let best =
      isCapital
      ? weightByHeads(part, in: &word, lexicon, rules)
      : max(
        inflectedWeight(part, word, lexicon, rules) ?? -.infinity,
        part.upperBound == word.count
          ? weightByLasts(part, in: &word, lexicon, rules) : weightByHeads(part, in: &word, lexicon, rules))
    return best > -.infinity ? best : nil
  }

  /// The weight by the heads, of which one start has few, and what may stand behind each.
  private mutating func weightByHeads(
    _ part: Range<Int>, in word: inout SegmentWord, _ lexicon: SegmentLexicon, _ rules: SegmentRules
  ) -> Float {
    findHeads(from: part.lowerBound, &word, lexicon, rules)
    if part.upperBound == word.count { word.findEnds(in: lexicon) }
    var best = -Float.infinity
    for i in beginningsOfLast(part) where heads[i] > best {
      guard let last = lastWeight(i..<part.upperBound, word, lexicon, rules) else { continue }
      best = max(best, heads[i] + last)
    }
    return best
  }

  /// The weight by what may stand last, which is the same for all starts, and the heads before it if there is any.
  private mutating func weightByLasts(
    _ part: Range<Int>, in word: inout SegmentWord, _ lexicon: SegmentLexicon, _ rules: SegmentRules
  ) -> Float {
    let lastBeginning = findLasts(&word, lexicon, rules)
    var best = -Float.infinity
    let beginnings = beginningsOfLast(part)
    guard beginnings.lowerBound <= lastBeginning else { return best }
    findHeads(from: part.lowerBound, &word, lexicon, rules)
    for i in beginnings.lowerBound...lastBeginning where heads[i] > best {
      best = max(best, heads[i] + lasts[i])
    }
    return best
  }

  /// Where the last word of a part may begin.
  private func beginningsOfLast(_ part: Range<Int>) -> Range<Int> {
    max(part.lowerBound + 2, part.upperBound - SegmentCompound.longestPart)..<part.upperBound
      - SegmentCompound.shortestPart + 1
  }

  /// Finds what may stand last in the word, once; returns the last letter that it may begin at.
  private mutating func findLasts(
    _ word: inout SegmentWord, _ lexicon: SegmentLexicon, _ rules: SegmentRules
  ) -> Int {
    if let lastBeginning { return lastBeginning }
    word.findEnds(in: lexicon)
    var found = -1
    for i in beginningsOfLast(0..<word.count) {
      let weight = lastWeight(i..<word.count, word, lexicon, rules)
      lasts[i] = weight ?? -.infinity
      if weight != nil { found = i }
    }
    lastBeginning = found
    return found
  }

  /// Finds the heads from a letter on that leave room for a last word, unless that was done before.
  private mutating func findHeads(
    from start: Int, _ word: inout SegmentWord, _ lexicon: SegmentLexicon, _ rules: SegmentRules
  ) {
    guard self.start != start else { return }
    self.start = start
    let latest = word.count - SegmentCompound.shortestPart
    for i in start..<word.count { heads[i] = -.infinity }
    heads[start] = 0
    for i in start..<max(start, latest - 1) where heads[i] > -.infinity {
      let end = min(latest, i + SegmentCompound.longestPart)
      // Of two letters only a preposition at the start of a noun is a head.
      let lengths: UInt64 = (2 << UInt64(end - i)) - (isCapital && i == start ? 4 : 8)
      word.findEntries(from: i, lengths: lengths, in: lexicon)
      let prefixes = isCapital ? word.beginnings(from: i, 2..<end - i + 1, in: rules.prefixes) : 0
      var left = word.knownLengths(from: i) & lengths | prefixes
      while left != 0 {
        let j = i + left.trailingZeroBitCount
        left &= left - 1
        let isPrefix = prefixes >> UInt64(j - i) & 1 != 0
        guard let weight = isPrefix ? SegmentCompound.prefix : headWeight(i..<j, word, lexicon) else {
          continue
        }
        let score = heads[i] + weight + (isCapital ? SegmentCompound.joint : SegmentCompound.jointOfAdjective)
        // « Wohnung·s·tür »: what ends in « -ung » meets the next word with the first link alone.
        let hasFixedLink = endsIn(rules.linkedEndings, i..<j, word)
        if !hasFixedLink, score > heads[j] { heads[j] = score }
        for number in 0..<(hasFixedLink ? 1 : rules.links.count) {
          let linked = j + rules.links[number].count
          if linked <= latest, word.isSpelt(rules.links[number], from: j), score > heads[linked] {
            heads[linked] = score
          }
        }
      }
    }
    // Nothing before the first word is a head.
    heads[start] = -.infinity
  }

  /// The weight of a part that is no prefix as a head.
  private func headWeight(_ part: Range<Int>, _ word: SegmentWord, _ lexicon: SegmentLexicon) -> Float? {
    let entry = word.entry(part, in: lexicon)
    guard entry.isKnown else { return nil }
    if part.lowerBound == start, isCapital, entry.has(.preposition) { return SegmentCompound.prefix }
    guard part.count >= SegmentCompound.shortestPart, entry.zipf >= SegmentCompound.leastZipf(part) else {
      return nil
    }
    if entry.has(.noun) { return SegmentPass.weight(of: entry) }
    guard isCapital, entry.has(.word) || entry.zipf >= 3, !entry.has(.function) else { return nil }
    return SegmentPass.weight(of: entry)
  }

  /// How often a part must be used at least: a long one stands in another word by chance less often.
  private static func leastZipf(_ part: Range<Int>) -> Float {
    part.count > 5 ? 0 : part.count > 3 ? 2 : 3.5
  }

  private mutating func lastWeight(
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
  private mutating func endedWeight(
    _ part: Range<Int>, _ word: SegmentWord, _ lexicon: SegmentLexicon, _ rules: SegmentRules
  ) -> Float? {
    func noun(_ length: Int, isPerson: Bool) -> Float? {
      guard part.count > length + SegmentCompound.shortestPart else { return nil }
      let end = part.upperBound - length
      let stem = word.entry(part.lowerBound..<end, in: lexicon)
      guard stem.has(.noun), !stem.has(.function) else { return nil }
      // « Bauer·in », but « Verbandes|in »
      if isPerson, let link = rules.links.first {
        guard stem.has([.masculine, .singular]), !word.isSpelt(link, from: end - link.count) else {
          return nil
        }
      }
      return SegmentPass.weight(of: stem) + SegmentCompound.inflection
    }
    if let link = rules.links.first, word.isSpelt(link, from: part.upperBound - link.count) {
      if let weight = noun(link.count, isPerson: false) { return weight }
    }
    for ending in rules.nounEndings where part.count > ending.count + SegmentCompound.shortestPart {
      if word.isSpelt(ending, from: part.upperBound - ending.count),
        let weight = noun(ending.count, isPerson: true)
      {
        return weight
      }
    }
    return nil
  }

  /// The weight of an adjective that the lexicon has without its ending.
  private mutating func inflectedWeight(
    _ part: Range<Int>, _ word: SegmentWord, _ lexicon: SegmentLexicon, _ rules: SegmentRules
  ) -> Float? {
    var best: Float? = nil
    var standing = inflections(before: part.upperBound, word, rules)
    while standing != 0 {
      let ending = rules.inflections[standing.trailingZeroBitCount]
      standing &= standing - 1
      guard part.count > ending.count + 3 else { continue }
      let entry = word.entry(part.lowerBound..<part.upperBound - ending.count, in: lexicon)
      let isOther = entry.hasAny([.noun, .verb, .infinitive, .adverb, .function, .name])
      guard entry.hasAny([.adjective, .participle]) || entry.isKnown && !isOther else { continue }
      best = max(best ?? -.infinity, SegmentPass.weight(of: entry) + SegmentCompound.inflection)
    }
    return best
  }

  /// A bit for each of the first 64 inflections that stands right before a letter.
  mutating func inflections(before end: Int, _ word: SegmentWord, _ rules: SegmentRules) -> UInt64 {
    if let inflections, inflections.end == end { return inflections.standing }
    var standing: UInt64 = 0
    for number in 0..<min(64, rules.inflections.count) {
      let ending = rules.inflections[number]
      if ending.count < end, word.isSpelt(ending, from: end - ending.count) {
        standing |= 1 << UInt64(number)
      }
    }
    inflections = (end, standing)
    return standing
  }

  /// Whether a part of six letters or more ends so.
  private func endsIn(_ endings: [SegmentEnding], _ part: Range<Int>, _ word: SegmentWord) -> Bool {
    guard part.count >= 6 else { return false }
    for ending in endings where word.isSpelt(ending, from: part.upperBound - ending.count) { return true }
    return false
  }
}
