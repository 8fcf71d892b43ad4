extension Range where Bound == Int {
  /// The first number for which `isThere` holds, which holds for none before it and for all after it; the upper bound
  /// where it holds for none. O(log n).
  @inlinable
  @inline(__always)
  package func partitioningIndex(where isThere: (Int) -> Bool) -> Int {
    var low = lowerBound
    var high = upperBound
    while low < high {
      let middle = low + (high - low) / 2
      if isThere(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
