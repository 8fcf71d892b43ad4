import TestSupport
import Testing
import WireLexicon
import WireText

@Suite struct LanguageDetectorTests {
  static let words: [Language: [String]] = [
    Language("fr"): [
      "le", "la", "les", "l'", "un", "une", "des", "du", "de", "d'", "au", "aux", "à", "en", "dans", "par",
      "pour", "sur",
      "avec", "et", "que", "qu'", "qui", "ce", "cette", "son", "sa", "ses", "leur", "il", "elle", "est",
      "sont", "a", "ont",
      "pas", "plus", "après", "entre",
    ],
    Language("en"): [
      "the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "that", "this",
      "he", "she", "it",
      "they", "his", "their", "is", "are", "was", "were", "has", "have", "had", "will", "not", "don't",
      "after", "said",
    ],
    Language("es"): [
      "el", "la", "los", "las", "un", "una", "de", "del", "al", "a", "en", "por", "para", "con", "sobre",
      "entre", "y", "que",
      "se", "su", "sus", "este", "esta", "no", "más", "es", "son", "ha", "han", "fue", "como", "desde",
      "tras",
    ],
    Language("de"): [
      "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "und", "in", "im", "am", "auf", "aus",
      "mit", "nach",
      "von", "zu", "zum", "zur", "für", "über", "dass", "sich", "sein", "ist", "hat", "haben", "wird",
      "wurde", "nicht",
    ],
    Language("vi"): [
      "và", "của", "là", "các", "những", "một", "có", "không", "được", "cho", "với", "trong", "tại", "từ",
      "đến", "đã",
      "đang", "sẽ", "này", "khi", "về", "ngày",
    ],
    Language("it"): [
      "il", "lo", "la", "i", "gli", "le", "l'", "un", "una", "di", "del", "della", "dei", "delle", "dell'",
      "a", "al", "da",
      "dal", "in", "nel", "nella", "con", "per", "tra", "e", "che", "non", "più", "si", "è", "sono", "ha",
      "hanno", "dopo",
    ],
    Language("pt"): [
      "o", "a", "os", "as", "um", "uma", "de", "do", "da", "dos", "das", "em", "no", "na", "ao", "à", "por",
      "para", "com",
      "entre", "e", "que", "não", "mais", "se", "seu", "sua", "é", "são", "foi", "tem", "após",
    ],
  ]

  static let texts: [(code: String, text: String)] = [
    (
      "fr",
      "Le ministre a reçu l’ambassadeur dans la matinée, avant d'ouvrir la séance avec les élus de la région."
    ),
    ("fr", "« Il n'y a pas d'accord », a dit la maire à l'issue de la réunion 🗞 entre les deux villes."),
    ("fr", "LE PORT EST FERMÉ À CAUSE DE LA TEMPÊTE ET LES BATEAUX SONT À QUAI"),
    ("en", "The minister met the ambassador in the morning and said that the talks were useful."),
    ("en", "They don’t know what was in the letter, she said after the meeting."),
    (
      "es",
      "El ministro recibió al embajador por la mañana y la sesión se abrió con los alcaldes de la región."
    ),
    (
      "de",
      "Der Minister hat den Botschafter am Morgen empfangen und die Sitzung mit einem Dank an die Städte eröffnet."
    ),
    (
      "vi", "Bộ trưởng đã tiếp đại sứ và các đại biểu của tỉnh trong buổi sáng, khi cuộc họp được mở tại Huế."
    ),
    (
      "it",
      "Il ministro ha ricevuto l'ambasciatore nella mattina e i sindaci della regione sono arrivati dopo la seduta."
    ),
    (
      "pt",
      "O ministro recebeu o embaixador de manhã e a sessão foi aberta com os prefeitos da região no porto."
    ),
  ]

  @Test(arguments: [
    "О книге «The History of the Sea» писали вчера во всех газетах, и говорили о ней на радио целый день.",
    "昨天很多報紙都談到了《The Story of the Port》這本書，電台也整天都在談論它，讀者很高興，書店很快就賣光了。",
  ])
  func aTitleInEnglishMakesNoTextOfAnotherScriptEnglish(text: String) {
    #expect(LanguageDetectorTests.guess(text).language == .undetermined)
  }

  @Test func lettersAfterFiguresAreNoWords() {
    let results = "Buts : Kerbrat (12e, 33e, 67e) pour Riec ; Morvan (41e, 55e) pour Étel."
    #expect(LanguageDetectorTests.guess(results).language != Language("it"))
    #expect(LanguageDetectorTests.guess(results).language != Language("pt"))
  }

  @Test(arguments: texts)
  func languageIsTold(_ code: String, text: String) {
    let guess = LanguageDetectorTests.guess(text)
    #expect(guess.language == Language(code))
    #expect(guess.confidence > 0.7)
    #expect(guess.evidence >= 4)
  }

