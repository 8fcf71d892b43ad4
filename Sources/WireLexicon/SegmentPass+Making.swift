import WireText

/// A form that is made of a known word.
struct MadeForm {
  /// The power of ten of its standing as a word.
  var weight: Float
  /// Whether it is a form of a verb, participles among them.
  var isVerbal: Bool
  /// Whether it stands before a noun: « wachsenden ».
  var isAttribute = false
}

/// The forms that a language makes of its words at will, so that no list has them all: « zerstreutes », « auffliegt »,
/// « redefinirlo ».
extension SegmentPass {
  private static let enclitic: Float = -1.2
  private static let prefix: Float = -1.5
  private static let prefixOfAdjective: Float = -2.5
  private static let prepositionOfAttribute: Float = -3.2
  private static let inflection: Float = -1
  private static let degree: Float = -1.5
  private static let presentParticiple: Float = -1.3
  private static let shortestStem = 4
  /// From here on an adjective stands alone so often that a number before it proves nothing.
  static let rareAdjective: Float = 3.8

  /// What the word at hand weighs as a form that is made of a known one; nil where nothing shows that it is.
  ///
  /// `next` is the word that follows it.
  mutating func madeWeight(before next: LexiconEntry) -> Float? {
    var best = weightWithEnclitic(before: next)
    guard !rules.inflections.isEmpty else { return best }
    if let weight = madeWeight(0..<word.count) { best = max(best ?? -.infinity, weight) }
    return best
  }

  /// What the letters of a part weigh as a form with endings or beginnings: « wachsenden », « redefinirlo ».
  mutating func madeWeight(_ part: Range<Int>) -> Float? {
    guard !rules.inflections.isEmpty else { return weightWithEnclitic(part) ?? weightOfDerived(part) }
    var best = inflectedForm(part)?.weight
    if let weight = weightWithPrefix(part) { best = max(best ?? -.infinity, weight) }
    return best
  }

  /// « redefinirlo », « reprogramarse », « aliándote »; before a noun that agrees with it the pronoun is an article that lost
  /// its space: « abrirlas|puertas ».
  private mutating func weightWithEnclitic(before next: LexiconEntry) -> Float? {
    guard !rules.enclitics.isEmpty else { return nil }
    for start in max(2, word.count - 7)..<max(2, word.count - 1)
    where isIn(rules.enclitics, start..<word.count) {
      guard let host = host(0..<start), !isArticle(entry(start..<word.count), before: next) else { continue }
      return host + SegmentPass.enclitic
    }
    return nil
  }

  /// The same where nothing follows the word that would tell.
  mutating func weightWithEnclitic(_ part: Range<Int>) -> Float? {
    guard !rules.enclitics.isEmpty else { return nil }
    for start in max(part.lowerBound + 4, part.upperBound - 5)..<max(part.lowerBound + 4, part.upperBound - 1)
    where isIn(rules.enclitics, start..<part.upperBound) {
      let host = entry(part.lowerBound..<start)
      if host.has(.infinitive) { return SegmentPass.weight(of: host) + SegmentPass.enclitic }
    }
    return nil
  }

  /// The weight of a known word behind a beginning that is no word of grammar: « reconfiguren », “repave”.
  private mutating func weightOfDerived(_ part: Range<Int>) -> Float? {
    let first = part.lowerBound
    var beginnings = word.beginnings(from: first, 2..<max(2, min(9, part.count - 3)), in: rules.prefixes)
    while beginnings != 0 {
      let length = beginnings.trailingZeroBitCount
      beginnings &= beginnings - 1
      let rest = entry(first + length..<part.upperBound)
      let classes: LexiconEntry.Flags = [.noun, .adjective, .verb, .infinitive, .participle]
      guard rest.has(.word), rest.hasAny(classes), !rest.has(.function),
        !entry(first..<first + length).has(.function)
      else { continue }
      return SegmentPass.weight(of: rest) + SegmentPass.prefix
    }
    return nil
  }

