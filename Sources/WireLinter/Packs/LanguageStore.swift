import WireConfig
import WireLexicon
import WireRules
import WireStory
import WireText

/// Makes what is needed to read stories of the packs: forms, word rules, lexicons; each once.
final class LanguageStore {
  /// What a ruleset needs beside its rules.
  struct Knowledge: Sendable {
    let forms: StoryForms
    let tools: [Language: LanguageTools]
    let detector: LanguageDetector
    let customs: NameCustoms
  }

  /// What knowledge is made of, beside the packs that the program ships.
  private struct Key: Equatable {
    let house: [PackFolder]
    let words: [String]
    /// Paths.
    let lexicons: [String]
  }

  private let library: PackLibrary
  private let errors: ConfigErrorSink
  private var lexicons: [Language: Lexicon] = [:]
  private var pairs: [Language: WordPairs] = [:]
  private var looked: Set<Language> = []
  /// One or two, as a rule.
  private var made: [(key: Key, knowledge: Knowledge)] = []

  init(library: PackLibrary, errors: ConfigErrorSink) {
    self.library = library
    self.errors = errors
  }

  /// The languages of all packs, by code.
  var all: [Language] { Self.languages(of: packs) }

  /// What the packs know, with `words` known in every language, and `lexicons` before those of their languages.
  func knowledge(words: [String], lexicons: [LexiconFiles.Found]) -> Knowledge {
    let key = Key(house: library.house.map(\.folder), words: words, lexicons: lexicons.map(\.path))
    if let knowledge = made.first(where: { $0.key == key })?.knowledge { return knowledge }
    var tools: [Language: LanguageTools] = [:]
    let packs = packs
    let agencies = packs.flatMap(\.manifest.forms.agencies).flatMap { [$0.sign] + $0.names }
    let signs = packs.flatMap(\.manifest.forms.signOffs).filter {
      $0.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
    }
    let known = KnownWords(words + agencies.filter { !$0.utf8.contains(UInt8(ascii: " ")) } + signs)
    let languages = Self.languages(of: packs)
    let forms = forms(of: packs, languages)
    let manifests = packs.map(\.manifest)
    let common = manifests.filter { $0.language == nil }
    for language in languages {
      tools[language] = self.tools(
        language, of: common + manifests.filter { $0.language == language }, words: known,
        lexicons: lexicons.map(\.lexicon),
        months: forms.data.calendars[language]?.months ?? [])
    }
    let knowledge = Knowledge(
      forms: forms, tools: tools, detector: detector(of: packs), customs: customs(of: packs, forms.data))
    made.append((key, knowledge))
    return knowledge
  }

  /// The language of which a text is a common word: `language`, or any where it is nil; nil where there is none.
  ///
  /// In small letters a word is common from once in 300,000 words on. With a capital it is from once in 100,000 on, and
  /// where the language (or, where none is given, any) has it as a name too from once in 10,000 on.
  func languageOfCommonWord(_ text: String, in language: Language?) -> Language? {
    let key = WordKey.make(text)
    let languages = language.map { [$0] } ?? all
    let entries = languages.compactMap { language in
      lexicon(language).map { (language: language, entry: $0.entry(forKey: key.span)) }
    }
    let isName = entries.contains { $0.entry.has(.name) }
    let least: Float = text == text.lowercased() ? 3.5 : isName ? 5 : 4
    return entries.first { $0.entry.has(.word) && $0.entry.zipf >= least }?.language
  }

  /// All packs that are at hand; what they know counts in every run, whatever a configuration extends.
  private var packs: [Pack] { library.shipped + library.house }

  private static func languages(of packs: [Pack]) -> [Language] {
    Set(packs.compactMap(\.manifest.language)).sorted()
  }

  private func forms(of packs: [Pack], _ languages: [Language]) -> StoryForms {
    var data = StoryForms.Data()
    for language in languages { data.calendars[language] = CalendarNames(of: language) }
    data.merge(packs.map(\.manifest.forms))
    do {
      return try StoryForms(data, places: Gazetteer(places()))
    } catch {
      for pack in packs { pack.manifest.checkForms(errors) }
      // The run stops for these errors; until then there are no forms.
      guard let none = try? StoryForms(StoryForms.Data()) else {
        preconditionFailure("no forms at all are refused")
      }
      return none
    }
  }

  /// The lexicon of places; nil where there is none.
  private func places() -> Lexicon? {
    do throws(LexiconError) {
      return try library.store.gazetteer()
    } catch {
      errors.add(error.message, in: error.name)
      return nil
    }
  }

  private func customs(of packs: [Pack], _ forms: StoryForms.Data) -> NameCustoms {
    var data = NameCustoms.Data()
    data.weekdays = forms.calendars.mapValues { $0.weekdays.flatMap { $0 } }
    data.months = forms.calendars.mapValues { $0.months.flatMap { $0 } }
    for pack in packs { data.merge(pack.manifest.names) }
    return NameCustoms(data)
  }

  /// - Parameter manifests: those of the language, and of no language.
  private func tools(
    _ language: Language, of manifests: [PackManifest], words: KnownWords, lexicons: [Lexicon],
    months: [[String]]
  ) -> LanguageTools {
    let elisions = manifests.flatMap(\.elisions)
    let abbreviations = manifests.flatMap(\.abbreviations)
    let domainEndings = manifests.flatMap(\.domainEndings)
    let rules: @Sendable () -> WordRules = {
      WordRules(
        language: language, elisions: elisions, abbreviations: abbreviations, domainEndings: domainEndings)
    }
    let house = lexicons.filter { $0.language == language }
    // A language of which the packs have no lexicon has what the house gives.
    let all = (lexicon(language).map { [$0] } ?? []) + house
    guard let lexicon = all.first?.preceded(by: Array(all.dropFirst())).adding(words) else {
      return LanguageTools(language, lexicon: nil, words: rules, segmenter: nil)
    }
    let segmentations = manifests.map(\.segmentation)
    let pairs = pairs[language]
    let borrowed = manifests.flatMap(\.borrowed).compactMap { self.lexicon($0) }
    let places = places()
    return LanguageTools(language, lexicon: lexicon, words: rules) {
      var segmentation = Segmentation()
      for other in segmentations { segmentation.merge(other.value) }
      return Segmenter(
        lexicon: lexicon, pairs: pairs, borrowed: borrowed, places: places,
        rules: segmentation.rules(language, elisions: elisions, months: months.flatMap { $0 }))
    }
  }

  private func detector(of packs: [Pack]) -> LanguageDetector {
    var words: [Language: [String]] = [:]
    for manifest in packs.map(\.manifest) {
      guard let language = manifest.language else { continue }
      // The detector takes a word with an apostrophe at its end for an elision.
      words[language, default: []] += manifest.functionWords + manifest.elisions.map { $0 + "'" }
    }
    return LanguageDetector(words: words)
  }

  /// The lexicon of a language, read with its pairs when it is first asked for.
  private func lexicon(_ language: Language) -> Lexicon? {
    guard looked.insert(language).inserted else { return lexicons[language] }
    do throws(LexiconError) {
      lexicons[language] = try library.store.lexicon(language)
      pairs[language] = try library.store.pairs(language)
    } catch {
      errors.add(error.message, in: error.name)
    }
    return lexicons[language]
  }
}
