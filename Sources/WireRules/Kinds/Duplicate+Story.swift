import WireStory
import WireText

extension Duplicate {
  /// A block and an earlier one that is the same.
  struct Pair {
    let first: Block
    let second: Block
    let isExact: Bool
  }

  /// A block, by its index among those that the rule sees, with what it is compared by.
  private struct Filed {
    let index: Int
    let passage: Passage
    /// Whether it stands in a list of other stories; such a list may name this story.
    let isInList: Bool

    /// The key by which the same words are looked up.
    var key: UInt64 { isInList ? ~passage.words : passage.words }
  }

  /// Paragraphs of fewer words may be lines of verse or of a list, and are looked at together with their neighbours.
  private static let fewestOfProse = 15
  /// A line of verse or of a list has fewer words.
  private static let longestLine = 12

  /// How many blocks before a block may be nearly the same.
  private static let farthestNear = 64

  /// What stands twice in a story, in order.
  ///
  /// Grows with the story's words: the same words are looked up, and nearly the same are looked for in the 64 blocks
  /// before.
  func repeats(in view: StoryView, _ print: StoryPrint) -> [Pair] {
    let filed = self.filed(view, print)
    guard filed.count > 1 else { return [] }
    var pairs: [Pair] = []
    var exact: [UInt64: Int] = [:]
    exact.reserveCapacity(filed.count)
    var counts: [UInt64: Int]?
    let facts = near < 100 ? filed.map(\.passage.facts) : []
    for (index, entry) in filed.enumerated() {
      if let first = exact[entry.key], isFault(entry, after: filed[first]) {
        let known = counts ?? shortCounts(filed)
        counts = known
        let isAtFoot = filed[first].passage.kind == .headline && isLast(entry.index, view)
        if isAtFoot || !isLine(entry, count: known[entry.passage.words] ?? 0, view) {
          pairs.append(
            Pair(first: view.blocks[filed[first].index], second: view.blocks[entry.index], isExact: true))
        }
        continue
      }
      guard entry.passage.kind != .crosshead else { continue }
      exact[entry.key] = index
      if near < 100, let first = nearest(index, filed, facts: facts, view) {
        pairs.append(
          Pair(first: view.blocks[filed[first].index], second: view.blocks[entry.index], isExact: false))
      }
    }
    return pairs
  }

  /// The blocks that count, with their passages.
  private func filed(_ view: StoryView, _ print: StoryPrint) -> [Filed] {
    var filed: [Filed] = []
    var next = 0
    var isList = false
    var title: UInt64?
    for (index, block) in view.blocks.enumerated() {
      if block.kind == .teaserHeading { isList = true }
      while next < print.passages.count, Int(print.passages[next].start) < block.range.start { next += 1 }
      guard next < print.passages.count, Int(print.passages[next].start) == block.range.start else {
        continue
      }
      let passage = print.passages[next]
      if block.kind == .headline, title == nil { title = passage.words }
      // A paragraph of few words may say the same as another; not as the headline.
      let fewest = title == passage.words ? fewestWords : fewest(of: block.kind)
      guard Int(passage.count) >= fewest, block.kind != .slug else { continue }
      filed.append(Filed(index: index, passage: passage, isInList: isList))
    }
    return filed
  }

  /// The fewest words that a block of that kind must have.
  private func fewest(of kind: Block.Kind) -> Int {
    switch kind {
    case .headline, .deck, .teaserHeadline, .crosshead: fewestWords
    case .paragraph, .caption, .teaser: fewestOfParagraph
    case .slug, .related, .signOff, .teaserHeading: .max
    }
  }

  /// Whether a block may not say what an earlier one does. A lede repeats the deck, unless the house minds; crossheads
  /// name the same sections again, but not the story.
  private func isFault(_ entry: Filed, after first: Filed) -> Bool {
    switch entry.passage.kind {
    case .paragraph: comparesDeck || first.passage.kind != .deck
    case .crosshead: first.passage.kind == .headline
    case .headline, .slug, .deck, .caption, .related, .signOff, .teaserHeading, .teaserHeadline, .teaser: true
    }
  }

  /// The first of the blocks before that is nearly the same.
  ///
  /// - Parameter facts: those of all blocks: few blocks have the same, and these alone are compared.
  private func nearest(_ index: Int, _ filed: [Filed], facts: [UInt32], _ view: StoryView) -> Int? {
    let entry = filed[index]
    guard entry.passage.count >= Passage.fewestWordsOfNear else { return nil }
    for first in max(0, index - Self.farthestNear)..<index where facts[first] == facts[index] {
      guard filed[first].passage.isNear(entry.passage), isFault(entry, after: filed[first]),
        entry.isInList == filed[first].isInList
      else { continue }
      let share = WordAlignment.share(
        words(of: view.blocks[filed[first].index], view.story),
        words(of: view.blocks[entry.index], view.story),
        view.story.tokens)
      if share >= near { return first }
    }
    return nil
  }

  private func words(of block: Block, _ story: Story) -> [Token] {
    story.tokens.list[block.tokens].filter { $0.keyLength > 0 && !block.isForm($0.range) }
  }

  /// Whether no text follows a block.
  private func isLast(_ index: Int, _ view: StoryView) -> Bool {
    view.blocks[(index + 1)...].allSatisfy { block in
      switch block.kind {
      case .signOff, .caption, .related: true
      case .slug, .headline, .deck, .crosshead, .paragraph, .teaserHeading, .teaserHeadline, .teaser: false
      }
    }
  }

  /// How often each short block stands in the story.
  private func shortCounts(_ filed: [Filed]) -> [UInt64: Int] {
    var counts: [UInt64: Int] = [:]
    for entry in filed where entry.passage.count < Self.fewestOfProse {
      counts[entry.passage.words, default: 0] += 1
    }
    return counts
  }

  /// Whether it is a short paragraph that may be a line of verse or of a list: it stands three times or more, ends no
  /// sentence, or stands between short ones.
  private func isLine(_ entry: Filed, count: Int, _ view: StoryView) -> Bool {
    guard entry.passage.kind == .paragraph, entry.passage.count < Self.fewestOfProse else { return false }
    return count > 2 || !endsSentence(view.blocks[entry.index], view.story) || isAmongLines(entry.index, view)
  }

  private func endsSentence(_ block: Block, _ story: Story) -> Bool {
    for index in block.tokens.reversed() {
      let token = story.tokens.list[index]
      if block.isForm(token.range) { continue }
      guard let sign = token.sign(in: story.source.span) else { return token.kind == .punctuation }
      if sign == "?" { return false }
      if Mark.endsSentence(sign) { return true }
      guard Mark.isClosingQuote(sign) || Mark.isStraightQuote(sign) || Mark.isClosingBracket(sign) else {
        return false
      }
    }
    return false
  }

  /// Whether the blocks before and after it are short too.
  private func isAmongLines(_ index: Int, _ view: StoryView) -> Bool {
    [index - 1, index + 1].allSatisfy { other in
      guard view.blocks.indices.contains(other) else { return true }
      return words(of: view.blocks[other], view.story).count < Self.longestLine
    }
  }
}
