import WireText

/// Ranges that are asked which of them meet another. O(log n) and the answers, where few of them nest.
struct RangeIndex: Sendable {
  private let order: [Int]
  private let ranges: [ByteRange]
  /// The greatest end of the ranges up to each place of the order.
  private let reach: [Int]

  init(_ ranges: [ByteRange]) {
    let order = ranges.indices.sorted { ranges[$0] < ranges[$1] }
    var greatest = 0
    self.order = order
    self.ranges = ranges
    reach = order.map { index in
      greatest = max(greatest, ranges[index].end)
      return greatest
    }
  }

  /// The indices of the ranges that share a byte or a place with `range`.
  func meeting(_ range: ByteRange) -> [Int] {
    let first = order.indices.partitioningIndex { reach[$0] >= range.start }
    var found: [Int] = []
    for index in order[first...] {
      guard ranges[index].start <= range.end else { break }
      if Overlaps.meet(ranges[index], range) { found.append(index) }
    }
    return found
  }
}
