package import WireConfig
import WireStory
package import WireText

/// Finds what a wrong conversion, a paste or another keyboard left in the bytes of a story.
package struct Encoding: RuleKind {
  package static let name = "encoding"
  package static let inQuotations = QuotationPolicy.mended
  package static let manual = RuleManual(
    summary: "Finds what a wrong conversion, a paste or another keyboard left in the bytes of a story.",
    details: """
      Damaged letters are told where their bytes are UTF-8 that was once read as Windows-1252, and where a control \
      character is a sign or letter of Windows-1252 that was read as ISO-8859-1; the fix of the latter asks first, \
      unless two such signs stand where prose has them, or one beside letters that both encodings have. Signs of no \
      width are left alone where a script or an emoji needs them.
      """,
    options: [
      .init("fault", "what to find: " + Fault.allCases.map(\.rawValue).joined(separator: ", ")),
      .init("entities", "for html-entity: the names, each with its sign"),
      .init("shown-with", "for html-entity: words; a paragraph that has one shows names of signs on purpose"),
    ],
    placeholders: [
      .init("found", "the text as it stands"), .init("expected", "the text that it stands for"),
      .init("name", "the character, as in U+200B"), .init("script", "the script of the foreign letter"),
      .init("count", "the number of places"),
    ])

  /// What is found.
  enum Fault: String, CaseIterable {
    /// UTF-8 that was read as Windows-1252, `Ã©`, and Windows-1252 that was read as ISO-8859-1.
    case mojibake
    /// U+FFFD, left where a letter could not be read.
    case replacement = "replacement-character"
    /// A character that can't be seen and does nothing.
    case invisible = "invisible-character"
    /// Composed and decomposed letters in one story.
    case mixedForms = "mixed-normal-forms"
    /// A letter of another script in a word.
    case foreignLetter = "foreign-letter"
    /// A sign as HTML writes it: `&eacute;`.
    case entity = "html-entity"
  }

  let fault: Fault
  /// The signs of HTML by their names.
  private(set) var entities = Entities()
  /// Words of paragraphs that show the names of signs on purpose, as they are written.
  private(set) var shownWith: Set<[UInt8]> = []

  package var precedence: Precedence { fault == .mojibake || fault == .entity ? .damage : .other }

  package var needs: TextTraits {
    switch fault {
    case .mojibake: .mojibake
    case .replacement: .replacementCharacter
    case .invisible: .invisibleCharacter
    case .mixedForms: .combiningMark
    case .foreignLetter: .foreignLetter
    case .entity: []
    }
  }

  package var needsPhrase: Bool { fault == .entity }

  package var phrases: [Phrase] { fault == .entity ? [Phrase("&", edges: .anywhere)] : [] }

  package init(options: inout Fields, setup: RuleSetup) {
    fault = options.choice(required: "fault", of: Fault.self) ?? .mojibake
    if fault == .entity {
      entities = Self.entities(&options)
      shownWith = Set(options.strings("shown-with").map { Array($0.utf8) })
    }
  }

  package func check(_ view: StoryView, into findings: inout FindingSink) {
    switch fault {
    case .mojibake: mojibake(view, into: &findings)
    case .replacement: replacementCharacters(view, into: &findings)
    case .invisible: invisibleCharacters(view, into: &findings)
    case .mixedForms: mixedForms(view, into: &findings)
    case .foreignLetter: foreignLetters(view, into: &findings)
    case .entity: htmlEntities(view, into: &findings)
    }
  }

  private func replacementCharacters(_ view: StoryView, into findings: inout FindingSink) {
    let bytes = view.story.source.span
    for block in view.blocks {
      var next = block.range.start
      while true {
        var offset = bytes.skipPlain(from: next, to: block.range.end)
        guard offset < block.range.end else { break }
        next = offset + 1
        guard bytes[offset] == 0xEF, bytes.matches("\u{FFFD}", at: offset) else { continue }
        let start = offset
        while offset < block.range.end, bytes.matches("\u{FFFD}", at: offset) { offset += 3 }
        next = offset
        let word = Self.word(around: ByteRange(start, offset), in: block, bytes)
        findings.report(ByteRange(start, offset), ["found": bytes.text(word), "name": "U+FFFD"])
      }
    }
  }

  /// A scalar that is to stand in place of some bytes.
  struct Replacement {
    let range: ByteRange
    let scalar: UInt32

    var edit: Edit { Edit(range: range, replacement: Mark.text(scalar)) }
  }

  /// The text of a word with replacements in it, which are in order; the last may reach beyond the word.
  static func text(of word: ByteRange, with replacements: [Replacement], _ bytes: Span<UInt8>) -> String {
    var text = ""
    var offset = word.start
    for replacement in replacements {
      text += bytes.text(ByteRange(offset, replacement.range.start)) + Mark.text(replacement.scalar)
      offset = replacement.range.end
    }
    return text + bytes.text(ByteRange(offset, max(offset, word.end)))
  }

  /// The scalars before and after a range, white space apart; nil where the block begins or ends there.
  static func neighbours(of range: ByteRange, in block: Block, _ bytes: Span<UInt8>)
    -> (before: UInt32, after: UInt32)?
  {
    let start = WhiteSpace.skipBack(from: range.start, to: block.range.start, in: bytes)
    let end = WhiteSpace.skip(from: range.end, to: block.range.end, in: bytes)
    guard start > block.range.start, end < block.range.end else { return nil }
    return (bytes.scalar(before: start).value, bytes.scalar(at: end).value)
  }

  /// The most bytes of a word that a message shows at each side of a fault.
  private static let wordLimit = 60

  /// The range with what touches it up to white space, for messages; cut where it is long.
  static func word(around range: ByteRange, in block: Block, _ bytes: Span<UInt8>) -> ByteRange {
    var start = range.start
    while start > block.range.start, range.start - start < wordLimit,
      WhiteSpace.length(before: start, in: bytes) == 0
    {
      start -= bytes.scalar(before: start).length
    }
    var end = range.end
    while end < block.range.end, end - range.end < wordLimit, WhiteSpace.length(at: end, in: bytes) == 0 {
      end += bytes.scalar(at: end).length
    }
    return ByteRange(start, end)
  }
}
