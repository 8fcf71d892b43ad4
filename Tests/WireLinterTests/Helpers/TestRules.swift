import WireConfig
import WireLexicon
import WireLinter
import WireRules
import WireStory
import WireText

/// Rules made in a test, without files.
enum TestRules {
  static func rule(
    _ id: String, _ kind: any RuleKind, severity: Severity = .error, language: Language? = nil,
    scope: Scope = .everything
  ) -> Rule {
    Rule(
      id: id, kind: kind, severity: severity, message: MessageTemplate("wrong: “{found}”"), why: "A test.",
      scope: scope, quotations: .mended, language: language, examples: nil,
      file: YAMLFile(path: id + ".yml", text: ""), link: nil)
  }

  static func linter(_ rules: [Rule]) -> StoryLinter {
    StoryLinter(
      Ruleset(
        rules: rules, forms: forms, tools: [:], detector: LanguageDetector(words: [:]),
        language: Language("fr")))
  }

  private static var forms: StoryForms {
    do {
      return try StoryForms(StoryForms.Data())
    } catch {
      preconditionFailure("forms of nothing are refused: \(error)")
    }
  }

  static func run(_ rules: [Rule], _ texts: [String: String], jobs: Int = 1) -> LintRun {
    let linter = linter(rules)
    let inputs = texts.map { LintInput(path: $0.key, origin: .bytes(Array($0.value.utf8)), linter: linter) }
    return LintRun(inputs, jobs: jobs)
  }

  /// What is found in one text, as `rule:text`.
  static func found(_ rules: [Rule], in text: String) -> [String] {
    var run = run(rules, ["a.txt": text])
    return run.report().files.flatMap(\.findings).map { "\($0.finding.rule):\($0.excerpt)" }
  }
}
