import WireText

/// Checks stories, and mends them: text in, findings out.
///
/// A linter is made once, for it reads its rules, and then used for many stories, from any thread.
public struct Linter: Sendable {
  private let story: StoryLinter

  /// A linter of given rules.
  package init(_ ruleset: Ruleset) {
    story = StoryLinter(ruleset)
  }

  /// Checks one story by itself. The report holds a problem in place of a file where the text has a NUL.
  ///
  /// - Parameter path: what the report calls the story; it is not read.
  public func lint(_ text: String, path: String = "story.txt") -> LintReport {
    lint(bytes: Array(text.utf8), path: path)
  }

  /// Checks the bytes of one file by themselves. The report holds a problem in place of a file where they are not
  /// valid UTF-8.
  public func lint(bytes: [UInt8], path: String) -> LintReport {
    var run = LintRun([LintInput(path: path, origin: .bytes(bytes), linter: story)])
    return run.report()
  }

  /// The text with the first fix of each finding applied, again and again until nothing changes; as it was where it
  /// does not settle or cannot be read.
  ///
  /// - Parameter isUnsafeAllowed: whether fixes that an editor should see are applied too.
  public func fix(_ text: String, isUnsafeAllowed: Bool = false) -> String {
    let input = LintInput(path: "story.txt", origin: .bytes(Array(text.utf8)), linter: story)
    var applier = FixApplier(LintRun([input]), isUnsafeAllowed: isUnsafeAllowed)
    guard let change = applier.run().files.first?.change else { return text }
    return String(decoding: change.fixed, as: UTF8.self)
  }
}
