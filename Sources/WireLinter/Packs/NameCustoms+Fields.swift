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
    endings = fields.words("endings")
    metadata = fields.words("metadata")
    familyFirst = fields.words("family-first")
    onsets = fields.words("onsets")
    rhymes = fields.words("rhymes")
    if fields.bool("capital-nouns", default: false), let language { capitalNouns = [language] }
    if !rhymes.isEmpty, let language { syllabicLanguages = [language] }
    sounds = fields.elements("sounds").compactMap { group in
      guard let letters = group.words else {
        fields.errors.add("a group of “sounds” wants letters with spaces between them", at: group)
        return nil
      }
      if letters.count < 2 {
        fields.errors.add("a group of “sounds” wants two spellings or more", help: "write “ou u”", at: group)
      }
      return letters
    }
  }
}
