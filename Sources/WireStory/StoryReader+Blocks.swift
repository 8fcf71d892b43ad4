import WireLexicon
import WireText

/// The language of a block, where that is not its story's.
extension StoryReader {
  /// A block is taken for another language than its story's from this confidence on.
  private static let clearConfidence: Float = 0.9
  /// And with so many function words of that language.
  private static let clearEvidence = 4
  /// A block is asked for its language only where the dictionary of the story's has fewer of its words, in per cent.
  private static let enoughKnown = 60
  /// Where it has fewer than this, a block of so many words is in a language that no pack knows, and so is a whole
  /// story of so many; a short block among others may be French with its spaces lost.
  private static let tooFewKnown = 35
  private static let fewestWordsOfBlock = 20
  private static let fewestWordsOfStory = 8
  /// The same for longer texts: a dictionary has half the words of its language's nearest neighbour, and of its own four in
  /// five where every tenth space is lost.
  private static let tooFewOfMany = 55
  private static let manyWords = 30

  /// How many words a text has, and how many of them the dictionary has.
  struct Known {
    var words = 0
    var known = 0

    mutating func add(_ other: Known) {
      words += other.words
      known += other.known
    }

    func isBelow(_ percent: Int) -> Bool { known * 100 < words * percent }

    /// Whether the dictionary has too few of the words for a text in its language.
    var isForeign: Bool {
      isBelow(words >= StoryReader.manyWords ? StoryReader.tooFewOfMany : StoryReader.tooFewKnown)
    }
  }

  func known(_ tokens: Tokens, in range: Range<Int>) -> Known {
    var count = Known()
    let list = tokens.list.span
    for index in range {
      let token = list[index]
      guard token.kind == .word else { continue }
      let entry = LexiconEntry(rawValue: token.entry)
      count.words += 1
      if entry.has(.word) || token.traits.contains(.capitalised) && entry.isKnown { count.known += 1 }
    }
    return count
  }

  /// Whether what stands around the quotations of a block, which may be in any language, is in that of its words.
  func isFramed(_ block: Block, _ own: Range<Int>, _ count: Known, _ tokens: Tokens) -> Bool {
    var frame = count
    for span in block.spans where span.kind == .quotation {
      let quoted = known(tokens, in: Self.tokens(of: span.range, tokens, in: own))
      frame.words -= quoted.words
      frame.known -= quoted.known
    }
    return frame.words < count.words && frame.words > 0 && !frame.isBelow(Self.enoughKnown)
  }

  /// The language of a block that is clearly not its story's; nil where it is, or may be.
  func otherLanguage(
    of range: ByteRange, _ bytes: Span<UInt8>, _ main: Language, _ count: Known
  ) -> Language? {
    guard count.isBelow(Self.enoughKnown) else { return nil }
    let guess = detector.detect(bytes, in: range)
    let isClear = guess.confidence >= Self.clearConfidence && guess.evidence >= Self.clearEvidence
    if isClear { return guess.language == main ? nil : guess.language }
    guard tools[main]?.lexicon != nil, count.words >= Self.fewestWordsOfBlock, count.isForeign
    else {
      return nil
    }
    return .undetermined
  }

  /// Whether the words of a story's blocks in a language are those of one that no pack knows.
  func isForeign(_ count: Known, to language: Language) -> Bool {
    tools[language]?.lexicon != nil && count.words >= Self.fewestWordsOfStory && count.isForeign
  }

  /// Whether a block that function words tell to be in a language is in a third one, which shares them.
  func isThird(_ count: Known, to language: Language) -> Bool {
    tools[language]?.lexicon != nil && count.words >= Self.fewestWordsOfStory
      && count.isBelow(Self.enoughKnown)
  }
}
