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
    let main = language ?? self.language(of: source)
    var blocks = blocks(of: source, main, isGiven: language != nil)
    let tokens = tokens(of: &blocks, in: source)
    let cuts = wanted ? cuts(of: tokens, in: blocks, of: source) : []
    return Story(source: source, language: main, blocks: blocks, tokens: tokens, cuts: cuts)
  }

  /// The language of the most text. The steps of `read` can be taken one by one, to be timed.
  package func language(of source: Source) -> Language {
    detector.detect(source.span, in: source.textRange).language
  }

  /// The blocks of a story, each with its language.
  package func blocks(of source: Source, _ main: Language, isGiven: Bool) -> [Block] {
    var blocks = PlainTextReader(forms: forms).blocks(source)
    for index in blocks.indices {
      blocks[index].language = blockLanguage(blocks[index], main, isGiven: isGiven, source.span)
    }
    return blocks
  }

  /// The tokens of the blocks, with what the lexicons know of them; each block is told which are its own.
  package func tokens(of blocks: inout [Block], in source: Source) -> Tokens {
    var tokens = Tokens()
    for index in blocks.indices {
      let first = tokens.list.count
      tokenise(blocks[index].range, blocks[index].language, source.span, into: &tokens)
      blocks[index].tokens = first..<tokens.list.count
    }
    return tokens
  }

  /// Where white space is missing, sorted by offset.
  package func cuts(of tokens: Tokens, in blocks: [Block], of source: Source) -> [Cut] {
    let ranges = Dictionary(grouping: blocks, by: \.language)
    var cuts: [Cut] = []
    for (language, blocks) in ranges {
      guard let segmenter = tools[language]?.segmenter else { continue }
      cuts += segmenter.cuts(of: tokens, blocks: blocks.map(\.tokens), in: source.span)
    }
    return ranges.count > 1 ? cuts.sorted { $0.offset < $1.offset } : cuts
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
}
