import WireLexicon
import WireText

/// How two names of several words may be one name.
struct NameRelation {
  enum Kind: Equatable {
    /// Every diacritic of one is in the other.
    case lost(isFirstFuller: Bool)
    /// The same, and it is the accents of capitals alone.
    case capital(isFirstFuller: Bool)
    /// The same letters with other diacritics.
    case changed
    /// The same letters, and signs stand on the letters beside.
    case moved
    /// Letters of one sound.
    case sounds
    /// One letter of one word.
    case letter
    /// A hyphen in place of a space.
    case hyphen
    /// Family name and given name changed places.
    case order
  }

  let kind: Kind
  /// The words that differ, counted from the first word of each name.
  let words: Range<Int>
  /// Whether all of them are syllables that mean something else with other diacritics.
  let isSyllabic: Bool
  /// Whether both words that differ by a letter or sound are in use: two people may well be called so, but hardly two
  /// of one story and one given name.
  var areKnown = false
  /// Whether the words differ by the diacritics of their last letters alone, as the cases of a word do: « Kowalska » and
  /// « Kowalską ».
  var areEndings = false
}

extension NameRelation {
  /// Whether two people may be called so, or one in two cases, as far as a lexicon can tell: of words that none knows it
  /// tells nothing.
  func mayBeTwo(_ lexicon: Lexicon?) -> Bool {
    switch kind {
    case .letter, .sounds, .order: areKnown || lexicon == nil
    case .lost, .changed: areEndings && lexicon == nil
    case .capital, .moved, .hyphen: false
    }
  }

  /// A name together with the words that it is made of.
  struct Name {
    let mentions: NameMentions
    let words: Range<Int>

    func word(_ index: Int) -> NameWord { mentions.words[words.lowerBound + index] }
    func form(_ index: Int) -> NameForm { mentions.form(of: words.lowerBound + index) }
    func isSyllable(_ index: Int, _ customs: NameCustoms) -> Bool {
      mentions.sound(of: form(index), customs).isSyllable
    }
    func key(_ index: Int) -> ArraySlice<UInt8> { mentions.key(of: form(index)) }
    func plain(_ index: Int) -> ArraySlice<UInt8> { mentions.plainKey(of: form(index)) }

    /// Whether nothing stands between its words, no particle and no initial.
    var isUnbroken: Bool { (1..<words.count).allSatisfy { word($0).token - word($0 - 1).token <= 1 } }

    /// How many letters, diacritics apart, a word and those that hyphens join to it have.
    func joinedLength(_ index: Int) -> Int {
      var (first, last) = (index, index)
      while first > 0, word(first).isJoined { first -= 1 }
      while last + 1 < words.count, word(last + 1).isJoined { last += 1 }
      return (first...last).reduce(0) { $0 + plain($1).count }
    }
  }

  /// Compares two names; nil where they are one spelling, or two names.
  static func between(_ one: Name, _ other: Name, _ customs: NameCustoms) -> NameRelation? {
    let count = one.words.count
    guard count == other.words.count, count > 0 else { return nil }
    if let relation = inOrder(one, other, customs) { return relation }
    return turned(one, other, customs)
  }

  private static func inOrder(_ one: Name, _ other: Name, _ customs: NameCustoms) -> NameRelation? {
    let count = one.words.count
    var differing: [Int] = []
    var letters: [NameLetters] = []
    var joints: [Int] = []
    var capitals: [(index: Int, isFirstFuller: Bool)] = []
    var areKnown = false
    for index in 0..<count {
      let found = self.letters(
        one, index, other, index, isLast: index == count - 1, mayBeKnown: index > 0, customs)
      switch found {
      case .none: return nil
      case .same: break
      case .capital(let isFirstFuller): capitals.append((index, isFirstFuller))
      case .lost, .changed, .moved, .sounds, .letter:
        differing.append(index)
        letters.append(found)
        if found.needsUnknown, one.word(index).isUsed, other.word(index).isUsed { areKnown = true }
      }
      if one.word(index).isJoined != other.word(index).isJoined { joints.append(index) }
    }
    guard let first = differing.first, let last = differing.last else {
      if let first = joints.first, let last = joints.last {
        return NameRelation(kind: .hyphen, words: first - 1..<last + 1, isSyllabic: false)
      }
      return accents(of: capitals)
    }
    guard let kind = kind(of: letters) else { return nil }
    // Where capitals lost their accents as other letters did, all of them are mended at once.
    let lost = capitals.filter { kind == .lost(isFirstFuller: $0.isFirstFuller) }.map(\.index)
    let isSyllabic = differing.allSatisfy { one.isSyllable($0, customs) && other.isSyllable($0, customs) }
    let words = min(first, lost.first ?? first)..<max(last, lost.last ?? last) + 1
    let areEndings = differing.allSatisfy { differsAtEnd(one.key($0), other.key($0)) }
    return NameRelation(
      kind: kind, words: words, isSyllabic: isSyllabic, areKnown: areKnown, areEndings: areEndings)
  }

  /// Whether two different keys are equal but for their last scalar.
  private static func differsAtEnd(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    func stem(_ key: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      guard let last = key.lastIndex(where: { !UTF8.isContinuation($0) }) else { return key }
      return key[..<last]
    }
    return stem(one) == stem(other)
  }

  /// Names that differ by accents of capitals alone, all of them in one of the two.
  private static func accents(of capitals: [(index: Int, isFirstFuller: Bool)]) -> NameRelation? {
    guard let first = capitals.first, let last = capitals.last,
      capitals.allSatisfy({ $0.isFirstFuller == first.isFirstFuller })
    else { return nil }
    return NameRelation(
      kind: .capital(isFirstFuller: first.isFirstFuller), words: first.index..<last.index + 1,
      isSyllabic: false)
  }

