import Foundation
import Testing
import WireConfig
import WireRules
import WireText

@testable import WireLinter

/// The names of several stories, as `wirelint names` lists them.
@Suite struct NameSurveyTests {
  private static func survey(_ texts: [String], language: String = "fr", jobs: Int = 1) throws -> NameSurvey {
    let store = try PackStore(.disk(ShippedRulesTests.root + "/Rules", shown: "Rules"))
    let configurations = Configurations(
      store: store, options: SettingsOptions(language: language), workingFolder: ShippedRulesTests.root)
    let linter = try configurations.linters(for: ["story.txt"])[0]
    return NameSurvey(
      texts.enumerated().map {
        LintInput(path: "\($0.offset).txt", origin: .bytes(Array($0.element.utf8)), linter: linter)
      }, jobs: jobs)
  }

  private static let stories = [
    "Le patron Erwan Kéraudren est rentré. Erwan Kéraudren a vendu sa pêche à Étel.",
    "On a vu Erwan Keraudren à Étel. M. Keraudren est pressé.",
    "On a vu Erwan\u{A0}Ke\u{301}raudren et Jean Kermadec.",
  ]

  @Test(arguments: [1, 3]) func spellingsStandTogether(jobs: Int) throws {
    let survey = try Self.survey(Self.stories, jobs: jobs)
    let found = survey.names.map { name in
      name.spellings.map { "\($0.text) \($0.count) \($0.files.joined(separator: " "))" }
    }
    #expect(
      found == [
        ["Erwan Kéraudren 3 0.txt 2.txt", "Erwan Keraudren 1 1.txt"], ["Jean Kermadec 1 2.txt"],
        ["Étel 2 0.txt 1.txt"],
      ])
    #expect(survey.varied.names.count == 1)
  }

  /// What has its capital from its sentence, a month, a sign-off and a word that stands in small letters too are no
  /// names.
  @Test func otherWordsAreNoNames() throws {
    let survey = try Self.survey([
      "Aujourd'hui, Kermadec est calme. Brouzig est fermé. On rit à Brouzagel, en Novembre et chez K.",
      "Le brouzagel est un gâteau. On dort à Kermadec.",
    ])
    #expect(survey.names.map { $0.spellings[0].text } == ["Kermadec"])
  }

  /// Names of syllables that lost all their signs, or those of several, are one name even in one story; names a sign
  /// apart, or a letter where both are in use, are not.
  @Test(arguments: [
    (
      "fr", ["Le maire Trân Dai Quynh dort. Tran Dai Quynh rit. On a vu Trần Đại Quynh."],
      ["Trần Đại Quynh|Trân Dai Quynh|Tran Dai Quynh"]
    ),
    (
      "vi", ["Bà Nguyễn Thị Hoa bán cá. Bà Nguyễn Thị Hòa bán rau. Bà Nguyen Thi Hoa bán gạo."],
      ["Nguyen Thi Hoa", "Nguyễn Thị Hoa", "Nguyễn Thị Hòa"]
    ),
    ("en", ["Thomas Andersen sings.", "Thomas Anderson plays."], ["Thomas Andersen", "Thomas Anderson"]),
    (
      "en", ["Thomas Penhaligon sings.", "Thomas Penhalligon plays."],
      ["Thomas Penhaligon|Thomas Penhalligon"]
    ),
  ])
  func whatIsOneNameStandsTogether(language: String, texts: [String], expected: [String]) throws {
    let found = try Self.survey(texts, language: language).names.map { name in
      name.spellings.map(\.text).joined(separator: "|")
    }
    #expect(found == expected)
  }

  /// A noun before a name is no part of it, but a given name is that dictionaries have as a noun; a word that opens a
  /// story behind its dateline is none.
  @Test(arguments: [
    (
      "de", "Die Hauptstadt Gaborone feiert. Kanzleramtschef Dieter Wolfsauer kam mit Peter Lünzmann.",
      ["Dieter Wolfsauer", "Peter Lünzmann"]
    ),
    ("fr", "BREST (ALP) - A Kermadec, on rit. Le port de Kermadec est plein.", ["Kermadec"]),
    ("en", "The Iraqi envoy met Russians in Baghdad on 3 May.", ["Baghdad"]),
    ("fr", "Le maire Yann Quéméneur dort. YannQuéméneur rit.", ["Yann Quéméneur"]),
  ])
  func otherWordsStandOutside(language: String, text: String, expected: [String]) throws {
    #expect(try Self.survey([text], language: language).names.map { $0.spellings[0].text } == expected)
  }

  @Test func theJSONIsValidByItsSchema() throws {
    let root = URL(fileURLWithPath: ShippedRulesTests.root)
    let schema = try SchemaChecker(
      String(contentsOf: root.appendingPathComponent("Rules/schema/names.json"), encoding: .utf8))
    let survey = try Self.survey(Self.stories + ["\u{0}"])
    #expect(survey.problems.count == 1)
    #expect(try schema.faults(in: survey.json) == [])
    #expect(try schema.faults(in: try Self.survey([]).json) == [])
    #expect(try !schema.faults(in: #"{"version": 1, "names": [{"name": "A"}]}"#).isEmpty)
  }

  /// What is written is a names file that holds.
  @Test(arguments: [stories, []]) func theNamesFileIsRead(texts: [String]) throws {
    let survey = try Self.survey(texts)
    let errors = ConfigErrorSink()
    var reader = NamesFile(errors: errors, languages: [Language("fr")]) { _, _ in nil }
    reader.read(YAMLFile(path: "names.yml", text: survey.namesFile))
    try errors.throwIfAny()
    #expect(reader.book.entries.map(\.name) == survey.names.map { $0.spellings[0].text })
    #expect(reader.book.entries.flatMap(\.variants) == (texts.isEmpty ? [] : ["Erwan Keraudren"]))
  }

  /// The names files that the program holds contradict neither themselves nor each other.
  @Test func theShippedNamesAreRead() throws {
    let store = try PackStore(.disk(ShippedRulesTests.root + "/Rules", shown: "Rules"))
    let errors = ConfigErrorSink()
    var reader = NamesFile(errors: errors, languages: ["de", "en", "es", "fr", "vi"].map { Language($0) }) {
      _, _ in
      nil
    }
    #expect(store.namesFiles == ["agencies", "capitals", "heads"])
    for name in store.namesFiles { if let file = try store.namesFile(name) { reader.read(file) } }
    try errors.throwIfAny()
    #expect(reader.book.entries.count > 50)
  }
}
