import Testing
import WireLinter
import WireText

/// How often names are brought together rightly, over pairs of stories in five languages.
@Suite struct NamePairsTests {
  /// What the rule found in the pairs, and what it had to.
  private struct Score {
    var right = 0
    var wrong: [String] = []
    var missed: [String] = []

    var precision: Double { Double(right) / Double(max(1, right + wrong.count)) }
    var recall: Double { Double(right) / Double(max(1, right + missed.count)) }
  }

  @Test func fewNamesAreMistakenAndFewMissed() throws {
    var score = Score()
    var pairs = 0
    var traps = 0
    for language in ["de", "en", "es", "fr", "vi"] {
      let store = try PackStore(.disk(ShippedRulesTests.root + "/Rules", shown: "Rules"))
      let options = SettingsOptions(language: language, rules: ["core/name-spelt-two-ways"])
      let configurations = Configurations(
        store: store, options: options, workingFolder: ShippedRulesTests.root)
      let linter = try configurations.linters(for: ["story.txt"])[0]
      for pair in try NamePair.read(language: language) {
        pairs += 1
        if pair.isTrap { traps += 1 }
        try judge(pair, linter, into: &score)
      }
    }
    #expect(pairs >= 100 && traps * 5 >= pairs * 2, "\(pairs) pairs, \(traps) of them traps")
    let told = (score.wrong.map { "wrong: \($0)" } + score.missed.map { "missed: \($0)" }).joined(
      separator: "\n")
    #expect(score.precision >= 0.98, "precision \(score.precision)\n\(told)")
    #expect(score.recall >= 0.9, "recall \(score.recall)\n\(told)")
  }

  private func judge(_ pair: NamePair, _ linter: StoryLinter, into score: inout Score) throws {
    let inputs = pair.stories.enumerated().map { index, story in
      LintInput(path: "\(index)", origin: .bytes(Array(story.text.utf8)), linter: linter)
    }
    var run = LintRun(inputs)
    for (story, file) in zip(pair.stories, run.report().files) {
      var open = Set(story.labels)
      for located in file.findings {
        let range = located.finding.range
        let label = open.first { $0.range.overlaps(range) && fixed(story, located, at: $0) == $0.expected }
        if let label {
          score.right += 1
          open.remove(label)
        } else {
          score.wrong.append("\(pair.title): \(located.finding.message)")
        }
      }
      score.missed += open.map { "\(pair.title): \($0.expected)" }
    }
  }

  /// What stands at a label once the finding's first fix is applied; nil where that changes other places.
  private func fixed(_ story: NamePair.Story, _ located: LocatedFinding, at label: NamePair.Label) -> String?
  {
    guard let fix = located.finding.fixes.first, let edit = fix.edits.first, fix.edits.count == 1 else {
      return nil
    }
    let bytes = Array(story.text.utf8)
    let start = min(edit.range.start, label.range.start)
    let end = max(edit.range.end, label.range.end)
    let before = bytes[start..<edit.range.start]
    let text = before + Array(edit.replacement.utf8) + bytes[edit.range.end..<end]
    guard start == label.range.start, end == label.range.end else { return nil }
    return String(decoding: text, as: UTF8.self)
  }
}
