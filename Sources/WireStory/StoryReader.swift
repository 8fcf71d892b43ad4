package import WireLexicon
package import WireText

/// Reads stories: cuts them into blocks, tells their language, and their words, and where white space is missing.
///
/// `read` takes the steps one after another; who times them may take them himself.
package struct StoryReader: Sendable {
  /// How sure a block's own language must be to stand against the story's.
  private static let leastConfidence: Float = 0.98

  private let plainText: PlainTextReader
  private let tools: [Language: LanguageTools]
  private let detector: LanguageDetector
  private let language: Language?
  /// For text in a language that no pack knows.
  private let neutral = Tokeniser(rules: WordRules(language: .undetermined))
  private let tokenisers: [Language: Tokeniser]

  /// - Parameter language: the language of all text; nil where each story and block tells its own.
  package init(
    forms: StoryForms, tools: [Language: LanguageTools], detector: LanguageDetector, language: Language?
  ) {
    plainText = PlainTextReader(forms: forms)
    self.tools = tools
    self.detector = detector
    self.language = language
    tokenisers = tools.mapValues { Tokeniser(rules: $0.words) }
  }

  /// Reads a story.
  package func read(_ source: Source) -> Story {
    var blocks = blocks(of: source)
    let tokens = tokens(of: &blocks, in: source)
    return Story(
      source: source, language: storyLanguage(blocks), blocks: blocks, tokens: tokens,
      cuts: cuts(of: tokens, in: blocks, of: source))
  }

  /// The blocks of a story, each with its language.
  package func blocks(of source: Source) -> [Block] {
    var blocks = plainText.blocks(source)
    if let language {
      for index in blocks.indices { blocks[index].language = language }
      return blocks
    }
    let whole = detector.detect(source.span, in: source.textRange).language
    for index in blocks.indices {
      let own = detector.detect(source.span, in: blocks[index].range)
      let isSure = own.confidence >= Self.leastConfidence || whole == .undetermined
      blocks[index].language = isSure && own.language != .undetermined ? own.language : whole
    }
    return blocks
  }

  /// The tokens of the blocks, with what the lexicons know of them; each block is told which are its own.
  package func tokens(of blocks: inout [Block], in source: Source) -> Tokens {
    var tokens = Tokens()
    for index in blocks.indices {
      let language = blocks[index].language
      let first = tokens.list.count
      (tokenisers[language] ?? neutral).tokenise(source.span, in: blocks[index].range, into: &tokens)
      blocks[index].tokens = first..<tokens.list.count
    }
    for block in blocks {
      tools[block.language]?.segmenter?.fillEntries(of: &tokens, in: block.tokens)
    }
    return tokens
  }

  /// Where white space is missing, sorted by offset.
  package func cuts(of tokens: Tokens, in blocks: [Block], of source: Source) -> [Cut] {
    var cuts: [Cut] = []
    var isMerged = false
    for language in Set(blocks.map(\.language)).sorted() {
      guard let segmenter = tools[language]?.segmenter else { continue }
      let own = blocks.filter { $0.language == language }.map(\.tokens)
      isMerged = isMerged || !cuts.isEmpty
      cuts += segmenter.cuts(of: tokens, blocks: own, in: source.span)
    }
    if isMerged { cuts.sort { $0.offset < $1.offset } }
    return cuts
  }

  /// The language of the most text.
  package func storyLanguage(_ blocks: [Block]) -> Language {
    if let language { return language }
    var sizes: [Language: Int] = [:]
    for block in blocks where block.language != .undetermined {
      sizes[block.language, default: 0] += block.range.count
    }
    // Of two that have as much text, the one whose code comes first.
    return sizes.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? .undetermined
  }
}