  /// The weight of what a pronoun is written to: an infinitive, one with a beginning, or a form that has its accent for the
  /// pronoun's sake alone.
  private mutating func host(_ part: Range<Int>) -> Float? {
    let whole = entry(part)
    if whole.has(.infinitive) { return SegmentPass.weight(of: whole) }
    guard !whole.has(.word) else { return nil }
    var beginnings = word.beginnings(from: 0, 2..<max(2, min(9, part.count - 3)), in: rules.prefixes)
    while beginnings != 0 {
      let length = beginnings.trailingZeroBitCount
      beginnings &= beginnings - 1
      guard !entry(0..<length).has(.function) else { continue }
      let base = entry(length..<part.upperBound)
      if base.has(.infinitive) { return SegmentPass.weight(of: base) + SegmentPass.prefix }
    }
    // « habiéndo|senos »: what is none of the other classes is a gerund.
    let plain = entryUnmarked(part)
    let isVerbal =
      plain.hasAny([.verb, .participle]) || plain.has(.word) && !plain.hasAny([.noun, .adjective, .function])
    return isVerbal ? SegmentPass.weight(of: plain) : nil
  }

  /// What the lexicon has of a part whose marked letters stand without their marks; unknown where it has none.
  private mutating func entryUnmarked(_ part: Range<Int>) -> LexiconEntry {
    scratch.reset()
    var isMarked = false
    for i in part {
      let letter = word.keyRange(i..<i + 1)
      if rules.lookalikes.isMarked(word.key.span, letter),
        let plain = rules.lookalikes.others(than: word.key.span, letter)?.first
      {
        isMarked = true
        rules.lookalikes.append(plain, to: &scratch)
      } else {
        scratch.append(word.key, letter)
      }
    }
    return isMarked ? entrySpelt() : .unknown
  }

  /// Whether a pronoun may be the article of the noun after it.
  private func isArticle(_ pronoun: LexiconEntry, before next: LexiconEntry) -> Bool {
    pronoun.has(.determiner) && next.has(.noun) && !next.has(.function)
      && SegmentAgreement.cost(pronoun, next) >= 0
  }

  /// Whether the last part may be a pronoun that is written to the verb before it: « mueve|las ».
  mutating func mayEndInEnclitic(_ candidate: SegmentCandidate, before next: LexiconEntry) -> Bool {
    guard candidate.cutCount == 1 else { return false }
    let last = candidate.part(1, of: word.count)
    return isIn(rules.enclitics, last) && entry(candidate.part(0, of: word.count)).has(.verb)
      && !isArticle(entry(last), before: next)
  }

  /// « auffliegt », « durchzuwinken », « zubrächte », « unterschwelligste ».
  mutating func weightWithPrefix(_ part: Range<Int>) -> Float? {
    var best: Float? = nil
    let first = part.lowerBound
    let end = part.upperBound
    var beginnings = word.beginnings(from: first, 2..<max(2, min(12, part.count - 3)), in: rules.formPrefixes)
    while beginnings != 0 {
      let length = beginnings.trailingZeroBitCount
      beginnings &= beginnings - 1
      let beginning = first..<first + length
      if isIn(rules.adjectivePrefixes, beginning), let weight = weightOfRareAdjective(first + length..<end) {
        best = max(best ?? -.infinity, weight + SegmentPass.prefixOfAdjective)
      }
      let isInfix = isIn(rules.infixes, beginning)
      guard isInfix || isIn(rules.prefixes, beginning) else { continue }
      var start = first + length
      while start < end, word.letters[start].sort == .hyphen { start += 1 }
      for infix in 2...3 where start + infix + 3 < end && isIn(rules.infixes, start..<start + infix) {
        let base = entry(start + infix..<end)
        if base.has(.infinitive) {
          best = max(best ?? -.infinity, SegmentPass.weight(of: base) + SegmentPass.prefix)
        }
      }
      guard end - start >= 3, let form = form(start..<end) else { continue }
      // « zu|finden » is two words, « zufand » is one.
      if isInfix, !form.isVerbal || entry(start..<end).has(.infinitive) { continue }
      if let cost = costOfPrefix(entry(beginning), form) {
        best = max(best ?? -.infinity, form.weight + cost)
      }
    }
    return best
  }

  /// The weight of an adjective that stands before a noun and is too rare to do so often alone: « spurige » of
  /// « siebenspurige », but not « kleine ».
  private mutating func weightOfRareAdjective(_ part: Range<Int>) -> Float? {
    let entry = entry(part)
    guard part.count >= 5, endsInInflection(part), !entry.has(.function),
      entry.zipf < SegmentPass.rareAdjective
    else { return nil }
    return entry.has(.adjective) && !entry.has(.participle) ? SegmentPass.weight(of: entry) : nil
  }
  /// What a beginning costs; nil where it and the form are two words: « ein|großes », « neu|gestaltet ».
  private mutating func costOfPrefix(_ prefix: LexiconEntry, _ form: MadeForm) -> Float? {
    if prefix.has(.function) {
      guard form.isVerbal else { return nil }
      // « mit|wachsenden »
      return form.isAttribute ? SegmentPass.prepositionOfAttribute : SegmentPass.prefix
    }
    // « neugestaltete »
    if prefix.has(.adjective), prefix.zipf >= 5, !form.isAttribute { return nil }
    return form.isVerbal ? SegmentPass.prefix : SegmentPass.prefixOfAdjective
  }

