import WireConfig
import WireRules
import WireText

extension NameCustoms.Data {
  /// Reads the key `names` of a pack's manifest.
  init(_ fields: inout Fields, language: Language?) {
    self.init()
    particles = fields.words("particles")
    titles = fields.words("titles")
    menTitles = fields.words("men")
    womenTitles = fields.words("women")
    let articles = fields.words("articles")
    if !articles.isEmpty, let language { self.articles = [language: articles] }
    let capitalWords = fields.words("capital-words")
    if !capitalWords.isEmpty, let language { self.capitalWords = [language: capitalWords] }
    apart = fields.words("apart")
    generations = fields.words("generations")
    given = fields.words("given")
    kin = fields.words("kin")
    endings = fields.words("endings")
    metadata = fields.words("metadata")
    familyFirst = fields.words("family-first")
    onsets = fields.words("onsets")
    rhymes = fields.words("rhymes")
    if fields.bool("capital-nouns", default: false), let language { capitalNouns = [language] }
    if !rhymes.isEmpty, let language { syllabicLanguages = [language] }
    sounds = Self.groups("sounds", example: "ou u", &fields)
    derived = Self.groups("derived", example: "a an", &fields)
  }

  /// A list of groups, each of them letters with spaces between them.
  private static func groups(_ key: String, example: String, _ fields: inout Fields) -> [[String]] {
    fields.elements(key).compactMap { group in
      guard let letters = group.words else {
        fields.errors.add("a group of “\(key)” wants letters with spaces between them", at: group)
        return nil
      }
      if letters.count < 2 {
        fields.errors.add(
          "a group of “\(key)” wants two spellings or more", help: "write “\(example)”", at: group)
      }
      return letters
    }
  }
}
