/// What a language's pack tells the tokeniser: the elisions and the abbreviations. All keys (see `WordKey`).
public struct WordRules: Sendable {
  public let language: Language
  /// Elided words without the apostrophe: `l`, `qu`, `jusqu`.
  public let elisions: Set<[UInt8]>
  /// Short forms without their full stop: `m`, `dr`, `nov`, `e.g`.
  public let abbreviations: Set<[UInt8]>
  /// What a bare web address may end with, without a scheme or a path: `com`, `org`, `fr`.
  public let domainEndings: Set<[UInt8]>
  /// The same sets for the tokeniser, which asks with parts of a text.
  let elisionSet: ByteWordSet
  let abbreviationSet: ByteWordSet
  let domainEndingSet: ByteWordSet

  /// Takes the words as an editor writes them and keeps their keys.
  public init(
    language: Language, elisions: [String] = [], abbreviations: [String] = [], domainEndings: [String] = []
  ) {
    self.language = language
    self.elisions = Set(elisions.map { WordKey.make($0) })
    self.abbreviations = Set(abbreviations.map { WordKey.make($0) })
    self.domainEndings = Set(domainEndings.map { WordKey.make($0) })
    self.elisionSet = ByteWordSet(self.elisions)
    self.abbreviationSet = ByteWordSet(self.abbreviations)
    self.domainEndingSet = ByteWordSet(self.domainEndings)
  }
}
