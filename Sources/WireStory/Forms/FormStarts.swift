import WireText

/// Tells quickly where in a text some of a list of forms may start.
struct FormStarts: Sendable {
  private var bytes = [Bool](repeating: false, count: 256)
  private var startsWithName = false
  private var startsWithLetter = false
  /// The fields of lists of words that a form starts with.
  private var lists: [FormField.Name] = []
  private var firstWords = FoldedPhrases()
  /// Words one of which stands in each form that has neither an agency, a label nor a month.
  private var anchorWords = FoldedPhrases()
  /// What an agency, an anchor, and a month or a label start with.
  private var monthMarks = FoldedStarts()
  private var labelMarks = FoldedStarts()
  /// By byte: whether it is the last of a form that has nothing but signs.
  private var lastBytes = [Bool](repeating: false, count: 256)
  /// The literal words of the forms.
  private let literals: ByteWordSet
  private let words: FormWords
  /// What each way to write each of the forms starts with, in the order of the forms.
  let entrances: [FormEntrance]

  init(_ forms: [Form], words: FormWords) {
    self.words = words
    entrances = FormEntrance.all(of: forms)
    var literals: [[UInt8]] = []
    for form in forms where form.hasWords {
      for variant in form.variants {
        for item in variant.items { if case .word(let key) = item.kind { literals.append(key) } }
      }
    }
    self.literals = ByteWordSet(literals)
    for form in forms {
      for variant in form.variants {
        add(variant.items[...])
        addAnchor(variant.items)
      }
    }
    monthMarks = FoldedStarts([words.agencies, anchorWords, words.months])
    labelMarks = FoldedStarts([words.agencies, anchorWords, words.labels])
  }

  /// The first offset from which on a form may fill the text up to `end`: no word after it has a small first letter,
  /// those apart that stand in forms.
  func earliest(_ text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var place = end
    while place > start {
      while place > start, !Self.isWordByte(text[place - 1]) { place -= 1 }
      let wordEnd = place
      while place > start, Self.isWordByte(text[place - 1]) { place -= 1 }
      guard place < wordEnd, ASCII.isSmall(text[place]) else { continue }
      if mayStandInside(text, place, wordEnd) { continue }
      // `…sursPhoto: ABC`: a form may start inside a run of letters.
      for inner in place..<wordEnd where ASCII.isCapital(text[inner]) { return inner }
      return wordEnd
    }
    return start
  }

  /// The offset up to which a form that starts at `start` may reach: the first word after white space with a small first
  /// letter of ASCII, those apart that stand in forms or in brackets.
  func reach(_ text: Span<UInt8>, from start: Int, to limit: Int) -> Int {
    var place = start
    while place < limit {
      place = text.skipLetters(from: place, to: limit)
      while place < limit, WhiteSpace.length(at: place, in: text) == 0 {
        place = text[place] == UInt8(ascii: "(") ? bracketEnd(text, place, to: limit) : place + 1
      }
      place = WhiteSpace.skip(from: place, to: limit, in: text)
      guard place < limit, ASCII.isSmall(text[place]) else { continue }
      let end = Signs.wordEnd(text, place, to: limit)
      guard mayStandInside(text, place, end) else { return place }
    }
    return limit
  }

  /// The offset of the bracket that closes the one at `open`, where it is near enough to hold a land; else that after it.
  private func bracketEnd(_ text: Span<UInt8>, _ open: Int, to limit: Int) -> Int {
    let farthest = min(limit, open + CapitalisedWords.longestPlace + 2)
    for place in open + 1..<max(open + 1, farthest) where text[place] == UInt8(ascii: ")") { return place }
    return open + 1
  }

