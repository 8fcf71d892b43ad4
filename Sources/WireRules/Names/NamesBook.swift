package import WireText

/// The names of a house: each with its one right spelling and the spellings that stand for it.
package struct NamesBook: Sendable {
  package struct Entry: Hashable, Sendable {
    /// The spelling to write.
    package let name: String
    /// Spellings to replace by it.
    package let variants: [String]
    /// The language whose text it holds for; nil for any.
    package let language: Language?
    /// The file that says so, for the message.
    package let source: String

    package init(name: String, variants: [String], language: Language? = nil, source: String) {
      self.name = name
      self.variants = variants
      self.language = language
      self.source = source
    }

    /// Whether it holds for text of a language.
    func holds(in language: Language) -> Bool { self.language == nil || self.language == language }
  }

  package let entries: [Entry]

  package init(entries: [Entry] = []) {
    self.entries = entries
  }
}
