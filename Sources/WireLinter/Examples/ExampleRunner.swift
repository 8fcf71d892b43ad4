package import WireConfig
package import WireRules
import WireStory
import WireText

/// Runs the examples of rules: each rule must find exactly what they mark, and its fixes must give what they state.
///
/// Every example is tried as it is, behind a block of emoji, with CRLF line ends and in normal form D; and a bad one
/// once more with the fixes of all rules, after which its rule must be silent.
package struct ExampleRunner {
  /// What was run.
  package struct Count: Hashable, Sendable {
    package internal(set) var rules = 0
    package internal(set) var examples = 0
  }

  private let ruleset: Ruleset
  /// All rules of the set.
  private let rules: [Rule]
  private let loader: RuleLoader
  private let errors: ConfigErrorSink
  /// Linters with all rules, by language and frame.
  private var whole: [String: StoryLinter] = [:]

  /// - Parameters:
  ///   - ruleset: all rules that hold together.
  ///   - errors: takes the failures, each at the place of its example.
  ///
  /// Throws what is wrong with the files of rules.
  package init(
    _ ruleset: Ruleset, kinds: [any RuleKind.Type] = RuleKinds.all, errors: ConfigErrorSink
  ) throws(ConfigErrors) {
    self.ruleset = ruleset
    rules = try ruleset.rules
    self.errors = errors
    loader = RuleLoader(kinds: kinds, errors: errors)
  }

  /// Runs the examples of those rules for which `isWanted` holds.
  package mutating func run(_ isWanted: (Rule) -> Bool = { _ in true }) -> Count {
    var count = Count()
    for rule in rules where isWanted(rule) {
      let examples = Example.read(rule, errors: errors)
      if !examples.contains(where: \.isBad) {
        errors.add("\(rule.id) has no bad example", help: "each rule shows what it finds", in: rule.file.path)
      }
      count.rules += 1
      count.examples += examples.count
      for example in examples { run(example, of: rule) }
    }
    return count
  }

  private mutating func run(_ example: Example, of rule: Rule) {
    guard let subject = subject(example, of: rule) else { return }
    for variant in ExampleVariant.allCases where variant == .plain || !example.isTriedAsItIs {
      let shaped = example.stories.map { variant.story($0.story) }
      guard shaped.contains(where: { $0 != nil }) else { continue }
      let stories = zip(shaped, example.stories).map { $0 ?? $1.story }
      let linter = linter([subject], example, of: rule, hiddenBytes: variant.hiddenBytes)
      // A shape fails as the plain text does: one failure is enough.
      guard check(stories, example, variant, linter) else { return }
    }
    if example.isBad { checkWithAllRules(example, subject) }
  }

  /// Whether the rule finds what is marked, and its fixes give what is stated; a failure is recorded.
  private func check(
    _ stories: [MarkedStory], _ example: Example, _ variant: ExampleVariant, _ linter: StoryLinter
  ) -> Bool {
    var run = run(stories.map(\.text), linter)
    for (index, file) in run.report().files.enumerated() {
      let found = file.findings.map(\.finding.range)
      guard found == stories[index].ranges else {
        fail(
          "finds other places than are marked\(variant.description)", example.stories[index],
          expected: MarkedStory.marking(stories[index].ranges, in: stories[index].text),
          found: MarkedStory.marking(found, in: stories[index].text))
        return false
      }
    }
    guard example.isBad else { return true }
    var applier = FixApplier(run, isUnsafeAllowed: true)
    for (index, file) in applier.run().files.enumerated() {
      let (story, stated) = (stories[index], example.stories[index])
      let text = file.change.map { String(decoding: $0.fixed, as: UTF8.self) } ?? story.text
      let expected = stated.fixed.map(variant.fixed) ?? story.text
      // Strings are equal where they are so canonically: a fix may compose what it writes.
      guard text == expected else {
        let fault =
          stated.fixed == nil ? "offers a fix that the example does not state" : "fixes to another text"
        fail(fault + variant.description, stated, expected: expected, found: text)
        return false
      }
      guard stated.fixed == nil || file.report.findings.isEmpty else {
        let rest = MarkedStory.marking(file.report.findings.map(\.finding.range), in: text)
        fail(
          "still finds something after its fixes\(variant.description)", stated, expected: text, found: rest)
        return false
      }
    }
    return true
  }

  /// Fixes with all rules together: none may hinder the fix of this one, or undo it.
  private mutating func checkWithAllRules(_ example: Example, _ subject: Rule) {
    let linter: StoryLinter
    if example.names == nil, example.config == nil {
      let key = "\(language(example, of: subject)?.code ?? "")|\(example.block?.rawValue ?? "")"
      linter = whole[key] ?? self.linter(rules, example, of: subject, hiddenBytes: 0)
      whole[key] = linter
    } else {
      let others = rules.filter { $0.id != subject.id }
      linter = self.linter(others + [subject], example, of: subject, hiddenBytes: 0)
    }
    var applier = FixApplier(run(example.stories.map(\.story.text), linter), isUnsafeAllowed: true)
    for (index, file) in applier.run().files.enumerated() where example.stories[index].fixed != nil {
      let stated = example.stories[index]
      let isSilent = !file.report.findings.contains { $0.finding.rule == subject.id }
      guard !isSilent || !file.isSettled else { continue }
      let text = file.change.map { String(decoding: $0.fixed, as: UTF8.self) } ?? stated.story.text
      let rest = file.report.findings.map { "\($0.finding.rule) “\($0.excerpt)”" }.joined(separator: ", ")
      fail(
        "is not fixed when all rules run together", stated, expected: stated.fixed ?? "",
        found: "\(text) [\(rest)]")
    }
  }

  /// The rule with the options and names of the example; nil where they are wrong, which is recorded.
  private func subject(_ example: Example, of rule: Rule) -> Rule? {
    guard example.names != nil || example.config != nil else { return rule }
    let before = errors.count
    guard let file = YAMLReader.read(rule.file, errors: errors) else { return nil }
    let setup = RuleSetup(
      language: rule.language, forms: ruleset.forms, names: example.names ?? NamesBook(),
      tools: ruleset.tools,
      customs: ruleset.customs)
    let made = loader.rule(rule.id, layers: [file] + (example.config.map { [$0] } ?? []), setup: setup)
    return errors.count == before ? made : nil
  }

  private func language(_ example: Example, of rule: Rule) -> Language? {
    example.language ?? rule.language
  }

  private func linter(_ rules: [Rule], _ example: Example, of rule: Rule, hiddenBytes: Int) -> StoryLinter {
    StoryLinter(
      Ruleset(
        rules: rules, forms: ruleset.forms, tools: ruleset.tools, detector: ruleset.detector,
        language: language(example, of: rule), customs: ruleset.customs),
      frame: ReadingFrame(block: example.block, hiddenBytes: hiddenBytes))
  }

  /// A run of the stories, in their order.
  private func run(_ texts: [String], _ linter: StoryLinter) -> LintRun {
    LintRun(
      texts.enumerated().map { index, text in
        let number = String(index + 1)
        let path = "story-" + String(repeating: "0", count: max(0, 3 - number.count)) + number
        return LintInput(path: path, origin: .bytes(Array(text.utf8)), linter: linter)
      })
  }

  private func fail(_ fault: String, _ story: ExampleStory, expected: String, found: String) {
    let shown = "\n    expected: \(Printable.escaped(expected))\n    found:    \(Printable.escaped(found))"
    errors.add("the rule \(fault)\(shown)", at: story.place)
  }
}
