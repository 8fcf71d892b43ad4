import Testing
import WireConfig
import WireText

private enum Severity: String, CaseIterable {
  case error, warning, suggestion
}

@Suite struct FieldsTests {
  @Test func rightValuesAreRead() throws {
    let text = """
      text: " à b "
      plain: no
      max: 12
      least: -3
      share: 0.25
      on: true
      off: false
      severity: warning
      list: [a, 'b ', on]
      one: a
      none:
      swap: {e\u{301}té: été, "a": 'b '}
      inner: {max: 3}
      rows:
        - name: a
        - name: é
      some: [error, warning]
      files: ["**/*.txt", a/]
      """
    let sink = ConfigErrorSink()
    let value = try #require(YAMLReader.read(YAMLFile(path: "a.yml", text: text), errors: sink))
    var fields = Fields(value, errors: sink)
    #expect(fields.string("text") == " à b ")
    #expect(fields.string(required: "plain") == "no")
    #expect(fields.string("missing") == nil)
    #expect(fields.string("other", default: "é") == "é")
    #expect(fields.integer("max", in: 0...20) == 12)
    #expect(fields.integer(required: "least", in: -5...5) == -3)
    #expect(fields.integer("absent", in: 0...20, default: 7) == 7)
    #expect(fields.number("share", in: 0...1) == 0.25)
    #expect(fields.bool("on") == true)
    #expect(fields.bool("off", default: true) == false)
    #expect(fields.choice("severity", default: Severity.error) == .warning)
    #expect(fields.strings("list") == ["a", "b ", "on"])
    #expect(fields.strings("one", orOne: true) == ["a"])
    #expect(fields.strings("none", default: ["x"]) == [])
    #expect(fields.pairs("swap").map { "\($0.key.text)=\($0.value.text)" } == ["e\u{301}té=été", "a=b "])
    #expect(fields.nested("inner") { $0.integer("max", in: 0...9, default: 0) } == 3)
    #expect(fields.list("rows") { $0.string(required: "name") } == ["a", "é"])
    #expect(fields.choices("some", of: Severity.self) == [.error, .warning])
    #expect(fields.texts("files")?.map(\.text) == ["**/*.txt", "a/"])
    fields.finish()
    try sink.throwIfAny()
  }

  @Test(arguments: [
    ("é: à b\n", ["à", "b"], []), ("é: >-\n  l' été\n   no\tx\n\n  ü\n", ["l'", "été", "no", "x", "ü"], []),
    ("é: ' a  b '", ["a", "b"], []), ("é: [a b, c]", ["a b", "c"], []), ("é: []", [], []), ("é:", [], []),
    ("é: {a: b}", [], ["1:4: “é” wants a list of texts, not a mapping; write “- ” before each item"]),
    ("é: [a, '']", ["a"], ["1:8: “é” has an empty text in its list; remove it, or write what it should say"]),
  ])
  func wordsAreATextOrAList(text: String, expected: [String], faults: [String]) {
    var words: [String] = []
    #expect(errors(of: text) { words = $0.words("é") } == faults)
    #expect(words == expected)
  }

  @Test(
    arguments: [
      ("max: 1\nmaxx: 3\n", ["2:1: unknown option “maxx”; did you mean “max”?"]),
      ("max: 1\nquite: 3\n", ["2:1: unknown option “quite”; allowed: max, severity, on, list, swap, share"]),
      ("Max: 1", ["1:1: unknown option “Max”; did you mean “max”?"]),
      ("😀: 1", ["1:1: unknown option “😀”; allowed: max, severity, on, list, swap, share"]),
      ("max: é", ["1:6: “max” wants a whole number, not “é”"]),
      ("max: '3'", ["1:6: “max” wants a whole number, not “3”"]),
      ("max: 0x3", ["1:6: “max” wants a whole number, not “0x3”"]),
      ("max:", ["1:5: “max” wants a whole number, not nothing"]),
      ("max: 30", ["1:6: “max” is “30”; allowed: 1 to 9"]),
      ("max: 99999999999999999999", ["1:6: “max” is “99999999999999999999”; allowed: 1 to 9"]),
      (
        "severity: eror",
        ["1:11: “severity” cannot be “eror”; did you mean “error”? allowed: error, warning, suggestion"]
      ),
      ("severity: [a]", ["1:11: “severity” wants one word, not a list; allowed: error, warning, suggestion"]),
      ("on: yes", ["1:5: “on” wants true or false, not “yes”"]),
      ("on: 'true'", ["1:5: “on” wants true or false, not “true”"]),
      ("share: 2", ["1:8: “share” is “2”; allowed: 0.0 to 1.0"]),
      ("share: 1e-3", ["1:8: “share” wants a number, not “1e-3”; write it as in 0.5"]),
      ("list: a", ["1:7: “list” wants a list of texts, not “a”; write “- ” before each item"]),
      (
        "list: [é, [b], {c: d}, ]",
        [
          "1:11: “list” wants texts in its list, not a list",
          "1:16: “list” wants texts in its list, not a mapping",
        ]
      ),
      (
        "list: [a, '']",
        ["1:11: “list” has an empty text in its list; remove it, or write what it should say"]
      ),
      ("swap: {'': b}", ["1:8: “swap” has an empty key; remove it, or write what it should say"]),
      ("swap: a", ["1:7: “swap” wants a mapping, not “a”; write “key: value” lines below it"]),
      (
        "swap: {é: [], b: }",
        [
          "1:11: “é” in “swap” wants text, not a list", "1:18: “b” in “swap” wants text, not nothing",
        ]
      ),
      ("- a", ["1:1: a mapping is wanted, not a list; write “key: value” lines"]),
      ("é", ["1:1: a mapping is wanted, not “é”; write “key: value” lines"]),
      (
        "max: x\non: x\nmaxx: 1\nseverity: x",
        [
          "1:6: “max” wants a whole number, not “x”", "2:5: “on” wants true or false, not “x”",
          "3:1: unknown option “maxx”; did you mean “max”?",
          "4:11: “severity” cannot be “x”; allowed: error, warning, suggestion",
        ]
      ),
    ] as [(String, [String])])
  func allFaultsAreToldTogether(text: String, expected: [String]) {
    let sink = ConfigErrorSink()
    if let value = YAMLReader.read(YAMLFile(path: "a.yml", text: text), errors: sink) {
      var fields = Fields(value, errors: sink)
      #expect(fields.integer("max", in: 1...9, default: 1) == 1)
      #expect(fields.choice("severity", default: Severity.error) == .error)
      #expect(fields.bool("on", default: true) == true)
      _ = fields.strings("list")
      _ = fields.pairs("swap")
      #expect(fields.number("share", in: 0...1, default: 0.5) == 0.5)
      fields.finish()
    }
    #expect(told(by: sink) == expected)
  }

