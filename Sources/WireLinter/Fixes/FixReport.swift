/// What became of the stories of a run under their fixes. Nothing is written yet.
public struct FixReport: Hashable, Sendable {
  /// Every story that was read, ordered by path.
  public let files: [FixedFile]
  public let problems: [FileProblem]

  package init(files: [FixedFile], problems: [FileProblem]) {
    self.files = files
    self.problems = problems
  }

  /// What is found in the stories as they are now.
  public var remaining: LintReport { LintReport(files: files.map(\.report), problems: problems) }
}