  /// Whether the word may stand inside a form with a small first letter: a literal, a particle, a part of a name.
  private func mayStandInside(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start <= Token.longestKey else { return false }
    var isASCII = true
    if words.innerWords.number(foldingASCII: text, start..<end, isASCII: &isASCII) != nil { return true }
    if isASCII { return literals.number(foldingASCII: text, start..<end, isASCII: &isASCII) != nil }
    let key = FoldedPhrases.key(text, start, end)
    return words.innerWords.contains(key.span, 0..<key.count) || literals.contains(key.span, 0..<key.count)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool { byte >= 0x80 || ASCII.isLetter(byte) }

  private mutating func addAnchor(_ items: [FormItem]) {
    // The longest word: `de` stands in every other text.
    var word: String?
    for item in items {
      switch item.kind {
      case .field(.agency), .field(.label), .field(.month), .field(.shortMonth): return
      case .word:
        if item.text.count > word?.utf8.count ?? 0 { word = String(decoding: item.text, as: UTF8.self) }
      case .field, .mark: continue
      }
    }
    if let word {
      anchorWords.insert(word, value: 0, rank: 0)
    } else if let last = items.last?.text.last {
      lastBytes[Int(last)] = true
    }
  }

  /// Whether the range holds a word, or ends with a sign, without which none of the forms stands in it.
  func mayHold(_ text: Span<UInt8>, _ range: ByteRange, months: Bool) -> Bool {
    guard !range.isEmpty else { return false }
    if lastBytes[Int(text[range.end - 1])] { return true }
    let marks = months ? monthMarks : labelMarks
    var before: UInt8 = 0
    for place in range.start..<range.end {
      let byte = text[place]
      let isStart = !ASCII.isSmall(byte) || !ASCII.isLetter(before)
      before = byte
      guard isStart, !UTF8.isContinuation(byte), marks.mayStart(text, at: place, to: range.end) else {
        continue
      }
      if words.agencies.match(text, at: place, to: range.end) != nil { return true }
      if months {
        if words.months.match(text, at: place, to: range.end) != nil { return true }
      } else if words.labels.match(text, at: place, to: range.end) != nil {
        return true
      }
      if anchorWords.match(text, at: place, to: range.end) != nil { return true }
    }
    return false
  }

  private mutating func add(_ items: ArraySlice<FormItem>) {
    guard let first = items.first else { return }
    switch first.kind {
    case .word(let key):
      firstWords.insert(String(decoding: key, as: UTF8.self), value: 0, rank: 0)
      addLetters()
    case .mark(let mark):
      bytes[Int(first.text[0])] = true
      switch mark {
      case .dash: addDashes()
      // An opening bracket may be missing, but a bare name without it is too little to go by.
      case .pause, .bracket: if items.dropFirst().first?.isName != true { add(items.dropFirst()) }
      case .separator, .other: break
      }
    case .field(let name): add(name)
    }
  }

  private mutating func add(_ field: FormField.Name) {
    switch field {
    case .agency: add(words.agencies, of: field)
    case .label: add(words.labels, of: field)
    case .month, .shortMonth: add(words.months, of: field)
    case .weekday: add(words.weekdays, of: field)
    case .place, .city, .land, .name, .initials, .sign:
      startsWithName = true
      addLetters()
    case .keyword, .keywords, .topic, .version:
      startsWithName = true
      addLetters()
      addDigits()
    case .day, .year, .number: addDigits()
    case .dash: addDashes()
    case .separator:
      bytes[Int(UInt8(ascii: ":"))] = true
      bytes[Int(UInt8(ascii: "/"))] = true
    }
  }

  private mutating func add(_ phrases: FoldedPhrases, of field: FormField.Name) {
    guard !lists.contains(field) else { return }
    lists.append(field)
    for byte in UInt8.min...UInt8.max where phrases.mayStart(with: byte) { bytes[Int(byte)] = true }
  }

  private mutating func addDashes() {
    bytes[Int(UInt8(ascii: "-"))] = true
    bytes[0xE2] = true
  }

  private mutating func addDigits() {
    for digit in UInt8(ascii: "0")...UInt8(ascii: "9") { bytes[Int(digit)] = true }
  }

  private mutating func addLetters() {
    if startsWithLetter { return }
    startsWithLetter = true
    for byte in UInt8.min...UInt8.max where byte >= 0x80 || Signs.isLetter(UInt32(byte)) {
      bytes[Int(byte)] = true
    }
  }

  /// Whether a form may start at `offset`: a sign that one starts with, or the start of a word that one does.
  func mayStart(_ text: Span<UInt8>, at offset: Int, from start: Int, to limit: Int) -> Bool {
    let byte = text[offset]
    guard bytes[Int(byte)], !UTF8.isContinuation(byte) else { return false }
    let value = text.scalar(at: offset).value
    guard Signs.isLetter(value) else {
      // A hyphen right after a letter makes a compound.
      return byte != UInt8(ascii: "-") || offset == start
        || !Signs.isLetter(text.scalar(before: offset).value)
    }
    if offset > start, Signs.isLetter(text.scalar(before: offset).value) {
      // `…vichPhoto: ABC`: only a capital after a small letter starts a word inside a run of letters.
      guard Signs.isCapital(value), !Signs.isCapital(text.scalar(before: offset).value) else { return false }
    }
    if startsWithName { return true }
    if Signs.isCapital(value) {
      if words.labels.match(text, at: offset, to: limit) != nil { return true }
      if words.agencies.match(text, at: offset, to: limit) != nil { return true }
    }
    if words.months.match(text, at: offset, to: limit) != nil { return true }
    if words.weekdays.match(text, at: offset, to: limit) != nil { return true }
    return firstWords.match(text, at: offset, to: limit) != nil
  }
}
