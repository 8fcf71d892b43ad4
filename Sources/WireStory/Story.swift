package import WireLexicon
package import WireText

/// A story as rules see it: its bytes, cut into blocks and tokens, with what was computed of them once.
package struct Story: Sendable {
  package let source: Source
  /// The language of the most text; a block may have another.
  package let language: Language
  package let blocks: [Block]
  package let tokens: Tokens
  /// Where white space is missing, by the segmenter; sorted by offset.
  package let cuts: [Cut]

  package init(source: Source, language: Language, blocks: [Block], tokens: Tokens, cuts: [Cut]) {
    self.source = source
    self.language = language
    self.blocks = blocks
    self.tokens = tokens
    self.cuts = cuts
  }

  /// The text of a range; for reports, not for loops over words.
  package func text(_ range: ByteRange) -> String { source.text(range) }

  /// The block that holds a byte, or nil between blocks. O(log n).
  package func block(at offset: Int) -> Block? {
    blocks.position(at: offset).map { blocks[$0] }
  }
}

extension [Block] {
  /// Whether some byte of the range, which lies in one of the blocks of a story, is quoted. O(log n).
  package func isQuoted(_ range: ByteRange) -> Bool {
    position(at: range.start).map { self[$0].isQuoted(range) } ?? false
  }

  /// The index of the block that holds a byte, or nil between blocks. O(log n).
  fileprivate func position(at offset: Int) -> Int? {
    let index = indices.partitioningIndex { self[$0].range.end > offset }
    return index < count && self[index].range.contains(offset) ? index : nil
  }
}
