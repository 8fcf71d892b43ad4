import WireText

/// Tries one way to write a form at one place of a text.
struct FormMatcher {
  /// What may stand between the form and the end of the range.
  enum Ending {
    /// Anything.
    case open
    /// White space and a full stop.
    case stop
    /// Those, and closing brackets.
    case closers
  }

  let variant: FormVariant
  let words: FormWords
  let range: ByteRange
  let ending: Ending
  private var fields: [FormField] = []
  private var damage: [FormDamage] = []
  /// A bit for each pair of which a bracket was missing.
  private var harmedPairs: UInt64 = 0
  private var missing = 0
  /// Bounds the ways that are tried where places and names may end at many words.
  private var stepsLeft = 1000

  private static let mostMissing = 2

  init(variant: FormVariant, words: FormWords, range: ByteRange, ending: Ending) {
    self.variant = variant
    self.words = words
    self.range = range
    self.ending = ending
  }

  mutating func match(_ bytes: Span<UInt8>) -> FormMatch? {
    guard !range.isEmpty, WhiteSpace.length(at: range.start, in: bytes) == 0,
      let end = rest(bytes, item: 0, at: range.start), end > range.start
    else { return nil }
    return FormMatch(form: 0, range: ByteRange(range.start, end), fields: fields, damage: damage)
  }

  /// Matches the items from `index` on; the end, or nil with the state as it was before.
  private mutating func rest(_ bytes: Span<UInt8>, item index: Int, at place: Int) -> Int? {
    stepsLeft -= 1
    guard stepsLeft > 0 else { return nil }
    guard index < variant.items.count else { return finish(bytes, at: place) }
    let item = variant.items[index]
    let before = (fields.count, damage.count, harmedPairs, missing)
    let start = index == 0 ? place : space(before: index, bytes, at: place)
    if let end = present(item, bytes, index: index, at: start) { return end }
    restore(before)
    // A form that ends in a mark is told by it: without, the text is another form's, or none.
    guard index + 1 < variant.items.count || !item.isPause, !followsCity(index),
      let absence = absence(of: item)
    else { return nil }
    // A mark that has a space before it goes after that space, another where the text before it ends.
    let insertion = index == 0 || item.spaceBefore.isEmpty ? place : space(before: index, bytes, at: place)
    missing += 1
    note(absence, insertion, insertion, item.text)
    if let end = rest(bytes, item: index + 1, at: insertion) { return end }
    restore(before)
    return nil
  }

  private mutating func restore(_ state: (fields: Int, damage: Int, pairs: UInt64, missing: Int)) {
    fields.removeLast(fields.count - state.fields)
    damage.removeLast(damage.count - state.damage)
    harmedPairs = state.pairs
    missing = state.missing
  }

  private mutating func note(_ kind: FormDamage.Kind, _ start: Int, _ end: Int, _ expected: [UInt8]) {
    let text = String(decoding: expected, as: UTF8.self)
    damage.append(FormDamage(kind: kind, range: ByteRange(start, end), expected: text))
  }

  private mutating func present(_ item: FormItem, _ bytes: Span<UInt8>, index: Int, at start: Int) -> Int? {
    switch item.kind {
    case .word(let key):
      let end = Signs.wordEnd(bytes, start, to: range.end)
      guard end > start, end - start <= Token.longestKey, FoldedPhrases.key(bytes, start, end) == key else {
        return nil
      }
      return rest(bytes, item: index + 1, at: end)
    case .mark(.dash):
      let length = Signs.dashLength(bytes, start, to: range.end)
      guard length > 0 else { return nil }
      if !equals(bytes, start, start + length, item.text) {
        note(.otherDash, start, start + length, item.text)
      }
      fields.append(FormField(name: .dash, range: ByteRange(start, start + length)))
      return rest(bytes, item: index + 1, at: start + length)
    case .mark(let mark):
      let end = start + item.text.count
      guard end <= range.end, equals(bytes, start, end, item.text) else { return nil }
      if mark == .separator { fields.append(FormField(name: .separator, range: ByteRange(start, end))) }
      return rest(bytes, item: index + 1, at: end)
    case .field(let name):
      let count = fields.count
      for end in ends(of: name, bytes, at: start) {
        fields.append(FormField(name: name.found, range: ByteRange(start, end)))
        if let last = rest(bytes, item: index + 1, at: end) { return last }
        fields.removeLast(fields.count - count)
      }
      return nil
    }
  }

  private func ends(of field: FormField.Name, _ bytes: Span<UInt8>, at start: Int) -> [Int] {
    switch field {
    case .place:
      CapitalisedWords.ends(
        bytes, at: start, to: range.end, particles: words.particles, longest: CapitalisedWords.longestPlace,
        digits: false)
    case .city:
      CapitalisedWords.ends(
        bytes, at: start, to: range.end, particles: words.particles, longest: CapitalisedWords.longestPlace,
        digits: false
      ).filter { words.isCity(bytes, ByteRange(start, $0)) }
    case .land:
      // In `Quimper (ABC)` an agency stands where a land may.
      words.end(of: .agency, bytes, at: start, to: range.end) == nil
        ? CapitalisedWords.landEnds(bytes, at: start, to: range.end, particles: words.particles) : []
    case .keyword: SlugWords.keywordEnd(bytes, at: start, to: range.end).map { [$0] } ?? []
    case .keywords: SlugWords.keywordsEnds(bytes, at: start, to: range.end)
    case .topic: SlugWords.topicEnds(bytes, at: start, to: range.end)
    case .name:
      isAgencyAlone(bytes, at: start) || isLabel(bytes, at: start)
        ? []
        : CapitalisedWords.ends(
          bytes, at: start, to: range.end, particles: words.particles, longest: CapitalisedWords.longestName,
          digits: true)
    case .day, .month, .shortMonth, .year, .weekday, .agency, .sign, .dash, .label, .separator, .number,
      .initials,
      .version:
      words.end(of: field, bytes, at: start, to: range.end).map { [$0] } ?? []
    }
  }

