package import WireStory
package import WireText

/// Takes the findings of rules in one story, and gives them the name, severity, message and place of their rule.
package struct FindingSink {
  /// A value of a placeholder of the rule's message.
  package typealias Values = KeyValuePairs<String, String>

  /// What was found so far, in the order of the calls.
  package private(set) var findings: [Finding] = []
  /// What the rules could not do in this story, for a person.
  package private(set) var notes: [String] = []

  /// The rule that finds; set before it is asked.
  package var rule: Rule?
  private let story: Story?

  /// A sink for rules of one story; `story` tells what is quoted. A corpus rule has the facts alone and passes nil.
  package init(rule: Rule? = nil, story: Story?) {
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
    guard let rule else { preconditionFailure("a finding of no rule") }
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
    guard let rule else { preconditionFailure("a note of no rule") }
    notes.append("\(text) [\(rule.id)]")
  }
}
