import WireText

/// A name where it stands in a story.
///
/// 28 bytes: in some languages each noun may be one.
struct NameMention: Sendable {
  private let firstWord: UInt32
  private let endOfWords: UInt32
  private let firstToken: UInt32
  private let lastToken: UInt32
  private let sentenceNumber: UInt32
  /// -1 where nothing tells a father from his son.
  private let generationNumber: Int32
  /// What stands before it.
  let title: NameTitle?
  /// Whether it begins a sentence, where a capital proves nothing.
  let startsSentence: Bool

  init(
    words: Range<Int>, tokens: ClosedRange<Int>, title: NameTitle?, startsSentence: Bool, sentence: Int,
    generation: Int?
  ) {
    firstWord = UInt32(words.lowerBound)
    endOfWords = UInt32(words.upperBound)
    firstToken = UInt32(tokens.lowerBound)
    lastToken = UInt32(tokens.upperBound)
    sentenceNumber = UInt32(sentence)
    generationNumber = generation.map { Int32($0) } ?? -1
    self.title = title
    self.startsSentence = startsSentence
  }

  /// Indices into `NameMentions.words`, at least one.
  var words: Range<Int> { Int(firstWord)..<Int(endOfWords) }

  /// From its first to its last token, as indices into `Story.tokens.list`.
  var tokens: ClosedRange<Int> { Int(firstToken)...Int(lastToken) }

  /// The number of its sentence, counted over the story.
  var sentence: Int { Int(sentenceNumber) }

  /// What after it tells a father from his son (`Jr`, `fils`), as its number in `NameCustoms.generations`.
  var generation: Int? { generationNumber < 0 ? nil : Int(generationNumber) }

  /// Whether it is more than one word: a hyphen makes none.
  var isFull: Bool { firstToken != lastToken && endOfWords &- firstWord > 1 }
}
