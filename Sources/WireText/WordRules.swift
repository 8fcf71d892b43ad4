/// What a language's pack tells the tokeniser: the elisions and the abbreviations. All keys (see `Tokens`).
public struct WordRules: Sendable {
  public let language: Language
  /// Elided words without the apostrophe: `l`, `qu`, `jusqu`.
  public let elisions: Set<[UInt8]>
  /// Short forms without their full stop: `m`, `dr`, `nov`.
  public let abbreviations: Set<[UInt8]>
  /// The longest of the elisions, in bytes.
  let longestElision: Int

  /// Takes the words as an editor writes them and keeps their keys.
  public init(language: Language, elisions: [String] = [], abbreviations: [String] = []) {
    self.language = language
    self.elisions = Set(elisions.map { WordKey.make(Array($0.utf8)) })
    self.abbreviations = Set(abbreviations.map { WordKey.make(Array($0.utf8)) })
    self.longestElision = self.elisions.map(\.count).max() ?? 0
  }
}
