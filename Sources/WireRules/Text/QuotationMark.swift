import WireStory
import WireText

/// A quotation mark in a block, with what its shape or its place shows.
struct QuotationMark {
  enum Style { case straight, curly, guillemets }

  enum Side {
    case opening, closing
    /// A straight mark whose place tells nothing.
    case unknown
  }

  let style: Style
  let side: Side
  let range: ByteRange
  /// The index of its token.
  let token: Int

  /// The marks of a block in order.
  ///
  /// A straight mark's side is told from the white space around it; “ closes what „ has opened; and guillemets open with
  /// » where more of them in the block have their white space so.
  static func all(in block: Block, of story: Story) -> [QuotationMark] {
    let bytes = story.source.span
    var marks: [QuotationMark] = []
    var isLowOpen = false
    let areReversed = guillemetsAreReversed(in: block, of: story)
    for index in block.tokens {
      let token = story.tokens.list[index]
      guard token.kind == .punctuation, let sign = token.sign(in: bytes) else { continue }
      let found: (Style, Side)
      switch sign {
      case 0x22: found = (.straight, side(of: token, in: block, bytes))
      case 0x201E:
        found = (.curly, .opening)
        isLowOpen = true
      case 0x201C:
        found = (.curly, isLowOpen ? .closing : .opening)
        isLowOpen = false
      case 0x201D:
        found = (.curly, .closing)
        isLowOpen = false
      case 0xAB: found = (.guillemets, areReversed ? .closing : .opening)
      case 0xBB: found = (.guillemets, areReversed ? .opening : .closing)
      default: continue
      }
      if block.isCode(token.range) || isInName(token, in: block, bytes) { continue }
      marks.append(QuotationMark(style: found.0, side: found.1, range: token.range, token: index))
    }
    return marks
  }

  /// Whether the block quotes »so« and not «so».
  private static func guillemetsAreReversed(in block: Block, of story: Story) -> Bool {
    let bytes = story.source.span
    var balance = 0
    for index in block.tokens {
      let token = story.tokens.list[index]
      guard token.kind == .punctuation, let sign = token.sign(in: bytes), sign == 0xAB || sign == 0xBB else {
        continue
      }
      let next = index + 1
      let isFreeBefore = index == block.tokens.lowerBound || token.traits.contains(.spaceBefore)
      let isFreeAfter =
        next == block.tokens.upperBound || story.tokens.list[next].traits.contains(.spaceBefore)
      if isFreeBefore != isFreeAfter { balance += isFreeBefore == (sign == 0xBB) ? 1 : -1 }
    }
    return balance > 0
  }

  /// Whether a straight mark stands beside a single letter inside a name: `Cats"R"Cats`.
  private static func isInName(_ token: Token, in block: Block, _ bytes: Span<UInt8>) -> Bool {
    let start = Int(token.start)
    return isLetterOfName(bytes, at: start, in: block.range)
      || isLetterOfName(bytes, at: start - 2, in: block.range)
  }

  /// Whether a mark, an ASCII letter and a mark stand there with letters around them.
  private static func isLetterOfName(_ bytes: Span<UInt8>, at offset: Int, in range: ByteRange) -> Bool {
    guard offset > range.start, offset + 3 < range.end, bytes[offset] == 0x22, bytes[offset + 2] == 0x22
    else {
      return false
    }
    return ASCII.isLetter(bytes[offset - 1]) && ASCII.isLetter(bytes[offset + 1])
      && ASCII.isLetter(bytes[offset + 3])
  }

  private static func side(of token: Token, in block: Block, _ bytes: Span<UInt8>) -> Side {
    let start = Int(token.start)
    let end = Int(token.end)
    let isOpenBefore = start == block.range.start || isOpenSide(bytes.scalar(before: start).value)
    let isOpenAfter =
      end == block.range.end || isOpenSide(bytes.scalar(at: end).value) || isTrailing(bytes, end)
    switch (isOpenBefore, isOpenAfter) {
    case (true, false): return .opening
    case (false, true): return .closing
    case (true, true), (false, false): return .unknown
    }
  }

  private static func isOpenSide(_ scalar: UInt32) -> Bool {
    WhiteSpace.contains(scalar) || Mark.isOpeningBracket(scalar) || Mark.isOpeningQuote(scalar)
      || scalar == 0x2D
      || scalar == 0x2013 || scalar == 0x2014
  }

  /// Whether a sign follows that stands after a closed quotation.
  private static func isTrailing(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    let scalar = bytes.scalar(at: offset).value
    switch scalar {
    case 0x2C, 0x2E, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x5D, 0x2026: return true
    default: return Mark.isClosingQuote(scalar)
    }
  }
}
