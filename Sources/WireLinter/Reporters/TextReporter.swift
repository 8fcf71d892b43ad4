import WireRules
import WireText

/// Writes a report for a person: each finding with its line, the fault underlined, and its fixes; then, if asked for,
/// the count.
public struct TextReporter: Reporter {
  private enum Style: String {
    case strong = "\u{1B}[1m"
    case error = "\u{1B}[1;31m"
    case warning = "\u{1B}[1;33m"
    case suggestion = "\u{1B}[1;36m"
    case faint = "\u{1B}[2m"
    case fix = "\u{1B}[32m"
  }

  private let isColoured: Bool
  private let isCounted: Bool

  public init(isColoured: Bool = false, isCounted: Bool = true) {
    self.isColoured = isColoured
    self.isCounted = isCounted
  }

  public var showsLines: Bool { true }

  /// The bytes that are handed on together, at least.
  private static let piece = 1 << 15

  public func write(_ report: LintReport, to output: @escaping ByteOutput) {
    var text = ""
    for file in report.files {
      for finding in file.findings {
        append(finding, path: file.path, to: &text)
        if text.utf8.count > Self.piece {
          output(text.utf8.span)
          text.removeAll(keepingCapacity: true)
        }
      }
    }
    if isCounted { text += count(report) }
    output(text.utf8.span)
  }

  private func append(_ located: LocatedFinding, path: String, to text: inout String) {
    let finding = located.finding
    let style = Self.style(of: finding.severity)
    let place = Location(zeroBased: located.start)
    let rule = styled("[\(finding.rule)]", .faint)
    let name = styled("\(Printable.line(path)):\(place.line):\(place.column):", .strong)
    text += "\(name) \(styled("\(finding.severity.rawValue):", style)) "
    text += "\(Printable.line(finding.message)) \(rule)\n"
    let number = String(place.line)
    let gutter = String(repeating: " ", count: number.count)
    if let line = located.line.map({ TerminalLine($0) }) {
      let marks =
        String(repeating: " ", count: line.indent) + styled(String(repeating: "^", count: line.width), style)
      text += "  \(number) | \(line.text)\n  \(gutter) | \(marks)\n"
    }
    for (index, fix) in finding.fixes.enumerated() {
      let label = (index == 0 ? "fix" : "or") + (fix.safety == .safe ? "" : " (unsafe)")
      text += "  \(gutter) = \(styled(label + ":", .fix)) \(Printable.line(fix.title))\n"
    }
    for related in located.related {
      let place = Location(zeroBased: related.start)
      let name = Printable.line(related.place.path ?? path)
      let message = Printable.line(related.place.message)
      text += "  \(gutter) = \(name):\(place.line):\(place.column): \(message)\n"
    }
    text += "\n"
  }

  /// `12 findings (3 errors, 5 warnings, 4 suggestions) in 2 of 5 files; 9 of them have a safe fix: `wirelint fix``.
  private func count(_ report: LintReport) -> String {
    let summary = report.summary
    var text: String
    if summary.findings == 0 {
      text = "No findings in \(Counted.text(summary.files, "file"))"
    } else {
      let parts = [
        (summary.errors, "error"), (summary.warnings, "warning"), (summary.suggestions, "suggestion"),
      ].filter { $0.0 > 0 }.map { Counted.text($0.0, $0.1) }
      text =
        styled(Counted.text(summary.findings, "finding"), .strong) + " (\(parts.joined(separator: ", ")))"
      text += " in \(summary.filesWithFindings) of \(Counted.text(summary.files, "file"))"
      if summary.fixable > 0 {
        text += "; \(Self.share(summary.fixable, of: summary.findings)) a safe fix: `wirelint fix`"
      }
    }
    if !report.problems.isEmpty {
      text += "; \(Counted.text(report.problems.count, "file")) could not be read"
    }
    return text + "\n"
  }

  /// `it has`, `all have`, `1 of them has`, `9 of them have`.
  private static func share(_ part: Int, of whole: Int) -> String {
    if part == whole { return whole == 1 ? "it has" : "all have" }
    return "\(part) of them " + (part == 1 ? "has" : "have")
  }

  private func styled(_ text: String, _ style: Style) -> String {
    isColoured ? style.rawValue + text + "\u{1B}[0m" : text
  }

  private static func style(of severity: Severity) -> Style {
    switch severity {
    case .suggestion: .suggestion
    case .warning: .warning
    case .error: .error
    }
  }
}
