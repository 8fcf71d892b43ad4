import WireLexicon
package import WireText

extension StoryReader {
  /// The longest text in bytes that is asked for its words where its function words tell no language.
  private static let shortText = 1024
  /// The fewest words that tell one, and the least share of them that its dictionary has, in per cent.
  private static let fewestWords = 3
  private static let leastKnown = 60
  /// The least Zipf value that its words have on average, those that it does not have counted as 0.
  private static let leastZipf: Float = 3.6
  /// The share of its words in small letters, in per cent, that the dictionary has where a language without a lexicon has
  /// as many function words there: “El puerto de la isla” is Spanish, not Catalan.
  private static let nearlyAllKnown = 85
  /// How much more the average must be than in any other language.
  private static let leastLead: Float = 0.6

  /// So much of a text is quoted, one part in so many, that its quotations may outweigh its own words.
  private static let muchQuoted = 5

  /// The language of the most text, told by its function words; that of a short text with too few of them by all its words.
  ///
  /// Quotations may be in any language: what stands around them tells, and where it tells none, no language is taken of
  /// which it has fewer function words than of another.
  package func language(of source: Source, blocks: [Block]) -> Language {
    guard let unquoted = unquoted(source.span, blocks) else { return languageOfWhole(source) }
    let range = ByteRange(0, unquoted.count)
    let own = detector.detect(unquoted.span, in: range).language
    if own != .undetermined { return own }
    let whole = languageOfWhole(source)
    let counts = detector.functionWords(unquoted.span, in: range)
    return counts[whole, default: 0] < counts.values.max() ?? 0 ? .undetermined : whole
  }

  private func languageOfWhole(_ source: Source) -> Language {
    let range = source.textRange
    let guess = detector.detect(source.span, in: range)
    // So many words have a byte each, and one between them.
    let shortest = 2 * Self.fewestWords - 1
    guard guess.language == .undetermined, (shortest...Self.shortText).contains(range.count) else {
      return guess.language
    }
    return languageByWords(source.span, range)
  }

  /// The text of the blocks without their quotations; nil where little is quoted.
  private func unquoted(_ bytes: Span<UInt8>, _ blocks: [Block]) -> [UInt8]? {
    var all = 0
    var quoted = 0
    for block in blocks {
      all += block.range.count
      for span in block.spans where span.kind == .quotation { quoted += span.range.count }
    }
    guard quoted * Self.muchQuoted >= all, quoted > 0 else { return nil }
    var text: [UInt8] = []
    for block in blocks {
      var place = block.range.start
      for span in block.spans where span.kind == .quotation && span.range.end > place {
        text += bytes.bytes(ByteRange(place, max(place, span.range.start)))
        place = span.range.end
      }
      text += bytes.bytes(ByteRange(place, block.range.end))
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }

  /// The language whose lexicon has most of the words, and the frequent ones of them; undetermined where two are close, or
  /// a language without a lexicon has more function words there, or as many and the dictionary lacks words.
  private func languageByWords(_ bytes: Span<UInt8>, _ range: ByteRange) -> Language {
    var best = Language.undetermined
    var bestZipf: Float = 0
    var second: Float = 0
    var lacksWords = false
    let functionWords = detector.functionWords(bytes, in: range)
    for language in tools.keys.sorted() {
      guard let (zipf, share) = averageZipf(bytes, range, language) else { continue }
      if zipf > bestZipf {
        second = bestZipf
        bestZipf = zipf
        best = language
        lacksWords = share < Self.nearlyAllKnown
      } else {
        second = max(second, zipf)
      }
    }
    let isClear = bestZipf >= Self.leastZipf && bestZipf - second >= Self.leastLead
    let most = functionWords.filter { tools[$0.key]?.lexicon == nil }.map(\.value).max() ?? 0
    let lead = functionWords[best, default: 0] - most
    return isClear && (most == 0 || lead > 0 || lead == 0 && !lacksWords) ? best : .undetermined
  }

  /// The average frequency of the words in a language, and how many of them its dictionary has, in per cent, unknown names
  /// left out; nil where it has too few.
  private func averageZipf(
    _ bytes: Span<UInt8>, _ range: ByteRange, _ language: Language
  ) -> (zipf: Float, share: Int)? {
    guard tools[language]?.lexicon != nil else { return nil }
    var tokens = Tokens()
    tokenise(range, language, bytes, into: &tokens)
    var words = 0
    var known = 0
    var names = 0
    var sum: Float = 0
    for token in tokens.list where token.kind == .word || token.kind == .elision {
      words += 1
      let entry = LexiconEntry(rawValue: token.entry)
      guard entry.has(.word) || token.traits.contains(.capitalised) && entry.isKnown else {
        if token.traits.contains(.capitalised) { names += 1 }
        continue
      }
      known += 1
      sum += entry.zipf
    }
    guard words >= Self.fewestWords, known > 0, known * 100 >= words * Self.leastKnown else { return nil }
    return (sum / Float(words), known * 100 / (words - names))
  }
}
