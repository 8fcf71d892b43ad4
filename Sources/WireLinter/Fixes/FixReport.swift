/// What became of the stories of a run under their fixes. Nothing is written yet.
package struct FixReport: Hashable, Sendable {
  /// Every story that was read, ordered by path.
  package let files: [FixedFile]
  package let problems: [FileProblem]

  package init(files: [FixedFile], problems: [FileProblem]) {
    self.files = files
    self.problems = problems
  }

  /// What is found in the stories as they are now.
  package var remaining: LintReport { LintReport(files: files.map(\.report), problems: problems) }
}
