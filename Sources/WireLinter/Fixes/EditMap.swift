package import WireRules
package import WireText

/// Edits that are made together, and where the bytes of a text stand after them.
package struct EditMap: Sendable {
  /// Sorted and disjoint.
  let edits: [Edit]
  /// By how many bytes the text has grown before each edit.
  private let growth: [Int]

  /// Takes disjoint edits in any order.
  package init(_ edits: [Edit]) {
    self.edits = edits.sorted { $0.range < $1.range }
    var total = 0
    var growth: [Int] = []
    for edit in self.edits {
      growth.append(total)
      total += edit.replacement.utf8.count - edit.range.count
    }
    self.growth = growth
  }

  /// The text with the edits made.
  package func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + edits.count * 4)
    var next = 0
    for edit in edits {
      precondition(edit.range.start >= next && edit.range.end <= bytes.count, "an edit outside the text")
      result += bytes[next..<edit.range.start]
      result += edit.replacement.utf8
      next = edit.range.end
    }
    result += bytes[next...]
    return result
  }

  /// Where a range stands after the edits, what they write inside it and at its edges included.
  package func range(after range: ByteRange) -> ByteRange {
    ByteRange(start(after: range.start), end(after: range.end))
  }

  /// Where the replacement of an edit stands after the edits; the edit is one of the map's.
  package func range(of edit: Edit) -> ByteRange {
    let index = edits.indices.partitioningIndex { edits[$0].range >= edit.range }
    precondition(index < edits.count && edits[index].range == edit.range, "an edit of another map")
    let start = edit.range.start + growth[index]
    return ByteRange(start, start + edit.replacement.utf8.count)
  }

  /// Where `offset` stands, before what is written there.
  private func start(after offset: Int) -> Int {
    let index = edits.indices.partitioningIndex { edits[$0].range.end >= offset }
    guard index < edits.count else { return offset + totalGrowth }
    return min(offset, edits[index].range.start) + growth[index]
  }

  /// Where `offset` stands, after what is written there.
  private func end(after offset: Int) -> Int {
    let next = edits.indices.partitioningIndex { edits[$0].range.start > offset }
    guard next > 0 else { return offset }
    let edit = edits[next - 1]
    return max(offset, edit.range.end) + (next < edits.count ? growth[next] : totalGrowth)
  }

  private var totalGrowth: Int {
    guard let last = edits.last, let before = growth.last else { return 0 }
    return before + last.replacement.utf8.count - last.range.count
  }
}
