import WireStory
import WireText

extension Encoding {
  /// Composed letters beside decomposed ones: the lesser form is told once, with a fix for all of it.
  func mixedForms(_ view: StoryView, into findings: inout FindingSink) {
    let bytes = view.story.source.span
    guard hasCombiningMark(view, bytes) else { return }
    var composed: [ByteRange] = []
    var decomposed: [ByteRange] = []
    for block in view.blocks {
      for index in block.tokens {
        let token = view.story.tokens.list[index]
        guard token.traits.contains(.beyondASCII), !token.isAddress, !block.isCode(token.range) else {
          continue
        }
        switch NormalForm.of(bytes, token.range) {
        case .both: continue
        case .nfc: composed.append(token.range)
        case .nfd, .mixed: if Self.composes(bytes, token.range) { decomposed.append(token.range) }
        }
      }
    }
    guard !composed.isEmpty, let first = decomposed.first else { return }
    let composes = decomposed.count <= composed.count
    let lesser = composes ? decomposed : composed
    let edits = lesser.map { range in
      let text = bytes.bytes(range)
      let form = composes ? NormalForm.composed(text) : NormalForm.decomposed(text)
      return Edit(range: range, replacement: String(decoding: form, as: UTF8.self))
    }
    findings.report(
      lesser.first ?? first, ["found": bytes.text(lesser.first ?? first), "count": String(lesser.count)],
      fixes: [
        Fix(
          title: composes ? "Write composed letters" : "Write decomposed letters", safety: .safe, edits: edits
        )
      ])
  }

  /// Whether NFC joins letters and signs; what it only sorts, as the vowel signs of Arabic, nobody typed otherwise.
  private static func composes(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
    NormalForm.composed(bytes.bytes(range)).count < range.count
  }

  /// Whether some scalar of U+0300 to U+036F stands in the blocks: without one nothing is decomposed.
  private func hasCombiningMark(_ view: StoryView, _ bytes: Span<UInt8>) -> Bool {
    for block in view.blocks {
      var offset = bytes.skipPlain(from: block.range.start, to: block.range.end)
      while offset < block.range.end {
        let byte = bytes[offset]
        if byte == 0xCC || byte == 0xCD && bytes[offset + 1] < 0xB0 { return true }
        offset = bytes.skipPlain(from: offset + 1, to: block.range.end)
      }
    }
    return false
  }
}
