import WireText

/// How two words of names differ in their letters.
enum NameLetters: Equatable {
  /// They are one word, or begin with other accents of one capital.
  case same
  /// One word, and the accent of a capital is left out, as many houses do.
  case capital(isFirstFuller: Bool)
  /// The same letters, and every diacritic of one is in the other.
  case lost(isFirstFuller: Bool)
  /// The same letters, and each has a diacritic that the other has not.
  case changed
  /// The same letters, and one sign stands on the letter beside: `hoà` and `hòa`.
  case moved
  /// Letters that stand for one sound (see `NameSounds`); whether some have more signs than one.
  case sounds(hasDigraph: Bool)
  /// One letter changed, added, left out, or swapped with the next.
  case letter(Letter)
  case none

  /// Where the one letter is.
  enum Letter: Equatable {
    case inside
    /// It stands twice in one word, and once in the other.
    case doubled
    /// One word is the other and what is added to it.
    case added(ArraySlice<UInt8>)
    /// The last letters differ, and one is a vowel: an ending.
    case ending
  }

  /// The most letters of one sound that two spellings of a name differ by.
  private static let mostSounds = 3

  /// Compares two keys; `plain` and `otherPlain` are those without diacritics.
  static func between(
    _ key: ArraySlice<UInt8>, _ plain: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>,
    _ otherPlain: ArraySlice<UInt8>, sounds: NameSounds
  ) -> NameLetters {
    if key == other { return .same }
    if plain == otherPlain { return diacritics(scalars(key), scalars(other)) }
    if sounds.mayMatch(plain, otherPlain), let found = spelling(scalars(key), scalars(other), sounds) {
      return found
    }
    return letter(plain, otherPlain).map { .letter($0) } ?? .none
  }

  private static func scalars(_ key: ArraySlice<UInt8>) -> [UInt32] {
    String(decoding: key, as: UTF8.self).unicodeScalars.map(\.value)
  }

  /// Compares two words of the same letters by their diacritics.
  private static func diacritics(_ ones: [UInt32], _ others: [UInt32]) -> NameLetters {
    guard let first = ones.first, let otherFirst = others.first else { return .same }
    // É, È, À, Ç are all below U+0100, where Đ is not.
    if first != otherFirst, first < 0x100, otherFirst < 0x100, ones.dropFirst() == others.dropFirst() {
      let (isMarked, isOtherMarked) = (!marks(first).isEmpty, !marks(otherFirst).isEmpty)
      return isMarked == isOtherMarked ? .same : .capital(isFirstFuller: isMarked)
    }
    if isMoved(ones, others) { return .moved }
    var (isFuller, isPoorer, isChanged) = (false, false, false)
    var (i, j) = (0, 0)
    while i < ones.count, j < others.count {
      let (one, other) = (marks(ones[i]), marks(others[j]))
      // A ligature stands for two letters.
      let letters = (fold(ones[i]).count, fold(others[j]).count)
      if letters.0 != letters.1 {
        if letters.0 > letters.1 { isFuller = true } else { isPoorer = true }
        i += letters.0 < letters.1 ? letters.1 : 1
        j += letters.1 < letters.0 ? letters.0 : 1
        continue
      }
      if !one.isSubset(of: other), !other.isSubset(of: one) {
        // « é » for « è » is a slip of the hand; signs of other alphabets are not mistaken for one another.
        guard ones[i] < 0x100, others[j] < 0x100 else { return .none }
        isChanged = true
      } else if one != other {
        if one.count > other.count { isFuller = true } else { isPoorer = true }
      }
      i += 1
      j += 1
    }
    if isChanged || (isFuller && isPoorer) { return .changed }
    return isFuller || isPoorer ? .lost(isFirstFuller: isFuller) : .same
  }

