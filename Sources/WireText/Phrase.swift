/// A literal for the shared scan.
package struct Phrase: Hashable, Sendable {
  package enum Edges: Hashable, Sendable {
    /// No letter or digit stands right before or after the phrase.
    case words
    /// Anywhere.
    case anywhere
    /// Anywhere, and the phrase may end inside what one letter folds to: `stras` is in `Straße`. For a literal that a
    /// pattern requires.
    case open
    /// No letter or digit stands right before the phrase; it may end as `.open` ones do.
    case openEnd

    /// Whether the phrase starts at a word's edge alone, where it starts with a part of a word.
    var isBoundAtStart: Bool { self == .words || self == .openEnd }
  }

  /// The phrase as a person writes it; white space around it does not count.
  package let text: String
  package let edges: Edges

  package init(_ text: String, edges: Edges = .words) {
    self.text = text
    self.edges = edges
  }
}
