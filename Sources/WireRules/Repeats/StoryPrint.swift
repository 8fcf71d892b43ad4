package import WireStory
package import WireText

/// What a story is compared by with the other stories of a run, and its blocks with each other.
///
/// Made once for each story, linear in its words. Datelines, credits, sign-offs and placeholders don't count, nor do
/// lists of other stories.
package struct StoryPrint: Sendable {
  /// Shorter blocks are nowhere compared, in words.
  static let fewestWords = 4

  /// Its blocks of four words or more, in order.
  package private(set) var passages: [Passage] = []
  /// The number of its paragraphs.
  private(set) var paragraphs = 0
  /// The hash of the words of deck and paragraphs, their number, and the sum of their numbers and names.
  private(set) var body: UInt64 = 0
  private(set) var bodyCount = 0
  private(set) var bodyFacts: UInt32 = 0
  /// The least hashes of the body; empty where it has no words.
  private(set) var sketch: [UInt32] = []
  /// The hash of the headline's words without its version mark; 0 where there are too few of them.
  private(set) var title: UInt64 = 0
  /// The hash of the headline's version mark; 0 where it has none.
  private(set) var mark: UInt64 = 0
  /// Where the story is shown: its headline, else its first block.
  package private(set) var place: ByteRange
  /// The first words there.
  package private(set) var opening = ""

  /// - Parameters:
  ///   - forms: tell the version marks of headlines.
  ///   - counting: the words of numbers and dates of those forms.
  package init(_ story: Story, forms: StoryForms, counting: CountingWords) {
    place = story.blocks.first?.range ?? ByteRange(0, 0)
    passages.reserveCapacity(story.blocks.count)
    var whole = TextPrint()
    var hasTitle = false
    for block in story.blocks {
      let own = Self.print(of: block, story, counting)
      if own.count >= Self.fewestWords {
        let headline = block.kind == .headline ? Self.headline(block, own, story, forms) : nil
        passages.append(Passage(block, own, paragraph: paragraphs, headline: headline))
      }
      if block.kind == .paragraph || block.kind == .deck { whole.add(own) }
      if block.kind == .paragraph { paragraphs += 1 }
      if block.kind == .headline, !hasTitle {
        hasTitle = true
        place = block.range
        readTitle(block, own, story, forms)
      }
    }
    if !place.isEmpty {
      var joiner = TextJoiner()
      opening = Opening.text(of: place, in: story.source, by: &joiner)
    }
    guard whole.count > 0 else { return }
    body = whole.words
    bodyCount = whole.count
    bodyFacts = whole.facts
    sketch = whole.sketch.filled()
  }

  private mutating func readTitle(_ block: Block, _ print: TextPrint, _ story: Story, _ forms: StoryForms) {
    let bytes = story.source.span
    guard let range = forms.versionMark(bytes, in: block.range) else {
      if print.count >= Self.fewestWords { title = print.words }
      return
    }
    let keys = story.tokens.keys.span
    var rest = TextPrint()
    mark = 1
    for index in block.tokens {
      let token = story.tokens.list[index]
      guard token.keyLength > 0 else { continue }
      let hash = WordHash.of(keys, token.keyRange)
      if !range.overlaps(token.range) {
        rest.add(hash, isFact: false)
      } else if range.end < Int(token.end), range.start <= Int(token.start) {
        // UPDATE 2-Harbour
        mark = WordHash.joined(mark, Self.hash(of: ByteRange(Int(token.start), range.end), bytes))
        rest.add(Self.hash(of: ByteRange(range.end, Int(token.end)), bytes), isFact: false)
      } else {
        mark = WordHash.joined(mark, hash)
      }
    }
    if rest.count >= Self.fewestWords { title = rest.words }
  }

  /// The hash of a headline's words without those that a headline may leave out.
  private static func headline(_ block: Block, _ print: TextPrint, _ story: Story, _ forms: StoryForms)
    -> UInt64
  {
    guard let articles = forms.headlineWords[block.language] else { return print.words }
    let keys = story.tokens.keys.span
    var rest = TextPrint()
    for index in block.tokens {
      let token = story.tokens.list[index]
      guard token.keyLength > 0, !block.isForm(token.range), !articles.contains(keys, token.keyRange) else {
        continue
      }
      rest.add(WordHash.of(keys, token.keyRange), isFact: false)
    }
    return rest.words
  }

  /// The hash of the key of a part of a word.
  private static func hash(of range: ByteRange, _ bytes: Span<UInt8>) -> UInt64 {
    let key = WordKey.make(bytes.bytes(range))
    return WordHash.of(key.span, 0..<key.count)
  }

  /// What one block is compared by.
  private static func print(of block: Block, _ story: Story, _ counting: CountingWords) -> TextPrint {
    var print = TextPrint()
    let keys = story.tokens.keys.span
    let tokens = story.tokens.list.span.extracting(block.tokens)
    let bytes = story.source.span
    let hasParts = !block.parts.isEmpty
    var startsSentence = true
    for index in tokens.indices {
      let token = tokens[index]
      guard token.keyLength > 0 else {
        if token.kind == .punctuation, bytes[Int(token.start)] != UInt8(ascii: ",") { startsSentence = true }
        continue
      }
      if hasParts, block.isForm(token.range) {
        startsSentence = true
        continue
      }
      let hash = WordHash.of(keys, token.keyRange)
      let isFact =
        !token.traits.isDisjoint(with: [.digits, .innerCapital])
        || token.kind == .number || token.kind == .time
        || token.traits.contains(.capitalised) && !startsSentence
        || counting.contains(hash)
      print.add(hash, isFact: isFact)
      startsSentence = false
    }
    return print
  }

  /// The print without the blocks that a rule does not see.
  package func seen(by scope: Scope) -> StoryPrint {
    guard passages.contains(where: { !scope.contains($0.kind) }) else { return self }
    var print = self
    print.passages.removeAll { !scope.contains($0.kind) }
    return print
  }

  /// The print without its passages.
  package var ofStory: StoryPrint {
    var print = self
    print.passages = []
    return print
  }
}
