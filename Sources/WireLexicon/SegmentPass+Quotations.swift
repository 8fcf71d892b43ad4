import WireText

extension SegmentPass {
  /// How many straight quotation marks stand in a block before token `i`, and in all of it.
  ///
  /// Asked in the order of the tokens, it reads each block twice at most.
  mutating func quotations(upTo i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> (before: Int, all: Int)
  {
    if quoteCount.block != block.lowerBound || quoteCount.token > i {
      quoteCount = QuoteCount(block: block.lowerBound, token: block.lowerBound, before: 0, all: 0)
      for token in block where sign(token, bytes) == "\"" { quoteCount.all += 1 }
    }
    while quoteCount.token < i {
      if sign(quoteCount.token, bytes) == "\"" { quoteCount.before += 1 }
      quoteCount.token += 1
    }
    return (quoteCount.before, quoteCount.all)
  }

  /// The straight quotation marks of a block as far as they are counted.
  struct QuoteCount {
    var block = -1
    var token = 0
    var before = 0
    var all = 0
  }

  /// Whether the mark `i` opens a quotation, whatever stands before it: « or », as the story uses them, “ or „.
  mutating func isOpeningMark(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    switch sign(i, bytes) {
    case "«": quotes(reversed: false, bytes)
    case "»": quotes(reversed: true, bytes)
    case "„": true
    case "“": !closesLowMark(i, block, bytes)
    default: false
    }
  }

  /// Whether the mark `i` closes a quotation, whatever stands behind it. One that begins a paragraph closes none: in Spanish
  /// » and ” stand there where a quotation goes on.
  mutating func isClosingMark(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard i > block.lowerBound else { return false }
    return switch sign(i, bytes) {
    case "«": quotes(reversed: true, bytes)
    case "»": quotes(reversed: false, bytes)
    case "“": closesLowMark(i, block, bytes)
    case "”": true
    default: false
    }
  }

  /// Whether the story quotes »so«, or «so»; false for both where it does either.
  private mutating func quotes(reversed: Bool, _ bytes: Span<UInt8>) -> Bool {
    if guillemets == nil {
      var counted = Guillemets()
      for block in blocks { counted.count(tokens, block, in: bytes) }
      guillemets = counted
    }
    return guillemets?.areReversed == reversed
  }

  /// Whether the mark “ closes a quotation that a „ has opened.
  private mutating func closesLowMark(_ i: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var before = i - 1
    let start = max(block.lowerBound, i - SegmentPass.longestQuotation)
    while before >= start {
      switch sign(before, bytes) {
      case "„": return true
      case "“", "”": return false
      default: before -= 1
      }
    }
    return false
  }

  /// How many tokens are looked over for the mark that opens a quotation.
  private static let longestQuotation = 200
}
