/// What it costs that one word stands right before another, as powers of ten: 0 where nothing speaks against it.
///
/// The classes of both words decide; `WordPairs` knows besides what prose has side by side.
enum SegmentAgreement {
  /// The cost of `left` before `right`; an unknown word agrees with everything.
  static func cost(_ left: LexiconEntry, _ right: LexiconEntry) -> Float {
    guard left.isKnown, right.isKnown else { return 0 }
    let isPreposition = left.has(.preposition)
    let isDeterminer = left.has(.determiner) && !left.has(.pronoun) && !isPreposition
    let rightIsVerb = isFiniteVerb(right)
    // « des a », « par est », but “to be”: a form without a person may be an infinitive.
    if (isDeterminer || isPreposition) && rightIsVerb && hasPerson(right) { return -2 }
    var cost: Float = 0
    if rightIsVerb, isSubject(left, of: right) { cost += 0.8 }
    if asksForAgreement(left, right) { cost += disagreement(left, right) }
    // « les de », « un et »
    if isDeterminer, right.hasAny([.preposition, .conjunction]), !right.has(.determiner) { cost -= 1.5 }
    if rightIsVerb { cost += numberOfSubject(left, right) }
    // « sont parla », but “can make”
    if rightIsVerb, isFiniteVerb(left), hasPerson(left), hasPerson(right), !right.has(.function) { cost -= 1 }
    return cost
  }

  /// The cost of a verb in the second person whose subject doesn't stand before it: « signé parles ».
  static func costOfLoneSecondPerson(_ verb: LexiconEntry, after before: LexiconEntry) -> Float {
    let isSecondAlone =
      verb.has([.verb, .secondPerson]) && !verb.hasAny([.firstPerson, .thirdPerson, .function])
      && !verb.hasAny(otherClasses)
    return isSecondAlone && !before.has(.secondPerson) ? -3.5 : 0
  }

  private static func hasPerson(_ verb: LexiconEntry) -> Bool {
    verb.hasAny([.firstPerson, .secondPerson, .thirdPerson])
  }

  /// Whether `left` is a pronoun that is nothing but the subject of such a verb: « il a », “I can”.
  private static func isSubject(_ left: LexiconEntry, of verb: LexiconEntry) -> Bool {
    guard left.has(.pronoun), !left.hasAny([.determiner, .preposition]), hasPerson(left) else { return false }
    let persons: LexiconEntry.Flags = [.firstPerson, .secondPerson, .thirdPerson]
    let isPerson = !hasPerson(verb) || !verb.flags.isDisjoint(with: left.flags.intersection(persons))
    // “I do”: beside the third person, one form may serve both numbers.
    return isPerson
      && (!left.has(.thirdPerson) || side(left, .singular, .plural) * side(verb, .singular, .plural) >= 0)
  }

  /// Whether the word is nothing but a finite verb, or one of the few verbs that are everywhere.
  static func isFiniteVerb(_ word: LexiconEntry) -> Bool {
    guard word.has(.verb) else { return false }
    return word.zipf >= 6.2 || !word.hasAny(otherClasses.union(.function))
  }

  private static var otherClasses: LexiconEntry.Flags {
    [.noun, .adjective, .participle, .adverb, .infinitive]
  }

  /// Whether `left` is a determiner of the noun or adjective `right`.
  private static func asksForAgreement(_ left: LexiconEntry, _ right: LexiconEntry) -> Bool {
    guard left.has(.determiner), right.hasAny([.noun, .adjective]), !right.has(.function),
      !isFiniteVerb(right)
    else { return false }
    if left.has(.pronoun), right.has(.verb) { return false }
    // « de » goes with all numbers.
    return !left.has([.preposition, .singular])
  }

  private static func disagreement(_ left: LexiconEntry, _ right: LexiconEntry) -> Float {
    var cost: Float = 0
    if side(left, .singular, .plural) * side(right, .singular, .plural) < 0 { cost -= 1.5 }
    if side(left, .masculine, .feminine) * side(right, .masculine, .feminine) < 0 { cost -= 1 }
    return cost
  }

  /// The cost of a verb whose number is not that of the pronoun before it: « il sont ».
  private static func numberOfSubject(_ left: LexiconEntry, _ verb: LexiconEntry) -> Float {
    guard side(left, .singular, .plural) * side(verb, .singular, .plural) < 0 else { return 0 }
    return left.has([.pronoun, .thirdPerson]) ? -1.5 : 0
  }

  /// The cost of two parts of one word: also where a noun stands before a verb of the other number.
  ///
  /// « Le pape et le roi sont » is right, so this only tells « parties|ont » from « partie|sont ».
  static func costOfParts(_ left: LexiconEntry, _ right: LexiconEntry) -> Float {
    let isOdd =
      left.has([.word, .noun]) && !left.has(.function) && isFiniteVerb(right)
      && side(left, .singular, .plural) * side(right, .singular, .plural) < 0
    return cost(left, right) - (isOdd ? 0.7 : 0)
  }

  /// 1 where only the first flag holds, -1 where only the second does, else 0.
  private static func side(_ word: LexiconEntry, _ first: LexiconEntry.Flags, _ second: LexiconEntry.Flags)
    -> Int
  {
    (word.has(first) ? 1 : 0) - (word.has(second) ? 1 : 0)
  }
}
