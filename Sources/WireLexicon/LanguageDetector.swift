package import WireText

/// Tells the language of a text from its function words: articles, prepositions, pronouns and the like.
///
/// A function word speaks for each language that has it, so that words which languages share cancel out. A
/// language is told only where it leads the next one clearly and its words make up a fair part of the text, and one of
/// Latin letters only where no other script has most of the text: a title in English makes no Bengali text English.
package struct LanguageDetector: Sendable {
  private let languages: [Language]
  private let table: FunctionWordTable
  /// For each language whether its words are of Latin letters.
  private let areLatin: [Bool]

  /// The least number of words by which a language leads.
  private static let leastLead = 2
  /// The least lead as a part of the leader's words, as 1 in this many.
  private static let leadPart = 8
  /// The least part of a text's words that are function words of its language, as 1 in this many.
  private static let textPart = 8
  /// How many bytes are read from the start of a text, and in each sample from its rest, before it is asked whether
  /// they are enough; and how many of a long text where they are not.
  private static let first = Reading(head: 512, sample: 384, count: 3)
  private static let second = Reading(head: 4096, sample: 1024, count: 4)
  /// The least number of function words that tell the language of a text by the first reading, and how many halves of
  /// those of any other language they are.
  private static let clearEvidence = 32
  private static let clearLead = 3
  /// What a word may be longer than the longest function word, in bytes, as it is before folding.
  private static let slack = 16

  /// Takes each language's function words as an editor writes them; a word that ends in an apostrophe is an
  /// elision.
  package init(words: [Language: [String]]) {
    languages = words.keys.sorted()
    table = FunctionWordTable(languages.map { words[$0] ?? [] })
    areLatin = languages.map { language in
      let first = words[language]?.first { !$0.isEmpty } ?? ""
      return LanguageDetector.isLatin(Array(first.utf8).span, from: 0)
    }
  }

  /// Guesses the language of the bytes of `range`, which are valid UTF-8. Reads 8 KB at most.
  package func detect(_ bytes: borrowing Span<UInt8>, in range: ByteRange) -> LanguageGuess {
    let text = copy bytes
    if range.count > LanguageDetector.first.size {
      let tally = count(text, range, LanguageDetector.first)
      if tally.isClear { return guess(tally) }
    }
    return guess(count(text, range, LanguageDetector.second))
  }

  /// How many function words of each language the bytes of `range` have, which are valid UTF-8.
  package func functionWords(_ bytes: borrowing Span<UInt8>, in range: ByteRange) -> [Language: Int] {
    var tally = Tally(languages: languages.count)
    count(copy bytes, from: range.start, to: range.end, into: &tally)
    return Dictionary(uniqueKeysWithValues: zip(languages, tally.found))
  }

  private func guess(_ tally: Tally) -> LanguageGuess {
    var best = -1
    var second = 0
    for language in tally.found.indices {
      if best < 0 || tally.found[language] > tally.found[best] {
        if best >= 0 { second = tally.found[best] }
        best = language
      } else {
        second = max(second, tally.found[language])
      }
    }
    guard best >= 0 else { return .none }
    let evidence = tally.found[best]
    let lead = evidence - second
    guard lead >= max(LanguageDetector.leastLead, evidence / LanguageDetector.leadPart),
      evidence * LanguageDetector.textPart >= tally.words, !areLatin[best] || tally.isLatin
    else { return .none }
    var doubt: Float = 1
    for _ in 0..<min(lead, 16) { doubt /= 2 }
    return LanguageGuess(language: languages[best], confidence: 1 - doubt, evidence: evidence)
  }
}

extension LanguageDetector {
  /// How much of a text is read: its head, and samples that end where equal parts of the rest do.
  private struct Reading {
    let head: Int
    let sample: Int
    let count: Int

    var size: Int { head + count * sample }
  }

  /// What was counted in a text.
  private struct Tally {
    /// All words.
    var words = 0
    /// The function words of each language.
    var found: [Int]
    /// The bytes of words that start with a Latin letter, and those of all others.
    var latin = 0
    var other = 0
    /// Room for the key of the word at hand.
    var key: [UInt8] = []

    init(languages: Int) {
      found = [Int](repeating: 0, count: languages)
    }

    /// Whether one language leads so far that more of the text would not change it.
    var isClear: Bool {
      let best = found.max() ?? 0
      let others = found.count { $0 * LanguageDetector.clearLead > 2 * best }
      return best >= LanguageDetector.clearEvidence && others == 1
    }

    /// Whether most letters are Latin; those of other scripts take two bytes or three.
    var isLatin: Bool { other <= 2 * latin }
  }

  /// Counts in as much of the bytes of `range` as the reading takes.
  private func count(_ text: Span<UInt8>, _ range: ByteRange, _ reading: Reading) -> Tally {
    var tally = Tally(languages: languages.count)
    guard range.count > reading.size else {
      count(text, from: range.start, to: range.end, into: &tally)
      return tally
    }
    let head = range.start + reading.head
    count(
      text, from: range.start, to: LanguageDetector.wordEnd(in: text, from: head, to: range.end), into: &tally
    )
    let step = (range.end - head) / reading.count
    for sample in 1...reading.count {
      let start = head + sample * step - reading.sample
      // The sample's first word may be cut, and so may its last.
      let first = LanguageDetector.wordEnd(in: text, from: start, to: range.end)
      let last = LanguageDetector.wordEnd(in: text, from: start + reading.sample, to: range.end)
      count(text, from: first, to: last, into: &tally)
    }
    return tally
  }

