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
      .init("starts", "for after-elision: the letters that an elision stands before (any)"),
      .init("words", "for beside-hyphen: words that a hyphen joins to the word before"),
    ],
    placeholders: [
      .init("before", "the word or sign before the space"),
      .init("after", "the word or sign after the space"),
      .init("count", "the number of spaces"),
      .init("space", "the name of the space, such as U+00A0"),
      .init("white-space", "what stands there, in words, such as “2 spaces” or “a tab”"),
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
  /// The languages that packs know.
  let languages: Set<Language>
  /// The signs that no space may precede.
  var marks: [UInt32] = []
  /// The small letters that an elision stands before; empty for any.
  var starts: [UInt32] = []
  /// The keys of words that a hyphen joins to the word before.
  var words = ByteWordSet([])

  package init(options: inout Fields, setup: RuleSetup) {
    fault = options.choice(required: "fault", of: Fault.self) ?? .repeated
    languages = Set(setup.tools.keys)
    if fault == .beforeMark {
      marks = options.scalars("marks", default: [",", "."])
    }
    if fault == .afterElision {
      starts = options.scalars("starts", default: []).map(Self.small)
    }
    if fault == .besideHyphen {
      words = ByteWordSet(keysOf: options.strings("words"))
    }
  }

  /// The small letter of a letter.
  private static func small(_ letter: UInt32) -> UInt32 {
    Unicode.Scalar(letter)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? letter
  }

  package var needs: TextTraits {
    switch fault {
    case .repeated, .afterSentence, .besideSpace, .betweenWords: .wideGap
    case .beforeMark: []
    case .afterBracket: .bracket
    case .insideNumber: .number
    case .besideHyphen: .looseHyphen
    case .afterElision: .spacedElision
    }
  }

  package func check(_ view: StoryView, into findings: inout FindingSink) {
    let signs = view.signs
    var memory = Memory()
    switch fault {
    case .repeated, .afterSentence, .besideSpace, .betweenWords:
      for index in signs.afterWideGaps { look(before: index, view, &memory, into: &findings) }
    case .beforeMark:
      for sign in signs.list where sign.sides.contains(.spaceBefore) && marks.contains(sign.scalar) {
        look(before: sign.token, view, &memory, into: &findings)
      }
    case .afterBracket:
      for sign in signs.list where sign.sides.contains(.spaceAfter) && Mark.isOpeningBracket(sign.scalar) {
        look(before: sign.token + 1, view, &memory, into: &findings)
      }
    case .insideNumber:
      for index in signs.numbers { look(before: index, view, &memory, into: &findings) }
    case .besideHyphen:
      for sign in signs.list where sign.scalar == "-" {
        if sign.sides.isSuperset(of: [.spaceBefore, .touchesAfter]) {
          look(before: sign.token, view, &memory, into: &findings)
        } else if sign.sides.isSuperset(of: [.touchesBefore, .spaceAfter]) {
          look(before: sign.token + 1, view, &memory, into: &findings)
        }
      }
    case .afterElision:
      for index in signs.spacedElisions { look(before: index + 1, view, &memory, into: &findings) }
    }
  }

  /// Reports the gap before a token of the story where it is at fault.
  private func look(
    before index: Int, _ view: StoryView, _ memory: inout Memory, into findings: inout FindingSink
  ) {
    let story = view.story
    let bytes = story.source.span
    guard index > 0 else { return }
    let left = story.tokens.list[index - 1]
    let right = story.tokens.list[index]
    guard let gap = Gap(between: left, and: right, in: bytes), isSuspect(gap, bytes),
      let block = view.block(ofToken: index), index > block.tokens.lowerBound, !block.isCoded
    else { return }
    let place = Place(block: block, left: left, right: right, index: index, gap: gap)
    guard let edits = edits(at: place, in: story, bytes, &memory), !block.isCode(gap.range),
      fault != .beforeMark || !block.isForeign(gap.range)
    else { return }
    findings.report(
      gap.range,
      [
        "before": story.text(left.range), "after": story.text(right.range), "count": String(gap.blanks),
        "space": Self.spaceName(gap, in: bytes), "white-space": Self.inWords(gap),
      ],
      fixes: [Fix(title: title(edits), safety: fault == .insideNumber ? .unsafe : .safe, edits: edits)])
  }

  /// Whether the fault may be there, by the white space and the byte before it: a quick no.
  private func isSuspect(_ gap: Gap, _ bytes: Span<UInt8>) -> Bool {
    switch fault {
    case .repeated, .afterSentence: gap.noBreaks == 0
    case .besideSpace: gap.noBreaks > 0 && gap.blanks > 1
    case .betweenWords: gap.noBreaks > 0 && gap.isSingle
    case .insideNumber: gap.isSingle && bytes[gap.range.start - 1] == UInt8(ascii: ".")
    case .beforeMark, .afterBracket, .besideHyphen, .afterElision: true
    }
  }

  /// What was found out about the story, so that no place is looked at twice.
  struct Memory {
    /// The last block that was asked about, and whether it is a row of a table.
    var row: (block: ByteRange, isTable: Bool)?
    /// The hashes of the compounds that the story writes with a hyphen.
    var compounds: Set<UInt64>?
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
    case .afterSentence: spaceAfterSentence(place, story, bytes, &memory)
    case .besideSpace: noBreakBesideSpace(place, bytes)
    case .betweenWords: noBreakBetweenWords(place, story)
    case .beforeMark: spaceBeforeMark(place, story, bytes)
    case .afterBracket: spaceAfterBracket(place, story, bytes)
    case .insideNumber: spaceInsideNumber(place, bytes)
    case .besideHyphen: spaceBesideHyphen(place, story, bytes, &memory)
    case .afterElision: spaceAfterElision(place, story)
    }
  }

  private func title(_ edits: [Edit]) -> String {
    switch fault {
    case .repeated, .afterSentence, .besideSpace: "Leave one space"
    case .betweenWords: "Write a plain space"
    case .beforeMark where edits.count > 1: "Move the space behind the sign"
    case .beforeMark, .afterBracket, .insideNumber, .besideHyphen, .afterElision: "Remove the space"
    }
  }

  private static func spaceName(_ gap: Gap, in bytes: Span<UInt8>) -> String {
    var offset = gap.range.start
    while offset < gap.range.end {
      let scalar = bytes.scalar(at: offset)
      if WhiteSpace.isNoBreak(scalar.value) { return Mark.name(scalar.value) }
      offset += scalar.length
    }
    return Mark.name(bytes.scalar(at: gap.range.start).value)
  }

  /// `2 spaces`, `a tab`, `a space and 2 tabs`.
  private static func inWords(_ gap: Gap) -> String {
    let parts = [(gap.blanks - gap.tabs, "space"), (gap.tabs, "tab")].filter { $0.0 > 0 }
    return parts.map { $0.0 == 1 ? "a \($0.1)" : "\($0.0) \($0.1)s" }.joined(separator: " and ")
  }
}
