import WireLexicon
import WireStory
import WireText

/// What rules of a test know of a language: that it has a lexicon, with one word in it.
enum TestTools {
  static func tools(_ language: Language, _ words: WordRules) -> [Language: LanguageTools] {
    [language: LanguageTools(language, lexicon: lexicon, words: { words }, segmenter: nil)]
  }

  private static let lexicon: Lexicon? = {
    let list = (name: "list.tsv", bytes: Array("maison".utf8))
    guard let bytes = try? LexiconCompiler.compile(language: Language("fr"), note: "", inputs: [list]) else {
      return nil
    }
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    unsafe memory.copyBytes(from: bytes)
    // SAFETY: the memory is never freed.
    return try? unsafe Lexicon(embedded: UnsafeRawBufferPointer(memory))
  }()
}
