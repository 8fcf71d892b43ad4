package import WireLexicon
package import WireText

/// What is needed to read one language: its word rules, its lexicon and its segmenter.
///
/// A class, for each block of a story asks for it.
package final class LanguageTools: Sendable {
  package let language: Language
  /// Nil where no lexicon of the language is at hand; then no word of it is known.
  package let lexicon: Lexicon?
  private let lazyWords: Lazy<WordRules>
  private let lazySegmenter: Lazy<Segmenter>?

  /// - Parameters:
  ///   - words: makes the word rules.
  ///   - segmenter: makes the segmenter. Both are called when they are first asked for, as most runs read one language.
  package init(
    _ language: Language, lexicon: Lexicon?, words: @escaping @Sendable () -> WordRules,
    segmenter: (@Sendable () -> Segmenter)?
  ) {
    self.language = language
    self.lexicon = lexicon
    lazyWords = Lazy(words)
    lazySegmenter = segmenter.map { Lazy($0) }
  }

  /// What is a word in the language.
  package var words: WordRules { lazyWords.value }

  /// Nil where there is no lexicon.
  package var segmenter: Segmenter? { lazySegmenter?.value }
}
