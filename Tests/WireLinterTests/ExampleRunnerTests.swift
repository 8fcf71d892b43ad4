import Testing
import WireConfig
import WireLexicon
import WireLinter
import WireRules
import WireStory
import WireText

@Suite struct ExampleRunnerTests {
  /// A rule of a file's text; `find` and `write` are what the kind is told.
  static func rule(_ id: String, _ find: String, _ write: String?, examples: String) throws -> Rule {
    let text =
      "kind: test-other\nseverity: error\nmessage: \"wrong: “{found}”\"\nwhy: A test.\nfind: \(find)\n"
      + (write.map { "write: \($0)\n" } ?? "") + "examples:\n\(examples)"
    let errors = ConfigErrorSink()
    let value = try #require(YAMLReader.read(YAMLFile(path: "\(id).yml", text: text), errors: errors))
    #expect(errors.isEmpty)
    return Rule(
      id: id, kind: TestKind<OtherLevel>(find, write: write), severity: .error,
      message: MessageTemplate("wrong: “{found}”"), why: "A test.", scope: .everything, quotations: .mended,
      language: nil, examples: value.entries.first { $0.key.text == "examples" }?.value, file: value.file,
      link: nil)
  }

  /// What is wrong with the examples, one line each.
  static func failures(_ rules: [Rule]) -> [String] {
    let errors = ConfigErrorSink()
    let kinds: [any RuleKind.Type] = [TestKind<OtherLevel>.self, TestDuplicate.self]
    do {
      var runner = try ExampleRunner(TestRules.linter(rules).ruleset, kinds: kinds, errors: errors)
      _ = runner.run()
      try errors.throwIfAny()
      return []
    } catch {
      return error.errors.map { $0.message }
    }
  }

  @Test(arguments: [
    "  - bad: \"L’été, ⟦quele⟧ pays\\ndit ⟦quele⟧\"\n    fixed: \"L’été, que le pays\\ndit que le\"\n  - good: que le\n",
    "  - bad: ⟦quele⟧\n    fixed: que le\n    block: caption\n    language: en\n",
    "  - bad: dit ⟦etla⟧\n    fixed: dit que le\n    config: {find: etla}\n",
  ])
  func examplesThatHold(examples: String) throws {
    let failures = try Self.failures([Self.rule("a/glued", "quele", "que le", examples: examples)])
    #expect(failures == [])
  }

  @Test(arguments: [
    ("  - bad: dit quele\n", "a bad example marks what is to be found"),
    ("  - bad: dit ⟦quele\n", "the marks ⟦ and ⟧ do not pair"),
    ("  - good: rien\n", "a/glued has no bad example"),
    ("  - bad: ⟦dit⟧ quele\n    fixed: dit que le\n", "the rule finds other places than are marked"),
    ("  - bad: ⟦quele⟧\n    fixed: quelle\n", "the rule fixes to another text"),
    ("  - bad: ⟦quele⟧\n", "the rule offers a fix that the example does not state"),
    ("  - bad: ⟦quele⟧\n    good: x\n", "an example is either bad or good"),
    ("  - bad: ⟦quele⟧\n    fixed: que le\n    god: x\n", "unknown key of an example “god”"),
    (
      "  - bad: ⟦quele⟧\n    fixed: que le\n  - good: dit quele\n",
      "the rule finds other places than are marked"
    ),
    ("  - bad: ⟦quele⟧\n    fixed: que le\n    config: {finde: x}\n", "unknown option “finde”"),
  ])
  func examplesThatFail(examples: String, message: String) throws {
    let failures = try Self.failures([Self.rule("a/glued", "quele", "que le", examples: examples)])
    #expect(failures.contains { $0.hasPrefix(message) }, "\(failures)")
  }

  @Test func aFailureShowsWhatWasExpectedAndFound() throws {
    let rule = try Self.rule("a/glued", "quele", nil, examples: "  - bad: ⟦dit⟧ quele\n")
    #expect(
      Self.failures([rule]) == [
        "the rule finds other places than are marked\n    expected: ⟦dit⟧ quele\n    found:    dit ⟦quele⟧"
      ])
  }

  @Test func rulesThatUndoEachOtherFail() throws {
    let one = try Self.rule("a/there", "Tran", "Trân", examples: "  - bad: ⟦Tran⟧\n    fixed: Trân\n")
    let back = try Self.rule("b/back", "Trân", "Tran", examples: "  - bad: ⟦Trân⟧\n    fixed: Tran\n")
    #expect(Self.failures([one]) == [])
    let failures = Self.failures([one, back])
    #expect(failures.count == 2)
    #expect(failures.allSatisfy { $0.hasPrefix("the rule is not fixed when all rules run together") })
  }

  @Test func severalStoriesAreComparedInTheirOrder() throws {
    let examples = """
        - stories:
            - good: "Un titre à Hué"
            - bad: ⟦Un titre à Hué⟧
              fixed: ""
        - bad: "⟦Un titre⟧\\n\\nUn titre"
          fixed: "\\n\\nUn titre"

      """
    let sample = try Self.rule("a/twice", "x", nil, examples: examples)
    let rule = Rule(
      id: sample.id, kind: TestDuplicate(), severity: .error, message: sample.message, why: sample.why,
      scope: .everything, quotations: .mended, language: nil, examples: sample.examples, file: sample.file,
      link: nil)
    let failures = Self.failures([rule])
    #expect(failures.map { $0.prefix(42) } == ["the rule finds other places than are marked".prefix(42)])
  }

  @Test func anExampleMayBeTriedAsItIs() throws {
    let plain = "  - bad: Hu⟦é⟧\n    fixed: Hue\n"
    #expect(try Self.failures([Self.rule("a/accent", "é", "e", examples: plain + "    as-is: true\n")]) == [])
  }

  @Test func explainShowsOptionsAndExamples() throws {
    let rule = try Self.rule("a/glued", "quele", "que le", examples: "  - bad: ⟦quele⟧\n    fixed: que le\n")
    let text = Explain.text(of: rule)
    #expect(
      text.hasPrefix(
        "a/glued (error)\n\nMessage: wrong: “{found}”\n\nA test.\n\nKind: test-other. Finds a text.\n"))
    #expect(text.contains("\nExamples\n  bad    ⟦quele⟧\n  fixed  que le\n"))
    #expect(text.hasSuffix("\nDefined in a/glued.yml\n"))
  }
}
