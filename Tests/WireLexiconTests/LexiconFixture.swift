import TestSupport
import WireLexicon
import WireText

/// Compiles word lists, and gives the lexicon to a test.
enum LexiconFixture {
  static func compile(_ lists: String..., language: String = "fr", note: String = "") throws -> [UInt8] {
    let inputs = lists.enumerated().map { (name: "list\($0.offset).tsv", bytes: Array($0.element.utf8)) }
    return try LexiconCompiler.compile(language: Language(language), note: note, inputs: inputs)
  }

  /// Calls `body` with the lexicon that `bytes` are, which lives no longer than the call.
  static func withLexicon<Result>(_ bytes: [UInt8], _ body: (Lexicon) throws -> Result) throws -> Result {
    // SAFETY: the lexicon doesn't leave the closure.
    try unsafe bytes.withUnsafeBytes { try body(unsafe Lexicon(embedded: $0)) }
  }

  static func entry(_ word: String, in lexicon: Lexicon) -> LexiconEntry {
    let key = WordKey.make(Array(word.utf8))
    return lexicon.entry(forKey: key.span)
  }
}
