import WireConfig
import WireStory
import WireText

/// The spaces that a language wants beside its signs.
struct SignSpacing: Sendable {
  /// A sign with the space that the house writes beside it.
  struct Sign: Sendable {
    let mark: UInt32
    let space: UInt32
  }

  /// By sign, the space that a story writes before it and after it.
  private struct Habits {
    var before: [UInt32: UInt32] = [:]
    var after: [UInt32: UInt32] = [:]
    /// The signs that the story sets tight more than once, and never with a space: its house writes so.
    var tight: Set<UInt32> = []
  }

  /// The signs that want a space before them.
  var before: [Sign] = []
  /// The signs that want a space after them.
  var after: [Sign] = []
  /// Whether a plain space is a fault too.
  var requiresNoBreak = false
  /// Words that end in a sign, without it.
  let exceptions: ByteWordSet

  init(options: inout Fields) {
    before = Self.signs(options.pairs("before"), errors: options.errors)
    after = Self.signs(options.pairs("after"), errors: options.errors)
    requiresNoBreak = options.bool("no-break", default: false)
    exceptions = ByteWordSet(keysOf: options.strings("exceptions"))
  }

  func check(_ view: StoryView, into findings: inout FindingSink) {
    var habits: Habits?
    for sign in view.signs.list {
      if mayLack(sign, .touchesBefore, .spaceBefore),
        let own = before.first(where: { $0.mark == sign.scalar }),
        let block = view.block(ofToken: sign.token)
      {
        checkBefore(own, sign.token, block, view.story, &habits, into: &findings)
      }
      if mayLack(sign, .touchesAfter, .spaceAfter), let own = after.first(where: { $0.mark == sign.scalar }),
        let block = view.block(ofToken: sign.token)
      {
        checkAfter(own, sign.token, block, view.story, &habits, into: &findings)
      }
    }
  }

  /// Whether the space on a side of the sign may be wrong: there is none, or it is to be a no-break space.
  private func mayLack(
    _ sign: StorySigns.Sign, _ touches: StorySigns.Sides, _ space: StorySigns.Sides
  ) -> Bool {
    sign.sides.contains(touches) || requiresNoBreak && sign.sides.contains(space)
  }

  private func checkBefore(
    _ sign: Sign, _ index: Int, _ block: Block, _ story: Story, _ habits: inout Habits?,
    into findings: inout FindingSink
  ) {
    guard index > block.tokens.lowerBound else { return }
    let bytes = story.source.span
    let tokens = story.tokens.list
    let left = tokens[index - 1]
    let token = tokens[index]
    guard isLeftSide(left, of: sign.mark, story), isRightSide(token, of: sign.mark, block, bytes) else {
      return
    }
    let words = ByteRange(Int(left.start), Int(token.end))
    if left.end == token.start {
      let known = habits ?? habitsOf(story)
      habits = known
      if !requiresNoBreak, known.tight.contains(sign.mark) { return }
      let space = Mark.text(habit(sign, isBefore: true, in: story, &habits))
      let last = Letter.start(before: Int(left.end), in: bytes)
      report(
        ByteRange(last, words.end), words, "no space", "before", sign, .insert(space, at: Int(token.start)),
        block, story, into: &findings)
    } else if requiresNoBreak, isPlainSpace(left, token, bytes) {
      let edit = Edit(range: ByteRange(Int(left.end), Int(token.start)), replacement: Mark.text(sign.space))
      report(edit.range, words, "plain space", "before", sign, edit, block, story, into: &findings)
    }
  }

  private func checkAfter(
    _ sign: Sign, _ index: Int, _ block: Block, _ story: Story, _ habits: inout Habits?,
    into findings: inout FindingSink
  ) {
    guard index + 1 < block.tokens.upperBound else { return }
    let bytes = story.source.span
    let token = story.tokens.list[index]
    let right = story.tokens.list[index + 1]
    // In another language's use the mark closes: »so«.
    if index > block.tokens.lowerBound, story.tokens.list[index - 1].end == token.start,
      story.tokens.list[index - 1].isWordLike
    {
      return
    }
    let words = ByteRange(Int(token.start), Int(right.end))
    if token.end == right.start {
      let space = Mark.text(habit(sign, isBefore: false, in: story, &habits))
      let first = Letter.end(from: Int(right.start), to: block.range.end, in: bytes)
      report(
        ByteRange(words.start, first), words, "no space", "after", sign, .insert(space, at: Int(token.end)),
        block, story, into: &findings)
    } else if requiresNoBreak, isPlainSpace(token, right, bytes) {
      let edit = Edit(range: ByteRange(Int(token.end), Int(right.start)), replacement: Mark.text(sign.space))
      report(edit.range, words, "plain space", "after", sign, edit, block, story, into: &findings)
    }
  }

