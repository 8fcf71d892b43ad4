package import WireConfig
import WireStory
import WireText

/// Finds a word, or two words, typed twice or more in a row, also over a line end or a blank line.
package struct RepeatedWord: RuleKind {
  package static let name = "repeated-word"
  package static let inQuotations = QuotationPolicy.told
  package static let manual = RuleManual(
    summary:
      "Finds a word, or two words, typed twice or more in a row, also over a line end or a blank line.",
    details: """
      Names (two capitalised words), numbers, words in capitals and what the exceptions list are left alone, and so are \
      turns such as “again and again and again”. Words are compared without regard to case. Over a blank line only a \
      word in small letters counts, where no stop ends the line before. The fix is safe for the words of “safe”, which \
      stand twice in no sound sentence.
      """,
    options: [
      .init("exceptions", "words that may stand twice"),
      .init("only", "the only words that are looked at; all, if not written"),
      .init("unless-after", "words that may stand twice after some others: a list of them for each"),
      .init(
        "unless-before",
        "words that may stand twice before some others: a list of them for each, an ending after a hyphen: -ing"
      ),
      .init("joins", "words that join a word to itself, as in “and more and more”"),
      .init("safe", "words that the fix deletes without asking"),
      .init("longest", "the number of words that are compared at once, 1 to 3 (2)"),
    ],
    placeholders: [.init("found", "the words that stand twice")])

  /// A line of fewer words does not go on over a blank line.
  private static let fewestOfBrokenLine = 3

  /// The words that may stand twice, as keys.
  let exceptions: ByteWordSet
  /// The words that are looked at; empty for all.
  let only: ByteWordSet
  /// The words that may stand twice after others, and after which, by their number in the set.
  let dependent: ByteWordSet
  let before: [ByteWordSet]
  /// The words that may stand twice before others, and before which, by their number in the set.
  let leading: ByteWordSet
  let after: [Followers]
  /// The words that join a word to itself: two words of which the first is one of them may stand twice.
  let joins: ByteWordSet
  /// The words whose fix is safe.
  let safe: ByteWordSet
  /// The number of words that are compared at once.
  let longest: Int

  package init(options: inout Fields, setup: RuleSetup) {
    exceptions = ByteWordSet(keysOf: options.strings("exceptions"))
    only = ByteWordSet(keysOf: options.strings("only"))
    joins = ByteWordSet(keysOf: options.strings("joins"))
    safe = ByteWordSet(keysOf: options.strings("safe"))
    longest = options.integer("longest", in: 1...3, default: 2)
    let dependents = Self.lists("unless-after", of: &options)
    dependent = ByteWordSet(dependents.map(\.key))
    before = dependents.map { ByteWordSet(keysOf: $0.words) }
    let leaders = Self.lists("unless-before", of: &options)
    leading = ByteWordSet(leaders.map(\.key))
    after = leaders.map { Followers($0.words) }
  }

  /// An option that holds a list of words for each of some words, by the keys of these.
  private static func lists(_ name: String, of options: inout Fields) -> [(key: [UInt8], words: [String])] {
    var lists: [(key: [UInt8], words: [String])] = []
    for entry in options.entries(name) {
      let words = entry.value.elements.compactMap { $0.text?.text }
      if words.isEmpty { options.errors.add("“\(name)” wants a list of words", at: entry.value) }
      let key = WordKey.make(entry.key.text)
      if let index = lists.firstIndex(where: { $0.key == key }) {
        lists[index].words += words
      } else {
        lists.append((key, words))
      }
    }
    return lists.sorted { $0.key.lexicographicallyPrecedes($1.key) }
  }

  /// Some words and the same words right after them, once or more.
  private struct Run {
    /// The index of the first token.
    let first: Int
    /// The number of words that are repeated.
    let count: Int
    /// How often they stand there.
    var times = 2

    var range: Range<Int> { first..<first + count * times }
    /// The tokens of one of the times.
    func part(_ number: Int) -> Range<Int> { first + count * number..<first + count * (number + 1) }
  }

  package func check(_ view: StoryView, into findings: inout FindingSink) {
    let story = view.story
    let tokens = story.tokens.list.span
    let keys = story.tokens.keys.span
    for (number, block) in view.blocks.enumerated() {
      var place = block.tokens.lowerBound
      while let index = candidate(from: place, to: block.tokens.upperBound, tokens, keys) {
        if let run = run(at: index, block, story) {
          report(run, block, story, into: &findings)
          place = run.range.upperBound
        } else {
          place = index + 1
        }
      }
      if number + 1 < view.blocks.count {
        checkBreak(block, view.blocks[number + 1], story, into: &findings)
      }
    }
  }

  /// The first word from `start` on that one of the next few may repeat, by the lengths and first bytes of their keys.
  private func candidate(
    from start: Int, to end: Int, _ tokens: Span<Token>, _ keys: Span<UInt8>
  ) -> Int? {
    var index = start
    var own = mark(index, to: end, tokens, keys)
    var next = mark(index &+ 1, to: end, tokens, keys)
    var second = mark(index &+ 2, to: end, tokens, keys)
    while index < end {
      let third = mark(index &+ 3, to: end, tokens, keys)
      if own > 0, own == next || longest > 1 && own == second || longest > 2 && own == third { return index }
      (own, next, second) = (next, second, third)
      index &+= 1
    }
    return nil
  }

  /// The length of a token's key and its first byte: words with other marks are not the same. 0 where it has no key.
  @inline(__always)
  private func mark(_ index: Int, to end: Int, _ tokens: Span<Token>, _ keys: Span<UInt8>) -> UInt32 {
    guard index < end, tokens[index].keyLength > 0 else { return 0 }
    return UInt32(tokens[index].keyLength) << 8 | UInt32(keys[Int(tokens[index].keyStart)])
  }

  /// The run that starts at a token, if any.
  private func run(at index: Int, _ block: Block, _ story: Story) -> Run? {
    let tokens = story.tokens.list
    guard tokens[index].kind == .word || tokens[index].kind == .elision else { return nil }
    for count in 1...longest where index + 2 * count <= block.tokens.upperBound {
      guard story.tokens.sameKey(tokens[index], tokens[index + count]) else { continue }
      var run = Run(first: index, count: count)
      guard isRepeated(run, block, story) else { continue }
      while run.range.upperBound + count <= block.tokens.upperBound,
        isSame(run.part(0), run.part(run.times), story),
        isUnbroken(run.range.upperBound - 1..<run.range.upperBound + count, story)
      {
        run.times += 1
      }
      return run
    }
    return nil
  }

  private func isRepeated(_ run: Run, _ block: Block, _ story: Story) -> Bool {
    guard isSame(run.part(0), run.part(1), story), isUnbroken(run.range, story) else { return false }
    let tokens = story.tokens.list
    guard run.count == 1 else {
      // « jour après jour après jour », « plus et plus et »; and a word that stands many times is looked at by itself.
      let keys = story.tokens.keys.span
      guard !joins.contains(keys, tokens[run.first].keyRange),
        !joins.contains(keys, tokens[run.first + run.count - 1].keyRange)
      else { return false }
      return !goesOn(run, block, story) && !story.tokens.sameKey(tokens[run.first], tokens[run.first + 1])
    }
    // One elision after another is a stammer of another kind, and one letter may be an initial or a variable.
    guard tokens[run.first].kind == .word,
      tokens[run.first].keyLength > 1 || tokens[run.first].traits.isDisjoint(with: .capitalised)
    else { return false }
    return isFault(run.first, block, story)
  }

  /// Whether the first word stands after the run too, or the last one before it.
  private func goesOn(_ run: Run, _ block: Block, _ story: Story) -> Bool {
    let tokens = story.tokens.list
    let (before, after) = (run.first - 1, run.range.upperBound)
    return after < block.tokens.upperBound && story.tokens.sameKey(tokens[run.first], tokens[after])
      || before >= block.tokens.lowerBound && story.tokens.sameKey(tokens[after - 1], tokens[before])
  }

  /// Whether the words of the second range are those of the first, in small letters.
  private func isSame(_ first: Range<Int>, _ second: Range<Int>, _ story: Story) -> Bool {
    let tokens = story.tokens.list
    for (one, other) in zip(first, second) {
      guard tokens[one].kind == tokens[other].kind, tokens[one].kind == .word || tokens[one].kind == .elision,
        story.tokens.sameKey(tokens[one], tokens[other]),
        tokens[other].traits.isDisjoint(with: [.capitalised, .digits])
      else { return false }
    }
    return true
  }

  /// Whether nothing but white space, or an elision's apostrophe, parts the tokens.
  private func isUnbroken(_ range: Range<Int>, _ story: Story) -> Bool {
    let tokens = story.tokens.list
    for index in range.dropLast() {
      let isBound = tokens[index].kind == .elision && tokens[index].end == tokens[index + 1].start
      guard isBound || Gap(between: tokens[index], and: tokens[index + 1], in: story.source.span) != nil
      else {
        return false
      }
    }
    return true
  }

  /// Whether a word stands twice in no sound sentence: what the options say of it.
  private func isFault(_ index: Int, _ block: Block, _ story: Story) -> Bool {
    let keys = story.tokens.keys.span
    let key = story.tokens.list[index].keyRange
    guard !exceptions.contains(keys, key), only.isEmpty || only.contains(keys, key) else { return false }
    if let number = dependent.number(of: keys, key), index > block.tokens.lowerBound,
      before[number].contains(keys, story.tokens.list[index - 1].keyRange)
    {
      return false
    }
    guard let number = leading.number(of: keys, key), index + 2 < story.tokens.list.count else { return true }
    return !after[number].contains(keys, story.tokens.list[index + 2].keyRange)
  }

  /// A word at the end of a line, and again at the start of the next block.
  private func checkBreak(_ block: Block, _ next: Block, _ story: Story, into findings: inout FindingSink) {
    guard block.tokens.count >= Self.fewestOfBrokenLine, !next.tokens.isEmpty,
      block.tokens.upperBound == next.tokens.lowerBound
    else { return }
    let tokens = story.tokens.list
    let run = Run(first: block.tokens.upperBound - 1, count: 1)
    guard tokens[run.first].kind == .word, isSame(run.part(0), run.part(1), story),
      isUnbroken(run.range, story),
      tokens[run.first].traits.isDisjoint(with: .capitalised), isFault(run.first, block, story),
      !next.isForm(tokens[run.first + 1].range), !next.isForeign(tokens[run.first + 1].range)
    else { return }
    report(run, block, story, into: &findings)
  }

  /// Whether one of the next two words has a capital: « les mémoires de de Brest ».
  private func isBeforeName(_ run: Run, _ block: Block, _ story: Story) -> Bool {
    story.tokens.list[..<block.tokens.upperBound].dropFirst(run.range.upperBound).prefix(2)
      .contains { $0.traits.contains(.capitalised) }
  }

  private func report(_ run: Run, _ block: Block, _ story: Story, into findings: inout FindingSink) {
    let tokens = story.tokens.list
    let first = range(run.part(0), story)
    let last = range(run.part(run.times - 1), story)
    let whole = first.union(last)
    guard !block.isCode(whole), !block.isForm(whole), !block.isForeign(whole) else { return }
    let isSafe =
      run.count == 1 && safe.contains(story.tokens.keys.span, tokens[run.first].keyRange)
      && !isBeforeName(run, block, story)
    findings.report(
      whole, ["found": story.text(first)],
      fixes: [
        Fix(
          title: "Write “\(story.text(first))” once", safety: isSafe ? .safe : .unsafe,
          edits: deletions(run, story))
      ])
  }

  private func range(_ tokens: Range<Int>, _ story: Story) -> ByteRange {
    let list = story.tokens.list
    return ByteRange(Int(list[tokens.lowerBound].start), Int(list[tokens.upperBound - 1].end))
  }

  /// All but the first words, with the space before them; where they begin a line with the space after them, so that
  /// the line ends where it did.
  private func deletions(_ run: Run, _ story: Story) -> [Edit] {
    let bytes = story.source.span
    let first = range(run.part(0), story).end
    let second = range(run.part(1), story).start
    let end = range(run.part(run.times - 1), story).end
    if bytes.breaksLine(from: first, to: second), end < bytes.count, bytes[end] == UInt8(ascii: " ") {
      return [.delete(ByteRange(second, end + 1))]
    }
    return [.delete(ByteRange(first, end))]
  }
}
