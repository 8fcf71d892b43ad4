package import WireConfig
package import WireText

/// One rule: a kind with the options, message and reason of one YAML file.
///
/// A class, as it is handed about for every story.
package final class Rule: Sendable {
  /// The path of its file in its pack's folder, without the ending: `fr/missing-space`.
  package let id: String
  package let kind: any RuleKind
  package let severity: Severity
  package let message: MessageTemplate
  /// The reason, for the editor who asks.
  package let why: String
  /// Where to read more; nil where the file states nothing.
  package let link: String?
  package let scope: Scope
  package let quotations: QuotationPolicy
  /// The language of its pack; nil where the pack has none, and the rule runs on every block.
  package let language: Language?
  /// The examples, where they were read with the rule.
  private let readExamples: YAMLValue?
  /// The file that the rule was read from.
  package let file: YAMLFile

  package init(
    id: String, kind: any RuleKind, severity: Severity, message: MessageTemplate, why: String, scope: Scope,
    quotations: QuotationPolicy, language: Language?, examples: YAMLValue?, file: YAMLFile,
    link: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.severity = severity
    self.message = message
    self.why = why
    self.link = link
    self.scope = scope
    self.quotations = quotations
    self.language = language
    readExamples = examples
    self.file = file
  }

  package var precedence: Precedence { kind.precedence }

  /// The examples as they stand in the file, for `rules test` and `explain`. A run does without, so those of the
  /// program's own rules are read when they are asked for.
  package var examples: YAMLValue? {
    guard readExamples == nil, file.isTested else { return readExamples }
    let entries = YAMLReader.read(file, errors: ConfigErrorSink())?.entries
    return entries?.first { $0.key.text == "examples" }?.value
  }
}
