package import WireConfig
import WireStory
import WireText

/// Finds white space where none belongs, or more of it than one space.
package struct ExtraSpace: RuleKind {
  package static let name = "extra-space"
  package static let inQuotations = QuotationPolicy.mended
  package static let manual = RuleManual(
    summary: "Finds white space where none belongs, or more of it than one space.",
    details: """
      A rule looks for one fault. Spaces at the end of a line, indents and the columns of a table are no faults. \
      Where a language wants a no-break space, that one is kept.
      """,
    options: [
      .init("fault", "what to find: " + Fault.allCases.map(\.rawValue).joined(separator: ", ")),
      .init("marks", "for before-mark: the signs that no space may precede"),
      .init("words", "for beside-hyphen: words that a hyphen joins to the word before"),
    ],
    placeholders: [
      .init("before", "the word or sign before the space"),
      .init("after", "the word or sign after the space"),
      .init("count", "the number of spaces"),
      .init("space", "the name of the space, such as U+00A0"),
    ])

  /// What is found.
  enum Fault: String, CaseIterable {
    /// Two spaces or more, or a tab, between words.
    case repeated
    /// Two spaces after a sentence.
    case afterSentence = "after-sentence"
    /// A no-break space with another space beside it.
    case besideSpace = "no-break-beside-space"
    /// A no-break space between two plain words.
    case betweenWords = "no-break-between-words"
    /// A space before a sign that belongs to the word before it.
    case beforeMark = "before-mark"
    /// A space after an opening bracket.
    case afterBracket = "after-bracket"
    /// A space inside a number.
    case insideNumber = "inside-number"
    /// A space at the hyphen of a compound.
    case besideHyphen = "beside-hyphen"
    /// A space after an elided word.
    case afterElision = "after-elision"
  }

  let fault: Fault
  /// The signs that no space may precede.
  var marks: [UInt32] = []
  /// The keys of words that a hyphen joins to the word before.
  var words = ByteWordSet([])

  package init(options: inout Fields, setup: RuleSetup) {
    fault = options.choice(required: "fault", of: Fault.self) ?? .repeated
    if fault == .beforeMark {
      marks = options.scalars("marks", default: [",", "."])
    }
    if fault == .besideHyphen {
      words = ByteWordSet(options.strings("words").map { WordKey.make($0) })
    }
  }

  package func check(_ view: StoryView, into findings: inout FindingSink) {
    let story = view.story
    let bytes = story.source.span
    let tokens = story.tokens.list.span
    var memory = Memory()
    for block in view.blocks where block.tokens.count > 1 {
      var index = block.tokens.lowerBound
      while let next = candidate(after: index, to: block.tokens.upperBound, tokens, bytes) {
        index = next
        let left = tokens[index - 1]
        let right = tokens[index]
        guard left.end < right.start, let gap = Gap(between: left, and: right, in: bytes) else { continue }
        let place = Place(block: block, left: left, right: right, index: index, gap: gap)
        guard let edits = edits(at: place, in: story, bytes, &memory), !block.isCode(gap.range) else {
          continue
        }
        findings.report(
          gap.range,
          [
            "before": story.text(left.range), "after": story.text(right.range), "count": String(gap.blanks),
            "space": Self.spaceName(gap, in: bytes),
          ],
          fixes: [Fix(title: title(edits), safety: fault == .insideNumber ? .unsafe : .safe, edits: edits)])
      }
    }
  }

  /// The next token between which and the one before it the fault may stand, by their kinds and the bytes between them
  /// alone; nil where there is none before `end`.
  private func candidate(after index: Int, to end: Int, _ tokens: Span<Token>, _ bytes: Span<UInt8>) -> Int? {
    switch fault {
    case .repeated, .afterSentence, .besideSpace, .betweenWords:
      return candidateGap(after: index, to: end, tokens, bytes)
    case .beforeMark: return next(.punctuation, from: index + 1, to: end, tokens)
    case .insideNumber: return next(.number, from: index + 1, to: end, tokens)
    case .afterBracket: return next(.punctuation, from: index, to: end - 1, tokens).map { $0 + 1 }
    case .afterElision: return next(.elision, from: index, to: end - 1, tokens).map { $0 + 1 }
    case .besideHyphen:
      guard let sign = next(.punctuation, from: index, to: end, tokens) else { return nil }
      if sign > index { return sign }
      return sign + 1 < end ? sign + 1 : nil
    }
  }

  /// The next gap of more than one byte, or of one tab where those are looked for; one byte is a plain space, a tab or a
  /// line end.
  private func candidateGap(
    after index: Int, to end: Int, _ tokens: Span<Token>, _ bytes: Span<UInt8>
  ) -> Int? {
    let wantsTabs = fault == .repeated
    var next = index + 1
    while next < end {
      let start = tokens[next - 1].end
      let length = tokens[next].start &- start
      if length > 1 { return next }
      if wantsTabs, length == 1, bytes[Int(start)] == UInt8(ascii: "\t") { return next }
      next += 1
    }
    return nil
  }

  /// The first token of a kind from `index` on.
  private func next(_ kind: Token.Kind, from index: Int, to end: Int, _ tokens: Span<Token>) -> Int? {
    var next = index
    while next < end {
      if tokens[next].kind == kind { return next }
      next += 1
    }
    return nil
  }

  /// What was found out about the story, so that no place is looked at twice.
  struct Memory {
    /// The last block that was asked about, and whether it is a row of a table.
    var row: (block: ByteRange, isTable: Bool)?
    /// The keys of the compounds that the story writes with a hyphen.
    var compounds: Set<[UInt8]>?
  }

  /// A gap with what stands around it.
  struct Place {
    let block: Block
    let left: Token
    let right: Token
    /// The index of `right`.
    let index: Int
    let gap: Gap
  }

  /// What would mend the fault; nil where there is none.
  private func edits(
    at place: Place, in story: Story, _ bytes: Span<UInt8>, _ memory: inout Memory
  ) -> [Edit]? {
    switch fault {
    case .repeated: repeatedSpace(place, story, bytes, &memory)
    case .afterSentence: spaceAfterSentence(place, bytes)
    case .besideSpace: noBreakBesideSpace(place, bytes)
    case .betweenWords: noBreakBetweenWords(place, story)
    case .beforeMark: spaceBeforeMark(place, story, bytes)
    case .afterBracket: spaceAfterBracket(place, story, bytes)
    case .insideNumber: spaceInsideNumber(place, bytes)
    case .besideHyphen: spaceBesideHyphen(place, story, bytes, &memory)
    case .afterElision: spaceAfterElision(place)
    }
  }

  private func title(_ edits: [Edit]) -> String {
    switch fault {
    case .repeated, .afterSentence, .besideSpace: "Leave one space"
    case .betweenWords: "Write a plain space"
    case .beforeMark, .afterBracket, .insideNumber, .besideHyphen, .afterElision: "Remove the space"
    }
  }

  private static func spaceName(_ gap: Gap, in bytes: Span<UInt8>) -> String {
    var offset = gap.range.start
    while offset < gap.range.end {
      let scalar = bytes.scalar(at: offset)
      if WhiteSpace.isNoBreak(scalar.value) || scalar.value == 0x09 { return Mark.name(scalar.value) }
      offset += scalar.length
    }
    return Mark.name(bytes.scalar(at: gap.range.start).value)
  }
}
