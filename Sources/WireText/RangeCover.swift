/// What some ranges cover together, asked whether it meets another range. O(log n) to ask.
package struct RangeCover: Sendable {
  /// Sorted and disjoint.
  private var ranges: [ByteRange] = []

  package init() {}

  /// Sorts the ranges, and joins those that share a byte.
  package init(_ ranges: [ByteRange]) {
    guard !ranges.isEmpty else { return }
    for range in ranges.count == 1 ? ranges : ranges.sorted() where !range.isEmpty {
      if let last = self.ranges.last, range.start < last.end {
        self.ranges[self.ranges.count - 1] = last.union(range)
      } else {
        self.ranges.append(range)
      }
    }
  }

  /// Whether some range shares a byte with `range`; an empty one must lie strictly inside.
  package func overlaps(_ range: ByteRange) -> Bool {
    guard !ranges.isEmpty else { return false }
    let index = ranges.indices.partitioningIndex { ranges[$0].end > range.start }
    return index < ranges.count && ranges[index].overlaps(range)
  }
}
