package import WireLexicon
package import WireText

/// Reads a source into a story: blocks, their languages, tokens with what the lexicons know of them, and cuts.
package struct StoryReader: Sendable {
  private let plainText: PlainTextReader
  let tools: [Language: LanguageTools]
  let detector: LanguageDetector
  /// For text in a language that no pack knows.
  private let neutral = Tokeniser(rules: WordRules(language: .undetermined))

  package init(forms: StoryForms, tools: [Language: LanguageTools], detector: LanguageDetector) {
    plainText = PlainTextReader(forms: forms)
    self.tools = tools
    self.detector = detector
  }

  /// Reads a plain-text story; `language` is detected where it is nil, `cuts` are found only where they are wanted.
  package func read(_ source: Source, language: Language? = nil, cuts wanted: Bool = true) -> Story {
    var blocks = blocks(of: source)
    let main = language ?? self.language(of: source, blocks: blocks)
    let tokens = tokens(of: &blocks, in: source, main, isGiven: language != nil)
    let cuts = wanted ? cuts(of: tokens, in: blocks, of: source) : []
    return Story(
      source: source, language: Self.language(of: blocks, taken: main), blocks: blocks, tokens: tokens,
      cuts: cuts)
  }

  /// The language of a story whose blocks are read: that of the blocks that have most of its words, or else the one that
  /// it was taken for, unless no block turned out to be in it.
  package static func language(of blocks: [Block], taken main: Language) -> Language {
    guard let first = blocks.first else { return main }
    if blocks.allSatisfy({ $0.language == first.language }) { return first.language }
    var counts: [Language: Int] = [:]
    for block in blocks { counts[block.language, default: 0] += block.tokens.count }
    let all = counts.values.reduce(0, +)
    if let most = counts.first(where: { $0.key != .undetermined && $0.value * 2 > all }) { return most.key }
    return counts[main] == nil ? .undetermined : main
  }

  /// The blocks of a story; the steps of `read` can be taken one by one, to be timed.
  ///
  /// Their languages and tokens are told next.
  package func blocks(of source: Source) -> [Block] {
    plainText.blocks(source)
  }

  /// The tokens of the blocks, with what the lexicons know of them; each block is told which are its own, and its
  /// language: the story's, unless that is not given and the block clearly has another.
  package func tokens(of blocks: inout [Block], in source: Source, _ main: Language, isGiven: Bool) -> Tokens
  {
    var tokens = Tokens()
    tokens.reserve(forBytes: source.bytes.count)
    var whole = Known()
    let pass = pass(of: main)
    for index in blocks.indices {
      let range = blocks[index].range
      let first = tokens.list.count
      let firstKey = tokens.keys.count
      blocks[index].language = main
      pass.tokenise(range, source.span, into: &tokens)
      let count = known(tokens, in: first..<tokens.list.count)
      if !isGiven, !isFramed(blocks[index], first..<tokens.list.count, count, tokens),
        let own = otherLanguage(of: range, source.span, main, count)
      {
        tokens.list.removeLast(tokens.list.count - first)
        tokens.keys.removeLast(tokens.keys.count - firstKey)
        blocks[index].language = own
        tokenise(range, own, source.span, into: &tokens)
        if isThird(known(tokens, in: first..<tokens.list.count), to: own) {
          blocks[index].language = .undetermined
        }
      } else {
        whole.add(count)
      }
      blocks[index].tokens = first..<tokens.list.count
      markForeignQuotations(in: &blocks[index], tokens, source.span)
    }
    if !isGiven, isForeign(whole, to: main) {
      for index in blocks.indices where blocks[index].language == main {
        blocks[index].language = .undetermined
      }
    }
    return tokens
  }

  /// Where white space is missing, sorted by offset.
  package func cuts(of tokens: Tokens, in blocks: [Block], of source: Source) -> [Cut] {
    guard let first = blocks.first?.language else { return [] }
    if blocks.allSatisfy({ $0.language == first }) {
      return tools[first]?.segmenter?.cuts(of: tokens, blocks: blocks.map(\.tokens), in: source.span) ?? []
    }
    let ranges = Dictionary(grouping: blocks, by: \.language)
    var cuts: [Cut] = []
    for (language, blocks) in ranges {
      guard let segmenter = tools[language]?.segmenter else { continue }
      cuts += segmenter.cuts(of: tokens, blocks: blocks.map(\.tokens), in: source.span)
    }
    return cuts.sorted { $0.offset < $1.offset }
  }

  func tokenise(
    _ range: ByteRange, _ language: Language, _ bytes: Span<UInt8>, into tokens: inout Tokens
  ) {
    pass(of: language).tokenise(range, bytes, into: &tokens)
  }

  private func pass(of language: Language) -> Pass {
    let own = tools[language]
    return Pass(
      tokeniser: own.map { Tokeniser(rules: $0.words) } ?? neutral, segmenter: own?.segmenter,
      lexicon: own?.lexicon)
  }

  /// What cuts text of one language into tokens; looked up once for the blocks of a story.
  private struct Pass {
    let tokeniser: Tokeniser
    let segmenter: Segmenter?
    let lexicon: Lexicon?

    func tokenise(_ range: ByteRange, _ bytes: Span<UInt8>, into tokens: inout Tokens) {
      let first = tokens.list.count
      tokeniser.tokenise(bytes, in: range, into: &tokens)
      let range = first..<tokens.list.count
      if let segmenter {
        segmenter.fillEntries(of: &tokens, in: range)
      } else if let lexicon {
        StoryReader.fillEntries(of: &tokens, in: range, from: lexicon)
      }
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
