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
}

extension NameRelation {
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
    for index in 0..<count {
      let found = self.letters(one, index, other, index, isLast: index == count - 1, customs)
      switch found {
      case .none: return nil
      case .same: break
      case .capital(let isFirstFuller): capitals.append((index, isFirstFuller))
      case .lost, .changed, .moved, .sounds, .letter:
        differing.append(index)
        letters.append(found)
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
    return NameRelation(kind: kind, words: words, isSyllabic: isSyllabic)
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
    guard count > 1 else { return nil }
    for shift in count == 2 ? [1] : [1, count - 1] {
      let isTurned = (0..<count).allSatisfy { index in
        let place = (index + shift) % count
        return switch letters(one, index, other, place, isLast: true, customs) {
        case .same, .capital, .lost, .moved, .sounds: true
        case .changed, .letter, .none: false
        }
      }
      // The family name is the first of one name and the last of the other.
      let mayBe =
        shift == 1 && mayTurn(one, family: other, customs)
        || shift == count - 1 && mayTurn(one, family: one, customs)
      guard isTurned, mayBe else { continue }
      return NameRelation(kind: .order, words: 0..<count, isSyllabic: false)
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
  private static func letters(
    _ one: Name, _ index: Int, _ other: Name, _ otherIndex: Int, isLast: Bool, _ customs: NameCustoms
  ) -> NameLetters {
    let (a, b) = (one.word(index), other.word(otherIndex))
    if one.form(index).keyHash == other.form(otherIndex).keyHash { return .same }
    let (plain, otherPlain) = (one.plain(index), other.plain(otherIndex))
    let found = NameLetters.between(
      one.key(index), plain, other.key(otherIndex), otherPlain, sounds: customs.sounds)
    let areSyllables = one.isSyllable(index, customs) && other.isSyllable(otherIndex, customs)
    switch found {
    case .same, .capital, .none, .lost, .moved: return found
    case .changed: return areSyllables ? .none : found
    case .sounds(let hasDigraph):
      guard !areSyllables, !a.isCommon, !b.isCommon, min(plain.count, otherPlain.count) >= 4 else {
        return .none
      }
      if a.isKnown, b.isKnown, !hasDigraph { return .none }
      return !isLast && (plain.starts(with: otherPlain) || otherPlain.starts(with: plain)) ? .none : found
    case .letter(let letter):
      let areKnown = (a.isKnown, b.isKnown)
      let least = areKnown.0 == areKnown.1 ? 6 : 5
      guard areKnown != (true, true), !a.isCommon, !b.isCommon, !areSyllables,
        min(plain.count, otherPlain.count) >= least
      else { return .none }
      return switch letter {
      case .inside: found
      case .added(let tail): isLast && !customs.endings.contains(Array(tail)) ? found : .none
      case .ending: isLast ? found : .none
      }
    }
  }
}
