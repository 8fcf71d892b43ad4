package import WireConfig
import WireStory
import WireText

/// Finds numbers whose marks are another language's, and one number form mixed with another.
package struct Numbers: RuleKind {
  package static let name = "numbers"
  package var precedence: Precedence { .typography }
  package static let inQuotations = QuotationPolicy.mended
  package static let manual = RuleManual(
    summary: "Finds numbers whose marks are another language's, and one form of a number mixed with another.",
    details: """
      A number counts as grouped where groups of three digits follow a first group of one to three that does not \
      begin with 0. Dates, times, versions, telephone numbers and addresses have other groups and are left alone, and so \
      is a mark out of so many, as in 4.125 of 5.
      """,
    options: [
      .init("fault", "what to find: " + Fault.allCases.map(\.rawValue).joined(separator: ", ")),
      .init("marks", "for foreign-grouping: marks between groups that are not the language's"),
      .init("single-group", "for foreign-grouping: whether one mark is enough, as in 3.321 (true)"),
      .init("write", "for foreign-grouping: the mark to write (U+202F)"),
      .init(
        "decimal",
        "for foreign-grouping: the mark before decimals; without it numbers with decimals are left alone"),
      .init("unless-after", "for foreign-grouping: words before a number that is no quantity"),
    ],
    placeholders: [
      .init("found", "the number as it stands"), .init("expected", "the number as it should be"),
      .init("other", "the other form"), .init("count", "how often the lesser form is written"),
      .init("other-count", "how often the greater form is written"),
    ])

  /// What is found.
  enum Fault: String, CaseIterable {
    /// Groups of digits marked as another language marks them.
    case foreignGrouping = "foreign-grouping"
    /// `10%` beside `10 %` in one story.
    case mixedPercent = "mixed-percent"
  }

  let fault: Fault
  /// Marks between groups that are not the language's.
  var marks: [UInt32] = []
  /// Whether one mark is enough.
  var takesSingleGroup = true
  /// The mark to write.
  var written = "\u{202F}"
  /// The mark before decimals; nil where numbers with decimals are left alone.
  var decimal: String?
  /// The keys of words before a number that is no quantity.
  var labels = ByteWordSet([])

  package init(options: inout Fields, setup: RuleSetup) {
    fault = options.choice(required: "fault", of: Fault.self) ?? .foreignGrouping
    guard fault == .foreignGrouping else { return }
    marks = options.scalars("marks", default: ["."])
    takesSingleGroup = options.bool("single-group", default: true)
    if let text = options.text("write") {
      written = Self.mark(text, of: "write", errors: options.errors) ?? written
    }
    decimal = options.text("decimal").flatMap { Self.mark($0, of: "decimal", errors: options.errors) }
    labels = ByteWordSet(keysOf: options.strings("unless-after"))
  }

  package var needs: TextTraits {
    switch fault {
    case .foreignGrouping: .number
    case .mixedPercent: [.tightPercent, .spacedPercent]
    }
  }

  package func check(_ view: StoryView, into findings: inout FindingSink) {
    switch fault {
    case .foreignGrouping: foreignGrouping(view, into: &findings)
    case .mixedPercent: mixedPercent(view, into: &findings)
    }
  }

  private func foreignGrouping(_ view: StoryView, into findings: inout FindingSink) {
    let story = view.story
    let bytes = story.source.span
    for index in view.signs.numbers {
      let token = story.tokens.list[index]
      guard let grouped = GroupedNumber(token.range, in: bytes), marks.contains(grouped.mark),
        isEnough(grouped), let block = view.block(ofToken: index), !isRating(index, grouped, block, story)
      else { continue }
      guard !isLabelled(index, block, story), !isBound(token, block, bytes), !block.isForm(token.range),
        !block.isCode(token.range)
      else { continue }
      report(grouped, token, block, story, into: &findings)
    }
  }

  /// Whether the marks tell a grouped number from one with decimals.
  private func isEnough(_ grouped: GroupedNumber) -> Bool {
    grouped.decimal == nil ? takesSingleGroup || grouped.marks.count > 1 : decimal != nil
  }

  /// Whether a word and a small number follow that the first figures do not pass: `4.125 of 5`.
  private func isRating(_ index: Int, _ grouped: GroupedNumber, _ block: Block, _ story: Story) -> Bool {
    let tokens = story.tokens.list
    guard grouped.marks.count == 1, grouped.decimal == nil, index + 2 < block.tokens.upperBound,
      tokens[index + 1].kind == .word, tokens[index + 2].kind == .number, tokens[index + 2].keyLength <= 3
    else { return false }
    var most = 0
    for byte in story.tokens.keys[tokens[index + 2].keyRange] {
      guard ASCII.isDigit(byte) else { return false }
      most = most * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return grouped.firstGroup <= most && most <= 100
  }

  private func report(
    _ grouped: GroupedNumber, _ token: Token, _ block: Block, _ story: Story, into findings: inout FindingSink
  ) {
    let bytes = story.source.span
    let point = decimal ?? ""
    var edits = grouped.marks.map { Edit(range: $0, replacement: written) }
    if let place = grouped.decimal, bytes.text(place) != point {
      edits.append(Edit(range: place, replacement: point))
    }
    var expected = grouped.text(in: bytes, mark: written, decimal: point)
    var range = token.range
    let head = cutHead(of: token, block, bytes)
    if let head {
      let stop = ByteRange(head.end - 1, head.end)
      edits += [Edit(range: stop, replacement: written), .delete(ByteRange(head.end, range.start))]
      expected = bytes.text(ByteRange(head.start, stop.start)) + written + expected
      range = head.union(range)
    }
    // One mark may be a decimal one in a text that was translated, and a space may part two numbers.
    let isSure = (grouped.marks.count > 1 || grouped.decimal != nil) && head == nil
    findings.report(
      range, ["found": story.text(range), "expected": expected],
      fixes: [Fix(writing: expected, safety: isSure ? .safe : .unsafe, edits: edits)])
  }

  /// Whether a word such as `article` says that the number is no quantity.
  private func isLabelled(_ index: Int, _ block: Block, _ story: Story) -> Bool {
    guard index > block.tokens.lowerBound else { return false }
    let left = story.tokens.list[index - 1]
    return labels.contains(story.tokens.keys.span, left.keyRange)
  }

  /// Whether the number is a piece of something longer: `v3.321`, `3.321-B`, `n°3.321`, `12/3.321`.
  private func isBound(_ token: Token, _ block: Block, _ bytes: Span<UInt8>) -> Bool {
    if Int(token.start) > block.range.start {
      let before = bytes.scalar(before: Int(token.start)).value
      if Mark.isWordLike(before) || before == "°" || before == "/" || before == "-" || before == ":"
        || before == "_"
      {
        return true
      }
    }
    guard Int(token.end) < block.range.end else { return false }
    let after = bytes.scalar(at: Int(token.end)).value
    return Mark.isWordLike(after) || after == "/" || after == "-" || after == ":" || after == "_"
  }

  /// The first group of a number that a space cuts after its mark, as in `1. 250.000`; nil where there is none.
  private func cutHead(of token: Token, _ block: Block, _ bytes: Span<UInt8>) -> ByteRange? {
    let end = WhiteSpace.skipBack(from: Int(token.start), to: block.range.start, in: bytes)
    guard end < Int(token.start), end > block.range.start, bytes[end - 1] == UInt8(ascii: ".") else {
      return nil
    }
    var start = end - 1
    while start > block.range.start, ASCII.isDigit(bytes[start - 1]) { start -= 1 }
    return (2...4).contains(end - start) ? ByteRange(start, end) : nil
  }

  private static func mark(_ text: YAMLText, of key: String, errors: ConfigErrorSink) -> String? {
    if let space = SpaceName.scalar(text.text) { return Mark.text(space) }
    if text.text == "." || text.text == "," || text.text == "'" || text.text == "\u{2019}" {
      return text.text
    }
    errors.add(
      "“\(key)” wants one mark of numbers, not \(Printable.quoted(text.text))",
      help: "allowed: \(SpaceName.allowed), . , '",
      at: text)
    return nil
  }
}
