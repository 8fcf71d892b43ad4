public import WireText

/// A correction of a finding: edits that are sorted, disjoint and cover the least text that they must.
public struct Fix: Hashable, Sendable {
  /// Whether a fix may be applied without asking.
  public enum Safety: String, CaseIterable, Sendable {
    /// It cannot change what the sentence says; `wirelint fix` applies it.
    case safe
    /// An editor decides; `wirelint fix --unsafe` applies it.
    case unsafe
  }

  /// What the fix does, as a command to the editor: `Write “que le”`.
  public let title: String
  public let safety: Safety
  public let edits: [Edit]

  /// Sorts the edits. Traps where two of them overlap or one place is inserted at twice.
  public init(title: String, safety: Safety, edits: [Edit]) {
    let sorted = edits.count < 2 ? edits : edits.sorted { $0.range < $1.range }
    for (earlier, later) in zip(sorted, sorted.dropFirst()) {
      precondition(earlier.range.end <= later.range.start, "two edits of a fix overlap")
      precondition(earlier.range != later.range, "two edits of a fix stand at one place")
    }
    self.title = title
    self.safety = safety
    self.edits = sorted
  }

  /// The same fix with another safety.
  public func with(safety: Safety) -> Fix {
    Fix(title: title, safety: safety, edits: edits)
  }

  /// From the first to the last byte that the fix touches; nil where it has no edits.
  public var range: ByteRange? {
    guard let first = edits.first, let last = edits.last else { return nil }
    return ByteRange(first.range.start, last.range.end)
  }
}