  private func count(_ text: Span<UInt8>, from start: Int, to end: Int, into tally: inout Tally) {
    var i = start
    while i < end {
      guard LanguageDetector.startsLetter(text[i]) else {
        i &+= 1
        continue
      }
      let letters = LanguageDetector.lettersEnd(in: text, from: i, to: end)
      if LanguageDetector.isLatin(text, from: i) {
        tally.latin &+= letters &- i
      } else {
        tally.other &+= letters &- i
      }
      // The letters of « 12e » and “4th” are no word.
      if i > start, ASCII.isDigit(text[i - 1]) {
        i = letters
        continue
      }
      i = word(text, from: i, letters: letters, to: end, into: &tally)
    }
  }

  /// Counts the word or elision that starts at `start`, and gives the offset after it.
  @inline(__always)
  private func word(
    _ text: Span<UInt8>, from start: Int, letters: Int, to end: Int, into tally: inout Tally
  ) -> Int {
    var i = letters
    while true {
      let mark = LanguageDetector.apostrophe(in: text, at: i, to: end)
      if add(text, from: start, to: i + mark, into: &tally) { return i + mark }
      let after = i + mark
      guard mark > 0, after < end, LanguageDetector.startsLetter(text[after]) else {
        // The apostrophe ends the word; without one it was asked for.
        if mark == 0 || !add(text, from: start, to: i, into: &tally) { tally.words += 1 }
        return i
      }
      i = LanguageDetector.lettersEnd(in: text, from: after, to: end)
    }
  }

  /// Counts the bytes as a function word of all languages that have it; false where none has.
  @inline(__always)
  private func add(_ text: Span<UInt8>, from start: Int, to end: Int, into tally: inout Tally) -> Bool {
    guard end - start <= table.longest + LanguageDetector.slack else { return false }
    var mask = table.mask(of: text, start..<end, &tally.key)
    guard mask != 0 else { return false }
    tally.words += 1
    var found = tally.found.mutableSpan
    while mask != 0 {
      found[mask.trailingZeroBitCount] &+= 1
      mask &= mask - 1
    }
    return true
  }

  /// Whether the letter at `start` is Latin, as all are below U+0370 and from U+1E00 to U+1EFF; true where none stands.
  private static func isLatin(_ text: Span<UInt8>, from start: Int) -> Bool {
    guard start < text.count else { return true }
    if text[start] == 0xE1, start + 1 < text.count { return (0xB8...0xBB).contains(text[start + 1]) }
    return text[start] < 0xCE
  }

  /// Whether a letter may start with the byte.
  ///
  /// Signs start with 0xC2 (Latin-1), 0xE2 (general punctuation), 0xEF or 0xF0 (emoji); no letter of a function word does.
  @inline(__always)
  private static func startsLetter(_ byte: UInt8) -> Bool {
    byte < 0x80 ? ASCII.isLetter(byte) : byte >= 0xC3 && byte != 0xE2 && byte < 0xEF
  }

  /// The offset after the letters that start at `start`, where one does.
  @inline(__always)
  private static func lettersEnd(in text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var i = start
    while i < end, i &+ 8 <= text.count {
      let others = otherBits(in: text.eightBytes(at: i))
      i &+= EightBytes.countBefore(others)
      if others != 0 { return min(i, end) }
    }
    while i < end, startsLetter(text[i]) || UTF8.isContinuation(text[i]) { i &+= 1 }
    return min(i, end)
  }

  /// Those of 8 bytes that start no letter and go on with none; sure up to the first.
  @inline(__always)
  private static func otherBits(in word: UInt64) -> UInt64 {
    let low = word & ~EightBytes.tops
    // As small letters.
    let letters = EightBytes.within(UInt8(ascii: "a"), UInt8(ascii: "z"), in: low | EightBytes.all(0x20))
    // 0xC2 and 0xE2 differ by 0x20.
    let signs = EightBytes.equal(to: 0xC2, in: word & EightBytes.all(0xDF))
    // From 0xEF on, without the top bit.
    let last = EightBytes.within(0x6F, 0x7F, in: low)
    return (~word & ~letters | word & (signs | last)) & EightBytes.tops
  }

  /// The length in bytes of an apostrophe (U+0027 or U+2019) at `offset`; 0 where none stands.
  private static func apostrophe(in text: Span<UInt8>, at offset: Int, to end: Int) -> Int {
    guard offset < end else { return 0 }
    if text[offset] == UInt8(ascii: "'") { return 1 }
    let isCurly =
      offset + 3 <= end && text[offset] == 0xE2 && text[offset + 1] == 0x80 && text[offset + 2] == 0x99
    return isCurly ? 3 : 0
  }

  /// The first offset from `start` on where a space or a line's end stands, or `end`.
  private static func wordEnd(in text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var i = min(start, end)
    while i < end, text[i] != UInt8(ascii: " "), text[i] != UInt8(ascii: "\n") { i += 1 }
    return i
  }
}
