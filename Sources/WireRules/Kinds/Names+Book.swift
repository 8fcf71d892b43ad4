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
      findings.report(
        hit.range, ["found": found, "expected": entry.name, "reason": Self.reason(file: entry.source)],
        fixes: [fix(hit.range, entry.name, view.story, safety: .safe)])
    }
    return settled
  }

  /// Whether a place is one of code or part of an address.
  static func isInAddress(_ range: ByteRange, _ story: Story) -> Bool {
    guard let block = story.block(at: range.start) else { return false }
    return block.isCode(range) || block.isInAddress(range, of: story)
  }
}
