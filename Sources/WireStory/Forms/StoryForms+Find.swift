package import WireText

extension StoryForms {
  /// How far from a line's end credits and sign-offs are looked for, in bytes.
  static let tail = 200
  /// How far from a paragraph's start a dateline may reach, in bytes.
  static let head = 160

  /// The dateline at the start of a paragraph.
  package func dateline(_ bytes: Span<UInt8>, in range: ByteRange) -> FormMatch? {
    let limit = bytes.scalarBoundary(atOrBefore: min(range.end, range.start + Self.head))
    let head = ByteRange(range.start, limit)
    guard !head.isEmpty, !ASCII.isSmall(bytes[head.start]) else { return nil }
    // Most paragraphs begin with a capitalised word and a small one: all the rest of the head need not be looked at.
    let reach = ByteRange(head.start, datelineStarts.reach(bytes, from: head.start, to: limit))
    guard Self.hasDatelineSign(bytes, reach),
      Self.startsInCapitals(bytes, head) || bytes[head.start] == UInt8(ascii: "(")
        || datelineStarts.mayHold(bytes, reach, months: true)
    else { return nil }
    return best(datelines, datelineStarts.entrances, bytes, in: head, ending: .open, isDateline: true)
  }

  /// Whether a form with no dash is followed by a capital, a figure or a quotation: `Brest (ABC) Le port…`. In
  /// `Brest (ABC) est…` the words before are the sentence's own, and a dash or a colon, `Brest (ABC): Le port…`, makes it
  /// another form; so does a bracket behind the dash, `BREST--(ABC)--`.
  private static func leadsSentence(_ match: FormMatch, _ bytes: Span<UInt8>, to limit: Int) -> Bool {
    let place = WhiteSpace.skip(from: match.range.end, to: limit, in: bytes)
    let value = place < limit ? bytes.scalar(at: place).value : 0
    if let dash = match.fields.last(where: { $0.name == .dash }) {
      return value != "(" || place > dash.range.end
    }
    guard place < limit, Signs.dashLength(bytes, place, to: limit) == 0 else { return false }
    return Signs.isCapital(value) || !Signs.isLetter(value) && value != ":"
  }

  /// Whether the first two letters are capitals, as of a city's name that stands without agency or date.
  private static func startsInCapitals(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
    let first = bytes.scalar(at: range.start)
    let next = range.start + first.length
    return next < range.end && Signs.isCapital(first.value) && Signs.isCapital(bytes.scalar(at: next).value)
  }

