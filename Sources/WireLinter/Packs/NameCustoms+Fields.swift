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
    kin = Self.words("kin", &fields)
    endings = Self.words("endings", &fields)
    metadata = Self.words("metadata", &fields)
    familyFirst = Self.words("family-first", &fields)
    onsets = Self.words("onsets", &fields)
    rhymes = Self.words("rhymes", &fields)
    if fields.bool("capital-nouns", default: false), let language { capitalNouns = [language] }
    if !rhymes.isEmpty, let language { syllabicLanguages = [language] }
    sounds = Self.groups("sounds", example: "ou u", &fields)
    derived = Self.groups("derived", example: "a an", &fields)
  }

  /// A list of groups, each of them letters with spaces between them.
  private static func groups(_ key: String, example: String, _ fields: inout Fields) -> [[String]] {
    (fields.texts(key) ?? []).map { group in
      let letters = words(group.text)
      if letters.count < 2 {
        fields.errors.add(
          "a group of “\(key)” wants two spellings or more", help: "write “\(example)”", at: group)
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
