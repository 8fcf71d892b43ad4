/// What a language's pack tells the tokeniser: elisions, abbreviations, endings of addresses. All keys (see `WordKey`).
package struct WordRules: Sendable {
  /// The language of the words.
  package let language: Language
  /// Elided words without the apostrophe: `l`, `qu`, `jusqu`.
  package let elisions: ByteWordSet
  /// Short forms without their full stop: `m`, `dr`, `nov`, `e.g`.
  package let abbreviations: ByteWordSet
  /// What a bare web address may end with, without a scheme or a path: `com`, `org`, `fr`.
  package let domainEndings: ByteWordSet

  /// Takes the words as an editor writes them and keeps their keys.
  package init(
    language: Language, elisions: [String] = [], abbreviations: [String] = [], domainEndings: [String] = []
  ) {
    self.language = language
    self.elisions = ByteWordSet(keysOf: elisions)
    self.abbreviations = ByteWordSet(keysOf: abbreviations)
    self.domainEndings = ByteWordSet(keysOf: domainEndings)
  }
}
