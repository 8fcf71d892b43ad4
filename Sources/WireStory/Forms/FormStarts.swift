import WireText

/// Tells quickly where in a text some of a list of forms may start.
struct FormStarts: Sendable {
  private var bytes = [Bool](repeating: false, count: 256)
  private var startsWithName = false
  private var firstWords: Set<[UInt8]> = []
  private let words: FormWords

  init(_ forms: [Form], words: FormWords) {
    self.words = words
    for form in forms {
      for variant in form.variants { add(variant.items[...]) }
    }
  }

  private mutating func add(_ items: ArraySlice<FormItem>) {
    guard let first = items.first else { return }
    switch first.kind {
    case .word(let key):
      firstWords.insert(key)
      addLetters(where: { _ in true })
    case .mark(let mark):
      bytes[Int(first.text[0])] = true
      switch mark {
      case .dash:
        bytes[Int(UInt8(ascii: "-"))] = true
        bytes[0xE2] = true
      case .pause, .bracket: add(items.dropFirst())
      case .separator, .other: break
      }
    case .field(let name):
      switch name {
      case .agency: addLetters(where: words.agencies.mayStart(with:))
      case .label: addLetters(where: words.labels.mayStart(with:))
      case .month, .weekday, .place, .name:
        startsWithName = true
        addLetters(where: { _ in true })
      case .day, .year, .number:
        for digit in UInt8(ascii: "0")...UInt8(ascii: "9") { bytes[Int(digit)] = true }
      case .dash:
        bytes[Int(UInt8(ascii: "-"))] = true
        bytes[0xE2] = true
      case .separator:
        bytes[Int(UInt8(ascii: ":"))] = true
        bytes[Int(UInt8(ascii: "/"))] = true
      }
    }
  }

  private mutating func addLetters(where mayStart: (UInt8) -> Bool) {
    for byte in UInt8.min...UInt8.max where byte >= 0x80 || Signs.isLetter(UInt32(byte)) {
      if mayStart(byte) { bytes[Int(byte)] = true }
    }
    // `©` and the like stand before agencies as signs do.
    for byte in UInt8.min..<0x80 where !Signs.isLetter(UInt32(byte)) && mayStart(byte) {
      bytes[Int(byte)] = !Signs.isDigit(byte) || bytes[Int(byte)]
    }
  }

  /// Whether a form may start at `offset`: a sign that one starts with, or the start of a word that one does.
  func mayStart(_ text: Span<UInt8>, at offset: Int, from start: Int, to limit: Int) -> Bool {
    let byte = text[offset]
    guard bytes[Int(byte)], byte & 0xC0 != 0x80 else { return false }
    let value = text.scalar(at: offset).value
    guard Signs.isLetter(value) else {
      // A hyphen right after a letter makes a compound.
      return byte != UInt8(ascii: "-") || offset == start
        || !Signs.isLetter(text.scalar(before: offset).value)
    }
    if offset > start, Signs.isLetter(text.scalar(before: offset).value) {
      // `…vichPhoto: VNA`: only a capital after a small letter starts a word inside a run of letters.
      guard Signs.isCapital(value), !Signs.isCapital(text.scalar(before: offset).value) else { return false }
    }
    if startsWithName { return true }
    if Signs.isCapital(value) {
      if words.labels.match(text, at: offset, to: limit) != nil { return true }
      if words.agencies.match(text, at: offset, to: limit) != nil { return true }
    }
    guard !firstWords.isEmpty else { return false }
    let end = Signs.wordEnd(text, offset, to: limit)
    return end - offset <= Token.longestKey && firstWords.contains(FoldedPhrases.key(text, offset, end))
  }
}
