package import WireLexicon
package import WireText

/// What is needed to read one language: its word rules, its lexicon and its segmenter.
///
/// A class, for each block of a story asks for it.
package final class LanguageTools: Sendable {
  package let language: Language
  package let words: WordRules
  /// Nil where no lexicon of the language is at hand; then no word of it is known.
  package let lexicon: Lexicon?
  private let lazySegmenter: Lazy<Segmenter>?

  /// - Parameter segmenter: makes the segmenter; called when it is first asked for, as most runs read one language.
  package init(words: WordRules, lexicon: Lexicon?, segmenter: (@Sendable () -> Segmenter)?) {
    self.language = words.language
    self.words = words
    self.lexicon = lexicon
    lazySegmenter = segmenter.map { Lazy($0) }
  }

  /// Nil where there is no lexicon.
  package var segmenter: Segmenter? { lazySegmenter?.value }
}
