import WireConfig
import WireRules
import WireText

extension NameCustoms.Data {
  /// Reads the key `names` of a pack's manifest.
  init(_ fields: inout Fields, language: Language?) {
    self.init()
    particles = Self.words("particles", &fields)
    titles = Self.words("titles", &fields)
    menTitles = Self.words("men", &fields)
    womenTitles = Self.words("women", &fields)
    let articles = Self.words("articles", &fields)
    if !articles.isEmpty, let language { self.articles = [language: articles] }
    let capitalWords = Self.words("capital-words", &fields)
    if !capitalWords.isEmpty, let language { self.capitalWords = [language: capitalWords] }
    apart = Self.words("apart", &fields)
    generations = Self.words("generations", &fields)
    given = Self.words("given", &fields)
    endings = Self.words("endings", &fields)
    metadata = Self.words("metadata", &fields)
    familyFirst = Self.words("family-first", &fields)
    onsets = Self.words("onsets", &fields)
    rhymes = Self.words("rhymes", &fields)
    if fields.bool("capital-nouns", default: false), let language { capitalNouns = [language] }
    if !rhymes.isEmpty, let language { syllabicLanguages = [language] }
    sounds = (fields.texts("sounds") ?? []).map { group in
      let letters = Self.words(group.text)
      if letters.count < 2 {
        fields.errors.add("a group of “sounds” wants two spellings or more", help: "write “ou u”", at: group)
      }
      return letters
    }
  }

  /// The words of a text with spaces between them.
  private static func words(_ key: String, _ fields: inout Fields) -> [String] {
    words(fields.string(key) ?? "")
  }

  private static func words(_ text: String) -> [String] {
    text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { String(Substring($0)) }
  }
}
