import WireStory
import WireText

extension Block {
  /// Whether some byte of the range is in code, which is never prose.
  func isCode(_ range: ByteRange) -> Bool {
    guard !spans.isEmpty else { return false }
    return spans.contains { $0.kind == .code && $0.range.overlaps(range) }
  }

  /// Whether some byte of the range is in a dateline, credit, sign-off or placeholder, which have rules of their own.
  func isForm(_ range: ByteRange) -> Bool {
    guard !parts.isEmpty else { return false }
    return parts.contains { $0.range.overlaps(range) }
  }

  /// Whether some byte of the range is in a stretch of another language.
  func isForeign(_ range: ByteRange) -> Bool {
    guard !spans.isEmpty else { return false }
    return spans.contains { $0.kind == .foreign && $0.range.overlaps(range) }
  }
}
