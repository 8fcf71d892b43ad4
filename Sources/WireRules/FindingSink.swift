package import WireStory
package import WireText

/// Takes the findings of one rule in one story, and gives them the rule's name, severity, message and place.
package struct FindingSink {
  /// A value of a placeholder of the rule's message.
  package typealias Values = KeyValuePairs<String, String>

  /// What rules found, in the order of the calls.
  package struct Found {
    package fileprivate(set) var findings: [Finding] = []
    /// What a rule could not do in this story, for a person.
    package fileprivate(set) var notes: [String] = []

    package init() {}
  }

  /// What was found so far.
  package private(set) var found: Found
  /// Puts together the texts of findings that come by the thousand; it is empty between them.
  var joiner = TextJoiner()
  private let rule: Rule
  /// Those of the story; they tell what is quoted.
  private let blocks: [Block]

  /// A sink for a story rule; `story` tells what is quoted. A corpus rule has the facts alone and passes nil.
  ///
  /// - Parameter found: what other rules found in the story; it is handed on to `take()` and not copied.
  package init(rule: Rule, story: Story?, after found: consuming Found = Found()) {
    self.found = found
    self.rule = rule
    blocks = story?.blocks ?? []
  }

  /// Gives what was found, and keeps nothing.
  package mutating func take() -> Found {
    var taken = Found()
    swap(&taken, &found)
    return taken
  }

  /// Whether the rule's message has a placeholder; what it does not have need not be put together.
  func shows(_ placeholder: String) -> Bool { rule.message.placeholders.contains(placeholder) }

  /// Adds a finding. The rule's message is filled with `values`; a placeholder with no value stays empty.
  ///
  /// - Parameter isQuoted: whether it is quoted, where the rule knows; else the story is asked.
  package mutating func report(
    _ range: ByteRange, _ values: Values = [:], fixes: [Fix] = [], related: [RelatedPlace] = [],
    severity: Severity? = nil, isQuoted: Bool? = nil
  ) {
    var kept = fixes
    if isQuoted ?? blocks.isQuoted(range) {
      switch rule.quotations {
      case .mended: break
      case .told: kept = []
      case .skipped: return
      }
    }
    let message = rule.message.filled(with: values, by: &joiner)
    found.findings.append(
      Finding(
        rule: rule.id, severity: severity ?? rule.severity, message: message, range: range, related: related,
        fixes: kept, precedence: rule.precedence))
  }

  /// Says what the rule could not do in this story; one clause without a full stop.
  package mutating func note(_ text: String) {
    found.notes.append("\(text) [\(rule.id)]")
  }
}
