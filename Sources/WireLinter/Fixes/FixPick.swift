import WireRules
import WireText

/// The findings of one story that are mended together: their first fixes do not meet.
struct FixPick: Sendable {
  /// In the order of their fixes.
  let findings: [LocatedFinding]
  let map: EditMap

  private init(_ findings: [LocatedFinding]) {
    self.findings = findings
    map = EditMap(findings.flatMap { $0.finding.fixes.first?.edits ?? [] })
  }

  /// Picks from findings that stand what may be applied and was not held back; of fixes that meet the first is
  /// picked, and the others wait.
  init(from standing: [LocatedFinding], isUnsafeAllowed: Bool, held: Set<HeldFix>) {
    let applicable = standing.compactMap { located -> (range: ByteRange, located: LocatedFinding)? in
      guard let fix = located.finding.fixes.first, let range = fix.range else { return nil }
      guard isUnsafeAllowed || fix.safety == .safe, !held.contains(HeldFix(located.finding)) else {
        return nil
      }
      return (range, located)
    }
    var picked: [LocatedFinding] = []
    var last: ByteRange?
    for entry in applicable.sorted(by: {
      ($0.range, $0.located.finding.precedence) < ($1.range, $1.located.finding.precedence)
    }) {
      if let last, entry.range.start < last.end || Overlaps.meet(last, entry.range) { continue }
      picked.append(entry.located)
      last = entry.range
    }
    self.init(picked)
  }

  var isEmpty: Bool { findings.isEmpty }

  /// The same without the findings at some indices.
  func without(_ indices: Set<Int>) -> FixPick {
    FixPick(findings.indices.filter { !indices.contains($0) }.map { findings[$0] })
  }

  /// The indices of the fixes that do not do: the finding still stands after them, or they bring another one
  /// to their place.
  ///
  /// A fault that the mended one had covered is not brought: one that stood before under another finding, one of lesser
  /// precedence, or a space that was lost beside the words that are mended now.
  ///
  /// - Parameters:
  ///   - before: all findings before the edits, those too that did not stand.
  ///   - after: the findings that stand after the edits.
  func failures(before: [LocatedFinding], after: [LocatedFinding]) -> Set<Int> {
    guard !after.isEmpty else { return [] }
    let places = RangeIndex(findings.map(place))
    let mended = Set(findings.map(\.finding))
    var earlier: [String: [ByteRange]] = [:]
    for located in before where !mended.contains(located.finding) {
      earlier[located.finding.rule, default: []].append(map.range(after: located.finding.range))
    }
    let known = earlier.mapValues { RangeIndex($0) }
    var failures: Set<Int> = []
    for located in after {
      let finding = located.finding
      let near = places.meeting(finding.range)
      guard !near.isEmpty, known[finding.rule]?.meeting(finding.range).isEmpty ?? true else { continue }
      for index in near {
        let cause = findings[index].finding
        guard finding.rule == cause.rule || finding.precedence <= cause.precedence else { continue }
        if !isLostBeside(finding, findings[index]) { failures.insert(index) }
      }
    }
    return failures
  }

  /// Whether a finding tells of a space that was lost beside words that were run together and are mended, and not among
  /// them. Such a space was not told of before, for what stood beside it was no word.
  private func isLostBeside(_ finding: Finding, _ mended: LocatedFinding) -> Bool {
    guard finding.precedence == .missingSpace, mended.finding.precedence == .missingSpace,
      partsLetters(mended), let fix = finding.fixes.first, !fix.edits.isEmpty
    else { return false }
    let words = map.range(after: mended.finding.range)
    return fix.edits.allSatisfy { $0.range.end <= words.start || $0.range.start >= words.end }
  }

  /// Whether each edit of a finding's fix stands between two letters.
  private func partsLetters(_ located: LocatedFinding) -> Bool {
    let text = Array(located.excerpt.utf8)
    let edits = located.finding.fixes.first?.edits ?? []
    return edits.allSatisfy { edit in
      let place = edit.range.start - located.finding.range.start
      guard edit.range.isEmpty, place > 0, place < text.count else { return false }
      let (before, after) = (
        String(decoding: text[..<place], as: UTF8.self), String(decoding: text[place...], as: UTF8.self)
      )
      return before.unicodeScalars.last?.properties.isAlphabetic == true
        && after.unicodeScalars.first?.properties.isAlphabetic == true
    }
  }

  /// Where a picked finding and its fix stand after the edits.
  private func place(of located: LocatedFinding) -> ByteRange {
    let edits = located.finding.fixes.first?.edits ?? []
    return edits.reduce(map.range(after: located.finding.range)) { $0.union(map.range(of: $1)) }
  }
}
