package import WireText

/// What a detector takes a text's language for, and on what ground.
package struct LanguageGuess: Hashable, Sendable {
  /// `.undetermined` where the evidence is thin.
  package let language: Language
  /// From 0, not known, to nearly 1. A half more of the doubt goes with each word by which the language
  /// leads.
  package let confidence: Float
  /// How many of the language's function words were read.
  package let evidence: Int

  package init(language: Language, confidence: Float, evidence: Int) {
    self.language = language
    self.confidence = confidence
    self.evidence = evidence
  }

  /// Nothing could be told.
  package static let none = LanguageGuess(language: .undetermined, confidence: 0, evidence: 0)
}
