package import WireConfig
import WireStory
package import WireText

/// Finds words and patterns for which others should stand. As in Vale's check of that name.
package struct Substitution: RuleKind {
  package static let name = "substitution"
  package static let manual = RuleManual(
    summary: "Finds words and patterns for which others should stand.",
    details: """
      Of the keys of swap the longest is tried first. A value may offer several texts with | between them (\\| is a bar \
      itself), and $1 is what the first group of its key took. What is already as a value says is no fault. What has a \
      capital inside a sentence, where its key has none, may be a name: there a fix asks first. Words inside an address, a \
      handle, a file's name or a name in a program are no fault.
      """,
    options: [
      .init("swap", "what to find, a word or pattern, and what to write"),
      .init("exceptions", "patterns; what holds one is no fault"),
      .init("ignorecase", "whether case does not matter (false)"),
      .init("nonword", "whether keys need no word's edge (false)"),
      .init("capitalize", "whether the new text takes the case of the old: Capital or CAPITALS (false)"),
      .init(
        "safe",
        "whether the new text can't change what the sentence says, and `wirelint fix` may write it (false)"),
    ],
    placeholders: [.init("found", "the text as it stands"), .init("expected", "the text to write")])

  /// What is offered for a key.
  private struct Offer {
    /// The value; it is read where it is offered, as most never are.
    let value: YAMLText
    /// How many groups it may name.
    let groupCount: Int
    /// Whether the key begins with no capital.
    let startsSmall: Bool
  }

  private let search: WordPatterns
  /// By key, in the order of the patterns.
  private let offers: [Offer]
  /// Whether the new text takes the case of the old.
  private let capitalises: Bool
  /// Whether the new text can't change what the sentence says.
  private let isSafe: Bool

  package init(options: inout Fields, setup: RuleSetup) {
    let errors = options.errors
    let ignoresCase = options.bool("ignorecase", default: false)
    let isBound = !options.bool("nonword", default: false)
    capitalises = options.bool("capitalize", default: false)
    isSafe = options.bool("safe", default: false)
    let swap = options.pairs("swap")
    if swap.isEmpty { options.report("nothing is looked for", help: "add “swap: {…}”", at: "swap") }
    var search = WordPatterns()
    var offers: [Offer] = []
    offers.reserveCapacity(swap.count)
    for index in Self.longestFirst(swap) {
      let (key, value) = swap[index]
      if !ignoresCase, Self.isForItself(key, value) {
        errors.add(
          "\(Printable.quoted(key.text)) is to be written for itself",
          help: "remove it, or write another text",
          at: value)
      }
      search.add(key, isBound: isBound, ignoresCase: ignoresCase, errors: errors)
      let groupCount = Self.groupCount(of: value, search.patterns.last)
      // What is wrong with it is told here.
      if !value.file.isTested { _ = Self.templates(value, groupCount: groupCount, errors: errors) }
      offers.append(
        Offer(
          value: value, groupCount: groupCount,
          startsSmall: key.text.unicodeScalars.first.map { ScalarClass.of($0.value) != .upper } ?? false))
    }
    for exception in options.texts("exceptions") ?? [] { search.addException(exception, errors: errors) }
    self.search = search
    self.offers = offers
  }

  package var phrases: [Phrase] { search.phrases }

  package var needsPhrase: Bool { search.needsPhrase }

  package func check(_ view: StoryView, into findings: inout FindingSink) {
    let story = view.story
    let bytes = story.source.span
    let notes = search.search(view) { match, block in
      if block.isInAddress(match.range, of: story) { return }
      let found = bytes.bytes(match.range)
      let offer = offers[match.pattern]
      var texts: [[UInt8]] = []
      for template in Self.templates(offer.value, groupCount: offer.groupCount, errors: ConfigErrorSink()) {
        let text = OwnStyle.applied(
          to: template.expanded(match.groups, in: bytes), at: match.range, in: block, of: story)
        texts.append(capitalises ? Self.recased(text, like: found) : text)
      }
      guard !texts.contains(found), let first = texts.first else { return }
      let isSure = isSafe && !(offer.startsSmall && block.mayBeName(match.range, of: story))
      let fixes = texts.compactMap { text in
        OwnStyle.edit(match.range, to: text, in: bytes).map { edit in
          Fix(
            writing: String(decoding: text, as: UTF8.self), safety: isSure ? .safe : .unsafe,
            edits: [edit])
        }
      }
      findings.report(
        match.range, ["found": story.text(match.range), "expected": String(decoding: first, as: UTF8.self)],
        fixes: fixes)
    }
    for note in notes { findings.note(note) }
  }

  /// The text with the case of what it replaces: capitals where that has two letters or more and all are, a capital
  /// where that begins with one.
  private static func recased(_ text: [UInt8], like found: [UInt8]) -> [UInt8] {
    let span = found.span
    var letters = 0
    var capitals = 0
    var startsCapital = false
    var offset = 0
    while offset < found.count {
      let scalar = span.scalar(at: offset)
      let kind = ScalarClass.of(scalar.value)
      if kind.isLetter {
        if letters == 0 { startsCapital = kind == .upper }
        letters += 1
        if kind == .upper { capitals += 1 }
      }
      offset += scalar.length
    }
    if letters > 1, capitals == letters { return CaseMapping.uppercased(text) }
    return startsCapital ? CaseMapping.uppercasedFirst(text) : text
  }

  /// The indices of the pairs by the length of their keys in scalars, the longest first; those of one length as they were.
  private static func longestFirst(_ pairs: [(key: YAMLText, value: YAMLText)]) -> [Int] {
    let lengths = pairs.map { $0.key.text.utf8.count { !UTF8.isContinuation($0) } }
    return pairs.indices.sorted { (lengths[$1], $0) < (lengths[$0], $1) }
  }

  /// Whether the key is plain words, and the value the same.
  private static func isForItself(_ key: YAMLText, _ value: YAMLText) -> Bool {
    key.text == value.text
      && key.text.unicodeScalars.allSatisfy { ScalarClass.of($0.value).isLetterOrDigit || $0 == " " }
  }

  /// How many groups a value may name. Only opening the pattern tells, which costs milliseconds: a value that names none
  /// does without, and the program's own, which its tests have tried, are taken at their word up to nine.
  private static func groupCount(of value: YAMLText, _ pattern: WordPattern?) -> Int {
    guard value.text.utf8.contains(UInt8(ascii: "$")) else { return 0 }
    return value.file.isTested ? 9 : pattern?.groupCount ?? 0
  }

  /// The texts of a value, cut at `|`, but for those that are at fault.
  private static func templates(_ value: YAMLText, groupCount: Int, errors: ConfigErrorSink)
    -> [ReplacementTemplate]
  {
    var templates: [ReplacementTemplate] = []
    var offset = 0
    for option in options(of: value.text) {
      do {
        templates.append(try ReplacementTemplate(option.text, groupCount: groupCount))
      } catch {
        WordPattern.tell(error, of: value, after: -offset, to: errors)
      }
      offset += option.length + 1
    }
    return templates
  }

  private static func options(of value: String) -> [(text: String, length: Int)] {
    guard value.utf8.contains(UInt8(ascii: "|")) else { return [(value, value.utf8.count)] }
    var options: [(text: String, length: Int)] = []
    var text = String.UnicodeScalarView()
    var length = 0
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if scalar == "|", !isEscaped {
        options.append((String(text), length))
        text = String.UnicodeScalarView()
        length = 0
        continue
      }
      if isEscaped, scalar == "|" { text.removeLast() }
      text.append(scalar)
      length += scalar.utf8.count
      isEscaped = scalar == "\\" && !isEscaped
    }
    options.append((String(text), length))
    return options
  }
}
