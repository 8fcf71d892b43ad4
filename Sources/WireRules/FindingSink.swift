package import WireStory
package import WireText

/// Takes the findings of one rule in one story, and gives them the rule's name, severity, message and place.
package struct FindingSink {
  /// A value of a placeholder of the rule's message.
  package typealias Values = KeyValuePairs<String, String>

  /// What was found so far, in the order of the calls.
  package private(set) var findings: [Finding] = []
  /// What the rule could not do in this story, for a person.
  package private(set) var notes: [String] = []

  private let rule: Rule
  private let story: Story?

  /// A sink for a story rule; `story` tells what is quoted. A corpus rule has the facts alone and passes nil.
  package init(rule: Rule, story: Story?) {
    self.rule = rule
    self.story = story
  }

  /// Adds a finding. The rule's message is filled with `values`; a placeholder with no value stays empty.
  ///
  /// - Parameter isQuoted: for a corpus rule, which has no story to ask.
  package mutating func report(
    _ range: ByteRange, _ values: Values = [:], fixes: [Fix] = [], related: [RelatedPlace] = [],
    severity: Severity? = nil, isQuoted: Bool = false
  ) {
    var kept = fixes
    if isQuoted || story?.isQuoted(range) == true {
      switch rule.quotations {
      case .mended: break
      case .told: kept = []
      case .skipped: return
      }
    }
    findings.append(
      Finding(
        rule: rule.id, severity: severity ?? rule.severity, message: rule.message.filled(with: values),
        range: range, related: related, fixes: kept, precedence: rule.precedence))
  }

  /// Says what the rule could not do in this story; one clause without a full stop.
  package mutating func note(_ text: String) {
    notes.append("\(text) [\(rule.id)]")
  }
}
