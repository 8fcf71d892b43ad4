import WireStory
import WireText

/// A quotation mark in a block, with what its shape or its place shows.
struct QuotationMark {
  enum Style {
    case straight, curly
    /// „ and its “ or ”.
    case low
    case guillemets
    /// » and its «.
    case reversedGuillemets

    /// The mark that opens a quotation.
    var opening: String {
      switch self {
      case .straight: "\""
      case .curly: "“"
      case .low: "„"
      case .guillemets: "«"
      case .reversedGuillemets: "»"
      }
    }

    /// The mark that closes one.
    var closing: String {
      switch self {
      case .straight: "\""
      case .curly: "”"
      case .low: "“"
      case .guillemets: "»"
      case .reversedGuillemets: "«"
      }
    }
  }

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

  /// The marks of a block in order; a straight mark's side is told from the white space around it, that of “ and of
  /// guillemets from the other marks of the block, or from the quotation that the block goes on with.
  ///
  /// - Parameter outer: the style of that quotation.
  static func all(in block: Block, of view: StoryView, inside outer: Style? = nil) -> [QuotationMark] {
    let story = view.story
    let bytes = story.source.span
    var marks: [QuotationMark] = []
    var reversed: Bool? = outer == .guillemets ? false : outer == .reversedGuillemets ? true : nil
    var openLow = 0
    var openCurly = 0
    for quotation in view.signs.quotations(in: block) {
      let sign = quotation.scalar
      let index = quotation.token
      let token = story.tokens.list[index]
      let style: Style
      let side: Side
      switch sign {
      case "\"": (style, side) = (.straight, Self.side(of: token, in: block, bytes))
      case "„": (style, side) = (.low, .opening)
      case "“", "”":
        let closes = sign == "”" || Self.side(of: token, in: block, bytes) == .closing
        style = openLow > 0 || sign == "“" && closes && openCurly == 0 ? .low : .curly
        side = openLow > 0 || closes ? .closing : .opening
      case "«", "»":
        let isReversed = reversed ?? Self.areReversed(block, of: story)
        reversed = isReversed
        style = isReversed ? .reversedGuillemets : .guillemets
        side = (sign == "«") == isReversed ? .closing : .opening
      default: continue
      }
      if block.isCode(token.range) || isInName(token, in: block, bytes) { continue }
      if style == .low { openLow = max(0, openLow + (side == .opening ? 1 : -1)) }
      if style == .curly { openCurly = max(0, openCurly + (side == .opening ? 1 : -1)) }
      marks.append(QuotationMark(style: style, side: side, range: token.range, token: index))
    }
    return marks
  }

  private static func areReversed(_ block: Block, of story: Story) -> Bool {
    var guillemets = Guillemets()
    guillemets.count(story.tokens, block.tokens, in: story.source.span)
    return guillemets.areReversed ?? false
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
      || scalar == "-"
      || scalar == "\u{2013}" || scalar == "\u{2014}"
  }

  /// Whether a sign follows that stands after a closed quotation.
  private static func isTrailing(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    let scalar = bytes.scalar(at: offset).value
    switch scalar {
    case ",", ".", ";", ":", "!", "?", ")", "]", "…": return true
    default: return Mark.isClosingQuote(scalar)
    }
  }
}
