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

  public func write(_ report: LintReport, to output: @escaping ByteOutput) {
    var text = ByteWriter(to: output)
    for file in report.files where !file.findings.isEmpty {
      let path = Printable.line(file.path)
      for finding in file.findings { write(finding, path: path, to: &text) }
    }
    if isCounted { text.put(count(report)) }
    text.empty()
  }

  private func write(_ located: LocatedFinding, path: String, to text: inout ByteWriter) {
    let finding = located.finding
    let style = Self.style(of: finding.severity)
    write(.strong, to: &text) { Self.write(path, located.start, to: &$0) }
    text.put(literal: " ")
    write(style, to: &text) { text in
      text.put(finding.severity.rawValue)
      text.put(literal: ":")
    }
    text.put(literal: " ")
    text.put(Printable.line(finding.message))
    text.put(literal: " ")
    write(.faint, to: &text) { text in
      text.put(literal: "[")
      text.put(finding.rule)
      text.put(literal: "]")
    }
    text.put(literal: "\n")
    let line = Location(zeroBased: located.start).line
    let gutter = 2 + ByteWriter.digits(of: line.magnitude)
    if let excerpt = located.line { write(excerpt, line, gutter, style, to: &text) }
    for (index, fix) in finding.fixes.enumerated() {
      write(fix, isFirst: index == 0, gutter, to: &text)
    }
    for related in located.related {
      text.put(UInt8(ascii: " "), times: gutter)
      text.put(literal: " = ")
      Self.write(related.place.path.map(Printable.line) ?? path, related.start, to: &text)
      text.put(literal: " ")
      text.put(Printable.line(related.place.message))
      text.put(literal: "\n")
    }
    text.put(literal: "\n")
  }

  /// Writes `a.txt:3:16:`.
  private static func write(_ path: String, _ position: Position, to text: inout ByteWriter) {
    let place = Location(zeroBased: position)
    text.put(path)
    text.put(literal: ":")
    text.put(place.line)
    text.put(literal: ":")
    text.put(place.column)
    text.put(literal: ":")
  }

  /// Writes the line of a fault, and the marks under it.
  private func write(
    _ excerpt: LineExcerpt, _ number: Int, _ gutter: Int, _ style: Style, to text: inout ByteWriter
  ) {
    let line = TerminalLine(excerpt)
    text.put(literal: "  ")
    text.put(number)
    text.put(literal: " | ")
    if line.isCutBefore { text.put(TerminalLine.cut) }
    text.put(line.text)
    if line.isCutAfter { text.put(TerminalLine.cut) }
    text.put(literal: "\n")
    text.put(UInt8(ascii: " "), times: gutter)
    text.put(literal: " | ")
    text.put(UInt8(ascii: " "), times: line.indent)
    write(style, to: &text) { $0.put(UInt8(ascii: "^"), times: line.width) }
    text.put(literal: "\n")
  }

  private func write(_ fix: Fix, isFirst: Bool, _ gutter: Int, to text: inout ByteWriter) {
    text.put(UInt8(ascii: " "), times: gutter)
    text.put(literal: " = ")
    write(.fix, to: &text) { text in
      text.put(literal: isFirst ? "fix" : "or")
      if fix.safety == .unsafe { text.put(literal: " (unsafe)") }
      text.put(literal: ":")
    }
    text.put(literal: " ")
    text.put(Printable.line(fix.title))
    text.put(literal: "\n")
  }

  /// Writes what `body` writes in a style.
  private func write(_ style: Style, to text: inout ByteWriter, _ body: (inout ByteWriter) -> Void) {
    if isColoured { text.put(style.rawValue) }
    body(&text)
    if isColoured { text.put(literal: "\u{1B}[0m") }
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
