package import WireConfig
package import WireText

/// A kind of rule: what a program does, told what to look for by the options of a rule's YAML file.
///
/// A kind is one file in Kinds/: doc comment, manual, options, `init`, `check`; `RuleKinds.all` lists it.
package protocol RuleKind: Sendable {
  /// The value of the key `kind` in a rule's file.
  static var name: String { get }

  /// What `wirelint explain` shows, and what the rule's file may hold.
  static var manual: RuleManual { get }

  /// Which finding stands where several rules speak of the same bytes.
  var precedence: Precedence { get }

  /// What becomes of a finding whose text is quoted.
  static var inQuotations: QuotationPolicy { get }

  /// Reads the rule's options. What is wrong with them is recorded in `options`, all of it, and nothing is thrown:
  /// the run stops once every rule has been read.
  init(options: inout Fields, setup: RuleSetup)

  /// Literal phrases that the shared scan looks for in every story.
  var phrases: [Phrase] { get }

  /// What a text must hold for the rule to find anything in it; a corpus rule is asked about every story.
  var needs: TextTraits { get }

  /// Whether the rule finds nothing where none of its phrases stands.
  var needsPhrase: Bool { get }

  /// The kind itself, where it also compares stories.
  var corpusKind: (any CorpusRuleKind)? { get }

  /// Finds the faults of one story. Unsure means silent.
  func check(_ view: StoryView, into findings: inout FindingSink)
}

extension RuleKind {
  package var precedence: Precedence { .other }
  package static var inQuotations: QuotationPolicy { .skipped }
  package var phrases: [Phrase] { [] }
  package var needs: TextTraits { [] }
  package var needsPhrase: Bool { false }
  package var corpusKind: (any CorpusRuleKind)? { nil }
}