  @Test func whatIsRequiredAndMissingIsToldAtTheBeginning() {
    #expect(
      errors(of: "rows:\n  - é: 1\n  - name: b\n") { fields in
        _ = fields.string(required: "form")
        _ = fields.list("rows") { row in
          row.value("é")
          return row.string(required: "name")
        }
      } == [
        "1:1: the option “form” is missing; add “form: …”",
        "2:5: the option “name” is missing; add “name: …”",
      ])
  }

  @Test func whatIsNoMappingLacksNoKey() {
    #expect(
      errors(of: "rows:\n  - Étel\n  - [a]\n  -\n") { fields in
        _ = fields.list("rows", mainKey: "name") { $0.string(required: "name") }
      } == [
        "2:5: a mapping is wanted, not “Étel”; write “name: Étel”",
        "3:5: a mapping is wanted, not a list; write “key: value” lines",
        "4:4: the option “name” is missing; add “name: …”",
      ])
  }

  @Test(arguments: [
    ("é: fr", []), ("é: pt-BR", []),
    ("é: zz", ["1:4: no language has the code “zz”; write it as in fr or de"]),
    ("é: ''", ["1:4: no language has the code “”; write it as in fr or de"]),
  ])
  func aLanguageIsOneThatIcuKnows(text: String, expected: [String]) {
    #expect(errors(of: text) { _ = $0.language("é") } == expected)
  }

  @Test func nestedFieldsTellTheirUnknownKeys() {
    #expect(
      errors(of: "inner: {max: 1, min: 2}") { fields in
        _ = fields.nested("inner") { $0.integer("max", in: 0...9) }
      } == ["1:17: unknown option “min”; allowed: max"])
  }

  @Test func theLastLayerCountsOptionByOption() throws {
    let sink = ConfigErrorSink()
    let pack = try #require(
      YAMLReader.read(YAMLFile(path: "b/pack.yml", text: "max: 1\nmin: 2\nmx: 0"), errors: sink))
    let house = try #require(
      YAMLReader.read(YAMLFile(path: "a/house.yml", text: "max: 3\nmox: 0"), errors: sink))
    var fields = Fields(layers: [pack, house], noun: "setting", errors: sink)
    #expect(fields.integer("max", in: 0...9) == 3)
    #expect(fields.integer("min", in: 0...1) == nil)
    #expect(fields.has("most") == false)
    fields.report("“max” is too much", at: "max")
    fields.finish()
    #expect(
      told(by: sink, withPaths: true) == [
        "a/house.yml:1:6: “max” is too much",
        "a/house.yml:2:1: unknown setting “mox”; did you mean “max”?",
        "b/pack.yml:2:6: “min” is “2”; allowed: 0 to 1",
        "b/pack.yml:3:1: unknown setting “mx”; did you mean “max”?",
      ])
  }

  @Test(arguments: [
    ("fr/a: off", true), ("fr/a: 'off'", false), ("fr/a: {max: 1}", false), ("fr/a: offf", false),
  ])
  func aRuleIsSwitchedOffByAPlainWord(text: String, isOff: Bool) throws {
    let value = try #require(YAMLReader.read(YAMLFile(path: "a.yml", text: text), errors: ConfigErrorSink()))
    #expect(value.entries.map { $0.value.isPlain("off") } == [isOff])
  }

  @Test func aBadGlobIsShownWhereItIsBad() {
    #expect(
      errors(of: "files: [é/*.txt, 'é/[a', 'b/{c']\n") { fields in
        for text in fields.texts("files") ?? [] { _ = Glob.read(text, errors: fields.errors) }
      } == [
        "1:21: “[” is never closed; write “]”, or “\\[” for the character",
        "1:29: “{” is never closed; write “}”, or “\\{” for the character",
      ])
  }
}
