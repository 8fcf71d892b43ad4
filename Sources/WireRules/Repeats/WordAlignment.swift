import WireText

/// How much of the words of two blocks is the same, in order.
enum WordAlignment {
  /// The most words between the common start and the common end that are compared one by one.
  private static let longestMiddle = 200

  /// The words that both blocks have in order, of the longer one's, in per cent.
  ///
  /// Linear where the blocks differ in one place; what lies between the first and the last difference takes time and
  /// memory of the product of its lengths, and counts as other words where it is over 200 words long.
  static func share(_ left: [Token], _ right: [Token], _ tokens: Tokens) -> Int {
    let shorter = min(left.count, right.count)
    let longer = max(left.count, right.count)
    guard longer > 0 else { return 0 }
    var head = 0
    while head < shorter, tokens.sameKey(left[head], right[head]) { head += 1 }
    var tail = 0
    while tail < shorter - head, tokens.sameKey(left[left.count - 1 - tail], right[right.count - 1 - tail]) {
      tail += 1
    }
    let middle = common(
      left[head..<left.count - tail], right[head..<right.count - tail], tokens)
    return (head + tail + middle) * 100 / longer
  }

  /// The length of the longest common subsequence.
  private static func common(_ left: ArraySlice<Token>, _ right: ArraySlice<Token>, _ tokens: Tokens) -> Int {
    guard !left.isEmpty, !right.isEmpty, max(left.count, right.count) <= longestMiddle else { return 0 }
    var row = [Int](repeating: 0, count: right.count + 1)
    for one in left {
      var diagonal = 0
      for (column, other) in right.enumerated() {
        let above = row[column + 1]
        row[column + 1] = tokens.sameKey(one, other) ? diagonal + 1 : max(above, row[column])
        diagonal = above
      }
    }
    return row[right.count]
  }
}
