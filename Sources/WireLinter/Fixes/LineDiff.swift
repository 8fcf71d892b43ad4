import WireText

/// Finds which lines changed between two versions of a text.
///
/// Lines that stand once in either version, in the same order, hold the two together; what lies between them is
/// compared from both ends, and its middle is changed as a whole. O(n log n): copy is mended line by line, and
/// lines do not move.
enum LineDiff {
  /// Lines of the old version, and what stands in their place in the new.
  struct Change: Hashable {
    let old: Range<Int>
    let new: Range<Int>
  }

  /// The changes in order; there is an unchanged line between any two.
  static func changes(from old: [Int], to new: [Int]) -> [Change] {
    var changes: [Change] = []
    var place = (old: 0, new: 0)
    for anchor in anchors(old, new) + [(old.count, new.count)] {
      guard anchor.0 >= place.old, anchor.1 >= place.new else { continue }
      append(old, place.old..<anchor.0, new, place.new..<anchor.1, to: &changes)
      place = (anchor.0 + 1, anchor.1 + 1)
    }
    return changes
  }

  private static func append(
    _ old: [Int], _ oldRange: Range<Int>, _ new: [Int], _ newRange: Range<Int>, to changes: inout [Change]
  ) {
    var (oldStart, oldEnd) = (oldRange.lowerBound, oldRange.upperBound)
    var (newStart, newEnd) = (newRange.lowerBound, newRange.upperBound)
    while oldStart < oldEnd, newStart < newEnd, old[oldStart] == new[newStart] {
      oldStart += 1
      newStart += 1
    }
    while oldStart < oldEnd, newStart < newEnd, old[oldEnd - 1] == new[newEnd - 1] {
      oldEnd -= 1
      newEnd -= 1
    }
    guard oldStart < oldEnd || newStart < newEnd else { return }
    if oldEnd - oldStart != newEnd - newStart {
      changes.append(Change(old: oldStart..<oldEnd, new: newStart..<newEnd))
      return
    }
    // As many lines on both sides: each is compared with the one in its place.
    var start = 0
    let count = oldEnd - oldStart
    while start < count {
      var end = start
      while end < count, old[oldStart + end] != new[newStart + end] { end += 1 }
      if end > start {
        changes.append(
          Change(old: (oldStart + start)..<(oldStart + end), new: (newStart + start)..<(newStart + end)))
      }
      start = max(end, start) + 1
    }
  }

  /// The longest chain of lines that stand once in either version and keep their order.
  private static func anchors(_ old: [Int], _ new: [Int]) -> [(Int, Int)] {
    var places: [Int: (old: Int, new: Int)] = [:]
    for (index, line) in old.enumerated() {
      places[line] = places[line] == nil ? (index, -1) : (-2, -2)
    }
    for (index, line) in new.enumerated() {
      guard let place = places[line], place.old >= 0 else { continue }
      places[line] = place.new == -1 ? (place.old, index) : (-2, -2)
    }
    let pairs = places.values.filter { $0.old >= 0 && $0.new >= 0 }.sorted { $0.old < $1.old }
    // Patience: each pile's top is the least end of a chain of that length.
    var tops: [Int] = []
    var before = Array(repeating: -1, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      let pile = tops.indices.partitioningIndex { pairs[tops[$0]].new >= pair.new }
      before[index] = pile > 0 ? tops[pile - 1] : -1
      if pile == tops.count { tops.append(index) } else { tops[pile] = index }
    }
    var chain: [(Int, Int)] = []
    var next = tops.last ?? -1
    while next >= 0 {
      chain.append((pairs[next].old, pairs[next].new))
      next = before[next]
    }
    return chain.reversed()
  }
}