  /// What the differences of single words come to together.
  private static func kind(of letters: [NameLetters]) -> Kind? {
    var (isFuller, isPoorer, isChanged, isMoved, soundCount, letterCount) = (false, false, false, false, 0, 0)
    for found in letters {
      switch found {
      case .same, .none, .capital: break
      case .moved: isMoved = true
      case .lost(let isFirstFuller):
        if isFirstFuller { isFuller = true } else { isPoorer = true }
      case .changed: isChanged = true
      case .sounds: soundCount += 1
      case .letter: letterCount += 1
      }
    }
    if letterCount > 0 { return letterCount == 1 && soundCount == 0 ? .letter : nil }
    if soundCount > 0 { return .sounds }
    if isChanged || (isFuller && isPoorer) { return .changed }
    if isMoved { return isFuller || isPoorer ? nil : .moved }
    return .lost(isFirstFuller: isFuller)
  }

  /// Compares a name with one whose first word is the other's last, or the other way round.
  private static func turned(_ one: Name, _ other: Name, _ customs: NameCustoms) -> NameRelation? {
    let count = one.words.count
    guard count > 1, one.isUnbroken, other.isUnbroken else { return nil }
    for shift in count == 2 ? [1] : [1, count - 1] {
      let isTurned = (0..<count).allSatisfy { index in
        let place = (index + shift) % count
        return switch letters(one, index, other, place, isLast: true, mayBeKnown: false, customs) {
        case .same, .capital, .lost, .moved, .sounds: true
        case .changed, .letter, .none: false
        }
      }
      // The family name is the first of one name and the last of the other.
      let mayBe =
        shift == 1 && mayTurn(one, family: other, customs)
        || shift == count - 1 && mayTurn(one, family: one, customs)
      guard isTurned, mayBe else { continue }
      let areKnown = (0..<count).allSatisfy { one.word($0).isKnown && other.word($0).isKnown }
      return NameRelation(kind: .order, words: 0..<count, isSyllabic: false, areKnown: areKnown)
    }
    return nil
  }

  /// In a name of syllables only a known family name changes places; the rest would make another name.
  ///
  /// - Parameter family: the name that has the family name first.
  private static func mayTurn(_ name: Name, family: Name, _ customs: NameCustoms) -> Bool {
    let indices = 0..<name.words.count
    if indices.contains(where: { name.word($0).isCommon }) { return false }
    guard indices.allSatisfy({ name.isSyllable($0, customs) }) else { return true }
    return customs.familyFirst.contains(family.mentions.letters.span, family.form(0).plain)
  }

  /// How two words differ, as far as that may be one name in two spellings.
  ///
  /// - Parameter mayBeKnown: whether they may differ by any letter or sound where a dictionary has both.
  private static func letters(
    _ one: Name, _ index: Int, _ other: Name, _ otherIndex: Int, isLast: Bool, mayBeKnown: Bool,
    _ customs: NameCustoms
  ) -> NameLetters {
    let (a, b) = (one.word(index), other.word(otherIndex))
    if one.form(index).keyHash == other.form(otherIndex).keyHash { return .same }
    let (plain, otherPlain) = (one.plain(index), other.plain(otherIndex))
    let found = NameLetters.between(
      one.key(index), plain, other.key(otherIndex), otherPlain, sounds: customs.sounds)
    let areSyllables = one.isSyllable(index, customs) && other.isSyllable(otherIndex, customs)
    switch found {
    case .same, .capital, .none: return found
    case .sounds where customs.areDerived(plain, otherPlain),
      .letter where customs.areDerived(plain, otherPlain):
      return .none
    // „Vater Abraham“ and „Väter Abraham“: two nouns, and no name.
    case .lost, .moved: return a.isCapitalNoun && b.isCapitalNoun && !areSyllables ? .none : found
    case .changed: return areSyllables || a.isCapitalNoun && b.isCapitalNoun ? .none : found
    case .sounds(let hasDigraph):
      guard !areSyllables, !a.isCommon, !b.isCommon,
        min(one.joinedLength(index), other.joinedLength(otherIndex)) >= 4
      else { return .none }
      if a.isKnown, b.isKnown, !hasDigraph, !mayBeKnown || min(plain.count, otherPlain.count) < 5 {
        return .none
      }
      return !isLast && (plain.starts(with: otherPlain) || otherPlain.starts(with: plain)) ? .none : found
    case .letter(let letter):
      let areKnown = (a.isKnown, b.isKnown)
      let least = areKnown.0 == areKnown.1 && !(letter == .ending && isLast) ? 6 : 5
      // A syllable between hyphens is short, and a letter of it another name; not so a letter that stands twice.
      let length =
        letter == .doubled
        ? min(one.joinedLength(index), other.joinedLength(otherIndex)) : min(plain.count, otherPlain.count)
      guard areKnown != (true, true) || mayBeKnown || letter == .doubled, !a.isCommon, !b.isCommon,
        !areSyllables, length >= least
      else { return .none }
      return switch letter {
      case .inside, .doubled: found
      case .added(let tail):
        isLast && areKnown != (true, true) && !customs.endings.contains(Array(tail)) ? found : .none
      case .ending: isLast && areKnown != (true, true) ? found : .none
      }
    }
  }
}

extension NameLetters {
  /// Whether two names that differ so are two where a dictionary has both.
  fileprivate var needsUnknown: Bool {
    switch self {
    case .letter: true
    case .sounds(let hasDigraph): !hasDigraph
    case .same, .capital, .lost, .changed, .moved, .none: false
    }
  }
}
