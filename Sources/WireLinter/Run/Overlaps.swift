import WireRules
import WireText

/// One fault, one finding: where several rules speak of the same fault, one of their findings stands.
///
/// Findings are taken in the order of their precedence, and one is dropped where a finding that already
/// stands speaks of its fault:
/// - both would make the same edits;
/// - their first fixes touch the same bytes, or their ranges are the same, and the one taken earlier has the
///   higher precedence;
/// - it lies inside one of higher precedence that is itself no larger thing: a form (a dateline, a caption) speaks
///   of the bytes that its fix changes alone, and a finding with no fix of its own range alone.
///
/// What speaks of a larger thing stands beside the faults inside it, and they beside it: a sentence that is too
/// long, or a headline that its fix would delete as filed twice.
enum Overlaps {
  /// The findings that stand, in the order of the text. O(n log n), and O(n) more for each that covers many.
  static func standing(_ findings: [LocatedFinding]) -> [LocatedFinding] {
    guard findings.count > 1 else { return findings }
    let findings = LocatedFinding.inOrder(findings)
    let pairs = rivals(among: findings)
    guard !pairs.isEmpty else { return findings }
    var rivalsOf: [Int: [Int]] = [:]
    for (left, right) in pairs {
      rivalsOf[left, default: []].append(right)
      rivalsOf[right, default: []].append(left)
    }
    var isStanding = Array(repeating: true, count: findings.count)
    var isTaken = Array(repeating: false, count: findings.count)
    for index in inTurn(rivalsOf.keys, of: findings) {
      isTaken[index] = true
      isStanding[index] = !(rivalsOf[index] ?? []).contains { other in
        isTaken[other] && isStanding[other] && drops(findings[other], findings[index])
      }
    }
    guard isStanding.contains(false) else { return findings }
    return findings.indices.filter { isStanding[$0] }.map { findings[$0] }
  }

  /// Indices of findings in the order in which they are taken: by precedence, severity, and their place in the text, which
  /// is that of the findings.
  private static func inTurn(_ indices: some Collection<Int>, of findings: [LocatedFinding]) -> [Int] {
    let turns = indices.map { index in
      (
        index: index, precedence: findings[index].finding.precedence,
        severity: findings[index].finding.severity
      )
    }
    return turns.sorted { left, right in
      if left.precedence != right.precedence { return left.precedence < right.precedence }
      if left.severity != right.severity { return left.severity > right.severity }
      return left.index < right.index
    }.map(\.index)
  }

  /// Whether `greater`, which is taken earlier, speaks of the fault of `lesser`.
  static func drops(_ greater: LocatedFinding, _ lesser: LocatedFinding) -> Bool {
    let (high, low) = (greater.finding, lesser.finding)
    let (highFix, lowFix) = (high.fixes.first, low.fixes.first)
    if let highFix, let lowFix, !highFix.edits.isEmpty, highFix.edits == lowFix.edits { return true }
    if high.precedence == low.precedence {
      return high.range == low.range && high.rule == low.rule && highFix?.edits == lowFix?.edits
    }
    if removes(greater, low.range) || removes(lesser, high.range) { return false }
    let (highBytes, lowBytes) = (place(of: high), place(of: low))
    if let highBytes, let lowBytes, meet(highBytes, lowBytes) { return true }
    if high.range == low.range { return true }
    if low.range.contains(high.range) { return false }
    if high.range.contains(low.range) {
      guard let highBytes else { return false }
      return high.precedence > .form || meet(highBytes, low.range)
    }
    // They cross: two faults where two fixes touch different bytes, else one.
    return (highBytes == nil || lowBytes == nil) && meet(high.range, low.range)
  }

  /// The bytes that the first fix changes where the finding is. A fix that also changes other places, such as all
  /// apostrophes of a story, speaks of those as little as the finding does.
  private static func place(of finding: Finding) -> ByteRange? {
    guard let fix = finding.fixes.first, let whole = fix.range else { return nil }
    if fix.edits.count == 1 { return whole }
    let near = fix.edits.map(\.range).filter { meet($0, finding.range) }
    guard let first = near.first, let last = near.last else { return whole }
    return ByteRange(first.start, last.end)
  }

  /// Whether the two share a byte, or one is a place at the edge of the other or in it.
  static func meet(_ left: ByteRange, _ right: ByteRange) -> Bool {
    if left.isEmpty || right.isEmpty { return left.start <= right.end && right.start <= left.end }
    return left.overlaps(right)
  }

  /// Whether the first fix deletes words at `range` that go beyond it: the finding is about all of them.
  private static func removes(_ finding: LocatedFinding, _ range: ByteRange) -> Bool {
    finding.deletedWords.contains { meet($0, range) && !range.contains($0) }
  }

  /// The pairs of findings whose ranges, with their first fixes, meet.
  private static func rivals(among findings: [LocatedFinding]) -> [(Int, Int)] {
    let reaches = findings.indices.map { reach(of: findings[$0].finding) }
    var pairs: [(Int, Int)] = []
    var open: [Int] = []
    // Where the last of them ends.
    var end = 0
    let isOrdered = reaches.indices.dropFirst().allSatisfy { !(reaches[$0] < reaches[$0 - 1]) }
    let order =
      isOrdered ? Array(reaches.indices) : reaches.indices.sorted { reaches[$0] < reaches[$1] }
    for index in order {
      let reach = reaches[index]
      // Most findings stand by themselves.
      if end < reach.start {
        open.removeAll(keepingCapacity: true)
      } else {
        open.removeAll { reaches[$0].end < reach.start }
        for other in open where meet(reaches[other], reach) { pairs.append((other, index)) }
      }
      open.append(index)
      end = max(end, reach.end)
    }
    return pairs
  }

  /// The range of a finding with the bytes that its first fix changes there.
  private static func reach(of finding: Finding) -> ByteRange {
    guard let fix = finding.fixes.first, let first = fix.edits.first else { return finding.range }
    if fix.edits.count == 1 { return finding.range.union(first.range) }
    return place(of: finding).map(finding.range.union) ?? finding.range
  }
}