  /// What the letters are as a form of a verb or an adjective, with or without what inflects it.
  mutating func form(_ part: Range<Int>) -> MadeForm? {
    let entry = entry(part)
    if entry.has(.function) { return nil }
    if entry.hasAny([.verb, .infinitive, .participle]) {
      let isAttribute = entry.has(.participle) && entry.has(.adjective) && endsInInflection(part)
      return MadeForm(weight: SegmentPass.weight(of: entry), isVerbal: true, isAttribute: isAttribute)
    }
    if entry.has(.adjective) { return MadeForm(weight: SegmentPass.weight(of: entry), isVerbal: false) }
    // « schlugen »: what has no class is a form of a strong verb, if anything.
    let classes: LexiconEntry.Flags = [.noun, .name, .adverb]
    if entry.has(.word), !entry.hasAny(classes) {
      return MadeForm(weight: SegmentPass.weight(of: entry), isVerbal: true)
    }
    return inflectedForm(part)
  }

  /// « zerstreut·es », « schicklich·st·en », « einleuchten·d·e ».
  private mutating func inflectedForm(_ part: Range<Int>) -> MadeForm? {
    var best = madeBy(part, endingAt: part.upperBound, isInflected: false)
    var standing = compound.inflections(before: part.upperBound, word, rules)
    while standing != 0 {
      let inflection = rules.inflections[standing.trailingZeroBitCount]
      standing &= standing - 1
      guard isSpelt(inflection, before: part.upperBound, in: part) else { continue }
      let end = part.upperBound - inflection.count
      guard var form = madeBy(part, endingAt: end, isInflected: true) else { continue }
      form.isAttribute = true
      if form.weight > best?.weight ?? -.infinity { best = form }
    }
    return best
  }

  /// What the letters up to `end` are, with an ending of a degree or a participle or, if they are inflected, without one.
  private mutating func madeBy(_ part: Range<Int>, endingAt end: Int, isInflected: Bool) -> MadeForm? {
    var best: MadeForm? = nil
    func offer(_ stem: LexiconEntry, _ classes: LexiconEntry.Flags, _ cost: Float) {
      guard stem.hasAny(classes), !stem.has(.function) else { return }
      let weight = SegmentPass.weight(of: stem) + cost
      if weight > best?.weight ?? -.infinity {
        best = MadeForm(weight: weight, isVerbal: stem.hasAny([.participle, .infinitive]))
      }
    }
    if isInflected, end - part.lowerBound >= SegmentPass.shortestStem {
      offer(entry(part.lowerBound..<end), [.adjective, .participle], SegmentPass.inflection)
    }
    for degree in rules.degrees where isSpelt(degree, before: end, in: part) {
      offer(entry(part.lowerBound..<end - degree.count), [.adjective, .participle], SegmentPass.degree)
    }
    for mark in rules.participles where isSpelt(mark, before: end, in: part) {
      offer(entry(part.lowerBound..<end - mark.count), .infinitive, SegmentPass.presentParticiple)
    }
    return best
  }

  /// Whether the part ends as an adjective that is inflected does.
  mutating func endsInInflection(_ part: Range<Int>) -> Bool {
    rules.inflections.contains { isSpelt($0, before: part.upperBound, in: part) }
  }

  /// Whether the ASCII letters stand right before the letter `end`, with a stem left in `part`.
  @inline(__always)
  mutating func isSpelt(_ ending: SegmentEnding, before end: Int, in part: Range<Int>) -> Bool {
    let start = end - ending.count
    return start - part.lowerBound >= SegmentPass.shortestStem && word.isSpelt(ending, start..<end)
  }

  /// Whether the word is a preposition run together with an infinitive that it belongs to: « zu|finden ».
  mutating func isGluedInfinitive() -> Bool {
    for length in 2...3 where length + 3 < word.count && isIn(rules.infixes, 0..<length) {
      if entry(length..<word.count).has(.infinitive) { return true }
    }
    return false
  }
}