  @Test(arguments: texts)
  func decomposedTextAndLineEndsChangeNothing(_ code: String, text: String) {
    let decomposed = text.unicodeScalars.map { scalar in
      LanguageDetectorTests.decomposed[scalar] ?? String(scalar)
    }
    let broken = decomposed.joined().split(separator: " ").joined(separator: "\r\n")
    #expect(LanguageDetectorTests.guess(broken).language == Language(code))
  }

  @Test(arguments: [
    "", "2026", "Paris", "Hanoi – Paris", "Un accord historique", "Trân Dai Quang", "🗞🗞", "\r\n\r\n",
    "Reuters AFP DPA Xinhua Kyodo la Tass Yonhap Bernama Antara Interfax Ansa Efe Lusa Belga Apa Ritzau",
  ])
  func thinEvidenceTellsNothing(_ text: String) {
    #expect(LanguageDetectorTests.guess(text) == .none)
  }

  @Test func languageWithoutAListIsNotTakenForAnother() {
    let onlyEnglish = LanguageDetector(words: [
      Language("en"): LanguageDetectorTests.words[Language("en")] ?? []
    ])
    let text =
      "Der Minister hat den Botschafter am Morgen in der Stadt empfangen und danach die Sitzung in Bonn eröffnet"
    #expect(onlyEnglish.detect(Array(text.utf8).span, in: ByteRange(0, text.utf8.count)) == .none)
  }

  @Test func onlyTheRangeIsRead() {
    let french = "Le ministre a reçu les élus de la ville dans la salle."
    let text = french + " The minister met them in the hall and said that it was good."
    let detector = LanguageDetector(words: LanguageDetectorTests.words)
    let bytes = Array(text.utf8)
    #expect(detector.detect(bytes.span, in: ByteRange(0, french.utf8.count)).language == Language("fr"))
    #expect(
      detector.detect(bytes.span, in: ByteRange(french.utf8.count, bytes.count)).language == Language("en"))
  }

  @Test func longTextIsReadInPart() {
    let sentence = "Le ministre a reçu les élus de la ville dans la salle. "
    let text = String(repeating: sentence, count: 2000)
    let guess = LanguageDetectorTests.guess(text)
    #expect(guess.language == Language("fr"))
    #expect(guess.evidence < 2000)
    #expect(LanguageDetectorTests.guess(String(repeating: "é", count: 20_000)) == .none)
  }

  @Test func functionWordsAreCountedAsALoopCountsThem() {
    let lists = LanguageDetectorTests.words.mapValues { list in list.filter { !$0.hasSuffix("'") } }
    let words =
      lists.values.flatMap { $0 }.filter { !$0.contains("'") }.sorted()
      + [
        "port", "Côte", "người", "Straßen", "anticonstitutionnellement", "Ωmega", "e\u{301}te\u{301}", "LE",
        "ỞĐÂY",
      ]
    let gaps = [" ", ", ", ". ", "\n", " « ", "\u{A0}", " – ", " (", ") 12 ", "/", "…", " 👍 "]
    let detector = LanguageDetector(words: LanguageDetectorTests.words)
    var random = SeededRandom(seed: 6)
    for _ in 0..<200 {
      var text = ""
      var expected: [Language: Int] = [:]
      for language in lists.keys { expected[language] = 0 }
      for _ in 0..<20 {
        let word = random.text(of: words, count: 1)
        text += word + random.text(of: gaps, count: 1)
        for (language, list) in lists where list.contains(word.lowercased()) {
          expected[language, default: 0] += 1
        }
      }
      let bytes = Array(text.utf8)
      #expect(detector.functionWords(bytes.span, in: ByteRange(0, bytes.count)) == expected, "\(text)")
    }
  }

  private static func guess(_ text: String) -> LanguageGuess {
    let bytes = Array(text.utf8)
    return LanguageDetector(words: words).detect(bytes.span, in: ByteRange(0, bytes.count))
  }

  private static let decomposed: [Unicode.Scalar: String] = [
    "à": "a\u{300}", "À": "A\u{300}", "é": "e\u{301}", "ê": "e\u{302}", "è": "e\u{300}", "ü": "u\u{308}",
    "ó": "o\u{301}",
    "đ": "đ", "ã": "a\u{303}", "á": "a\u{301}", "ủ": "u\u{309}", "ợ": "o\u{31B}\u{323}", "ạ": "a\u{323}",
    "ể": "e\u{302}\u{309}",
    "ổ": "o\u{302}\u{309}", "ế": "e\u{302}\u{301}", "ñ": "n\u{303}", "É": "E\u{301}", "Ê": "E\u{302}",
    "ö": "o\u{308}",
  ]
}
