import WireStory
import WireText

extension Names {
  /// Reports the spellings that the names file replaces; gives the ranges that it has spoken of.
  func checkBook(_ view: StoryView, into findings: inout FindingSink) -> [ByteRange] {
    var settled: [ByteRange] = []
    for hit in view.hits {
      let variant = variants[hit.phrase]
      let entry = book.entries[variant.entry]
      guard entry.language == nil || view.story.block(at: hit.range.start)?.language == entry.language else {
        continue
      }
      let found = view.story.text(hit.range)
      // The shared scan folds case; a names file does not: « Le Goff » is no « le goff ».
      guard NormalForm.composed(Array(found.utf8)) == NormalForm.composed(Array(variant.text.utf8)) else {
        continue
      }
      if let last = settled.last, last.overlaps(hit.range) { continue }
      if Self.isInAddress(hit.range, view.story) { continue }
      settled.append(hit.range)
      let whole = Self.extended(hit.range, to: entry.name, view.story)
      let isSure = whole != hit.range || !Self.mayBeginBefore(hit.range, variant.text, entry.name, view.story)
      findings.report(
        hit.range, ["found": found, "expected": entry.name, "reason": Self.reason(file: entry.source)],
        fixes: [fix(whole, entry.name, view.story, safety: isSure ? .safe : .unsafe)])
    }
    return settled
  }

  /// The range with the words of the name that stand before or behind it already: « Anaïs Quemeneur », where
  /// « Quemeneur » alone is a variant of « Anaïs Quéméneur ».
  private static func extended(_ range: ByteRange, to name: String, _ story: Story) -> ByteRange {
    let bytes = story.source.span
    guard let block = story.block(at: range.start) else { return range }
    let parts = name.split(separator: " ")
    for count in stride(from: parts.count - 1, to: 0, by: -1) {
      let first = Array((parts.prefix(count).joined(separator: " ") + " ").utf8)
      let start = range.start - first.count
      if start >= block.range.start, bytes.bytes(ByteRange(start, range.start)) == first,
        start == block.range.start || !Mark.isWordLike(bytes.scalar(before: start).value)
      {
        return ByteRange(start, range.end)
      }
      let last = Array((" " + parts.suffix(count).joined(separator: " ")).utf8)
      let end = range.end + last.count
      if end <= block.range.end, bytes.bytes(ByteRange(range.end, end)) == last,
        end == block.range.end || !Mark.isWordLike(bytes.scalar(at: end).value)
      {
        return ByteRange(range.start, end)
      }
    }
    return range
  }

  /// Whether a word with a capital stands before a variant that has fewer words than the name: it may be the name's first
  /// in another spelling.
  private static func mayBeginBefore(_ range: ByteRange, _ variant: String, _ name: String, _ story: Story)
    -> Bool
  {
    guard words(variant) < words(name), let block = story.block(at: range.start) else { return false }
    let index = block.token(from: range.start, of: story) - 1
    guard index >= block.tokens.lowerBound else { return false }
    let token = story.tokens.list[index]
    return token.kind == .word && token.traits.contains(.capitalised)
  }

  private static func words(_ text: String) -> Int { text.split(separator: " ").count }

  /// Whether a place is one of code or part of an address.
  static func isInAddress(_ range: ByteRange, _ story: Story) -> Bool {
    guard let block = story.block(at: range.start) else { return false }
    return block.isCode(range) || block.isInAddress(range, of: story)
  }
}
