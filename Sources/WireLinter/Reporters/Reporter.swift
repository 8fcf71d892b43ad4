/// Writes a report in one format.
public protocol Reporter: Sendable {
  /// The whole report, with a line end after it.
  func text(of report: LintReport) -> String
}