  /// Whether two words of the same letters differ by one sign alone, that stands on the letter beside in the other.
  private static func isMoved(_ ones: [UInt32], _ others: [UInt32]) -> Bool {
    guard ones.count == others.count, let first = ones.indices.first(where: { ones[$0] != others[$0] }),
      ones.indices.contains(first + 1), ones.dropFirst(first + 2) == others.dropFirst(first + 2)
    else { return false }
    let (one, next) = (marks(ones[first]), marks(ones[first + 1]))
    let (other, otherNext) = (marks(others[first]), marks(others[first + 1]))
    let moved = one.symmetricDifference(other)
    return moved.count == 1 && moved == next.symmetricDifference(otherNext)
      && one.isSubset(of: other) != next.isSubset(of: otherNext)
  }

  /// The marks of a letter; a stroke counts as one.
  private static func marks(_ scalar: UInt32) -> Set<UInt32> {
    guard scalar >= 0x80 else { return [] }
    let decomposed = NormalForm.decomposed(bytes(scalar))
    let found = Set(scalars(decomposed[...]).dropFirst())
    return found.isEmpty && fold(scalar) != bytes(scalar) ? [0x335] : found
  }

  private static func bytes(_ scalar: UInt32) -> [UInt8] {
    Unicode.Scalar(scalar).map { Array(String($0).utf8) } ?? []
  }

  private static func fold(_ scalar: UInt32) -> [UInt8] {
    scalar < 0x80 ? [UInt8(scalar)] : DiacriticFold.make(bytes(scalar))
  }

  /// Whether the words are one but for letters of one sound.
  private static func spelling(_ ones: [UInt32], _ others: [UInt32], _ sounds: NameSounds) -> NameLetters? {
    let plain = (ones.map(plainScalar), others.map(plainScalar))
    var hasDigraph = false

    func matches(_ word: [UInt32], _ folded: [UInt32], _ at: Int, _ member: [UInt32]) -> Bool {
      at + member.count <= word.count
        && member.indices.allSatisfy { word[at + $0] == member[$0] || folded[at + $0] == member[$0] }
    }
    func align(_ i: Int, _ j: Int, _ left: Int, _ digraph: Bool) -> Bool {
      if i == ones.count, j == others.count {
        hasDigraph = digraph
        return true
      }
      if i < ones.count, j < others.count, plain.0[i] == plain.1[j], align(i + 1, j + 1, left, digraph) {
        return true
      }
      guard left > 0 else { return false }
      for group in sounds.classes {
        for one in group where matches(ones, plain.0, i, one) {
          for other in group where other != one && matches(others, plain.1, j, other) {
            let isDigraph = digraph || one.count > 1 || other.count > 1
            if align(i + one.count, j + other.count, left - 1, isDigraph) { return true }
          }
        }
      }
      return false
    }
    guard align(0, 0, Self.mostSounds, false) else { return nil }
    return .sounds(hasDigraph: hasDigraph)
  }

  private static func plainScalar(_ scalar: UInt32) -> UInt32 {
    let folded = fold(scalar)
    return folded.count == 1 ? UInt32(folded[0]) : scalar
  }

  /// The one letter by which two words differ, or nil where they differ by more, or by their first.
  private static func letter(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Letter? {
    guard abs(one.count - other.count) <= 1, one.first == other.first else { return nil }
    let (a, b) = (Array(one), Array(other))
    var head = 0
    while head < min(a.count, b.count), a[head] == b[head] { head += 1 }
    var tail = 0
    while tail < min(a.count, b.count) - head, a[a.count - 1 - tail] == b[b.count - 1 - tail] { tail += 1 }
    let left = (a.count - head - tail, b.count - head - tail)
    switch left {
    case (0, 1): return added(head, in: b)
    case (1, 0): return added(head, in: a)
    case (1, 1):
      return tail == 0 && (ASCII.isVowel(a[head]) || ASCII.isVowel(b[head])) ? .ending : .inside
    case (2, 2): return a[head] == b[head + 1] && a[head + 1] == b[head] ? .inside : nil
    default: return nil
    }
  }

  /// What a letter is that stands in `word` and not in the other; the letters before it are the same.
  private static func added(_ index: Int, in word: [UInt8]) -> Letter {
    if word[index - 1] == word[index] { return .doubled }
    return index + 1 == word.count ? .added(word[index...]) : .inside
  }
}
