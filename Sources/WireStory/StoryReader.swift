package import WireLexicon
package import WireText

/// Reads a file into a story: language, blocks, tokens, and the places where white space is missing.
package struct StoryReader: Sendable {
  /// How sure the detector must be of a block that speaks another language than its story.
  private static let sureOfBlock: Float = 0.8
  /// The function words that such a block must have.
  private static let evidenceOfBlock = 6

  private let reader: PlainTextReader
  private let tools: [Language: LanguageTools]
  private let detector: LanguageDetector
  /// The language of all text; nil where each story tells its own.
  private let stated: Language?

  package init(
    forms: StoryForms, tools: [Language: LanguageTools], detector: LanguageDetector, language: Language?
  ) {
    reader = PlainTextReader(forms: forms)
    self.tools = tools
    self.detector = detector
    stated = language
  }

  /// Reads the story. Every byte that is not white space is in one block, and every block has its tokens.
  package func read(_ source: Source) -> Story {
    var blocks = reader.blocks(source)
    let language = stated ?? detector.detect(source.span, in: ByteRange(0, source.bytes.count)).language
    var tokens = Tokens()
    tokens.list.reserveCapacity(source.bytes.count / 5)
    tokens.keys.reserveCapacity(source.bytes.count)
    for index in blocks.indices {
      let own = languageOfBlock(blocks[index], in: source, of: language)
      let first = tokens.list.count
      tokeniser(own).tokenise(source.span, in: blocks[index].range, into: &tokens)
      blocks[index].language = own
      blocks[index].tokens = first..<tokens.list.count
    }
    let cuts = cuts(of: &tokens, blocks, source.span)
    return Story(source: source, language: language, blocks: blocks, tokens: tokens, cuts: cuts)
  }

  private func tokeniser(_ language: Language) -> Tokeniser {
    Tokeniser(rules: tools[language]?.words ?? WordRules(language: language))
  }

  /// The block's own language where it is clear and can be read, else the story's.
  private func languageOfBlock(_ block: Block, in source: Source, of story: Language) -> Language {
    guard stated == nil, tools.count > 1 else { return story }
    let guess = detector.detect(source.span, in: block.range)
    guard guess.language != story, tools[guess.language] != nil else { return story }
    if story == .undetermined { return guess.language }
    return guess.confidence >= Self.sureOfBlock && guess.evidence >= Self.evidenceOfBlock ? guess.language : story
  }

  /// Fills the tokens' entries, and finds where white space is missing: each language over its own blocks.
  private func cuts(of tokens: inout Tokens, _ blocks: [Block], _ bytes: Span<UInt8>) -> [Cut] {
    var ranges: [(language: Language, blocks: [Range<Int>])] = []
    for block in blocks where !block.tokens.isEmpty {
      if let index = ranges.firstIndex(where: { $0.language == block.language }) {
        ranges[index].blocks.append(block.tokens)
      } else {
        ranges.append((block.language, [block.tokens]))
      }
    }
    var cuts: [Cut] = []
    for (language, blocks) in ranges {
      guard let segmenter = tools[language]?.segmenter else { continue }
      for block in blocks { segmenter.fillEntries(of: &tokens, in: block) }
      cuts += segmenter.cuts(of: tokens, blocks: blocks, in: bytes)
    }
    return ranges.count > 1 ? cuts.sorted { $0.offset < $1.offset } : cuts
  }
}
