import WireStory
import WireText

extension ExtraSpace {
  /// The fewest gaps of a row whose columns stand but two spaces apart.
  private static let fewestColumns = 3
  /// Which part of the gaps of such a row are wider than one space, as 1 in this many.
  private static let columnPart = 4

  private static func isWide(_ gap: Gap) -> Bool { gap.blanks > 2 || gap.tabs > 0 }

  /// Whether the block has columns: two wide gaps, or one where the block before or after it has one too; or narrower
  /// ones that make up a good part of its gaps, or stand below those of the line above or above those of the line below.
  func isTable(_ block: Block, _ story: Story, _ bytes: Span<UInt8>, _ memory: inout Memory) -> Bool {
    if let row = memory.row, row.block == block.range { return row.isTable }
    var isTable = Self.hasWideGaps(2, in: block, story, bytes)
    if !isTable, Self.hasWideGaps(1, in: block, story, bytes),
      let position = Self.position(of: block, in: story)
    {
      isTable = [position - 1, position + 1].contains { neighbour in
        story.blocks.indices.contains(neighbour)
          && Self.hasWideGaps(1, in: story.blocks[neighbour], story, bytes)
      }
    }
    isTable = isTable || Self.hasManyColumns(block, story, bytes) || Self.hasColumns(block, story, bytes)
    memory.row = (block.range, isTable)
    return isTable
  }

  private static func hasWideGaps(_ wanted: Int, in block: Block, _ story: Story, _ bytes: Span<UInt8>)
    -> Bool
  {
    var count = 0
    for index in block.tokens.dropFirst() {
      if let gap = Gap(between: story.tokens.list[index - 1], and: story.tokens.list[index], in: bytes),
        !gap.breaksLine, isWide(gap)
      {
        count += 1
        if count == wanted { return true }
      }
    }
    return false
  }

  private static func position(of block: Block, in story: Story) -> Int? {
    let blocks = story.blocks
    let index = blocks.indices.partitioningIndex { blocks[$0].range.start >= block.range.start }
    return index < blocks.count && blocks[index].range == block.range ? index : nil
  }

  /// Whether a good part of the block's gaps are wider than one space, as in “P  W  D  L”.
  private static func hasManyColumns(_ block: Block, _ story: Story, _ bytes: Span<UInt8>) -> Bool {
    var gaps = 0
    var wide = 0
    for index in block.tokens.dropFirst() {
      guard let gap = Gap(between: story.tokens.list[index - 1], and: story.tokens.list[index], in: bytes),
        !gap.breaksLine
      else { continue }
      gaps += 1
      if gap.blanks > 1 { wide += 1 }
    }
    return wide >= fewestColumns && wide * columnPart >= gaps
  }

  /// Whether a gap of two spaces or more ends in the column in which one of a neighbouring line does.
  private static func hasColumns(_ block: Block, _ story: Story, _ bytes: Span<UInt8>) -> Bool {
    var start = block.range.start
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    var last = start > 0 ? columns(ofLineBefore: start, bytes) : []
    while start < block.range.end {
      let line = columns(from: start, bytes)
      if !last.isDisjoint(with: line.columns) { return true }
      last = line.columns
      start = line.end + 1
    }
    return start < bytes.count && !last.isDisjoint(with: columns(from: start, bytes).columns)
  }

  private static func columns(ofLineBefore start: Int, _ bytes: Span<UInt8>) -> Set<Int> {
    var first = start - 1
    while first > 0, bytes[first - 1] != UInt8(ascii: "\n") { first -= 1 }
    return columns(from: first, bytes).columns
  }

  /// The columns, in scalars, in which text follows two spaces or more inside a line, and the offset where it ends.
  private static func columns(from start: Int, _ bytes: Span<UInt8>) -> (columns: Set<Int>, end: Int) {
    var found: Set<Int> = []
    var column = 0
    var spaces = 0
    var hasText = false
    var offset = start
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
      let byte = bytes[offset]
      offset += 1
      // An accent of its own, U+0300 to U+036F, stands over a letter.
      if UTF8.isContinuation(byte) || byte == 0xCC || byte == 0xCD && bytes[offset] < 0xB0 { continue }
      if byte == UInt8(ascii: " ") {
        spaces += 1
      } else {
        if hasText, spaces > 1, byte != UInt8(ascii: "\r") { found.insert(column) }
        spaces = 0
        hasText = true
      }
      column += 1
    }
    return (found, offset)
  }
}
