import WireRules
import WireText

/// Applies the first fix of each finding to the stories of a run, pass after pass, until nothing changes.
///
/// In each pass the fixes of a story that do not meet are applied together, and the story is linted anew, with the
/// facts of the whole run as they are then. A fix that leaves its finding or brings another is held back. Nothing
/// is written.
package struct FixApplier: Sendable {
  /// The passes after which a story that still changes is given up. What is mended may let more be found, so that a story
  /// in many languages needs more than ten now and then.
  package static let maximumPasses = 50
  /// How often a pass is tried with ever fewer fixes.
  private static let maximumTries = 5

  /// What fixes did to one story.
  private struct Work: Sendable {
    var original: [UInt8]
    var bytes: [UInt8]
    var held: Set<HeldFix> = []
    /// What was found and not mended, and is found no more; see `FadedFindings`.
    var faded = FadedFindings()
    var mended = 0
    /// How much was mended when what was held back was last let go.
    var mendedAtRelease = 0
    var isSettled = true

    /// Makes the edits of a pick, and moves what was held back with them.
    mutating func take(_ pick: FixPick) {
      bytes = pick.map.applied(to: bytes)
      held = Set(held.map { $0.moved(by: pick.map) })
      mended += pick.findings.count
    }
  }

  private var lint: LintRun
  /// All findings of each story as it is now, by its index in the run.
  private var findings: [[LocatedFinding]] = []
  private var works: [Int: Work] = [:]
  private let isUnsafeAllowed: Bool

  package init(_ lint: LintRun, isUnsafeAllowed: Bool = false) {
    self.lint = lint
    self.isUnsafeAllowed = isUnsafeAllowed
  }

  /// Runs the passes. Where a rule's file is at fault nothing is mended, for a fix may need that rule's word against it.
  package mutating func run() -> FixReport {
    lint.lintUnread()
    let ruleProblems = lint.ruleProblems
    guard ruleProblems.isEmpty else { return FixReport(files: [], problems: ruleProblems) }
    findings = lint.judge()
    var pass = 0
    while true {
      let picks = nextPicks()
      if picks.isEmpty {
        if release() { continue }
        break
      }
      if pass == Self.maximumPasses {
        giveUp(picks.keys.sorted())
        break
      }
      apply(picks)
      pass += 1
    }
    return report()
  }

  /// Lets go what was held back in stories that were mended since, for a fix that failed may do in the text as it is
  /// now; says whether there was any.
  private mutating func release() -> Bool {
    var isAny = false
    for (index, work) in works
    where work.isSettled && !work.held.isEmpty && work.mended > work.mendedAtRelease {
      works[index]?.held = []
      works[index]?.mendedAtRelease = work.mended
      isAny = true
    }
    return isAny
  }

  /// What can be applied to each story as it is now, read where it was not yet.
  private mutating func nextPicks() -> [Int: FixPick] {
    var picks: [Int: FixPick] = [:]
    for index in findings.indices where works[index]?.isSettled != false {
      let pick = FixPick(
        from: Overlaps.standing(findings[index]), isUnsafeAllowed: isUnsafeAllowed,
        held: works[index]?.held ?? [])
      guard !pick.isEmpty, let bytes = works[index]?.bytes ?? lint.bytes(of: index) else { continue }
      if works[index] == nil { works[index] = Work(original: bytes, bytes: bytes) }
      picks[index] = pick
    }
    return picks
  }

  /// Applies what can be applied, holding back the fixes that fail.
  private mutating func apply(_ picks: [Int: FixPick]) {
    let before = findings
    var picks = picks
    var trial = lint
    var after: [[LocatedFinding]] = []
    var changed = picks.keys.sorted()
    for attempt in 1...Self.maximumTries {
      for index in changed {
        if let pick = picks[index], let work = works[index] {
          trial.replace(index, with: pick.map.applied(to: work.bytes))
        } else {
          trial.restore(index, from: lint)
        }
      }
      trial.lintUnread()
      after = trial.judge()
      changed = []
      for (index, pick) in picks.sorted(by: { $0.key < $1.key }) {
        var failures = pick.failures(before: findings[index], after: Overlaps.standing(after[index]))
        guard !failures.isEmpty else { continue }
        if attempt >= Self.maximumTries - 1 { failures = Set(pick.findings.indices) }
        works[index]?.held.formUnion(failures.map { HeldFix(pick.findings[$0].finding) })
        let rest = pick.without(failures)
        picks[index] = rest.isEmpty ? nil : rest
        changed.append(index)
      }
      if changed.isEmpty { break }
    }
    // After the last try a story may still be changed that another one's fixes have upset.
    for index in changed {
      picks[index] = nil
      trial.restore(index, from: lint)
    }
    lint = trial
    findings = changed.isEmpty ? after : lint.judge()
    for (index, pick) in picks {
      works[index]?.take(pick)
      works[index]?.faded.take(pick, before: before[index], after: findings[index])
    }
  }

  /// Leaves stories as they were.
  private mutating func giveUp(_ indices: [Int]) {
    for index in indices {
      guard let work = works[index] else { continue }
      lint.replace(index, with: work.original)
      works[index] = Work(original: work.original, bytes: work.original, isSettled: false)
    }
    lint.lintUnread()
    findings = lint.judge()
  }

  private mutating func report() -> FixReport {
    let report = lint.report()
    let linted = lint.states.indices.filter { if case .linted = lint.states[$0] { true } else { false } }
    let files = zip(linted, report.files).map { index, file in
      guard let work = works[index] else {
        return FixedFile(change: nil, mended: 0, held: 0, faded: 0, isSettled: true, report: file)
      }
      let isChanged = work.bytes != work.original
      return FixedFile(
        change: isChanged ? FixedFile.Change(original: work.original, fixed: work.bytes) : nil,
        mended: work.mended,
        held: file.findings.count { work.held.contains(HeldFix($0.finding)) },
        faded: work.faded.count, isSettled: work.isSettled,
        report: work.faded.added(to: file, bytes: work.bytes))
    }
    return FixReport(files: files, problems: report.problems)
  }
}
