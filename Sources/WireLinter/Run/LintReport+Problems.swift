extension LintReport {
  /// The report with more files that could not be read.
  package func adding(_ more: [FileProblem]) -> LintReport {
    guard !more.isEmpty else { return self }
    return LintReport(
      files: files, problems: (problems + more).sorted { Paths.isBefore($0.path, $1.path) }, timings: timings)
  }
}
