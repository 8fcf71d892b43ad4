import WireRules
import WireText

/// Lost spaces that were found and not mended, and that the mended text no longer shows.
///
/// A story with forty words run together will have a forty-first: the damage speaks for a cut that no one would make in
/// clean text. When the other forty are mended that evidence is gone, but the fault is not. Such a finding is carried
/// along, for whoever applies fixes must still be told of it.
struct FadedFindings: Hashable, Sendable {
  private var findings: [Finding] = []

  var count: Int { findings.count }

  /// Takes up what faded by the fixes of a pick.
  ///
  /// - Parameters:
  ///   - before: all findings before the fixes.
  ///   - after: all findings after them.
  mutating func take(_ pick: FixPick, before: [LocatedFinding], after: [LocatedFinding]) {
    let mended = Set(pick.findings.map(\.finding))
    let left = Overlaps.standing(before).map(\.finding).filter {
      $0.precedence == .missingSpace && !mended.contains($0)
    }
    let shown = RangeIndex(after.map(\.finding.range))
    let touched = RangeIndex(pick.map.edits.map(\.range))
    findings = (findings + left).compactMap { finding in
      guard touched.meeting(finding.range).isEmpty else { return nil }
      let moved = finding.moved(by: pick.map)
      return shown.meeting(moved.range).isEmpty ? moved : nil
    }
  }

  /// The report of a story with the faded findings in their places.
  func added(to report: FileReport, bytes: [UInt8]) -> FileReport {
    guard !findings.isEmpty, let source = try? Source(bytes: bytes, path: report.path) else { return report }
    var locator = Locator(source)
    let located = findings.map { locator.locate($0) }
    return FileReport(
      path: report.path, language: report.language,
      findings: LocatedFinding.inOrder(report.findings + located),
      notes: report.notes)
  }
}

extension Finding {
  /// The same finding after some edits that touch neither it nor its fixes.
  fileprivate func moved(by map: EditMap) -> Finding {
    let fixes = fixes.map { fix in
      Fix(
        title: fix.title, safety: fix.safety,
        edits: fix.edits.map { Edit(range: map.range(after: $0.range), replacement: $0.replacement) })
    }
    return Finding(
      rule: rule, severity: severity, message: message, range: map.range(after: range), fixes: fixes,
      precedence: precedence)
  }
}
