package import WireLexicon
package import WireText

/// Reads a source into a story: blocks, their languages, tokens with what the lexicons know of them, and cuts.
package struct StoryReader: Sendable {
  package let forms: StoryForms
  package let tools: [Language: LanguageTools]
  package let detector: LanguageDetector

  /// A block is taken for another language than its story's from this confidence on.
  private static let clearConfidence: Float = 0.9
  /// And with so many function words of that language.
  private static let clearEvidence = 4

  package init(forms: StoryForms, tools: [Language: LanguageTools], detector: LanguageDetector) {
    self.forms = forms
    self.tools = tools
    self.detector = detector
  }

  /// Reads a plain-text story; `language` is detected where it is nil, `cuts` are found only where they are wanted.
  package func read(_ source: Source, language: Language? = nil, cuts wanted: Bool = true) -> Story {
    let bytes = source.span
    let main = language ?? detector.detect(bytes, in: source.textRange).language
    var blocks = PlainTextReader(forms: forms).blocks(source)
    var tokens = Tokens()
    var ranges: [Language: [Range<Int>]] = [:]
    for index in blocks.indices {
      let own = blockLanguage(blocks[index], main, isGiven: language != nil, bytes)
      let first = tokens.list.count
      tokenise(blocks[index].range, own, bytes, into: &tokens)
      blocks[index].language = own
      blocks[index].tokens = first..<tokens.list.count
      ranges[own, default: []].append(blocks[index].tokens)
    }
    let cuts = wanted ? cuts(of: tokens, ranges, bytes) : []
    return Story(source: source, language: main, blocks: blocks, tokens: tokens, cuts: cuts)
  }

  /// The block's own language where it is clearly another than the story's; a language that was given holds for all.
  private func blockLanguage(
    _ block: Block, _ main: Language, isGiven: Bool, _ bytes: Span<UInt8>
  ) -> Language {
    guard !isGiven else { return main }
    let guess = detector.detect(bytes, in: block.range)
    let isClear = guess.confidence >= Self.clearConfidence && guess.evidence >= Self.clearEvidence
    return isClear && guess.language != .undetermined ? guess.language : main
  }

  private func tokenise(
    _ range: ByteRange, _ language: Language, _ bytes: Span<UInt8>, into tokens: inout Tokens
  ) {
    let own = tools[language]
    let first = tokens.list.count
    Tokeniser(rules: own?.words ?? WordRules(language: language)).tokenise(bytes, in: range, into: &tokens)
    let range = first..<tokens.list.count
    if let segmenter = own?.segmenter {
      segmenter.fillEntries(of: &tokens, in: range)
    } else if let lexicon = own?.lexicon {
      Self.fillEntries(of: &tokens, in: range, from: lexicon)
    }
  }

  private static func fillEntries(of tokens: inout Tokens, in range: Range<Int>, from lexicon: Lexicon) {
    let keys = tokens.keys
    let span = keys.span
    for index in range where tokens.list[index].keyLength > 0 {
      let key = tokens.list[index].keyRange
      tokens.list[index].entry = lexicon.entry(in: span, from: key.lowerBound, to: key.upperBound).rawValue
    }
  }

  private func cuts(
    of tokens: Tokens, _ ranges: [Language: [Range<Int>]], _ bytes: Span<UInt8>
  ) -> [Cut] {
    var cuts: [Cut] = []
    for (language, blocks) in ranges {
      guard let segmenter = tools[language]?.segmenter else { continue }
      cuts += segmenter.cuts(of: tokens, blocks: blocks, in: bytes)
    }
    return cuts.sorted { $0.offset < $1.offset }
  }
}
