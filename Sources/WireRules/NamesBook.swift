/// The names of a house: each with its one right spelling and the spellings that stand for it.
package struct NamesBook: Sendable {
  package struct Entry: Hashable, Sendable {
    /// The spelling to write.
    package let name: String
    /// Spellings to replace by it.
    package let variants: [String]
    /// The file that says so, for the message.
    package let source: String

    package init(name: String, variants: [String], source: String) {
      self.name = name
      self.variants = variants
      self.source = source
    }
  }

  package let entries: [Entry]

  package init(entries: [Entry] = []) {
    self.entries = entries
  }
}