  /// Whether an agency stands there with nothing but a slash or the end after it, and so is no person's name.
  private func isAgencyAlone(_ bytes: Span<UInt8>, at start: Int) -> Bool {
    guard let end = words.end(of: .agency, bytes, at: start, to: range.end) else { return false }
    let next = WhiteSpace.skip(from: end, to: range.end, in: bytes)
    return next == range.end || bytes[next] == UInt8(ascii: "/")
  }

  /// Whether a label stands there that no field before it is: « Photo Jean Martin » is no name.
  private func isLabel(_ bytes: Span<UInt8>, at start: Int) -> Bool {
    if fields.contains(where: { $0.name == .label }) { return false }
    guard let end = words.end(of: .label, bytes, at: start, to: range.end) else { return false }
    return WhiteSpace.skip(from: end, to: range.end, in: bytes) > end
  }

  /// Whether a city stands right before the item: what follows it in capitals without a mark is a club's name or a
  /// show's, as in `BREST UNITED`, and no place.
  private func followsCity(_ index: Int) -> Bool {
    guard index > 0, case .field(.city) = variant.items[index - 1].kind else { return false }
    return true
  }

  /// How the item may be missing, if it may.
  private mutating func absence(of item: FormItem) -> FormDamage.Kind? {
    guard missing < Self.mostMissing, case .mark(let mark) = item.kind else { return nil }
    switch mark {
    case .pause: return .missingMark
    case .bracket(let pair):
      let bit: UInt64 = 1 << UInt64(pair & 63)
      guard harmedPairs & bit == 0 else { return nil }
      harmedPairs |= bit
      return .missingBracket
    case .dash, .separator, .other: return nil
    }
  }

  private mutating func space(before index: Int, _ bytes: Span<UInt8>, at place: Int) -> Int {
    let item = variant.items[index]
    guard index > 0 else { return space(item.spaceBefore, bytes, at: place) }
    let before = variant.items[index - 1]
    // In “./.” the slash parts no names.
    let isAtSlash = item.isSlash && !before.isMark || before.isSlash && !item.isMark
    return space(item.spaceBefore, bytes, at: place, isAtSlash: isAtSlash)
  }

  /// Goes over the white space at `place` and notes where it is not as the form has it. Around a slash it is the
  /// author's choice.
  private mutating func space(
    _ expected: [UInt8], _ bytes: Span<UInt8>, at place: Int, isAtSlash: Bool = false
  ) -> Int {
    let end = WhiteSpace.skip(from: place, to: range.end, in: bytes)
    if isAtSlash, place > range.start, bytes[place - 1] == UInt8(ascii: "/"), isOneSided(place - 1, bytes) {
      return spaceAfterOneSided(place - 1, expected, bytes)
    }
    if expected.isEmpty {
      if end > place { note(isAtSlash ? .otherSpace : .extraSpace, place, end, []) }
    } else if end == place {
      note(isAtSlash ? .otherSpace : .missingSpace, place, place, expected)
    } else if !equals(bytes, place, end, expected) {
      switch end - place - WhiteSpace.length(at: place, in: bytes) {
      case 0: if bytes[place] != UInt8(ascii: "\n") { note(.otherSpace, place, end, expected) }
      case 1 where bytes[place] == UInt8(ascii: "\r"): break
      default: note(.extraSpace, place, end, expected)
      }
    }
    return end
  }

  /// Whether white space stands on one side of a slash alone, by which nobody parts names.
  private func isOneSided(_ slash: Int, _ bytes: Span<UInt8>) -> Bool {
    let isBefore = WhiteSpace.skipBack(from: slash, to: range.start, in: bytes) < slash
    return isBefore != (WhiteSpace.skip(from: slash + 1, to: range.end, in: bytes) > slash + 1)
  }

  /// Notes what is wrong on the one side of a slash that is not as the form has it; the side before it was noted as the
  /// author's choice.
  private mutating func spaceAfterOneSided(_ slash: Int, _ expected: [UInt8], _ bytes: Span<UInt8>) -> Int {
    let end = WhiteSpace.skip(from: slash + 1, to: range.end, in: bytes)
    if let last = damage.last, last.kind == .otherSpace, last.range.end == slash {
      damage[damage.count - 1] = FormDamage(
        kind: last.range.isEmpty ? .missingSpace : .extraSpace, range: last.range, expected: last.expected)
    } else if expected.isEmpty {
      note(.extraSpace, slash + 1, end, [])
    } else {
      note(.missingSpace, slash + 1, slash + 1, expected)
    }
    return end
  }

  private mutating func finish(_ bytes: Span<UInt8>, at place: Int) -> Int? {
    var end = place
    if !variant.spaceAfter.isEmpty, WhiteSpace.skip(from: place, to: range.end, in: bytes) < range.end {
      end = space(variant.spaceAfter, bytes, at: place)
    }
    return isEnd(bytes, end) ? end : nil
  }

  private func isEnd(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
    if ending == .open { return true }
    var offset = WhiteSpace.skip(from: place, to: range.end, in: bytes)
    while offset < range.end {
      switch bytes[offset] {
      case UInt8(ascii: "."): break
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        guard ending == .closers else { return false }
      default: return false
      }
      offset = WhiteSpace.skip(from: offset + 1, to: range.end, in: bytes)
    }
    return true
  }

  private func equals(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ text: [UInt8]) -> Bool {
    guard end - start == text.count else { return false }
    for offset in 0..<text.count where bytes[start + offset] != text[offset] { return false }
    return true
  }
}
