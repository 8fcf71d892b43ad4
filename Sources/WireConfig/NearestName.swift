/// Finds the name that someone who mistyped meant.
package enum NearestName {
  /// The longest name that is compared, in scalars.
  static let maximumLength = 64

  /// The candidate with the fewest edits from `name`, the first of several; nil where none is near.
  ///
  /// An edit adds, drops or changes a scalar, or swaps two neighbours; ASCII case is ignored, and `_` and a
  /// space stand for `-`. A name is near if a third of its length in edits, and always one, make up the difference.
  package static func nearest(to name: String, in candidates: some Sequence<String>) -> String? {
    let wanted = folded(name)
    guard !wanted.isEmpty, wanted.count <= maximumLength else { return nil }
    let bound = max(1, wanted.count / 3)
    var best: (name: String, edits: Int)?
    for candidate in candidates {
      let other = folded(candidate)
      // Of two short names that share no letter neither is a misspelling of the other.
      let edits = edits(from: wanted, to: other, atMost: min(bound, (best?.edits ?? Int.max) - 1))
      guard let edits, edits < max(wanted.count, other.count) else { continue }
      best = (candidate, edits)
      if edits == 0 { break }
    }
    return best?.name
  }

  /// `did you mean “max”?`, or all that is allowed where nothing is near; nil where nothing is allowed.
  package static func help(for name: String, in allowed: [String]) -> String? {
    if let nearest = nearest(to: name, in: allowed) { return "did you mean “\(nearest)”?" }
    return allowed.isEmpty ? nil : "allowed: " + allowed.joined(separator: ", ")
  }

  private static func folded(_ name: String) -> [Unicode.Scalar] {
    name.unicodeScalars.prefix(maximumLength + 1).map { scalar in
      switch scalar {
      case "A"..."Z": Unicode.Scalar(UInt8(scalar.value) | 0x20)
      case "_", " ": "-"
      default: scalar
      }
    }
  }

  /// The edits between two names (optimal string alignment), or nil where they are more than `bound`.
  private static func edits(from a: [Unicode.Scalar], to b: [Unicode.Scalar], atMost bound: Int) -> Int? {
    guard abs(a.count - b.count) <= bound else { return nil }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var row = last
    for i in a.indices {
      row[0] = i + 1
      for j in b.indices {
        row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
        }
      }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[b.count] <= bound ? last[b.count] : nil
  }
}
