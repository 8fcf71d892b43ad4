import WireRules
import WireText

/// A finding whose fix is held back: it was tried, and did not silence the finding or brought another.
struct HeldFix: Hashable, Sendable {
  let rule: String
  let range: ByteRange

  init(_ finding: Finding) {
    rule = finding.rule
    range = finding.range
  }

  private init(rule: String, range: ByteRange) {
    self.rule = rule
    self.range = range
  }

  /// The same finding after some edits.
  func moved(by map: EditMap) -> HeldFix {
    HeldFix(rule: rule, range: map.range(after: range))
  }
}
