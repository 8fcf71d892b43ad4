public import WireRules

/// What a run found: its stories, ordered by path, and the files that it could not read.
public struct LintReport: Hashable, Sendable {
  /// Every story that was read, those with no finding too.
  public let files: [FileReport]
  public let problems: [FileProblem]
  /// Where the time went; nil where no one asked.
  public let timings: Timings?

  package init(files: [FileReport], problems: [FileProblem], timings: Timings? = nil) {
    self.files = files
    self.problems = problems
    self.timings = timings
  }

  /// The findings of all stories, in order.
  public var findings: [Finding] { files.flatMap { $0.findings.map(\.finding) } }

  /// The figures of the report.
  public var summary: Summary { Summary(self) }

  /// How many findings there are of each kind.
  public struct Summary: Hashable, Sendable {
    /// The stories that were read.
    public private(set) var files = 0
    /// Those of them with a finding.
    public private(set) var filesWithFindings = 0
    public private(set) var errors = 0
    public private(set) var warnings = 0
    public private(set) var suggestions = 0
    /// The findings whose first fix is safe.
    public private(set) var fixable = 0

    /// All findings.
    public var findings: Int { errors + warnings + suggestions }

    init(_ report: LintReport) {
      files = report.files.count
      for file in report.files {
        filesWithFindings += file.findings.isEmpty ? 0 : 1
        for located in file.findings {
          switch located.finding.severity {
          case .error: errors += 1
          case .warning: warnings += 1
          case .suggestion: suggestions += 1
          }
          fixable += located.finding.fixes.first?.safety == .safe ? 1 : 0
        }
      }
    }
  }
}
