import TestSupport
import Testing
import WireConfig
import WireRules
import WireStory
import WireText

/// Runs one rule kind with options in YAML over a text whose blocks are its lines.
struct KindTester {
  /// What the options were told.
  let errors: [ConfigError]
  private let rule: Rule?
  private let language: Language
  private let words: WordRules

  /// - Parameters:
  ///   - options: the rule's own keys, as in its file.
  ///   - isKnown: whether there is a lexicon of the language.
  init(
    _ kind: any RuleKind.Type, _ options: String, language: String = "fr",
    customs: NameCustoms = NameCustoms(), isKnown: Bool = true
  ) {
    self.language = Language(language)
    words = WordRules(
      language: self.language, elisions: language == "fr" ? ["l", "d", "qu", "n", "s", "j", "c"] : [],
      abbreviations: ["M", "Mme", "Dr", "etc", "Inc"])
    let sink = ConfigErrorSink()
    let file = YAMLFile(path: "rule.yml", text: options)
    var made: Rule?
    if let value = YAMLReader.read(file, errors: sink) {
      var fields = Fields(value, errors: sink)
      let setup = RuleSetup(
        language: self.language, forms: Self.forms(self.language), names: NamesBook(),
        tools: isKnown ? TestTools.tools(self.language, words) : [:], customs: customs)
      let kind = kind.init(options: &fields, setup: setup)
      fields.finish()
      made = Rule(
        id: "test/rule", kind: kind, severity: .warning, message: MessageTemplate("{found}{expected}"),
        why: "A test.",
        scope: .everything, quotations: .mended, language: self.language, examples: nil, file: file)
    }
    do {
      try sink.throwIfAny()
      rule = made
      errors = []
    } catch {
      rule = nil
      errors = error.errors
    }
  }

  /// The findings in a text; `part` makes a part of what the last block ends with. Options that are wrong fail the test:
  /// without a rule nothing is found, which is what many tests want.
  func findings(in text: String, block: Block.Kind = .paragraph, part: (kind: Part.Kind, text: String)? = nil)
    -> [Finding]
  {
    guard let rule else {
      Issue.record("the options are wrong: \(errors)")
      return []
    }
    guard let source = try? Source(text: text, path: "story.txt") else {
      Issue.record("no story can be read from \(text.debugDescription)")
      return []
    }
    let story = story(source, block, part)
    var hits: [PhraseHit] = []
    let matcher = PhraseMatcher(rule.kind.phrases)
    for block in story.blocks { matcher.hits(in: source.span, block.range, into: &hits) }
    var findings = FindingSink(rule: rule, story: story)
    rule.kind.check(StoryView(story: story, blocks: story.blocks, hits: hits), into: &findings)
    return findings.found.findings
  }

  /// Expects that what is marked in a text is found, and nothing else.
  func expectFindings(
    _ marked: String, block: Block.Kind = .paragraph, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = MarkedText(marked)
    let found = MarkedText(text.text, marking: findings(in: text.text, block: block).map(\.range))
    #expect(found.description == marked, sourceLocation: sourceLocation)
  }

  /// The text after the first fix of the first finding, made again and again until there is none, 20 times at most.
  func fixed(_ text: String, part: (kind: Part.Kind, text: String)? = nil) -> String {
    var text = text
    for _ in 0..<20 {
      guard let fix = findings(in: text, part: part).compactMap(\.fixes.first).first else { break }
      var bytes: [UInt8] = []
      let old = Array(text.utf8)
      var next = 0
      for edit in fix.edits {
        bytes += old[next..<edit.range.start] + Array(edit.replacement.utf8)
        next = edit.range.end
      }
      text = String(decoding: bytes + old[next...], as: UTF8.self)
    }
    return text
  }

  private func story(_ source: Source, _ kind: Block.Kind, _ part: (kind: Part.Kind, text: String)?) -> Story
  {
    let bytes = source.span
    let tokeniser = Tokeniser(rules: words)
    var tokens = Tokens()
    var blocks: [Block] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, !Self.isBlankLine(bytes, at: end) { end += 1 }
      let first = WhiteSpace.skip(from: start, to: end, in: bytes)
      let last = WhiteSpace.skipBack(from: end, to: first, in: bytes)
      start = end + 1
      guard first < last else { continue }
      let count = tokens.list.count
      tokeniser.tokenise(bytes, in: ByteRange(first, last), into: &tokens)
      blocks.append(
        Block(
          kind: blocks.isEmpty ? kind : .paragraph, range: ByteRange(first, last), language: language,
          tokens: count..<tokens.list.count))
    }
    if let part, var block = blocks.popLast() {
      let length = part.text.utf8.count
      block.parts = [Part(kind: part.kind, range: ByteRange(block.range.end - length, block.range.end))]
      blocks.append(block)
    }
    return Story(source: source, language: language, blocks: blocks, tokens: tokens, cuts: [])
  }

  private static func isBlankLine(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    guard bytes[offset] == UInt8(ascii: "\n") else { return false }
    var next = offset + 1
    if next < bytes.count, bytes[next] == UInt8(ascii: "\r") { next += 1 }
    return next < bytes.count && bytes[next] == UInt8(ascii: "\n")
  }

  /// Forms with the names of months and weekdays alone.
  private static func forms(_ language: Language) -> StoryForms {
    var data = StoryForms.Data()
    data.calendars[language] = CalendarNames(of: language)
    data.daySuffixes = ["er", "st", "nd", "rd", "th"]
    do {
      return try StoryForms(data)
    } catch {
      preconditionFailure("forms of nothing are refused: \(error)")
    }
  }
}
