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
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      if reach[middle] < range.start { low = middle + 1 } else { high = middle }
    }
    var found: [Int] = []
    while low < order.count, ranges[order[low]].start <= range.end {
      if Overlaps.meet(ranges[order[low]], range) { found.append(order[low]) }
      low += 1
    }
    return found
  }
}