  private func report(
    _ range: ByteRange, _ words: ByteRange, _ fault: String, _ side: String, _ sign: Sign, _ edit: Edit,
    _ block: Block, _ story: Story,
    into findings: inout FindingSink
  ) {
    guard !block.isForm(range), !block.isCode(range), !block.isForeign(range) else { return }
    findings.report(
      range, ["found": story.text(words), "fault": fault, "side": side, "mark": Mark.text(sign.mark)],
      fixes: [
        Fix(
          title: fault == "no space" ? "Add the space" : "Write \(Mark.name(sign.space))", safety: .safe,
          edits: [edit])
      ])
  }

  /// Whether the token may stand before a sign of prose: a word, or what closes.
  private func isLeftSide(_ left: Token, of mark: UInt32, _ story: Story) -> Bool {
    let bytes = story.source.span
    if mark == "»" { return left.sign(in: bytes) != "«" }
    if left.isWordLike {
      if exceptions.contains(story.tokens.keys.span, left.keyRange) { return false }
      // `&nbsp;` is a sign, written out.
      return mark != 0x3B || left.start == 0 || bytes[Int(left.start) - 1] != UInt8(ascii: "&")
    }
    guard let sign = left.sign(in: bytes) else { return false }
    return Mark.isClosingBracket(sign) || sign == "»" || sign == "”" || sign == "%"
  }

  /// Whether what follows shows a sign of prose: white space, the end, or another sign that closes.
  private func isRightSide(_ token: Token, of mark: UInt32, _ block: Block, _ bytes: Span<UInt8>) -> Bool {
    let end = Int(token.end)
    guard end < block.range.end else { return true }
    if mark == "»" { return true }
    let next = bytes.scalar(at: end).value
    if WhiteSpace.contains(next) { return true }
    guard mark == "!" || mark == "?" else { return false }
    return next == "!" || next == "?" || next == "…" || next == "\"" || Mark.isClosingQuote(next)
      || Mark.isClosingBracket(next)
  }

  private func isPlainSpace(_ left: Token, _ right: Token, _ bytes: Span<UInt8>) -> Bool {
    right.start == left.end + 1 && bytes[Int(left.end)] == UInt8(ascii: " ")
  }

  /// The space that the story itself writes beside the sign; the house's where it writes none, or where that one is
  /// required.
  private func habit(_ sign: Sign, isBefore: Bool, in story: Story, _ habits: inout Habits?) -> UInt32 {
    guard !requiresNoBreak else { return sign.space }
    let known = habits ?? habitsOf(story)
    habits = known
    return (isBefore ? known.before : known.after)[sign.mark] ?? sign.space
  }

  /// The spaces that the story writes first beside each sign.
  private func habitsOf(_ story: Story) -> Habits {
    let bytes = story.source.span
    var habits = Habits()
    var tight: [UInt32: Int] = [:]
    for token in story.tokens.list where token.kind == .punctuation {
      guard let mark = token.sign(in: bytes) else { continue }
      if before.contains(where: { $0.mark == mark }), habits.before[mark] == nil {
        let length = WhiteSpace.length(before: Int(token.start), in: bytes)
        if length > 0 { habits.before[mark] = Self.space(at: Int(token.start) - length, bytes) }
        if length == 0, token.start > 0, Mark.isWordLike(bytes.scalar(before: Int(token.start)).value),
          isLoose(after: token, bytes)
        {
          tight[mark, default: 0] += 1
        }
      }
      if after.contains(where: { $0.mark == mark }), habits.after[mark] == nil, Int(token.end) < bytes.count,
        WhiteSpace.length(at: Int(token.end), in: bytes) > 0
      {
        habits.after[mark] = Self.space(at: Int(token.end), bytes)
      }
    }
    for (mark, count) in tight where count > 1 && habits.before[mark] == nil && mark != "»" {
      habits.tight.insert(mark)
    }
    return habits
  }

  /// Whether white space or nothing follows the token, as it does a sign of prose.
  private func isLoose(after token: Token, _ bytes: Span<UInt8>) -> Bool {
    Int(token.end) == bytes.count || WhiteSpace.length(at: Int(token.end), in: bytes) > 0
  }

  /// The space at `offset`; nil for a tab, a line end and other blanks.
  private static func space(at offset: Int, _ bytes: Span<UInt8>) -> UInt32? {
    let space = bytes.scalar(at: offset).value
    return space == " " || WhiteSpace.isNoBreak(space) ? space : nil
  }

  private static func signs(_ pairs: [(key: YAMLText, value: YAMLText)], errors: ConfigErrorSink) -> [Sign] {
    pairs.compactMap { key, value in
      let scalars = key.text.unicodeScalars
      guard let mark = scalars.first, scalars.count == 1 else {
        errors.add("a single sign is wanted, not \(Printable.quoted(key.text))", at: key)
        return nil
      }
      guard let space = SpaceName.scalar(value.text) else {
        errors.add(
          "a space is wanted, not \(Printable.quoted(value.text))", help: "allowed: " + SpaceName.allowed,
          at: value)
        return nil
      }
      return Sign(mark: mark.value, space: space)
    }
  }
}
