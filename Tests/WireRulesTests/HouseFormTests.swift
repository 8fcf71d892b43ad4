import Testing
import WireConfig
import WireStory

@testable import WireRules

/// The options that datelines, captions and sign-offs share.
struct HouseFormTests {
  @Test(arguments: [
    ("form: \"{place} ({agency}) – \"", []),
    ("form: { fr: \"{place} ({agency}) – \", en: \"{place} ({agency}) - \" }", []),
    (
      "form: \"{plaace} \"",
      [
        "1:8: unknown field “{plaace}”; a form has {place}, {city}, {land}, {day}, {month}, {short-month}, {year}, {weekday}, {agency}, {sign}, {dash}, "
          + "{label}, {separator}, {name}, {number}, {initials}, {keyword}, {keywords}, {topic}, {version}"
      ]
    ),
    ("form: [a, \"{place} \"]", []),
    ("form: { fr: [a] }", []),
    ("form: []", ["1:7: “form” wants a form at least"]),
    ("form: [[a]]", ["1:8: “form” wants a text or several, or these for each language"]),
    ("form: { fr: { a: b } }", ["1:13: “form” wants a text or several, or these for each language"]),
    ("form: \"({agency}\"\nagencies: AB\nagency: AB", ["3:1: unknown option “agency”"]),
  ])
  func allFaultsOfTheOptionsAreTold(options: String, expected: [String]) {
    let errors = KindTester(Dateline.self, options).errors
    let told = errors.map { error in
      let place = error.place.map { "\($0.line + 1):\($0.column + 1)" } ?? "-"
      return "\(place): \(error.message)"
    }
    #expect(told == expected)
  }

  @Test func anAgencyIsOneThatSomePackHas() throws {
    var data = StoryForms.Data()
    data.agencies = [Agency(sign: "ABC"), Agency(sign: "XÉ")]
    let sink = ConfigErrorSink()
    let file = YAMLFile(path: "a.yml", text: "agencies: [XÉ, ABD]")
    var fields = Fields(try #require(YAMLReader.read(file, errors: sink)), errors: sink)
    #expect(fields.agencies("agencies", of: try StoryForms(data)) == ["XÉ", "ABD"])
    fields.finish()
    var told: [String] = []
    do throws(ConfigErrors) { try sink.throwIfAny() } catch { told = error.errors.map(\.description) }
    #expect(told.count == 1)
    #expect(
      told.first?.hasPrefix("a.yml:1:16: no pack has an agency of the sign “ABD”; did you mean “ABC”?")
        == true)
  }
}