  /// A dateline has a dash, a bracket or a slash; a text without need not be tried.
  private static func hasDatelineSign(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
    for offset in range.start..<range.end {
      switch bytes[offset] {
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "-"), UInt8(ascii: "/"), 0xE2, 0xEF: return true
      default: continue
      }
    }
    return false
  }

  /// The credits that end a line, in order: one, or more where it stands there repeated.
  package func credits(_ bytes: Span<UInt8>, in range: ByteRange) -> [FormMatch] {
    trailing(credits, creditStarts, bytes, in: range) { found in
      // `Sources:` may open a list; only behind a sentence does it credit a picture, to nobody.
      found.namesSomeone
        || found.range.start > range.start
          && Self.followsSentence(bytes, found.range.start, from: range.start)
    }
  }

  /// The sign-offs that end a paragraph, in order: one, or more where it stands there repeated.
  ///
  /// - Parameter limit: the last of them starts before it; without it anywhere.
  package func signOffs(_ bytes: Span<UInt8>, in range: ByteRange, before limit: Int? = nil) -> [FormMatch] {
    guard Self.mayEndSigned(bytes, range) else { return [] }
    return trailing(signOffs, signOffStarts, bytes, in: range, before: limit) { found in
      isSignOff(found, bytes, from: range.start)
    }
  }

  /// Whether the last sign is not the end of a sentence; a stop after a capital or a bracket may not be one.
  private static func mayEndSigned(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
    guard !range.isEmpty else { return false }
    switch bytes[range.end - 1] {
    case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","):
      return false
    case UInt8(ascii: "."):
      guard range.count > 1 else { return false }
      let before = bytes[range.end - 2]
      return before == UInt8(ascii: ")") || before == UInt8(ascii: "/") || Signs.isCapital(UInt32(before))
    default: return true
    }
  }

  /// The first placeholder that starts in the range.
  package func placeholder(_ bytes: Span<UInt8>, in range: ByteRange) -> FormMatch? {
    guard !placeholders.isEmpty else { return nil }
    for place in range.start..<range.end
    where placeholderStarts.mayStart(bytes, at: place, from: range.start, to: range.end) {
      let rest = ByteRange(place, range.end)
      if let found = best(placeholders, placeholderStarts.entrances, bytes, in: rest, ending: .open) {
        return found
      }
    }
    return nil
  }

  /// The placeholder at the start of the range.
  func placeholder(_ bytes: Span<UInt8>, startingAt range: ByteRange) -> FormMatch? {
    best(placeholders, placeholderStarts.entrances, bytes, in: range, ending: .open)
  }

  /// Whether the range is a heading of other stories, a colon after it apart.
  func isTeaserHeading(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
    guard range.count <= Self.tail, let hit = teaserHeadings.match(bytes, at: range.start, to: range.end)
    else {
      return false
    }
    var place = WhiteSpace.skip(from: hit.end, to: range.end, in: bytes)
    if place < range.end, bytes[place] == UInt8(ascii: ":") { place += 1 }
    return WhiteSpace.skip(from: place, to: range.end, in: bytes) == range.end
  }

  /// The sign-off that fills the range.
  func signOff(_ bytes: Span<UInt8>, filling range: ByteRange) -> FormMatch? {
    guard range.count <= Self.tail,
      signOffStarts.mayStart(bytes, at: range.start, from: range.start, to: range.end),
      signOffStarts.mayHold(bytes, range, months: false)
    else { return nil }
    let found = best(signOffs, signOffStarts.entrances, bytes, in: range, ending: .stop)
    return found.flatMap { isSignOff($0, bytes, from: range.start) ? $0 : nil }
  }

  private func trailing(
    _ forms: [Form], _ starts: FormStarts, _ bytes: Span<UInt8>, in range: ByteRange,
    before limit: Int? = nil,
    where isSound: (FormMatch) -> Bool
  ) -> [FormMatch] {
    let tail = bytes.scalarBoundary(atOrBefore: max(range.start, range.end - Self.tail))
    let start = starts.earliest(bytes, from: tail, to: range.end)
    var limit = limit ?? range.end
    guard start < limit, starts.mayHold(bytes, ByteRange(start, range.end), months: false) else { return [] }
    var found: [FormMatch] = []
    var end = range.end
    while let match = last(
      forms, starts, bytes, in: ByteRange(start, end), before: limit, of: range, where: isSound)
    {
      found.append(match)
      limit = match.range.start
      end = WhiteSpace.skipBack(from: match.range.start, to: start, in: bytes)
      if end <= start { break }
    }
    return found.reversed()
  }

  /// The form that fills the range from some place before the limit on; the first such place, closing punctuation matched
  /// if it can be.
  private func last(
    _ forms: [Form], _ starts: FormStarts, _ bytes: Span<UInt8>, in range: ByteRange, before limit: Int,
    of line: ByteRange, where isSound: (FormMatch) -> Bool
  ) -> FormMatch? {
    var loose: FormMatch?
    let isClosed = bytes[range.end - 1] == UInt8(ascii: ")") || bytes[range.end - 1] == UInt8(ascii: "]")
    for place in range.start..<max(range.start, min(limit, range.end))
    where starts.mayStart(bytes, at: place, from: line.start, to: range.end)
      && !isInList(bytes, place, of: line)
    {
      let rest = ByteRange(place, range.end)
      if let match = best(forms, starts.entrances, bytes, in: rest, ending: .stop), isSound(match) {
        return match
      }
      if isClosed, loose == nil { loose = best(forms, starts.entrances, bytes, in: rest, ending: .closers) }
    }
    return loose
  }

  /// Whether a name or agency stands there behind a slash, and so is a later one of a list.
  private func isInList(_ bytes: Span<UInt8>, _ place: Int, of line: ByteRange) -> Bool {
    let before = WhiteSpace.skipBack(from: place, to: line.start, in: bytes)
    return before > line.start && bytes[before - 1] == UInt8(ascii: "/")
      && Signs.isLetter(bytes.scalar(at: place).value)
      && words.labels.match(bytes, at: place, to: line.end) == nil
  }

  /// What the best of the forms finds at the start of the range; its `form` is the index in the list.
  ///
  /// - Parameter entrances: what the variants of those forms start with.
  func best(
    _ forms: [Form], _ entrances: [FormEntrance], _ bytes: Span<UInt8>, in range: ByteRange,
    ending: FormMatcher.Ending, isDateline: Bool = false
  ) -> FormMatch? {
    var best: FormMatch?
    var start = FormStart(bytes, range, words: words)
    let entrances = entrances.span
    var index = 0
    while index < entrances.count {
      let form = entrances[index].form
      var own: FormMatch?
      while index < entrances.count, entrances[index].form == form {
        if entrances[index].mayStart(&start, bytes) {
          forms[form].improve(
            &own, by: entrances[index].variant, bytes, in: range, words: words, ending: ending)
        }
        index += 1
      }
      guard var found = own, !isDateline || Self.leadsSentence(found, bytes, to: range.end) else { continue }
      found.form = form
      if let before = best, !found.isBetter(than: before) { continue }
      best = found
      // Nothing is better than a form that fits, names an agency and ends in a dash, if it is a dateline.
      if found.damage.isEmpty, found.field(.agency) != nil, !isDateline || found.fields.last?.name == .dash {
        break
      }
    }
    return best
  }
}
